"""The system of record: one row a record, durable before a receipt is signed.

The same statements serve SQLite and PostgreSQL; only the placeholder differs.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from client.records.gap import Loss
from client.upstream.batch import Batch
from client.upstream.following import WAITS, key_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from client.upstream.following import Row

# A station that lost its mind may send nonsense for years.
MOST_ALARMS = 10_000
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
    "CREATE TABLE IF NOT EXISTS gap(id TEXT PRIMARY KEY, station TEXT NOT NULL,"
    " first BIGINT NOT NULL, last BIGINT NOT NULL, why TEXT NOT NULL, day TEXT NOT NULL)",
)


@dataclass(frozen=True, slots=True)
class StationRow:
    """What a State sees of one numbering of one station.

    station: "key" or "key.series". followed: whether its log was seen whole from the first entry.
    gaps: numbers below the highest that are missing and that nothing explains. explained: numbers
    that are missing and that the station explained.
    """

    station: str
    post: str
    records: int
    highest: int
    size: int
    root: str
    followed: bool
    gaps: int
    explained: int


@dataclass(frozen=True, slots=True)
class Explained:
    """A station's statement: numbers first to last, 0 where nobody can know, and why."""

    station: str
    first: int
    last: int
    why: Loss
    day: str


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
    def execute_many(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        """Run one statement for each row."""

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
                self.execute("COMMIT")
            except BaseException:
                # Also after a COMMIT that found the disk full: the next one must be able to begin.
                with suppress(OSError):
                    self.execute("ROLLBACK")
                raise

    def keep(self, rows: Sequence[Row]) -> list[str]:
        """Store rows durably, all in one transaction; "" for each, or the code of a refusal."""
        with self._transaction():
            # Before anything else: a statement explains what stands before itself in the series,
            # and nothing behind it: no station explains beforehand what will be missing.
            self.execute_many(
                "INSERT INTO gap VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                [
                    (
                        row.id,
                        row.station,
                        row.gap.first,
                        min(row.gap.last, row.seq - 1),
                        row.gap.why.value,
                        row.day,
                    )
                    for row in rows
                    if row.gap is not None
                ],
            )
            batch = Batch(self.execute, rows)
            codes = [batch.take(row) for row in rows]
            self._write(batch)
        return codes

    def _write(self, batch: Batch) -> None:
        self.execute_many(
            "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (row.id, row.station, row.seq, row.size, row.root, row.day, row.post, row.text)
                for row in batch.fresh
            ],
        )
        self.execute_many(
            "INSERT INTO health VALUES (?, ?)"
            " ON CONFLICT (station) DO UPDATE SET counters = excluded.counters",
            [(key_of(row.station), row.health) for row in batch.fresh if row.health],
        )
        self.execute_many(
            "INSERT INTO station VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (station) DO UPDATE SET post = excluded.post,"
            " records = excluded.records, seq = excluded.seq, size = excluded.size,"
            " root = excluded.root, edge = excluded.edge, followed = excluded.followed",
            [(station, *known.values()) for station, known in batch.changed()],
        )

        # What a station waited with is no longer strange.
        self.execute_many(
            "DELETE FROM alarm WHERE id = ? AND code = ?",
            [(key_of(station), code) for station, _ in batch.changed() for code in WAITS],
        )

    def alarm(self, pairs: Collection[tuple[str, str]]) -> None:
        """Remember refused deliveries, each once: record or station id, and code.

        So many are kept and no more, but for stations that wait: their number is known.
        """
        if not pairs:
            return
        with self._transaction():
            room = MOST_ALARMS - int(self.execute("SELECT count(*) FROM alarm").fetchone()[0])
            waits = {pair for pair in pairs if pair[1] in WAITS}
            others = sorted(set(pairs) - waits)[: max(0, room)]
            if waits or others:
                self.execute_many(
                    "INSERT INTO alarm VALUES (?, ?) ON CONFLICT DO NOTHING",
                    [*sorted(waits), *others],
                )

    def alarms(self) -> list[tuple[str, str]]:
        """List refused or strange deliveries: record id (a station's where it waits), code."""
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
            explained = {each.station for each in self._explained() if each.last}
            told = {station: self._absent(station) for station in explained}
        return [
            StationRow(
                key, post, records, highest, size, root, bool(followed),
                highest - records - told.get(key, 0), told.get(key, 0),
            )
            for key, post, records, highest, size, root, followed in rows
        ]  # fmt: skip

    def _explained(self) -> list[Explained]:
        rows = self.execute(
            "SELECT station, first, last, why, day FROM gap ORDER BY station, first"
        ).fetchall()
        return [Explained(key, first, last, Loss(why), day) for key, first, last, why, day in rows]

    def _absent(self, station: str) -> int:
        """Count the explained numbers that did not come all the same."""
        ranges = self.execute(
            "SELECT first, last FROM gap WHERE station = ? AND last > 0", (station,)
        ).fetchall()
        absent, beyond = 0, 0
        for first, last in sorted((int(a), int(b)) for a, b in ranges):
            low = max(first, beyond + 1)
            if low <= last:
                held = self.execute(
                    "SELECT count(*) FROM record WHERE station = ? AND seq BETWEEN ? AND ?",
                    (station, low, last),
                ).fetchone()[0]
                absent, beyond = absent + last - low + 1 - int(held), last
        return absent

    def explanations(self) -> list[Explained]:
        """List every statement of every station."""
        with self._transaction():
            return self._explained()

    def health(self) -> list[tuple[str, str]]:
        """List the last counters: station, JSON."""
        with self._transaction():
            rows = self.execute("SELECT station, counters FROM health ORDER BY station").fetchall()
        return [(station, counters) for station, counters in rows]
