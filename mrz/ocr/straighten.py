"""Cut found lines out of the picture, straightened, all of one size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from mrz.ocr.types import TextLine

HEIGHT, WIDTH = 32, 720
CAPITAL = 19.0  # rows that a capital fills
MARGIN = 1.0  # characters left free at both ends
COARSEST = 1.5  # reduce the picture first where a strip would skip more pixels than this


class Pyramid:
    """A grey picture with its halves, so that far reductions do not skip pixels."""

    def __init__(self, grey: NDArray[np.uint8]) -> None:
        self._levels = [grey]

    def level(self, reduction: float) -> tuple[NDArray[np.uint8], float]:
        """Return the picture to cut from, and its scale, for a wanted reduction."""
        steps = max(0, int(np.floor(np.log2(max(reduction / COARSEST, 1e-6)) + 1)))
        level = self._halved(steps)
        return level, level.shape[1] / self._levels[0].shape[1]

    @property
    def shape(self) -> tuple[int, ...]:
        """Return height and width of the whole picture."""
        return self._levels[0].shape

    def larger(self, factor: float) -> NDArray[np.uint8]:
        """Return the smallest half that is no smaller than a wanted scale."""
        return self._halved(max(0, int(np.floor(-np.log2(factor)))))

    def _halved(self, steps: int) -> NDArray[np.uint8]:
        """Return the picture halved so often, or less often where it is small already."""
        while len(self._levels) <= steps and min(self._levels[-1].shape) > 64:
            last = self._levels[-1]
            half = (max(1, last.shape[1] // 2), max(1, last.shape[0] // 2))
            self._levels.append(
                np.asarray(cv2.resize(last, half, interpolation=cv2.INTER_AREA), np.uint8)
            )
        return self._levels[min(steps, len(self._levels) - 1)]


def heights(lines: Sequence[TextLine]) -> list[tuple[float, float]]:
    """Return each line's capital height at its left and right end.

    Perspective shows in the distance between lines, which is measured far better than a height.
    """
    mean = float(np.mean([line.height for line in lines]))
    if len(lines) < 2:
        return [(mean, mean)] * len(lines)
    first, last = lines[0], lines[-1]
    left = float(np.linalg.norm(first.left - last.left))
    right = float(np.linalg.norm(first.right - last.right))
    slope = np.clip(left / max(right, 1e-3), 0.6, 1.6)
    share = float(np.sqrt(slope))
    return [(mean * share, mean / share)] * len(lines)


def corners(
    line: TextLine, ends: tuple[float, float], spread: float, margin: float
) -> NDArray[np.float32]:
    """Return the four corners around a line: spread times a capital high, margin in pixels."""
    axis = line.direction
    normal = np.array([-axis[1], axis[0]], np.float32)
    up_left, up_right = (normal * height * spread / 2 for height in ends)
    left, right = line.left - axis * margin, line.right + axis * margin
    return np.array(
        [left - up_left, right - up_right, right + up_right, left + up_left], np.float32
    )


def strip(
    pyramid: Pyramid, line: TextLine, ends: tuple[float, float], characters: float
) -> NDArray[np.uint8]:
    """Cut one line out as HEIGHT x WIDTH; characters: how many it has, about."""
    margin = line.length / characters * MARGIN
    box = corners(line, ends, HEIGHT / CAPITAL, margin)
    picture, scale = pyramid.level(sum(ends) / 2 / CAPITAL)
    target = np.array([[0, 0], [WIDTH, 0], [WIDTH, HEIGHT], [0, HEIGHT]], np.float32)
    matrix = cv2.getPerspectiveTransform((box * scale).astype(np.float32), target)
    cut = cv2.warpPerspective(
        picture, matrix, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(cut, np.uint8)


def zone_quad(lines: Sequence[TextLine]) -> NDArray[np.float32]:
    """Return the corners of the whole zone, from the first character's top left, clockwise."""
    ends = heights(lines)
    first = corners(lines[0], ends[0], 1.0, 0.0)
    last = corners(lines[-1], ends[-1], 1.0, 0.0)
    return np.stack([first[0], first[1], last[2], last[3]]).astype(np.float32)
