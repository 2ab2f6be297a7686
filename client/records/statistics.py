"""Small numbers stay silent (I12): suppressed, rounded tables of closed days. Pure.

Every cell of the fixed grid is there, shown or suppressed, so that an empty cell says nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from client.records.record import Direction, DocumentClass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from client.records.record import Record

SMALLEST = 5
BASE = 5
GRID: tuple[tuple[str, str], ...] = tuple(
    (direction.value, document.value) for direction in Direction for document in DocumentClass
)


@dataclass(frozen=True, slots=True)
class Table:
    """Crossings of one day at one post.

    cells: (direction, document class) to a rounded count, or None where it is suppressed.
    total: of the shown cells as shown. A total of all cells would give hidden ones away: two cells
    of 193 and a total of 386, each rounded, leave one person at most for all the others.
    """

    day: str
    post: str
    cells: Mapping[tuple[str, str], int | None]
    total: int | None


def counted(records: Iterable[Record]) -> dict[tuple[str, str], int]:
    """Count first-line records by direction and document class."""
    cells = dict.fromkeys(GRID, 0)
    for record in records:
        # A second-line record follows a crossing that is counted already.
        if not isinstance(record.par, str):
            cells[record.dir.value, record.doc.value] += 1
    return cells


def rounded(count: int) -> int:
    """Round to the nearest multiple of 5."""
    return (count + BASE // 2) // BASE * BASE


def table(day: str, post: str, cells: Mapping[tuple[str, str], int]) -> Table:
    """Suppress every cell under 5, and one more where a single one would stand out."""
    hidden = {cell for cell, count in cells.items() if count < SMALLEST}
    if len(hidden) == 1:
        shown = [cell for cell in cells if cell not in hidden]
        hidden |= {min(shown, key=lambda cell: (cells[cell], cell))} if shown else set()
    kept = {cell: None if cell in hidden else rounded(count) for cell, count in cells.items()}
    shown_counts = [count for count in kept.values() if count is not None]
    return Table(day, post, kept, sum(shown_counts) if shown_counts else None)
