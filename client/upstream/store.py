"""The system of record on SQLite: one row a record, durable before a receipt is signed."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_TABLES = """
CREATE TABLE IF NOT EXISTS record(
    id TEXT PRIMARY KEY, station TEXT NOT NULL, seq BIGINT NOT NULL, sha256 TEXT NOT NULL,
    size BIGINT NOT NULL, root TEXT NOT NULL, day TEXT NOT NULL, post TEXT NOT NULL,
    text TEXT NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS record_place ON record(station, seq);
CREATE TABLE IF NOT EXISTS alarm(
    id TEXT NOT NULL, code TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (id, code, sha256));
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One record as the State holds it; text is the signed record."""

    id: str
    station: str
    seq: int
    sha256: str
    size: int
    root: str
    day: str
    post: str
    text: str


@dataclass(frozen=True, slots=True)
class StationRow:
    """What a State sees of one station: how many records, the highest number, its log's head."""

    station: str
    post: str
    records: int
    highest: int
    size: int
    root: str

    @property
    def gaps(self) -> int:
        """Numbers that are missing below the highest."""
        return self.highest - self.records


class Store(Protocol):
    """A system of record; every method may be called from any thread."""

    def keep(self, rows: Sequence[Row]) -> list[str]:
        """Store rows durably, all in one transaction; "" for each, or the code of a refusal."""
        ...

    def stations(self) -> list[StationRow]:
        """Summarise each station."""
        ...

    def alarms(self) -> list[tuple[str, str]]:
        """List refused deliveries: record id, code."""
        ...

    def alarm(self, record_id: str, code: str, sha256: str) -> None:
        """Remember a refused delivery, once."""
        ...

    def close(self) -> None:
        """Close the store."""
        ...


class SQLiteStore:
    """The default store: one file, WAL, synchronous=FULL."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._file = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = FULL")
        self._file.executescript(_TABLES)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._file.close()

    def keep(self, rows: Sequence[Row]) -> list[str]:
        """Store rows durably, all in one transaction; "" for each, or the code of a refusal."""
        with self._lock:
            self._file.execute("BEGIN IMMEDIATE")
            try:
                answers = [self._keep_one(row) for row in rows]
                self._file.execute("COMMIT")
            except BaseException:
                self._file.execute("ROLLBACK")
                raise
        return answers

    def _keep_one(self, row: Row) -> str:
        values = (row.id, row.station, row.seq, row.sha256, row.size, row.root)
        inserted = self._file.execute(
            "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (*values, row.day, row.post, row.text),
        ).rowcount
        if inserted:
            return ""
        held = self._file.execute("SELECT sha256 FROM record WHERE id = ?", (row.id,)).fetchone()
        if held is None:
            return "upstream.place_taken"
        return "" if held[0] == row.sha256 else "upstream.other_bytes"

    def alarm(self, record_id: str, code: str, sha256: str) -> None:
        """Remember a refused delivery, once."""
        with self._lock:
            self._file.execute(
                "INSERT INTO alarm VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                (record_id, code, sha256),
            )

    def alarms(self) -> list[tuple[str, str]]:
        """List refused deliveries: record id, code."""
        with self._lock:
            return self._file.execute("SELECT id, code FROM alarm ORDER BY id, code").fetchall()

    def stations(self) -> list[StationRow]:
        """Summarise each station."""
        with self._lock:
            rows = self._file.execute(
                "SELECT station, max(post), count(*), max(seq), max(size) FROM record "
                "GROUP BY station ORDER BY station"
            ).fetchall()
            return [
                StationRow(key, post, records, highest, size, self._root(key, highest))
                for key, post, records, highest, size in rows
            ]

    def _root(self, station: str, seq: int) -> str:
        return str(
            self._file.execute(
                "SELECT root FROM record WHERE station = ? AND seq = ?", (station, seq)
            ).fetchone()[0]
        )
