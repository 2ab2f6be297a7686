"""What leaves: the cost of committing, sealing and draining records on this machine."""

from __future__ import annotations

import random
import resource
import statistics
import tempfile
import threading
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from client.benches import cuts, fleet, kills
from client.benches.fleet import BACKLOG, FLEET, draft
from client.benches.measurement import Measurement
from client.courier.config import load
from client.courier.courier import Courier
from client.courier.delivery import spell
from client.records.station import keys_of, outbox_of
from client.upstream.server import Receiver, listener, open_store
from client.upstream.training import add_station, prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from client.records.outbox import Outbox

_RECORDS = 300
# Stations with real files, both sides in this process; client.benches.fleet has the receiver alone.
_STATIONS, _EACH = 20, 150


def measure() -> Iterator[Measurement]:
    """Commit, weigh and deliver records in a folder of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        outbox = outbox_of(folder)
        try:
            yield from _station(folder, outbox)
        finally:
            outbox.close()
        yield from _fleet(folder)
    yield from fleet.measure()
    yield from kills.measure()
    yield from cuts.measure()


def _station(folder: Path, outbox: Outbox) -> Iterator[Measurement]:
    keys, times, record_bytes = keys_of(folder), [], 0
    for _ in range(_RECORDS):
        record, began = draft(), time.perf_counter()
        done = outbox.commit(record, keys.signer, keys.sealer)
        times.append((time.perf_counter() - began) * 1000)
        record_bytes = len(done.record_bytes)
    yield Measurement("commit, median", statistics.median(times), "ms", "under 20 ms")
    yield Measurement("commit, 99th of 100", statistics.quantiles(times, n=100)[98], "ms")
    yield Measurement("record", record_bytes, "B", "under 2048 B")
    envelopes = [queued.envelope for queued in outbox.pending(200)]
    yield Measurement("sealed record", len(envelopes[0].sealed), "B")
    batch = spell(envelopes)
    wire = len(batch) / len(envelopes)
    yield Measurement("record on the wire, in a batch of 200", wire, "B")
    yield Measurement("batch before deflate", len(zlib.decompress(batch)) / 200, "B a record")
    minutes = wire * BACKLOG * 8 / 64_000 / 60
    yield Measurement("three weeks (6,300 records) over 64 kbit/s", minutes, "min")


def _stations(folder: Path) -> list[Path]:
    """Make stations with keys of their own and a backlog each."""
    made = []
    for number in range(_STATIONS):
        home = folder / f"fleet-{number}"
        add_station(folder, home, f"bench-{number}")
        keys, outbox = keys_of(home), outbox_of(home)
        for _ in range(_EACH):
            outbox.commit(draft(), keys.signer, keys.sealer)
        outbox.close()
        made.append(home)
    return made


def _fleet(folder: Path) -> Iterator[Measurement]:
    homes = _stations(folder)
    store, bound, ready = (
        open_store("", folder / "upstream"),
        listener("127.0.0.1:0"),
        threading.Event(),
    )
    url = f"https://127.0.0.1:{bound.getsockname()[1]}"
    server = Receiver(folder / "upstream", store, ready.set)
    thread = threading.Thread(target=server.run, args=([bound],))
    thread.start()
    try:
        ready.wait(30)
        yield from _return(homes, url)
        kept = store.stations()
        lost = _STATIONS * _EACH - sum(row.records for row in kept)
        yield Measurement("records lost or missing upstream", lost, "", "0")
        yield Measurement("gaps in the stations' numbers", sum(row.gaps for row in kept), "", "0")
    finally:
        server.should_exit = True
        thread.join()
        store.close()
        bound.close()


def _return(homes: list[Path], url: str) -> Iterator[Measurement]:
    """Let the fleet come back: all stations drain in four lines, a fresh handshake each."""
    chance = random.SystemRandom()
    chance.shuffle(homes)
    began, used = time.perf_counter(), time.process_time()
    lines = [threading.Thread(target=_drain, args=(homes[at::4], url)) for at in range(4)]
    for line in lines:
        line.start()
    for line in lines:
        line.join()
    wall, processor = time.perf_counter() - began, time.process_time() - used
    records = _STATIONS * _EACH
    each = processor / records
    yield Measurement("fleet drain, both sides on this machine", records / wall, "records/s")
    yield Measurement("processor time, both sides", each * 1000, "ms a record")
    hours = each * FLEET * BACKLOG / 3600
    yield Measurement("5,000 stations after three weeks", hours, "core-hours, both sides")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    yield Measurement("memory, receiver and stations together", memory, "MiB")


def _drain(homes: list[Path], url: str) -> None:
    for home in homes:
        outbox, keys = outbox_of(home), keys_of(home)
        Courier(outbox, load(home, url=url), keys.receipts, threading.Event()).once()
        outbox.close()
