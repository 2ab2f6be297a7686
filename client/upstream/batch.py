"""One delivery inside one transaction of the store: what is held, what is new, what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.records.gap import BEGINS_AGAIN, Loss
from client.upstream.following import (
    BEGINS_LATE,
    GAP,
    NEW_SERIES,
    OTHER_BYTES,
    PLACE_TAKEN,
    Known,
    covered,
    follow,
    key_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from client.upstream.following import Row
    from client.upstream.store import Rows


class Batch:
    """One delivery inside one transaction: what is known of its stations, and what is new."""

    def __init__(self, execute: Callable[..., Rows], rows: Sequence[Row]) -> None:
        self._execute = execute
        self._known: dict[str, Known | None] = {}
        self._changed: set[str] = set()
        self.fresh: list[Row] = []
        marks = ", ".join("?" for _ in rows)
        found: Iterable[tuple[str, str]] = (
            execute(
                f"SELECT id, text FROM record WHERE id IN ({marks})",  # noqa: S608 - only marks
                [row.id for row in rows],
            ).fetchall()
            if rows
            else ()
        )
        self._texts = dict(found)

    def changed(self) -> Iterator[tuple[str, Known]]:
        """Yield the stations whose rows are to be written."""
        for station in sorted(self._changed):
            known = self._known[station]
            if known is not None:
                yield station, known

    def take(self, row: Row) -> str:
        """Decide about one row: "" where it is held or new, else the code of a refusal."""
        if row.id in self._texts:
            return "" if self._texts[row.id] == row.text else OTHER_BYTES
        known = self._of(row.station)
        if known is not None and row.seq <= known.seq:
            if self._place_held(row):
                return PLACE_TAKEN
            self._keep(row, known.with_late())
            return ""
        code = self._unexplained(row, known)
        if code:
            return code
        code, grown = follow(row, known)
        if grown is not None:
            self._keep(row, grown)
        return code

    def _keep(self, row: Row, known: Known) -> None:
        self._known[row.station] = known
        self._changed.add(row.station)
        self._texts[row.id] = row.text
        self.fresh.append(row)

    def _of(self, station: str) -> Known | None:
        if station not in self._known:
            found = self._execute(
                "SELECT post, records, seq, size, root, edge, followed FROM station"
                " WHERE station = ?",
                (station,),
            ).fetchone()
            self._known[station] = Known.of(found) if found else None
        return self._known[station]

    def _place_held(self, row: Row) -> bool:
        if any((each.station, each.seq) == (row.station, row.seq) for each in self.fresh):
            return True
        found = self._execute(
            "SELECT 1 FROM record WHERE station = ? AND seq = ?", (row.station, row.seq)
        )
        return found.fetchone() is not None

    def _unexplained(self, row: Row, known: Known | None) -> str:
        """Name a gap before a row that no statement of its station explains, "" where none is."""
        if known is None and self._begins_again(row):
            return NEW_SERIES
        last = known.seq if known else 0
        if row.seq == last + 1:
            return ""
        ranges = self._execute(
            "SELECT first, last FROM gap WHERE station = ? AND last > 0", (row.station,)
        ).fetchall()
        if covered(last + 1, row.seq - 1, [(int(a), int(b)) for a, b in ranges]):
            return ""
        return GAP if known else BEGINS_LATE

    def _begins_again(self, row: Row) -> bool:
        """Tell whether a known station begins another numbering without a word."""
        key = key_of(row.station)
        other = self._execute(
            "SELECT 1 FROM station WHERE station <> ? AND (station = ? OR station LIKE ?)",
            (row.station, key, f"{key}.%"),
        ).fetchone()
        if other is None:
            return False
        reasons = self._execute("SELECT why FROM gap WHERE station = ?", (row.station,)).fetchall()
        return not any(Loss(why) in BEGINS_AGAIN for (why,) in reasons)
