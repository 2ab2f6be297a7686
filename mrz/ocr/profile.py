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
# A tenth of the rows are paler than what counts as paper: between the 7th palest and the 8th.
PALEST, TENTH = 6, np.array([0.7, 0.3])
INK = 0.4  # share of the strongest row that counts as ink
EXPECTED = ROWS / SPREAD  # rows of a capital, where the height was right
SMALLEST, LARGEST = 0.55, 1.7  # of the expected height
FARTHEST = 0.75  # of the expected height, from where the line was thought to be


def measured(pyramid: Pyramid, line: TextLine) -> TextLine:
    """Return the line moved, turned and resized to its ink; as it came where that is unclear."""
    band = _band(pyramid, line)
    inked = band.reshape(ROWS, PARTS, -1).mean(2)
    found = [_run(part) for part in cv2.blur(inked, (1, 3)).T]
    places = [(at, run) for at, run in enumerate(found) if run is not None]
    if len(places) < 2:
        return line
    x = np.array([(at + 0.5) / PARTS for at, _ in places])
    middles = np.array([(run[0] + run[1]) / 2 - ROWS / 2 for _, run in places])
    away = x - x.mean()
    slope = float(away @ middles) / float(away @ away)
    start = float(middles.mean()) - slope * float(x.mean())
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


def _run(rows: NDArray[np.float32]) -> tuple[float, float] | None:
    """Return the rows of ink nearest to the middle, with parts of rows; None where unclear."""
    palest = np.partition(rows, (PALEST, PALEST + 1))[PALEST : PALEST + 2]
    low, high = float(palest @ TENTH), float(rows[ROWS // 6 : -ROWS // 6].max())
    if high - low < 1.0:
        return None
    level = low + INK * (high - low)
    above = np.concatenate([[False], rows > level, [False]])
    edges = np.flatnonzero(above[1:] != above[:-1])
    runs = list(zip(edges[::2], edges[1::2], strict=True))
    start, stop = min(runs, key=lambda run: abs((run[0] + run[1]) / 2 - ROWS / 2))
    size = stop - start
    far = abs((start + stop) / 2 - ROWS / 2)
    if not SMALLEST * EXPECTED < size < LARGEST * EXPECTED or far > FARTHEST * EXPECTED:
        return None
    return float(start), float(stop)
