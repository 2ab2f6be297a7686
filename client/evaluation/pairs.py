"""Reads a list of pairs: file_a, file_b, same, and further columns to group by."""

from __future__ import annotations

import codecs
import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

from client.named_file import content

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_YES = frozenset({"1", "true", "yes", "same", "genuine"})
_NO = frozenset({"0", "false", "no", "different", "impostor"})
# What office programs put between columns, by country and by menu.
_BETWEEN = ",;\t"


class PairsError(Exception):
    """The list cannot be used; its text says which line and why."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two files (as written in the list) and whether they show the same person."""

    first: str
    second: str
    same: bool
    group: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """The pairs of a list, each once in its group.

    repeated: lines left out because they stood there before.
    """

    pairs: tuple[Pair, ...]
    repeated: int

    def oddities(self) -> dict[str, object]:
        """Return what a reader of the rates should know of the list; empty where nothing is odd."""
        alone = sum(1 for pair in self.pairs if pair.first == pair.second)
        ungrouped = sum(1 for pair in self.pairs if not pair.group)
        found = {
            "repeated_lines_left_out": self.repeated,
            "pictures_with_themselves": alone,
            "pairs_without_a_group": ungrouped if ungrouped < len(self.pairs) else 0,
        }
        return {name: count for name, count in found.items() if count}

    def files(self) -> tuple[str, ...]:
        """Return the names of all files, each once."""
        return tuple(sorted({name for pair in self.pairs for name in (pair.first, pair.second)}))


def _same(text: str | None, line: int) -> bool:
    word = (text or "").strip().lower()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise PairsError(f"line {line}: 'same' must be 1 or 0")


def _pair(row: dict[str, str | None], line: int, group: str) -> Pair:
    first, second = ((row.get(name) or "").strip() for name in ("file_a", "file_b"))
    if not first or not second:
        raise PairsError(f"line {line}: two files are needed")
    return Pair(first, second, _same(row.get("same"), line), (row.get(group) or "").strip())


def _text(content: bytes) -> str:
    """Decode what spreadsheets write: UTF-8, UTF-16 with its mark, or Windows' western letters."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252")


def read(path: Path, group: str = "") -> Listed:
    """Read a list with the header file_a,file_b,same; group: a further column to group by.

    Columns stand apart by commas, semicolons or tabs. PairsError where a line or a column does not
    fit, and where two lines contradict each other; OSError where it cannot be opened.
    """
    try:
        lines = _text(content(path)).splitlines()
        head = next((line for line in lines if line.strip()), "")
        between = max(_BETWEEN, key=head.count)
        found = _once(_rows(csv.DictReader(lines, delimiter=between, strict=True), group))
    except (csv.Error, UnicodeDecodeError) as reason:
        raise PairsError("it is not a list of comma-separated values") from reason
    if not found.pairs:
        raise PairsError("it holds no pairs")
    return found


def _rows(rows: csv.DictReader[str], group: str) -> Iterator[tuple[int, Pair]]:
    wanted = {"file_a", "file_b", "same", *([group] if group else [])}
    names = [name.strip() for name in rows.fieldnames or ()]
    rows.fieldnames = [name.lower() if name.lower() in wanted else name for name in names]
    lacking = sorted(wanted - set(rows.fieldnames))
    if lacking:
        raise PairsError(f"the first line lacks {', '.join(lacking)}")
    twice = sorted(name for name in wanted if rows.fieldnames.count(name) > 1)
    if twice:
        raise PairsError(f"the first line has {', '.join(twice)} twice")
    for row in rows:
        yield rows.line_num, _pair(row, rows.line_num, group)


def _once(rows: Iterator[tuple[int, Pair]]) -> Listed:
    """Leave out what was listed before, in either order: it would count as another trial."""
    seen: dict[tuple[frozenset[str], str], tuple[int, Pair]] = {}
    repeated = 0
    for line, pair in rows:
        key = frozenset((pair.first, pair.second)), pair.group
        before, other = seen.setdefault(key, (line, pair))
        if other.same != pair.same:
            raise PairsError(f"lines {before} and {line} say different things of the same pair")
        repeated += before != line
    return Listed(tuple(pair for _, pair in seen.values()), repeated)
