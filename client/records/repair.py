"""Mend what rotted in the queue: seal again from the ledger while the day's key stands.

What cannot be mended stays and is told; the upstream then shows a gap, as it should.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from client.records.daykey import DayKeyGone
from client.records.encoding import to_bytes
from client.records.sealing import digest
from client.records.soundness import findings, mark

if TYPE_CHECKING:
    import sqlite3

    from client.records.outbox import Outbox
    from client.records.sealing import Sealer


def repair(outbox: Outbox, sealer: Sealer) -> tuple[list[int], list[int]]:
    """Seal rotten records again; returns the numbers that were mended, and those that were not."""
    mended: list[int] = []
    lost: list[int] = []
    for finding in findings(outbox):
        if finding.code == "records.seal_rotten":
            (mended if _mend(outbox, sealer, finding.seq) else lost).append(finding.seq)
    return mended, lost


def _mend(outbox: Outbox, sealer: Sealer, seq: int) -> bool:
    with outbox.transaction() as file:
        found = file.execute("SELECT id, day, text FROM ledger WHERE seq = ?", (seq,)).fetchone()
        if found is None:
            return False
        record_id, day, locked = found
        try:
            text = outbox.keys.unlock(day, record_id, locked).decode("ascii")
            head = json.loads(to_bytes(text.split(".")[1]))["log"]
        except (DayKeyGone, ValueError):
            return False
        sealed, past = sealer.seal(record_id, text), past_of(file, seq)
        row = (record_id, seq, sealed.suite, sealed.key)
        rest = (head["size"], head["root"], past)
        marked = mark((*row, digest(sealed.sealed), *rest))
        file.execute(
            "UPDATE queue SET id = ?, seq = ?, suite = ?, key = ?, sealed = ?, size = ?, root = ?,"
            " past = ?, mark = ? WHERE seq = ?",
            (*row, sealed.sealed, *rest, marked, seq),
        )
        told = (digest(sealed.sealed), len(sealed.sealed), seq)
        file.execute("UPDATE ledger SET digest = ?, bytes = ? WHERE seq = ?", told)
    return True


def past_of(file: sqlite3.Connection, seq: int) -> int:
    """Find where the record before ended in the log: behind the entry with its number."""
    before = file.execute(
        "SELECT max(place) FROM audit WHERE CAST(leaf AS TEXT) LIKE ?", (f'%"seq":{seq - 1},%',)
    ).fetchone()[0]
    return 0 if before is None else int(before) + 1
