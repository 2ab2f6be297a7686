"""Cuts the fingertips out of a slap: four fingers of a hand, or two thumbs, laid down together.

The ridged area is turned until its columns separate best; each separate strip is a finger, and its
uppermost ridged run, at most a fingertip long, is the fingertip. Sizes in pixels at 500 per inch.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.errors import CaptureError
from capture.finger.types import PIXELS_PER_INCH, FingerImage, Position

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.finger.types import Picture

    Floats = NDArray[np.float32]

ORDER: dict[Position, tuple[Position, ...]] = {
    Position.RIGHT_FOUR: (
        Position.RIGHT_INDEX,
        Position.RIGHT_MIDDLE,
        Position.RIGHT_RING,
        Position.RIGHT_LITTLE,
    ),
    Position.LEFT_FOUR: (
        Position.LEFT_LITTLE,
        Position.LEFT_RING,
        Position.LEFT_MIDDLE,
        Position.LEFT_INDEX,
    ),
    Position.BOTH_THUMBS: (Position.LEFT_THUMB, Position.RIGHT_THUMB),
}

_COARSE = 4
_LEAST_DEVIATION = 12.0
_TURNS = range(-45, 46, 3)
_LEAST_WIDTH, _LEAST_HEIGHT = 120, 130
# No fingertip is wider; what is, are two that touch.
_MOST_WIDTH = 420
_TIP_HEIGHT = 520
_MARGIN = 24
_GAP_SHARE = 0.12
_GAP_ROWS = 24


@dataclass(frozen=True, slots=True, eq=False)
class Tip:
    """One fingertip, upright. centre: x, y in the slap; turn: degrees counter-clockwise."""

    position: Position
    image: FingerImage = field(repr=False)
    centre: tuple[float, float]
    turn: float


def _ridged(pixels: Picture) -> Floats:
    """Where ridges are, at a quarter of the size: 1 inside, 0 outside."""
    grey = pixels.astype(np.float32)
    mean = cv2.blur(grey, (17, 17))
    deviation = np.sqrt(np.maximum(cv2.blur(grey * grey, (17, 17)) - mean * mean, 0))
    limit = max(_LEAST_DEVIATION, 0.4 * float(np.percentile(deviation, 95)))
    small = cv2.resize(
        (deviation > limit).astype(np.float32), None, fx=1 / _COARSE, fy=1 / _COARSE,
        interpolation=cv2.INTER_AREA,
    )  # fmt: skip
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
    return np.asarray(cv2.morphologyEx((small > 0.5).astype(np.float32), cv2.MORPH_OPEN, disc))


def _turned(mask: Floats, degrees: float) -> tuple[Floats, NDArray[np.float64]]:
    """Turn a mask about its centre on a canvas that holds all of it; return the motion, too."""
    height, width = mask.shape
    side = int(np.hypot(height, width)) + 2
    motion = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    motion[:, 2] += (side - width) / 2, (side - height) / 2
    return np.asarray(cv2.warpAffine(mask, motion, (side, side))), motion


def _runs(filled: NDArray[np.bool_], least: int, bridge: int = 0) -> list[tuple[int, int]]:
    """List runs of filled places, at least so long; gaps up to the bridge are closed."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], filled.astype(np.int8), [0]])))
    runs = [(int(a), int(b)) for a, b in edges.reshape(-1, 2)]
    joined: list[tuple[int, int]] = []
    for start, end in runs:
        if joined and start - joined[-1][1] <= bridge:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return [(a, b) for a, b in joined if b - a >= least]


def _columns(mask: Floats) -> Floats:
    return np.asarray(cv2.GaussianBlur(mask.sum(axis=0)[None, :], (0, 0), 2)[0])


def _separation(mask: Floats, wanted: int) -> tuple[int, float]:
    """Tell how well the columns fall apart: into enough fingers first, then into slim ones."""
    columns = _columns(mask)
    found = _runs(columns > _GAP_SHARE * columns.max(), _LEAST_WIDTH // _COARSE)
    return min(len(found), wanted), -float(sum(end - start for start, end in found))


def _best_turn(mask: Floats, wanted: int) -> float:
    return float(max(_TURNS, key=lambda degrees: _separation(_turned(mask, degrees)[0], wanted)))


def _strips(mask: Floats, wanted: int) -> list[tuple[int, int]]:
    """Split the columns into so many fingers; merged neighbours are cut at their thinnest."""
    columns = _columns(mask)
    found = _runs(columns > _GAP_SHARE * columns.max(), _LEAST_WIDTH // _COARSE)
    while 0 < len(found) < wanted:
        start, end = max(found, key=lambda run: run[1] - run[0])
        if end - start <= _MOST_WIDTH // _COARSE:
            break
        inner = slice(start + _LEAST_WIDTH // _COARSE, end - _LEAST_WIDTH // _COARSE + 1)
        cut = inner.start + int(np.argmin(columns[inner]))
        found.remove((start, end))
        found += [(start, cut), (cut, end)]
    return sorted(sorted(found, key=lambda run: run[0] - run[1])[:wanted])


def _tip(mask: Floats, strip: tuple[int, int]) -> tuple[int, int, int, int] | None:
    """Find the uppermost ridged run of a strip: left, top, right, bottom."""
    rows = mask[:, strip[0] : strip[1]].sum(axis=1)
    runs = _runs(rows > 0.25 * rows.max(), _LEAST_HEIGHT // _COARSE, _GAP_ROWS // _COARSE)
    if not runs:
        return None
    top, bottom = runs[0]
    bottom = min(bottom, top + _TIP_HEIGHT // _COARSE)
    filled = mask[top:bottom, strip[0] : strip[1]].sum(axis=0) > 2
    across = np.flatnonzero(filled)
    if len(across) == 0:
        return None
    return strip[0] + int(across[0]), top, strip[0] + int(across[-1]) + 1, bottom


def _cut(
    pixels: Picture, motion: NDArray[np.float64], box: tuple[int, int, int, int]
) -> tuple[Picture, tuple[float, float]]:
    """Cut a box of the turned, coarse mask out of the full picture, upright."""
    full = motion.copy()
    full[:, 2] *= _COARSE
    left, top, right, bottom = (_COARSE * side for side in box)
    full[:, 2] -= left - _MARGIN, top - _MARGIN
    size = right - left + 2 * _MARGIN, bottom - top + 2 * _MARGIN
    border = float(np.percentile(pixels, 90))
    cut = cv2.warpAffine(
        pixels, full, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT,
        borderValue=border,
    )  # fmt: skip
    back = cv2.invertAffineTransform(full)
    x, y = back @ np.array([size[0] / 2, size[1] / 2, 1.0])
    return np.asarray(cut, np.uint8), (float(x), float(y))


def segment_slap(
    pixels: Picture, slap: Position, left_out: frozenset[Position] = frozenset()
) -> tuple[Tip, ...]:
    """Cut out all fingertips but those left out, in the order from left to right.

    pixels: height x width uint8 at 500 per inch. CaptureError "finger.slap.count" where another
    number of fingers lies there, "finger.blank" where none does, "finger.too_small".
    """
    height, width = pixels.shape
    if min(height, width) < _LEAST_HEIGHT:
        raise CaptureError("finger.too_small", f"{width} x {height} at 500 per inch")
    wanted = tuple(position for position in ORDER[slap] if position not in left_out)
    mask = _ridged(pixels)
    if not mask.any():
        raise CaptureError("finger.blank", "no ridges in the picture")
    turn = _best_turn(mask, len(wanted))
    upright, motion = _turned(mask, turn)
    boxes = [box for strip in _strips(upright, len(wanted)) if (box := _tip(upright, strip))]
    if len(boxes) != len(wanted):
        raise CaptureError("finger.slap.count", f"{len(boxes)} instead of {len(wanted)}")
    tips = []
    for position, box in zip(wanted, boxes, strict=True):
        cut, centre = _cut(pixels, motion, box)
        tips.append(Tip(position, FingerImage(cut, PIXELS_PER_INCH, position), centre, -turn))
    return tuple(tips)
