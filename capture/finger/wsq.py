"""Reads WSQ, the fingerprint compression of IAFIS-IC-0110: dequantise, then join the subbands.

The picture is split into 64 subbands by a tree of four-way splits. Low frequencies come first:
where a band is the high half of its parent, its own halves change places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from capture.finger.wsq_stream import decode_block, read_stream, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from capture.finger.types import Picture
    from capture.finger.wsq_stream import Stream

    # Single precision, as in the reference decoder; half the memory of double.
    Band = NDArray[np.float32]

MAGIC = b"\xff\xa0"
_CODED_SUBBANDS = 60
# First subband after each of the three coded blocks.
_BLOCK_ENDS = (19, 52, 60)
_SIXTEEN = 16


class _Node:
    """A band: a leaf with its number, or four parts (upper left, upper right, lower ...)."""

    def __init__(self, width: int, height: int, right: bool = False, low: bool = False) -> None:
        self.width, self.height = width, height
        self.swap_across, self.swap_down = right, low
        self.parts: tuple[_Node, _Node, _Node, _Node] | None = None
        self.leaf = -1

    def split(self) -> tuple[_Node, _Node, _Node, _Node]:
        """Split into halves both ways; the half of the low-pass filter is the larger one."""
        left, right = _halves(self.width, self.swap_across)
        upper, lower = _halves(self.height, self.swap_down)
        self.parts = (
            _Node(left, upper),
            _Node(right, upper, right=True),
            _Node(left, lower, low=True),
            _Node(right, lower, right=True, low=True),
        )
        return self.parts


def _halves(size: int, swapped: bool) -> tuple[int, int]:
    large, small = (size + 1) // 2, size // 2
    return (small, large) if swapped else (large, small)


def _number(node: _Node, first: int, depth: int) -> int:
    """Give a band's leaves their numbers in order; return the number that follows."""
    if depth == 0:
        node.leaf = first
        return first + 1
    for part in node.split():
        first = _number(part, first, depth - 1)
    return first


def _tree(width: int, height: int) -> _Node:
    root = _Node(width, height)
    lowest, right, below, _ = root.split()
    first, second, third, fourth = lowest.split()
    quarters = first.split()
    eighths = quarters[0].split()
    _number(eighths[0], 0, 1)
    following = 4
    for node in (*eighths[1:],):
        following = _number(node, following, 0)
    for node in quarters[1:]:
        following = _number(node, following, 1)
    following = _number(second, following, 2)
    following = _number(third, following, 2)
    following = _number(fourth, following, 0)
    following = _number(right, following, 1)
    _number(below, following, 1)
    return root


def _leaves(node: _Node) -> Iterator[_Node]:
    if node.parts is None:
        yield node
    else:
        for part in node.parts:
            yield from _leaves(part)


def _bands(stream: Stream, root: _Node) -> dict[int, Band]:
    """Decode the three blocks into dequantised subbands."""
    leaves = {node.leaf: node for node in _leaves(root) if 0 <= node.leaf < _CODED_SUBBANDS}
    bands: dict[int, Band] = {}
    start = 0
    for (table, coded), end in zip(stream.blocks, _BLOCK_ENDS, strict=False):
        numbers = [number for number in range(start, end) if stream.steps[number] > 0]
        wanted = sum(leaves[number].width * leaves[number].height for number in numbers)
        if table not in stream.tables:
            raise unreadable("a code table is missing")
        values = decode_block(coded, stream.tables[table], wanted)
        place = 0
        for number in numbers:
            node = leaves[number]
            size = node.width * node.height
            part = values[place : place + size].reshape(node.height, node.width)
            bands[number] = _dequantised(stream, number, part)
            place += size
        start = end
    if start != _CODED_SUBBANDS:
        raise unreadable("a block is missing")
    return bands


def _dequantised(stream: Stream, number: int, values: NDArray[np.int32]) -> Band:
    step, half = stream.steps[number], stream.dead[number] / 2
    sign = np.sign(values)
    magnitude = (np.abs(values) - stream.centre) * step + half
    return np.where(sign != 0, sign * magnitude, 0.0).astype(np.float32)


def _synthesis(taps: NDArray[np.float64]) -> Band:
    """Turn an analysis filter (centre outwards) into the synthesis filter of the other band."""
    half = taps * (-1.0) ** np.arange(len(taps))
    return np.concatenate([half[:0:-1], half]).astype(np.float32)


def _join(low: Band, high: Band, low_filter: Band, high_filter: Band) -> Band:
    """Join a low and a high half along the last axis, mirrored at the ends."""
    size = low.shape[-1] + high.shape[-1]
    if size == 1:
        # A single sample was never filtered.
        return low
    spread_low, spread_high = (np.zeros((*low.shape[:-1], size), np.float32) for _ in range(2))
    spread_low[..., ::2], spread_high[..., 1::2] = low, high
    return _filtered(spread_low, low_filter) + _filtered(spread_high, high_filter)


def _filtered(values: Band, taps: Band) -> Band:
    reach = len(taps) // 2
    size = values.shape[-1]
    places = np.abs(np.arange(-reach, size + reach)) % (2 * (size - 1))
    mirrored = values[..., np.minimum(places, 2 * (size - 1) - places)]
    result = np.zeros_like(values)
    for place, tap in enumerate(taps):
        result += tap * mirrored[..., place : place + size]
    return result


def _joined(node: _Node, bands: dict[int, Band], filters: tuple[Band, Band]) -> Band:
    if node.parts is None:
        found = bands.get(node.leaf)
        return np.zeros((node.height, node.width), np.float32) if found is None else found
    a, b, c, d = (_joined(part, bands, filters) for part in node.parts)
    upper = _across(a, b, filters, swapped=node.swap_across)
    lower = _across(c, d, filters, swapped=node.swap_across)
    return _across(upper.T, lower.T, filters, swapped=node.swap_down).T


def _across(first: Band, second: Band, filters: tuple[Band, Band], *, swapped: bool) -> Band:
    low, high = (second, first) if swapped else (first, second)
    return _join(low, high, *filters)


def decode_wsq(content: bytes) -> Picture:
    """Decode to height x width uint8. CaptureError "finger.wsq" or "finger.record"."""
    stream = read_stream(content)
    if min(stream.width, stream.height) < _SIXTEEN:
        raise unreadable(f"{stream.width} x {stream.height} pixels")
    root = _tree(stream.width, stream.height)
    filters = _synthesis(stream.high), _synthesis(stream.low)
    with np.errstate(over="ignore", invalid="ignore"):
        picture = _joined(root, _bands(stream, root), filters)
        grey = np.floor(picture * stream.scale + stream.shift + 0.5)
    if not np.isfinite(grey).all():
        raise unreadable("values without bounds")
    result: Picture = np.clip(grey, 0, 255).astype(np.uint8)
    return result


def wsq_resolution(content: bytes) -> float | None:
    """Return the pixels per inch that the stream's comment names, if any."""
    return read_stream(content).pixels_per_inch
