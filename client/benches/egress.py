"""What leaves: the cost of committing, sealing and draining records on this machine."""

from __future__ import annotations

import secrets
import statistics
import tempfile
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from client.benches.measurement import Measurement
from client.courier.delivery import spell
from client.inspection.advice import Action
from client.records.outbox import Outbox
from client.records.record import AdviceLetter, Direction, DocumentClass, Record
from client.records.station import keys_of, outbox_of
from client.upstream.training import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

_RECORDS = 400


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


def measure() -> Iterator[Measurement]:
    """Commit, weigh and read back records in a folder of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        outbox = outbox_of(folder)
        try:
            yield from _measure(folder, outbox)
        finally:
            outbox.close()


def _measure(folder: Path, outbox: Outbox) -> Iterator[Measurement]:
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
    yield Measurement("record on the wire, in a batch of 200", len(batch) / 200, "B")
    yield Measurement("batch before deflate", len(zlib.decompress(batch)) / 200, "B a record")
