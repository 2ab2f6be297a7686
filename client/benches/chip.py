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
_GOAL_BYTES = 15_083 + 1_076 + 93  # DG2, SOD and DG1 of the BSI specimen
_THREE = Wanted(("DG1", "DG2"), authenticate=False)


class _Watched:
    """A channel that counts commands and the time that chip and link take."""

    def __init__(self, channel: Channel, *, short: bool = False) -> None:
        self._channel = channel
        self._short = short
        self.reads = 0
        self.seconds = 0.0

    def transmit(self, command: bytes) -> bytes:
        self.reads += command[:1] == b"\x0c" and _of_the_three(command)
        if self._short and len(command) > 5 and command[4] == 0:
            return b"\x67\x00"  # a chip without extended length
        start = time.perf_counter()
        try:
            return self._channel.transmit(command)
        finally:
            self.seconds += time.perf_counter() - start

    def reset(self) -> None:
        self._channel.reset()


def _of_the_three(command: bytes) -> bool:
    """Whether a protected command reads or selects a file; EF.COM and the application apart."""
    if command[1] == 0xA4:
        return command[2] != 0x04
    return command[1] in {0xB0, 0xB1} and command[2] != 0x9E


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


def _chip(adapter: Adapter, trust: TrustView) -> Iterator[Measurement]:
    infos = {info.kind: info for info in adapter.scan()}
    page = cast("DocumentReader", adapter.open(infos[DeviceKind.DOCUMENT_READER])).read(Event())
    today = datetime.now(UTC).date()
    printed = parse(page.lines, today=today)
    reader = cast("ChipReader", adapter.open(infos[DeviceKind.CHIP_READER]))

    def read(wanted: Wanted, *, short: bool = False) -> tuple[ChipEvidence, _Watched, float]:
        connection = reader.connect(Event(), 2.0)
        watched = _Watched(DeviceChannel(connection), short=short)
        start = time.perf_counter()
        evidence = Reading(access_key(printed), lambda *_step: None, wanted).run(watched)
        spent = time.perf_counter() - start
        connection.close()
        return evidence, watched, spent

    for label, short, goal in (
        ("extended length", False, "at most 12"),
        ("short", True, "at most 80"),
    ):
        evidence, watched, _ = read(_THREE, short=short)
        size = sum(len(evidence.file(name)) for name in ("SOD", "DG1", "DG2"))
        count = watched.reads * _GOAL_BYTES / size if short else watched.reads
        note = f"{size} bytes in {watched.reads} commands"
        yield Measurement(f"commands for 16 kB of files, {label}", count, "", goal, note)
    runs = [read(Wanted()) for _ in range(RUNS)]
    evidence = runs[0][0]
    method = f"{evidence.access.method} {evidence.access.cipher} {evidence.access.curve}"
    for part in ("access", "read", "authenticate"):
        times = [getattr(run[0].timings, part) for run in runs]
        yield Measurement(f"{part}, chip emulator included", median(times), "ms", "", method)
    own = [(spent - watched.seconds) * 1000 for _, watched, spent in runs]
    yield Measurement("this program's own time, whole reading", median(own), "ms", "", method)
    start = time.perf_counter()
    for _ in range(RUNS):
        verify(evidence, printed, trust, today)
    yield Measurement("all checks", (time.perf_counter() - start) * 1000 / RUNS, "ms")
