"""Reads a list of pairs: file_a, file_b, same, and further columns to group by."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_YES = frozenset({"1", "true", "yes", "same", "genuine"})
_NO = frozenset({"0", "false", "no", "different", "impostor"})


class PairsError(Exception):
    """The list cannot be used; its text says which line and why."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two files (as written in the list) and whether they show the same person."""

    first: str
    second: str
    same: bool
    group: str = ""


def _same(text: str | None, line: int) -> bool:
    word = (text or "").strip().lower()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise PairsError(f"line {line}: 'same' must be 1 or 0")


def _pair(row: dict[str, str | None], line: int, group: str) -> Pair:
    first, second = (row.get(name) or "" for name in ("file_a", "file_b"))
    if not first or not second:
        raise PairsError(f"line {line}: two files are needed")
    return Pair(first, second, _same(row.get("same"), line), (row.get(group) or "").strip())


def read(path: Path, group: str = "") -> tuple[Pair, ...]:
    """Read a list with the header file_a,file_b,same; group: a further column to group by.

    PairsError where a line or a column does not fit; OSError where it cannot be opened.
    """
    with path.open(newline="", encoding="utf-8-sig") as stream:
        try:
            found = tuple(_rows(csv.DictReader(stream), group))
        except (csv.Error, UnicodeDecodeError) as reason:
            raise PairsError("it is not a list of comma-separated values") from reason
    if not found:
        raise PairsError("it holds no pairs")
    return found


def _rows(rows: csv.DictReader[str], group: str) -> Iterator[Pair]:
    wanted = {"file_a", "file_b", "same", *([group] if group else [])}
    lacking = sorted(wanted - set(rows.fieldnames or ()))
    if lacking:
        raise PairsError(f"the first line lacks {', '.join(lacking)}")
    for row in rows:
        yield _pair(row, rows.line_num, group)
