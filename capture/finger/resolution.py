"""How many pixels a picture has to an inch: what its file names, else what its ridges tell."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np

from capture.finger.types import PIXELS_PER_INCH

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from capture.finger.types import Picture

_PNG, _BMP, _JPEG, _JP2 = b"\x89PNG", b"BM", b"\xff\xd8\xff", b"\x00\x00\x00\x0cjP  "
_LITTLE, _BIG = b"II*\x00", b"MM\x00*"
_PER_METRE, _PER_CENTIMETRE = 0.0254, 2.54
# Screens' resolutions (72, 96), which many programs write into any file, name no scanner's.
_PLAUSIBLE = (200.0, 2000.0)
_HEAD = 4096
_UNITS = {1: 1.0, 2: _PER_CENTIMETRE}
_RATIONAL, _SHORT = 5, 3
_X_RESOLUTION, _Y_RESOLUTION, _UNIT = 282, 283, 296

_TILE, _MOST_TILES = 128, 64
_LONGEST, _SHORTEST = 40.0, 3.0
# Of 320 pictures of 500 per inch, on eight sensors, ridges stand 5.6 to 14.3 pixels apart.
_WIDE, _NARROW = 15.5, 4.4
# Between these 98 in 100 of them stand; brought to 250 or to 1000 per inch, 2 in 100.
_SURELY = (6.0, 12.0)


def named(content: bytes) -> float | None:
    """Return what a PNG, BMP, JPEG, JPEG 2000 or TIFF names; None where it is no scanner's."""
    readers: tuple[tuple[bytes, Callable[[bytes], tuple[float, float]]], ...] = (
        (_PNG, _of_png), (_BMP, _of_bmp), (_JPEG, _of_jpeg), (_JP2, _of_jp2),
        (_LITTLE, _of_tiff), (_BIG, _of_tiff),
    )  # fmt: skip
    for start, reader in readers:
        if content.startswith(start):
            try:
                across, down = reader(content)
            except (struct.error, IndexError, ZeroDivisionError, KeyError):
                return None
            within = _PLAUSIBLE[0] <= across <= _PLAUSIBLE[1]
            return across if within and abs(across - down) <= 0.01 * across else None
    return None


def _of_png(content: bytes) -> tuple[float, float]:
    place = content.find(b"pHYs", 8, _HEAD)
    across, down, unit = struct.unpack_from(">IIB", content, place + 4) if place > 0 else (0, 0, 0)
    return (across * _PER_METRE, down * _PER_METRE) if unit == 1 else (0.0, 0.0)


def _of_bmp(content: bytes) -> tuple[float, float]:
    across, down = struct.unpack_from("<ii", content, 38)
    return across * _PER_METRE, down * _PER_METRE


def _of_jpeg(content: bytes) -> tuple[float, float]:
    place = content.find(b"JFIF\x00", 4, _HEAD)
    if place < 0:
        return 0.0, 0.0
    unit, across, down = struct.unpack_from(">BHH", content, place + 7)
    scale = _UNITS.get(unit, 0.0)
    return across * scale, down * scale


def _of_jp2(content: bytes) -> tuple[float, float]:
    """Read the box of the resolution of capture: down before across, pixels a metre."""
    place = content.find(b"resc", 0, _HEAD)
    if place < 0:
        return 0.0, 0.0
    above, below, other, another, ten, tens = struct.unpack_from(">HHHHbb", content, place + 4)
    down, across = above / below * 10.0**ten, other / another * 10.0**tens
    return across * _PER_METRE, down * _PER_METRE


def _of_tiff(content: bytes) -> tuple[float, float]:
    """Read three fields of the first directory (TIFF 6.0): resolutions, and their unit."""
    order = "<" if content.startswith(_LITTLE) else ">"
    (start,) = struct.unpack_from(order + "I", content, 4)
    (count,) = struct.unpack_from(order + "H", content, start)
    found: dict[int, float] = {_UNIT: 2}
    for place in range(start + 2, start + 2 + 12 * min(count, 200), 12):
        tag, kind, _, value = struct.unpack_from(order + "HHII", content, place)
        if tag in {_X_RESOLUTION, _Y_RESOLUTION} and kind == _RATIONAL:
            above, below = struct.unpack_from(order + "II", content, value)
            found[tag] = above / below
        elif tag == _UNIT and kind == _SHORT:
            (found[tag],) = struct.unpack_from(order + "H", content, place + 8)
    scale = {2: 1.0, 3: _PER_CENTIMETRE}.get(int(found[_UNIT]), 0.0)
    return found[_X_RESOLUTION] * scale, found[_Y_RESOLUTION] * scale


def guessed(pixels: Picture) -> tuple[float, bool]:
    """Tell 250, 500 and 1000 pixels per inch apart by how far the ridges stand from each other.

    The second value is False where a child's ridges at one of them look like an adult's at another.
    """
    period = ridge_period(pixels)
    if period is None:
        return float(PIXELS_PER_INCH), False
    if _NARROW < period < _WIDE:
        return float(PIXELS_PER_INCH), _SURELY[0] <= period <= _SURELY[1]
    return PIXELS_PER_INCH * 2.0 if period >= _WIDE else PIXELS_PER_INCH / 2.0, False


def ridge_period(pixels: Picture) -> float | None:
    """Return the prevailing distance of ridges in pixels; None where the picture is too small."""
    tiles = _tiles(pixels)
    if tiles is None:
        return None
    window = np.hanning(_TILE).astype(np.float32)
    spectrum = np.abs(np.fft.rfft2(tiles * window * window[:, None])) ** 2
    down, across = np.fft.fftfreq(_TILE)[:, None], np.fft.rfftfreq(_TILE)[None, :]
    rate = np.hypot(down, across)
    # Shades have most of the power, and steps least: the square of the rate evens them out.
    power = spectrum.mean(axis=0) * rate**2
    edges = 1 / np.geomspace(_LONGEST, _SHORTEST, 45)
    ring = np.digitize(rate, edges)
    means = [power[ring == one].mean() if (ring == one).any() else 0.0 for one in range(1, 45)]
    best = int(np.argmax(means))
    return float(1 / np.sqrt(edges[best] * edges[best + 1]))


def _tiles(pixels: Picture) -> NDArray[np.float32] | None:
    """Return the tiles that have ridges, each of mean 0 and deviation 1; None without any."""
    height, width = pixels.shape
    if min(height, width) < _TILE:
        return None
    step = max(_TILE // 2, int(np.sqrt(height * width / _MOST_TILES)))
    places = [
        (top, left)
        for top in range(0, height - _TILE + 1, step)
        for left in range(0, width - _TILE + 1, step)
    ]
    cut = np.array([pixels[y : y + _TILE, x : x + _TILE] for y, x in places], np.float32)
    cut -= cut.mean(axis=(1, 2), keepdims=True)
    deviation = cut.std(axis=(1, 2))
    kept = deviation > max(1.0, 0.5 * float(np.percentile(deviation, 90)))
    if not kept.any():
        return None
    return np.asarray(cut[kept] / deviation[kept][:, None, None], np.float32)
