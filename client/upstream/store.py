"""The system of record: one row a record, durable before a receipt is signed.

The same statements serve SQLite and PostgreSQL; only the placeholder differs.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from client.records.audit import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

TABLES = (
    "CREATE TABLE IF NOT EXISTS record("
    "id TEXT PRIMARY KEY, station TEXT NOT NULL, seq BIGINT NOT NULL, size BIGINT NOT NULL,"
    " root TEXT NOT NULL, day TEXT NOT NULL, post TEXT NOT NULL, text TEXT NOT NULL)",
    "CREATE UNIQUE INDEX IF NOT EXISTS record_place ON record(station, seq)",
    "CREATE TABLE IF NOT EXISTS station("
    "station TEXT PRIMARY KEY, post TEXT NOT NULL, records BIGINT NOT NULL, seq BIGINT NOT NULL,"
    " size BIGINT NOT NULL, root TEXT NOT NULL, edge TEXT NOT NULL, followed BIGINT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS alarm(id TEXT NOT NULL, code TEXT NOT NULL,"
    " PRIMARY KEY (id, code))",
    "CREATE TABLE IF NOT EXISTS health(station TEXT PRIMARY KEY, counters TEXT NOT NULL)",
)
GAP = "upstream.gap"
LOG_DIFFERS = "upstream.log_differs"
OTHER_BYTES = "upstream.other_bytes"
PLACE_TAKEN = "upstream.place_taken"
BEGINS_LATE = "upstream.begins_late"


@dataclass(frozen=True, slots=True)
class Row:
    """One record as it was opened; text is the signed record.

    sha256: of the sealed bytes. log: hashes of the station's log entries since the record before.
    health: the counters as JSON where the row is a station's health/1, else "".
    """

    id: str
    station: str
    seq: int
    sha256: str
    size: int
    root: str
    day: str
    post: str
    text: str
    log: tuple[bytes, ...] = ()
    health: str = ""


@dataclass(frozen=True, slots=True)
class StationRow:
    """What a State sees of one station.

    followed: whether its log was seen whole from the first entry.
    """

    station: str
    post: str
    records: int
    highest: int
    size: int
    root: str
    followed: bool

    @property
    def gaps(self) -> int:
        """Numbers that are missing below the highest."""
        return self.highest - self.records


@dataclass(frozen=True, slots=True)
class _Known:
    seq: int
    tree: Tree | None


class Rows(Protocol):
    """What a statement returned."""

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""
        ...

    def fetchone(self) -> Any:
        """Return the next row or None."""
        ...

    def fetchall(self) -> list[Any]:
        """Return all rows."""
        ...


class Store(ABC):
    """A system of record; every method may be called from any thread, one at a time runs.

    OSError where the database does not answer; nothing of the transaction is then kept.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()

    @abstractmethod
    def execute(self, statement: str, values: Sequence[object] = ()) -> Rows:
        """Run one statement with ? as the placeholder."""

    @abstractmethod
    def begin(self) -> None:
        """Begin a transaction that other writers wait for."""

    @abstractmethod
    def close(self) -> None:
        """Close the store."""

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._lock:
            self.begin()
            try:
                yield
            except BaseException:
                with suppress(OSError):
                    self.execute("ROLLBACK")
                raise
            self.execute("COMMIT")

    def keep(self, rows: Sequence[Row]) -> list[str]:
        """Store rows durably, all in one transaction; "" for each, or the code of a refusal."""
        with self._transaction():
            return [self._keep_one(row) for row in rows]

    def _keep_one(self, row: Row) -> str:
        held = self.execute("SELECT text FROM record WHERE id = ?", (row.id,)).fetchone()
        if held is not None:
            return "" if held[0] == row.text else OTHER_BYTES
        known = self._known(row.station)
        refusal, tree = _follow(row, known)
        if refusal == BEGINS_LATE:
            self._alarm(row.id, refusal)
        elif refusal:
            return refusal
        return self._insert(row, known, tree)

    def _insert(self, row: Row, known: _Known | None, tree: Tree | None) -> str:
        values = (row.id, row.station, row.seq, row.size, row.root, row.day, row.post, row.text)
        statement = "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
        if not self.execute(statement, values).rowcount:
            return PLACE_TAKEN
        if row.health:
            self.execute(
                "INSERT INTO health VALUES (?, ?)"
                " ON CONFLICT (station) DO UPDATE SET counters = excluded.counters",
                (row.station, row.health),
            )
        edge, followed = (tree.to_bytes().hex(), 1) if tree else ("", 0)
        if known is None:
            self.execute(
                "INSERT INTO station VALUES (?, ?, 1, ?, ?, ?, ?, ?)",
                (row.station, row.post, row.seq, row.size, row.root, edge, followed),
            )
            return ""
        self.execute("UPDATE station SET records = records + 1 WHERE station = ?", (row.station,))
        if row.seq > known.seq:
            self.execute(
                "UPDATE station SET post = ?, seq = ?, size = ?, root = ?, edge = ?, followed = ?"
                " WHERE station = ?",
                (row.post, row.seq, row.size, row.root, edge, followed, row.station),
            )
        return ""

    def _known(self, station: str) -> _Known | None:
        found = self.execute(
            "SELECT seq, size, edge, followed FROM station WHERE station = ?", (station,)
        ).fetchone()
        if found is None:
            return None
        seq, size, edge, followed = found
        return _Known(seq, Tree.from_bytes(size, bytes.fromhex(edge)) if followed else None)

    def alarm(self, record_id: str, code: str) -> None:
        """Remember a refused delivery, once."""
        with self._transaction():
            self._alarm(record_id, code)

    def _alarm(self, record_id: str, code: str) -> None:
        self.execute("INSERT INTO alarm VALUES (?, ?) ON CONFLICT DO NOTHING", (record_id, code))

    def alarms(self) -> list[tuple[str, str]]:
        """List refused or strange deliveries: record id, code."""
        with self._transaction():
            rows = self.execute("SELECT id, code FROM alarm ORDER BY id, code").fetchall()
        return [(record_id, code) for record_id, code in rows]

    def stations(self) -> list[StationRow]:
        """Summarise each station."""
        with self._transaction():
            rows = self.execute(
                "SELECT station, post, records, seq, size, root, followed FROM station"
                " ORDER BY station"
            ).fetchall()
        return [
            StationRow(key, post, records, highest, size, root, bool(followed))
            for key, post, records, highest, size, root, followed in rows
        ]

    def health(self) -> list[tuple[str, str]]:
        """List the last counters: station, JSON."""
        with self._transaction():
            rows = self.execute("SELECT station, counters FROM health ORDER BY station").fetchall()
        return [(station, counters) for station, counters in rows]


def _follow(row: Row, known: _Known | None) -> tuple[str, Tree | None]:
    """Follow a station's log by one record: the code of a refusal, and the tree where known."""
    if known is None:
        if row.seq != 1:
            return BEGINS_LATE, None
        known = _Known(0, Tree())
    if row.seq > known.seq + 1:
        return GAP, None
    if known.tree is None or row.seq <= known.seq:
        return "", known.tree
    tree = known.tree
    for hashed in row.log:
        tree = tree.append_hash(hashed)
    told = (row.size, row.root)
    return ("", tree) if (tree.size, tree.root.hex()) == told else (LOG_DIFFERS, None)
