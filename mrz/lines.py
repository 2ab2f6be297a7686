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
_BLANKS = re.compile(r"[\s\x00-\x20\u00a0\ufeff\u200b-\u200f]+")
# Angle quotation marks and the full-width sign stand for fillers in pasted text.
_FILLERS = str.maketrans({"\u00ab": "<<", "\u2039": "<", "\u3008": "<", "\uff1c": "<"})


def split(text: str) -> tuple[str, ...]:
    """Find the lines of a zone in text that may hold other lines and odd separators.

    text: lines separated by any line break, "|", ";", an escaped one, blanks, or by nothing.
    Small letters become capitals. DocumentError "print.no_zone" where no run of lines has the
    lengths of a zone.
    """
    if len(text) > MAXIMUM_CHARACTERS:
        raise DocumentError("text too long for a zone", code=NO_ZONE)
    plain = text.replace("&lt;", "<").translate(_FILLERS).upper()
    rows = [_BLANKS.sub("", row) for row in _BREAKS.split(plain)]
    for candidates in ([row for row in rows if row], _BLANKS.sub("\n", plain).split()):
        found = _longest(candidates)
        if found:
            return found
    return _cut(_BLANKS.sub("", _BREAKS.sub("", plain)))


def shaped(lines: tuple[str, ...]) -> bool:
    """Whether lines have the lengths and the character set of some zone."""
    lengths = tuple(len(line) for line in lines)
    return lengths in SHAPES and all(CHARACTERS.issuperset(line) for line in lines)


def _longest(rows: list[str]) -> tuple[str, ...]:
    for shape in SHAPES:
        for start in range(len(rows) - len(shape) + 1):
            window = tuple(rows[start : start + len(shape)])
            if tuple(len(row) for row in window) == shape and shaped(window):
                return window
    return ()


def _cut(run: str) -> tuple[str, ...]:
    for shape in SHAPES:
        if len(run) == sum(shape):
            starts = [sum(shape[:at]) for at in range(len(shape))]
            lines = tuple(run[at : at + size] for at, size in zip(starts, shape, strict=True))
            if shaped(lines):
                return lines
    raise DocumentError("no lines of a zone's lengths", code=NO_ZONE)
