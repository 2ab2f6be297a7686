"""From text to the lines of a zone: tolerant of separators, never of characters."""

from __future__ import annotations

import re
import string

from mrz.errors import DocumentError

NO_ZONE = "print.no_zone"
MAXIMUM_CHARACTERS = 100_000
CHARACTERS = frozenset(string.ascii_uppercase + string.digits + "<")

# Line lengths of every layout, the longest zone first so that a part never wins over the whole.
SHAPES: tuple[tuple[int, ...], ...] = (
    (30, 30, 30),
    (44, 44),
    (28, 28, 28),
    (36, 36),
    (9, 30, 30),
    (30,),
)
_BREAKS = re.compile(r"[\r\n\v\f\x1c-\x1f\u0085\u2028\u2029|;]+|\\[NR]")
_TOKENS = re.compile(r"[A-Z0-9<]{9,}")
_BLANKS = re.compile(r"[\s\x00-\x20\u00a0\ufeff\u200b-\u200f]+")
# Angle quotation marks and other brackets stand for fillers in pasted text.
_FILLERS = str.maketrans(
    {
        **dict.fromkeys("\u00ab\u226a\u300a", "<<"),
        **dict.fromkeys("\u2039\u3008\u27e8\u276e\u276c\u02c2\u1438\ufe64\uff1c", "<"),
    }
)
# Where the dates and their digits stand, by a zone's shape: line, start and end.
_DATES: dict[tuple[int, ...], tuple[tuple[int, int, int], ...]] = {
    (44, 44): ((1, 13, 20), (1, 21, 28)),
    (36, 36): ((1, 13, 20), (1, 21, 28)),
    (30, 30, 30): ((1, 0, 7), (1, 8, 15)),
    (28, 28, 28): ((1, 0, 7), (1, 8, 15)),
}
_DATE = frozenset(string.digits + "<")


def split(text: str) -> tuple[str, ...]:
    """Find the lines of a zone in text that may hold other lines and odd separators.

    text: lines separated by any line break, "|", ";", an escaped one, blanks, other signs, or by
    nothing. Small letters become capitals; blanks may stand for fillers, and fillers at the end of
    a line may be missing, if the dates then stand where they belong. DocumentError "print.no_zone"
    where no run of lines has the lengths of a zone.
    """
    if len(text) > MAXIMUM_CHARACTERS:
        raise DocumentError("text too long for a zone", code=NO_ZONE)
    plain = text.replace("&lt;", "<").replace("&LT;", "<").translate(_FILLERS).upper()
    broken = _BREAKS.split(plain)
    rows = [row for row in (_BLANKS.sub("", row) for row in broken) if row]
    choices = (rows, _BLANKS.sub("\n", plain).split(), _TOKENS.findall(plain))
    for candidates in choices:
        found = _longest(candidates, SHAPES[:-1])
        if found:
            return found
    spaced = [row.strip("\ufeff\x00").replace(" ", "<") for row in broken]
    found = _dated(spaced, fill=False) or _dated(rows, fill=True)
    for candidates in choices:  # a line of 30 may be all of a zone, or a part of any other
        found = found or _longest(candidates, SHAPES[-1:])
    return found or _cut(_BLANKS.sub("", _BREAKS.sub("", plain)))


def shaped(lines: tuple[str, ...]) -> bool:
    """Whether lines have the lengths and the character set of some zone."""
    lengths = tuple(len(line) for line in lines)
    return lengths in SHAPES and all(CHARACTERS.issuperset(line) for line in lines)


def _longest(rows: list[str], shapes: tuple[tuple[int, ...], ...]) -> tuple[str, ...]:
    for shape in shapes:
        for start in range(len(rows) - len(shape) + 1):
            window = tuple(rows[start : start + len(shape)])
            if tuple(len(row) for row in window) == shape and shaped(window):
                return window
    return ()


def _dated(rows: list[str], *, fill: bool) -> tuple[str, ...]:
    """Return rows that are a zone with its dates where they belong, else nothing.

    fill: whether a line may have lost all of its fillers at the end, as text that was stripped
    has; a line that still ends in some has lost another character, and is not filled.
    """
    for shape in _DATES:
        for start in range(len(rows) - len(shape) + 1):
            window = tuple(rows[start : start + len(shape)])
            if fill:
                window = tuple(map(_filled, window, shape))
            if tuple(map(len, window)) == shape and shaped(window) and _has_dates(window):
                return window
    return ()


def _has_dates(lines: tuple[str, ...]) -> bool:
    """Whether digits or fillers stand where a zone of this shape has its dates."""
    places = _DATES.get(tuple(map(len, lines)), ())
    return all(_DATE.issuperset(lines[line][start:end]) for line, start, end in places)


def _filled(row: str, size: int) -> str:
    """Give a row its fillers back; only one that lost several, and all of them."""
    return row.ljust(size, "<") if len(row) < size - 1 and not row.endswith("<") else row


def _cut(run: str) -> tuple[str, ...]:
    for shape in SHAPES:
        if len(run) == sum(shape):
            starts = [sum(shape[:at]) for at in range(len(shape))]
            lines = tuple(run[at : at + size] for at, size in zip(starts, shape, strict=True))
            if shaped(lines) and _has_dates(lines):
                return lines
    raise DocumentError("no lines of a zone's lengths", code=NO_ZONE)
