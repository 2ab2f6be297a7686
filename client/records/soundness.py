"""Is the station's file still whole? For the doctor, and after a disk was in doubt."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from client.records import journal
from client.records.daykey import DayKeyGone
from client.records.sealing import digest

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from client.records.outbox import Outbox


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it was written: a stable code, and the record's number or 0."""

    code: str
    seq: int = 0


def findings(outbox: Outbox) -> list[Finding]:
    """Check the file, the log, every sealed byte and every readable entry; [] when whole."""
    with outbox.reading() as file:
        found = [] if _sound(file) else [Finding("records.store_broken")]
        found += [] if journal.whole(file) else [Finding("records.log_broken")]
        found += _numbers(file)
        found += _sealed(file)
        found += _readable(outbox, file)
    return found


def _sound(file: sqlite3.Connection) -> bool:
    return bool(file.execute("PRAGMA integrity_check").fetchone()[0] == "ok")


def _numbers(file: sqlite3.Connection) -> list[Finding]:
    last, count = file.execute("SELECT max(seq), count(*) FROM ledger").fetchone()
    told = file.execute("SELECT seq FROM station").fetchone()[0]
    return [] if (last or 0) == told == count else [Finding("records.number_missing")]


def mark(row: Sequence[object]) -> str:
    """Hash a row of the queue: id, seq, suite, key, digest of sealed, size, root, past."""
    return hashlib.sha256("|".join(map(str, row)).encode()).hexdigest()


def rotten(file: sqlite3.Connection) -> list[int]:
    """List the numbers of waiting records whose row is not as it was written."""
    rows = file.execute(
        "SELECT id, queue.seq, suite, key, sealed, size, root, past, mark, digest"
        " FROM queue LEFT JOIN ledger USING (id) ORDER BY queue.seq"
    )
    return [row[1] for row in rows if not _as_written(*row)]


def _as_written(*row: Any) -> bool:
    *first, sealed, size, root, past, told, entered = row
    found = digest(sealed)
    marked = mark((*first, found, size, root, past))
    return found == entered and told in {"", marked}


def _sealed(file: sqlite3.Connection) -> list[Finding]:
    return [Finding("records.seal_rotten", seq) for seq in rotten(file)]


def _readable(outbox: Outbox, file: sqlite3.Connection) -> list[Finding]:
    found = []
    for seq, day, record_id, locked in file.execute("SELECT seq, day, id, text FROM ledger"):
        try:
            outbox.keys.unlock(day, record_id, locked)
        except DayKeyGone:
            continue
        except ValueError:
            found.append(Finding("records.entry_rotten", seq))
    return found
