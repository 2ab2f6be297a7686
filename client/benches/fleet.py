"""A fleet that comes back after three weeks, in proportion: real TLS, seals, receipts, database.

HALFDOOR_FLEET="250x1260" takes 250 stations with 1,260 records each; HALFDOOR_FLEET_STORE names a
store as 'halfdoor upstream --store' does. The receiver is a process of its own and is measured
there; the stations, all at once, sign, seal, deliver, verify every receipt and come back when they
are told, without a disk.
"""

from __future__ import annotations

import os
import random
import secrets
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from client.benches.measurement import Measurement
from client.courier.backoff import Backoff
from client.courier.config import CourierTrouble, load
from client.courier.delivery import BATCH_PATH, answers_in, spell
from client.courier.link import link_of
from client.judgement.advice import Action
from client.records import acknowledgement, journal
from client.records.audit import Tree, leaf_hash
from client.records.record import AdviceLetter, Direction, DocumentClass, Head, Record
from client.records.sealing import Envelope, digest
from client.records.signing import KeyClass, Signer
from client.records.station import keys_of
from client.upstream.training import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from client.courier.link import Link
    from client.records.station import StationKeys

FLEET, BACKLOG = 5_000, 6_300
_STATIONS, _EACH = 60, 105
_BATCH = 200


def draft() -> Record:
    """Make a record of the default profile that nobody crossed for."""
    return Record(
        id=secrets.token_hex(16),
        bcp="UTO-BENCH",
        day="2026-01-01",
        hour=9,
        dir=Direction.IN,
        pur="border_crossing",
        delete="2027-01-01",
        doc=DocumentClass.PASSPORT,
        pol="bench@1:" + "0" * 32,
        adv=AdviceLetter.GREEN,
        why=(),
        chk="sssssds",
        dec=Action.ADMIT,
        rsn=(),
        off="0" * 16,
        rcp="0" * 64,
    )


@dataclass(slots=True)
class Tally:
    """What the stations saw.

    waits: milliseconds of each delivery. turned, cut: deliveries that were told to come back, and
    that found no answer.
    """

    waits: list[float] = field(default_factory=list)
    receipts: int = 0
    turned: int = 0
    cut: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)


class Station:
    """A booth's series and log in memory."""

    def __init__(self, folder: Path, number: int) -> None:
        self.signer = Signer(ec.generate_private_key(ec.SECP256R1()), KeyClass.TRAINING)
        spelled = self.signer.public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        (folder / "upstream" / "stations" / "training" / f"b{number}.pem").write_bytes(spelled)
        self._tree, self._seq, self._series = Tree(), 0, secrets.token_hex(16)

    def batch(self, count: int, keys: StationKeys) -> list[Envelope]:
        """Place, sign and seal the next records."""
        return [self._next(keys) for _ in range(count)]

    def _next(self, keys: StationKeys) -> Envelope:
        self._seq += 1
        record = msgspec.structs.replace(draft(), seq=self._seq)
        leaf = journal.leaf_of(record)
        self._tree = self._tree.append(leaf)
        head = Head(self._tree.size, self._tree.root.hex())
        plain = msgspec.structs.replace(record, log=head).to_bytes()
        sealed = keys.sealer.seal(record.id, self.signer.sign(plain, series=self._series))
        return Envelope(sealed.id, sealed.suite, sealed.key, sealed.sealed, (leaf_hash(leaf),))


def measure() -> Iterator[Measurement]:
    """Let the fleet come back."""
    given = os.environ.get("HALFDOOR_FLEET", f"{_STATIONS}x{_EACH}")
    stations, each = map(int, given.split("x"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "training"
        prepare(folder)
        fleet = [Station(folder, number) for number in range(stations)]
        receiver, url = _receiver(Path(name))
        try:
            yield from _come_back(folder, fleet, each, url, receiver.pid)
        finally:
            receiver.terminate()
            receiver.communicate(timeout=30)


def _receiver(home: Path) -> tuple[subprocess.Popen[str], str]:
    store = os.environ.get("HALFDOOR_FLEET_STORE", "")
    command = [sys.executable, "-m", "client", "upstream", "--listen", "127.0.0.1:0"]
    process = subprocess.Popen(
        [*command, *(["--store", store] if store else [])],
        env={**os.environ, "HALFDOOR_HOME": str(home)},
        stdout=subprocess.PIPE,
        text=True,
    )
    line = process.stdout.readline() if process.stdout else ""
    return process, line.split()[4]


def _come_back(
    folder: Path, fleet: list[Station], each: int, url: str, receiver: int
) -> Iterator[Measurement]:
    tally, records = Tally(), len(fleet) * each
    before, began, used = _processor(receiver), time.perf_counter(), time.process_time()
    lines = [
        threading.Thread(target=_return, args=(folder, station, each, url, tally))
        for station in fleet
    ]
    for line in lines:
        line.start()
    for line in lines:
        line.join()
    wall, here = time.perf_counter() - began, time.process_time() - used
    there = _processor(receiver) - before
    whole = FLEET * BACKLOG
    part = f"{len(fleet)} stations, {each} records each: one in {whole // records}"
    yield Measurement("fleet: records with receipt", tally.receipts, "", str(records), part)
    yield Measurement("fleet: wrong or missing receipts", records - tally.receipts, "", "0")
    yield Measurement("fleet: deliveries told to come back later", tally.turned, "")
    yield Measurement("fleet: deliveries cut or without an answer in time", tally.cut, "")
    yield Measurement("fleet: records received", records / wall, "records/s")
    waits = statistics.quantiles(tally.waits, n=100)
    for at in (50, 95, 99):
        yield Measurement(f"fleet: delivery of up to {_BATCH}, {at} of 100", waits[at - 1], "ms")
    yield Measurement("fleet: receiver's processor time", there / records * 1000, "ms a record")
    yield Measurement("fleet: stations' processor time", here / records * 1000, "ms a record")
    yield Measurement("fleet: receiver's memory at its highest", _memory(receiver), "MiB")
    hours = there / records * whole / 3600
    yield Measurement("fleet: all 5,000, at the receiver", hours, "core-hours")
    yield Measurement("fleet: all 5,000 at this rate", whole / (records / wall) / 3600, "h")


def _return(folder: Path, station: Station, each: int, url: str, tally: Tally) -> None:
    keys, link = keys_of(folder), link_of(load(folder, url=url))
    backoff = Backoff(random.SystemRandom())
    try:
        for at in range(0, each, _BATCH):
            envelopes = station.batch(min(_BATCH, each - at), keys)
            answers, wait = _delivered(link, spell(envelopes), backoff, tally)
            right = _right(envelopes, answers, keys)
            with tally.lock:
                tally.waits.append(wait)
                tally.receipts += right
    finally:
        link.close()


def _delivered(
    link: Link, body: bytes, backoff: Backoff, tally: Tally
) -> tuple[list[dict[str, str]], float]:
    """Offer one batch until it is taken; returns the answers and the last try's milliseconds."""
    while True:
        began, asked = time.perf_counter(), 0
        try:
            reply = link.post(BATCH_PATH, body)
            if reply.status == 200:
                backoff.succeeded()
                return answers_in(reply.body), (time.perf_counter() - began) * 1000
            asked = reply.retry_after
        except CourierTrouble:
            with tally.lock:
                tally.cut += 1
        else:
            with tally.lock:
                tally.turned += 1
        threading.Event().wait(backoff.next_wait(asked))


def _right(envelopes: list[Envelope], answers: list[dict[str, str]], keys: StationKeys) -> int:
    """Count the receipts that are the State's and name our bytes, as an outbox does."""
    ours = {each.id: digest(each.sealed) for each in envelopes}
    told = [acknowledgement.read(each.get("receipt", ""), keys.receipts) for each in answers]
    return sum(ours.get(each.id) == each.sha256 for each in told)


def _processor(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(process: int) -> float:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    (peak,) = (line.split()[1] for line in lines if line.startswith("VmHWM"))
    return int(peak) / 1024
