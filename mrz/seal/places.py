"""Where a picture may hold a square bar code: dense edges across and down, in about a square."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_PLACES = 3
_CELL = 8
_LEAST_CELLS = 5
_SQUARE = 1.7
_MARGIN = 0.2
_WANTED_SIDE = 640


def likely_places(grey: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], ...]:
    """Cut out what looks most like a bar code, brought to 640 pixels; at most three."""
    dense = _density(grey)
    level = max(12.0, float(dense.max(initial=0.0)) * 0.45)
    mask = cv2.morphologyEx(
        (dense > level).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)
    )
    _, _, boxes, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    found = []
    for left, top, width, height, area in boxes[1:].tolist():
        if min(width, height) < _LEAST_CELLS or max(width, height) > _SQUARE * min(width, height):
            continue
        weight = float(dense[top : top + height, left : left + width].sum()) * area
        found.append((weight / (width * height), (left, top, width, height)))
    best = sorted(found, reverse=True)[:MOST_PLACES]
    return tuple(_cut(grey, box) for _, box in best)


def _density(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return, for cells of 8 x 8 pixels, the weaker of the edges across and the edges down."""
    height, width = (max(1, side // _CELL) for side in grey.shape)
    parts = []
    for across, down in ((1, 0), (0, 1)):
        edges = cv2.convertScaleAbs(cv2.Sobel(grey, cv2.CV_16S, across, down, ksize=3))
        parts.append(cv2.resize(edges, (width, height), interpolation=cv2.INTER_AREA))
    weaker = np.minimum(parts[0], parts[1])
    return np.asarray(cv2.blur(weaker, (3, 3)), np.float32)


def _cut(grey: NDArray[np.uint8], box: tuple[int, int, int, int]) -> NDArray[np.uint8]:
    left, top, width, height = (side * _CELL for side in box)
    margin = round(max(width, height) * _MARGIN) + _CELL
    part = grey[
        max(0, top - margin) : top + height + margin,
        max(0, left - margin) : left + width + margin,
    ]
    scale = min(4.0, max(0.5, _WANTED_SIDE / max(part.shape)))
    # A smaller picture of a large code has less noise; a larger one of a small code has edges.
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(part, None, fx=scale, fy=scale, interpolation=way), np.uint8)


def sharpened(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Give a blurred code its edges back."""
    soft = cv2.GaussianBlur(grey, (0, 0), 1.0)
    return np.asarray(
        cv2.addWeighted(soft, 3.0, cv2.GaussianBlur(grey, (0, 0), 4), -2.0, 0), np.uint8
    )
