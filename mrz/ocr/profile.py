"""Measure where a line's ink lies across it, and move the line there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from mrz.ocr.straighten import CAPITAL, Pyramid, corners
from mrz.ocr.types import TextLine

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROWS, COLUMNS = 64, 240
SPREAD = 3.2  # capital heights that the measured band covers
PARTS = 4
INK = 0.4  # share of the strongest row that counts as ink
EXPECTED = ROWS / SPREAD  # rows of a capital, where the height was right
SMALLEST, LARGEST = 0.55, 1.7  # of the expected height
FARTHEST = 0.75  # of the expected height, from where the line was thought to be


def measured(pyramid: Pyramid, line: TextLine) -> TextLine:
    """Return the line moved, turned and resized to its ink; as it came where that is unclear."""
    band = _band(pyramid, line)
    found = [_run(part) for part in np.array_split(band, PARTS, axis=1)]
    places = [(at, run) for at, run in enumerate(found) if run is not None]
    if len(places) < 2:
        return line
    x = np.array([(at + 0.5) / PARTS for at, _ in places])
    middles = np.array([(run[0] + run[1]) / 2 - ROWS / 2 for _, run in places])
    slope, start = np.polyfit(x, middles, 1)
    if np.abs(middles - (start + slope * x)).max() > 0.25 * EXPECTED:
        return line
    scale = line.height * SPREAD / ROWS
    axis = line.direction
    down = np.array([-axis[1], axis[0]], np.float32)
    rows = float(np.median([run[1] - run[0] for _, run in places]))
    return TextLine(
        (line.left + down * (start * scale)).astype(np.float32),
        (line.right + down * ((start + slope) * scale)).astype(np.float32),
        rows * scale,
        line.weight,
    )


def _band(pyramid: Pyramid, line: TextLine) -> NDArray[np.float32]:
    """Return how much darker each pixel is than its surroundings, across the line."""
    box = corners(line, (line.height, line.height), SPREAD, 0.0)
    picture, scale = pyramid.level(line.height / CAPITAL)
    target = np.array([[0, 0], [COLUMNS, 0], [COLUMNS, ROWS], [0, ROWS]], np.float32)
    matrix = cv2.getPerspectiveTransform((box * scale).astype(np.float32), target)
    band = cv2.warpPerspective(
        picture, matrix, (COLUMNS, ROWS), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    ).astype(np.float32)
    around = cv2.blur(band, (21, 41))
    return np.asarray(np.maximum(around - band, 0), np.float32)


def _run(part: NDArray[np.float32]) -> tuple[float, float] | None:
    """Return the rows of ink nearest to the middle, with parts of rows; None where unclear."""
    rows = cv2.blur(part.mean(1)[:, None], (1, 3))[:, 0]
    low, high = float(np.percentile(rows, 10)), float(rows[ROWS // 6 : -ROWS // 6].max())
    if high - low < 1.0:
        return None
    level = low + INK * (high - low)
    above = rows > level
    edges = np.flatnonzero(np.diff(np.concatenate([[0], above.astype(np.int8), [0]])))
    runs = list(zip(edges[::2], edges[1::2], strict=True))
    start, stop = min(runs, key=lambda run: abs((run[0] + run[1]) / 2 - ROWS / 2))
    size = stop - start
    far = abs((start + stop) / 2 - ROWS / 2)
    if not SMALLEST * EXPECTED < size < LARGEST * EXPECTED or far > FARTHEST * EXPECTED:
        return None
    return float(start), float(stop)
