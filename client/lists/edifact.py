"""UN/EDIFACT as segments (ISO 9735): own tokenizer, because those we tried break on UNG groups.

A segment is a tuple of elements, an element a tuple of components; the first element holds the
tag. Everything is bounded, and bytes outside the syntax are refused, never guessed at.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 8 << 20
MOST_SEGMENTS = 200_000
LONGEST_SEGMENT = 4096
_DEFAULT = "UNA:+.? '"

Element = tuple[str, ...]
Segment = tuple[Element, ...]


class EdifactError(ValueError):
    """The text is not EDIFACT as written in its own service string; place: segments read before."""

    code = "lists.expected.unreadable"

    def __init__(self, place: int) -> None:
        super().__init__(f"after segment {place}")
        self.place = place


@dataclass(frozen=True, slots=True)
class _Marks:
    component: str
    element: str
    release: str
    terminator: str


def segments(data: bytes) -> Iterator[Segment]:
    """Yield every segment but the service string; EdifactError where the text breaks off."""
    if len(data) > MOST_BYTES:
        raise EdifactError(0)
    try:
        text = data.decode("latin-1").lstrip()
        marks, text = _marks(text)
    except ValueError as error:
        raise EdifactError(0) from error
    count = 0
    for raw in _split(text, marks.terminator, marks.release, strict=True):
        spelled = raw.strip("\r\n")
        if not spelled:
            continue
        count += 1
        if count > MOST_SEGMENTS or len(spelled) > LONGEST_SEGMENT:
            raise EdifactError(count)
        yield _segment(spelled, marks)


def _marks(text: str) -> tuple[_Marks, str]:
    given = text[:9] if text.startswith("UNA") else _DEFAULT
    if len(given) != 9:
        raise EdifactError(0)
    marks = _Marks(given[3], given[4], given[6], given[8])
    signs = {marks.component, marks.element, marks.terminator}
    if len(signs) != 3 or any(sign.isalnum() for sign in signs):
        raise EdifactError(0)
    return marks, text[9:] if text.startswith("UNA") else text


def _segment(spelled: str, marks: _Marks) -> Segment:
    return tuple(
        tuple(
            _plain(component, marks.release)
            for component in _split(element, marks.component, marks.release)
        )
        for element in _split(spelled, marks.element, marks.release)
    )


def _split(text: str, mark: str, release: str, *, strict: bool = False) -> Iterator[str]:
    """Split at marks that are not released; strict: what stands behind the last mark is a fault."""
    begun = at = count = 0
    while True:
        at = text.find(mark, at)
        if at < 0:
            break
        if _released(text, at, release, begun):
            at += 1
            continue
        yield text[begun:at]
        begun = at = at + 1
        count += 1
    rest = text[begun:]
    if not strict:
        yield rest
    elif rest.strip():
        raise EdifactError(count)


def _released(text: str, at: int, release: str, begun: int) -> bool:
    """Whether an odd number of release characters stands before a mark."""
    if release == " ":
        return False
    before = at
    while before > begun and text[before - 1] == release:
        before -= 1
    return (at - before) % 2 == 1


def _plain(component: str, release: str) -> str:
    if release == " " or release not in component:
        return component
    plain, released = [], False
    for sign in component:
        if sign == release and not released:
            released = True
        else:
            plain.append(sign)
            released = False
    return "".join(plain)
