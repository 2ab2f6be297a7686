"""Following a station's series and log by one record at a time. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from client.records.audit import Tree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from client.records.gap import Gap

GAP = "upstream.gap"
LOG_DIFFERS = "upstream.log_differs"
OTHER_BYTES = "upstream.other_bytes"
PLACE_TAKEN = "upstream.place_taken"
BEGINS_LATE = "upstream.begins_late"
NEW_SERIES = "upstream.new_series"
# A refusal that ends by itself when the missing records or a statement come.
WAITS = (GAP, BEGINS_LATE, NEW_SERIES)


@dataclass(frozen=True, slots=True)
class Row:
    """One record as it was opened; text is the signed record.

    station: "key" or "key.series". sha256: of the sealed bytes. log: hashes of the station's log
    entries since the record before. health: the counters as JSON where the row is a station's
    health/1, else "". gap: the statement where the row is one.
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
    gap: Gap | None = None


def place_of(key: str, series: str) -> str:
    """Name one numbering of one station."""
    return f"{key}.{series}" if series else key


def key_of(station: str) -> str:
    """Return the station's key id from the name of a numbering."""
    return station.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Known:
    """What a State knows of one numbering. tree: None where its log was not seen whole."""

    post: str
    records: int
    seq: int
    size: int
    root: str
    tree: Tree | None

    @staticmethod
    def of(found: Sequence[object]) -> Known:
        """Read a row of the table station, less its name."""
        post, records, seq, size, root, edge, followed = map(str, found)
        whole = Tree.from_bytes(int(size), bytes.fromhex(edge)) if int(followed) else None
        return Known(post, int(records), int(seq), int(size), root, whole)

    def values(self) -> tuple[object, ...]:
        """Return the row of the table station, less its name."""
        followed = int(self.tree is not None)
        edge = self.tree.to_bytes().hex() if self.tree else ""
        return (self.post, self.records, self.seq, self.size, self.root, edge, followed)

    def with_late(self) -> Known:
        """Count a record that stands below the highest."""
        return replace(self, records=self.records + 1)


def follow(row: Row, known: Known | None) -> tuple[str, Known | None]:
    """Follow a log by one record above the highest: the code of a refusal, or what is then known.

    After a gap the log can be followed only where the record brings the entries of the gap along.
    """
    begun = known or Known(row.post, 0, 0, 0, "", Tree())
    grown = Known(row.post, begun.records + 1, row.seq, row.size, row.root, None)
    if begun.tree is None:
        return "", grown
    tree = begun.tree
    for hashed in row.log:
        tree = tree.append_hash(hashed)
    if (tree.size, tree.root.hex()) == (row.size, row.root):
        return "", replace(grown, tree=tree)
    skipped = row.seq > begun.seq + 1
    return ("", grown) if skipped else (LOG_DIFFERS, None)


def covered(first: int, last: int, ranges: Sequence[tuple[int, int]]) -> bool:
    """Tell whether ranges of numbers explain first to last without a hole."""
    at = first
    for low, high in sorted(ranges):
        if low <= at <= high:
            at = high + 1
    return at > last
