"""The live view of a scanner's service: parts of multipart/x-mixed-replace. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PIECE = 16 * 1024
_MOST_PART = 8 * 1024 * 1024
_JPEG_START, _JPEG_END = b"\xff\xd8\xff", b"\xff\xd9"


def _announced(head: bytes) -> int | None:
    """Return the length that the lines before a picture announce; None where they do not."""
    place = head.lower().rfind(b"content-length:")
    if place < 0:
        return None
    number = head[place + 15 :].split(b"\n")[0].strip()
    return int(number) if number.isdigit() and int(number) <= _MOST_PART else None


def _taken(waiting: bytearray) -> bytes | None:
    """Take the first whole picture out of what has come; None until it is whole.

    By its announced length where there is one, else up to the next boundary or the end mark.
    """
    start = waiting.find(_JPEG_START)
    if start < 0:
        return None
    length = _announced(bytes(waiting[:start]))
    if length is not None:
        end = start + length if len(waiting) >= start + length else -1
    else:
        boundary = waiting.find(b"\r\n--", start)
        end = waiting.rfind(_JPEG_END, start, boundary) + 2 if boundary >= 0 else -1
    if end <= start:
        return None
    picture = bytes(waiting[start:end])
    del waiting[:end]
    return picture


def pictures(read: Callable[[int], bytes]) -> Iterator[bytes]:
    """Yield each JPEG picture as it comes; read(n) returns at most n bytes, b"" at the end."""
    waiting = bytearray()
    while piece := read(_PIECE):
        waiting += piece
        while (picture := _taken(waiting)) is not None:
            yield picture
        if len(waiting) > _MOST_PART:
            return
    start = waiting.find(_JPEG_START)
    if start >= 0 and waiting.rstrip().endswith(_JPEG_END):
        yield bytes(waiting[start:].rstrip())
