"""The WSQ byte stream (IAFIS-IC-0110): markers, tables, and the three Huffman-coded blocks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from capture.errors import CaptureError
from capture.finger.fields import Fields

if TYPE_CHECKING:
    from numpy.typing import NDArray

SUBBANDS = 64
_START, _END, _FRAME, _BLOCK = 0xFFA0, 0xFFA1, 0xFFA2, 0xFFA3
_FILTERS, _STEPS, _CODES, _COMMENT = 0xFFA4, 0xFFA5, 0xFFA6, 0xFFA8
_LONGEST = 16
# Two hands at 1000 per inch; a short stream of long runs may announce any number.
_MOST_PIXELS = 3200 * 3200
_TABLES = 8
_COEFFICIENT_OFFSET = 180
_RUNS = 100
# Symbols with a number behind them: how many bits, and what to make of the number.
_POSITIVE_8, _NEGATIVE_8, _POSITIVE_16, _NEGATIVE_16, _RUN_8, _RUN_16 = range(101, 107)
_EXTRA_BITS = {
    _POSITIVE_8: 8,
    _NEGATIVE_8: 8,
    _POSITIVE_16: 16,
    _NEGATIVE_16: 16,
    _RUN_8: 8,
    _RUN_16: 16,
}


def unreadable(detail: str) -> CaptureError:
    """Make the error of a picture that cannot be decoded."""
    return CaptureError("finger.wsq", detail)


@dataclass(slots=True)
class Stream:
    """What a stream holds. low, high: analysis filters from their centre outwards.

    steps, dead: width of a quantiser's steps and of its dead zone, by subband. blocks: the
    Huffman-coded bytes (unstuffed) with the number of their table.
    """

    width: int = 0
    height: int = 0
    shift: float = 0.0
    scale: float = 1.0
    low: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    high: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    centre: float = 0.44
    steps: list[float] = field(default_factory=list)
    dead: list[float] = field(default_factory=list)
    tables: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    blocks: list[tuple[int, bytes]] = field(default_factory=list)
    pixels_per_inch: float | None = None


def _decimal(fields: Fields, size: int) -> float:
    """Read a number that is given as a power of ten and its digits."""
    power = fields.number(1)
    return float(fields.number(size) / 10**power)


def _read_frame(stream: Stream, fields: Fields) -> None:
    fields.take(2)
    stream.height, stream.width = fields.number(2), fields.number(2)
    if not 0 < stream.width * stream.height <= _MOST_PIXELS:
        raise unreadable(f"{stream.width} x {stream.height} pixels")
    stream.shift, stream.scale = _decimal(fields, 2), _decimal(fields, 2)


def _read_filters(stream: Stream, fields: Fields) -> None:
    low_taps, high_taps = fields.number(1), fields.number(1)
    if not (low_taps % 2 and high_taps % 2 and low_taps <= 31 and high_taps <= 31):
        raise unreadable("filters of even length")
    stream.low, stream.high = (_taps(fields, taps) for taps in (low_taps, high_taps))


def _taps(fields: Fields, taps: int) -> NDArray[np.float64]:
    found = []
    for _ in range((taps + 1) // 2):
        sign = -1.0 if fields.number(1) else 1.0
        found.append(sign * _decimal(fields, 4))
    return np.array(found)


def _read_steps(stream: Stream, fields: Fields) -> None:
    stream.centre = _decimal(fields, 2)
    pairs = [(_decimal(fields, 2), _decimal(fields, 2)) for _ in range(SUBBANDS)]
    stream.steps, stream.dead = [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def _read_codes(stream: Stream, fields: Fields) -> None:
    """Read Huffman tables (as in ITU-T T.81, annex C) into tables of 2^16 (length, symbol)."""
    while fields.left:
        number = fields.number(1)
        if number >= _TABLES:
            raise unreadable("a code table without number")
        counts = list(fields.take(_LONGEST))
        symbols = list(fields.take(sum(counts)))
        stream.tables[number] = _lookup(counts, symbols)


def _lookup(counts: list[int], symbols: list[int]) -> list[tuple[int, int]]:
    table: list[tuple[int, int]] = []
    place = 0
    for length, count in enumerate(counts, 1):
        for _ in range(count):
            table += [(length, symbols[place])] * (1 << (_LONGEST - length))
            place += 1
            if len(table) > 1 << _LONGEST:
                raise unreadable("a code table that is too full")
    return table + [(0, 0)] * ((1 << _LONGEST) - len(table))


def _read_comment(stream: Stream, fields: Fields) -> None:
    for line in fields.take(fields.left).split(b"\n"):
        name, _, value = line.partition(b" ")
        if name == b"PPI" and value.strip().isdigit():
            stream.pixels_per_inch = float(value)


_READERS = {
    _FRAME: _read_frame,
    _FILTERS: _read_filters,
    _STEPS: _read_steps,
    _CODES: _read_codes,
    _COMMENT: _read_comment,
}


def read_stream(content: bytes) -> Stream:
    """Take a stream apart. CaptureError "finger.wsq", "finger.record" where it is damaged."""
    fields = Fields(content)
    if fields.left < 2 or fields.number(2) != _START:
        raise unreadable("it does not begin as WSQ")
    stream = Stream()
    while (marker := fields.number(2)) != _END:
        if marker == _BLOCK:
            part = fields.part(fields.number(2) - 2)
            stream.blocks.append((part.number(1), _coded(content, fields)))
        elif marker in _READERS:
            _READERS[marker](stream, fields.part(fields.number(2) - 2))
        elif 0xFFA0 <= marker <= 0xFFAF:
            fields.take(fields.number(2) - 2)
        else:
            raise unreadable(f"marker {marker:04x}")
    if not stream.width or not stream.steps or not len(stream.low):
        raise unreadable("a table is missing")
    return stream


def _coded(content: bytes, fields: Fields) -> bytes:
    """Take coded bytes up to the next marker, and unstuff them (FF 00 stands for FF)."""
    start = fields.place
    end = start
    while True:
        end = content.find(b"\xff", end)
        if end < 0 or end + 1 >= len(content):
            raise unreadable("a block without end")
        if content[end + 1] != 0:
            break
        end += 2
    return fields.take(end - start).replace(b"\xff\x00", b"\xff")


def decode_block(coded: bytes, table: list[tuple[int, int]], wanted: int) -> NDArray[np.int32]:
    """Decode so many quantised coefficients. CaptureError "finger.wsq" where they end early."""
    found = np.zeros(wanted, np.int32)
    place = bits = pool = at = 0
    coded += b"\xff\xff\xff\xff"
    while place < wanted:
        while bits < 32 and at < len(coded):
            pool = (pool << 8 | coded[at]) & 0xFFFFFFFFFFFF
            bits += 8
            at += 1
        if bits < _LONGEST:
            raise unreadable("a block that ends early")
        length, symbol = table[pool >> (bits - _LONGEST) & 0xFFFF]
        extra = _EXTRA_BITS.get(symbol, 0)
        bits -= length + extra
        if length == 0 or bits < 0:
            raise unreadable("a code that is in no table")
        number = pool >> bits & ((1 << extra) - 1)
        if 0 < symbol <= _RUNS:
            place += symbol
        elif symbol in {_RUN_8, _RUN_16}:
            place += number
        else:
            found[place] = _coefficient(symbol, number)
            place += 1
    if place > wanted:
        raise unreadable("a run past the end of its block")
    return found


def _coefficient(symbol: int, number: int) -> int:
    if symbol in {_POSITIVE_8, _POSITIVE_16}:
        return number
    if symbol in {_NEGATIVE_8, _NEGATIVE_16}:
        return -number
    return symbol - _COEFFICIENT_OFFSET
