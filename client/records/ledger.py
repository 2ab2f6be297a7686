"""The egress ledger: every byte that left stands readable, for as long as the day's key (I9)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from client.records.daykey import DayKeyGone
from client.records.encoding import to_bytes

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from client.records.outbox import Outbox


@dataclass(frozen=True, slots=True)
class Entry:
    """One record that left, or waits to.

    text: the signed record as the upstream opens it, "" after the day's key was destroyed.
    digest, size: of the sealed bytes on the wire. receipt: the State's, "" while it waits.
    whole: False where the text changed on the disk and cannot be read.
    """

    seq: int
    id: str
    day: str
    text: str
    digest: str
    size: int
    receipt: str
    whole: bool = True

    @property
    def record(self) -> str:
        """The record's JSON as it was signed, "" after the day's end."""
        return to_bytes(self.text.split(".")[1]).decode() if self.text else ""

    @property
    def header(self) -> dict[str, str]:
        """The signature's header: who signed, with what class of key."""
        return dict(json.loads(to_bytes(self.text.split(".")[0]))) if self.text else {}


@dataclass(frozen=True, slots=True)
class Head:
    """One line of the ledger without its text: number, sealed bytes, whether a receipt came."""

    seq: int
    size: int
    confirmed: bool


def heads(outbox: Outbox, day: str) -> list[Head]:
    """List a day's lines in order of number; nothing is unlocked, however long the day was."""
    with outbox.reading() as file:
        rows = file.execute(
            "SELECT seq, bytes, delivered FROM ledger WHERE day = ? ORDER BY seq", (day,)
        ).fetchall()
    return [Head(seq, size, bool(receipt)) for seq, size, receipt in rows]


def entry(outbox: Outbox, seq: int) -> Entry | None:
    """Return one line of the ledger with its text; None where there is no such number."""
    with outbox.reading() as file:
        row = file.execute(
            "SELECT id, day, text, digest, bytes, delivered FROM ledger WHERE seq = ?", (seq,)
        ).fetchone()
    if row is None:
        return None
    record_id, day, locked, digest, size, receipt = row
    text, whole = _readable(outbox, day, record_id, locked)
    return Entry(seq, record_id, day, text, digest, size, receipt or "", whole)


def entries(outbox: Outbox, day: str = "") -> Iterator[Entry]:
    """Yield the ledger in order of number; one day, or all."""
    with outbox.reading() as file:
        rows = _rows(file, day)
    for seq, record_id, of_day, locked, digest, size, receipt in rows:
        text, whole = _readable(outbox, of_day, record_id, locked)
        yield Entry(seq, record_id, of_day, text, digest, size, receipt or "", whole)


def _rows(file: sqlite3.Connection, day: str) -> list[tuple[int, str, str, bytes, str, int, str]]:
    chosen = "WHERE day = ?" if day else ""
    columns = "seq, id, day, text, digest, bytes, delivered"
    return file.execute(
        f"SELECT {columns} FROM ledger {chosen} ORDER BY seq",  # noqa: S608 - both parts are ours
        (day,) if day else (),
    ).fetchall()


def _readable(outbox: Outbox, day: str, record_id: str, locked: bytes) -> tuple[str, bool]:
    try:
        return outbox.keys.unlock(day, record_id, locked).decode("ascii"), True
    except DayKeyGone:
        return "", True
    except ValueError:
        return "", False


@dataclass(frozen=True, slots=True)
class Send:
    """One time that bytes left: how many records, how many bytes, their hash, and the answer."""

    number: int
    records: int
    size: int
    digest: str
    answer: str


def sends(outbox: Outbox) -> list[Send]:
    """List every delivery that was tried, in order."""
    with outbox.reading() as file:
        rows = file.execute("SELECT number, records, bytes, sha256, answer FROM sends").fetchall()
    return [Send(*row) for row in rows]
