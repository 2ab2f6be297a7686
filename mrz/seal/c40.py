"""C40 text as seals pack it: three characters in two bytes (ICAO Doc 9303-13, C40 encoding)."""

from __future__ import annotations

from mrz.seal.errors import SealError

_LETTERS = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_FIRST_LETTER = 3
_PADDING = 0
_ASCII = 0xFE


def decode(packed: bytes) -> str:
    """Read characters out of pairs of bytes; the fillers of a zone come as spaces.

    SealError for an odd number of bytes or for values that no character has.
    """
    if len(packed) % 2:
        raise SealError("C40 of an odd length")
    return "".join(
        _pair(packed[place : place + 2], last=place + 2 == len(packed))
        for place in range(0, len(packed), 2)
    )


def _pair(pair: bytes, *, last: bool) -> str:
    if pair[0] == _ASCII:
        return _single(pair[1])
    number = int.from_bytes(pair, "big") - 1
    if number < 0:
        raise SealError("C40 out of range")
    values = [number // 1600, number // 40 % 40, number % 40]
    if last:
        while values and values[-1] == _PADDING:
            values.pop()
    return "".join(map(_letter, values))


def _single(value: int) -> str:
    """Read one character in the bar code's own ASCII, which is greater by one."""
    letter = chr(value - 1) if value else ""
    if not letter or (letter not in _LETTERS and letter != "<"):
        raise SealError("no character of a seal")
    return letter


def _letter(value: int) -> str:
    place = value - _FIRST_LETTER
    if not 0 <= place < len(_LETTERS):
        raise SealError("no character of C40")
    return _LETTERS[place]
