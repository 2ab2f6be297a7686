"""Reading and judging the training world's chip: commands, bytes, and this program's own time."""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from threading import Event
from typing import TYPE_CHECKING, cast

from client.benches.measurement import Measurement
from client.commands.chip_channel import DeviceChannel
from client.station.training import simulated_world
from devices.registry import load_adapters
from devices.types import DeviceKind
from mrz.chip.curves import multiply
from mrz.chip.domains import CURVES
from mrz.chip.key_agreement import private_key
from mrz.chip.keys import access_key
from mrz.chip.progress import Wanted
from mrz.chip.read import Reading
from mrz.chip.trust import TrustView
from mrz.chip.verify import verify
from mrz.parse import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from devices.interfaces import Adapter, ChipReader, DocumentReader
    from mrz.chip.apdu import Channel
    from mrz.chip.evidence import ChipEvidence

RUNS = 5
SIXTEEN_KILOBYTES = 16 * 1024
_THREE = Wanted(("DG1", "DG2"), authenticate=False)
_OVERHEAD_RUNS = 9


class Link:
    """How long a contactless link and a chip need by themselves (ISO/IEC 14443-3 and -4).

    Type A sends nine bits an octet; a frame carries 253 octets of an APDU and three of its own.
    chip_seconds: what the chip itself takes for one command.
    """

    def __init__(self, kilobits: int, chip_seconds: float) -> None:
        self._octet = 9 / (kilobits * 1000)
        self.label = f"{kilobits} kbit/s, {chip_seconds * 1000:.0f} ms a command in the chip"
        self._chip_seconds = chip_seconds

    def seconds(self, command: int, answer: int) -> float:
        """Return the time of one exchange of so many octets."""
        framed = sum(size + 3 * -(-size // 253) for size in (command, answer))
        return framed * self._octet + self._chip_seconds


LINKS = (Link(106, 0.0), Link(106, 0.005), Link(424, 0.005), Link(848, 0.0), Link(848, 0.005))


class _Watched:
    """A channel that counts what EF.SOD, DG1 and DG2 need once the application is open.

    own_seconds: this program's processor time before each of their commands, and after the one
    before it. seconds: the time of chip and link, all commands.
    """

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self.commands = 0
        self.seconds = self.own_seconds = self._since = 0.0
        self._inside = False
        self.exchanges: list[tuple[int, int]] = []

    def transmit(self, command: bytes) -> bytes:
        self.commands += 1
        self._inside = self._inside or command[:3] == b"\x0c\xa4\x04"
        of_the_three = self._inside and _of_the_three(command)
        if of_the_three and self._since:
            self.own_seconds += time.thread_time() - self._since
        start = time.perf_counter()
        answer = self._channel.transmit(command)
        self.seconds += time.perf_counter() - start
        if of_the_three:
            self.exchanges.append((len(command), len(answer)))
        self._since = time.thread_time() if self._inside else 0.0
        return answer

    def reset(self) -> None:
        self._channel.reset()


def _of_the_three(command: bytes) -> bool:
    """Whether a command selects or reads a file, but EF.COM."""
    selects = command[1] == 0xA4 and command[2] == 2
    return selects or (command[1] in {0xB0, 0xB1} and command[:3] != b"\x0c\xb0\x9e")


def measure() -> Iterator[Measurement]:
    """Read the clean scenario's chip several times, and time the arithmetic alone."""
    yield from _curves()
    with tempfile.TemporaryDirectory() as folder:
        world = simulated_world(Path(folder))
        world.start(prefer_pcscd=False)
        try:
            world.present("clean")
            trust = TrustView.from_certificates(world.certificates(), datetime.now(UTC).date())
            yield from _chip(_adapter(), trust)
            for label, longest, goal in (
                ("extended length", 65_536, "at most 12"), ("short", 256, "at most 80"),
            ):  # fmt: skip
                world.present_sized(SIXTEEN_KILOBYTES, longest)
                yield from _sixteen_kilobytes(_adapter(), label, goal)
        finally:
            world.stop()


def _curves() -> Iterator[Measurement]:
    for name in ("brainpoolP256r1", "brainpoolP384r1", "brainpoolP512r1"):
        curve = CURVES[name]
        times = []
        for _ in range(RUNS):
            start = time.perf_counter()
            multiply(curve, private_key(curve), curve.generator)
            times.append((time.perf_counter() - start) * 1000)
        yield Measurement(f"one multiplication on {name}", min(times), "ms")


def _adapter() -> Adapter:
    for row in load_adapters():
        if row.adapter is not None and row.adapter.prefix == "sim":
            return row.adapter
    raise LookupError("this installation has no simulated devices")


class _Place:
    """The training world's page and chip."""

    def __init__(self, adapter: Adapter) -> None:
        infos = {info.kind: info for info in adapter.scan()}
        page = cast("DocumentReader", adapter.open(infos[DeviceKind.DOCUMENT_READER])).read(Event())
        self.today = datetime.now(UTC).date()
        self.printed = parse(page.lines, today=self.today)
        self._reader = cast("ChipReader", adapter.open(infos[DeviceKind.CHIP_READER]))

    def read(self, wanted: Wanted) -> tuple[ChipEvidence, _Watched, float]:
        connection = self._reader.connect(Event(), 2.0)
        watched = _Watched(DeviceChannel(connection))
        start = time.perf_counter()
        evidence = Reading(access_key(self.printed), lambda *_step: None, wanted).run(watched)
        spent = time.perf_counter() - start
        connection.close()
        return evidence, watched, spent


def _chip(adapter: Adapter, trust: TrustView) -> Iterator[Measurement]:
    place = _Place(adapter)
    runs = [place.read(Wanted()) for _ in range(RUNS)]
    evidence = runs[0][0]
    method = f"{evidence.access.method} {evidence.access.cipher} {evidence.access.curve}"
    for part in ("access", "read", "authenticate"):
        times = [getattr(run[0].timings, part) for run in runs]
        yield Measurement(f"{part}, chip emulator included", median(times), "ms", "", method)
    own = [(spent - watched.seconds) * 1000 for _, watched, spent in runs]
    yield Measurement("this program's own time, whole reading", median(own), "ms", "", method)
    start = time.perf_counter()
    for _ in range(RUNS):
        verify(evidence, place.printed, trust, place.today)
    yield Measurement("all checks", (time.perf_counter() - start) * 1000 / RUNS, "ms")


def _sixteen_kilobytes(adapter: Adapter, label: str, goal: str) -> Iterator[Measurement]:
    """Read EF.SOD, DG1 and DG2 of exactly 16,384 bytes; own time against each link's."""
    place = _Place(adapter)
    runs = [place.read(_THREE) for _ in range(_OVERHEAD_RUNS)]
    evidence, watched, _ = runs[0]
    size = sum(len(evidence.file(name)) for name in ("SOD", "DG1", "DG2"))
    note = f"{size} bytes; {watched.commands} with access and EF.COM"
    count = len(watched.exchanges)
    yield Measurement(f"commands for 16 kB of files, {label}", count, "", goal, note)
    own = median(run[1].own_seconds for run in runs)
    yield Measurement(f"own time for these files, {label}", own * 1000, "ms")
    for link in LINKS:
        alone = sum(link.seconds(*sizes) for sizes in watched.exchanges)
        yield Measurement(
            f"own time over the link's, {label}", 100 * own / alone, "%", "at most 3",
            f"{link.label}: {alone:.3f} s by itself",
        )  # fmt: skip
