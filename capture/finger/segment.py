"""Finds where the finger lies in a picture: blocks with ridges are foreground."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from capture.finger.types import Mask, Picture

BLOCK = 16
_MARGIN = 16
_LEAST_DEVIATION = 12.0


@dataclass(frozen=True, slots=True, eq=False)
class Print:
    """The foreground of a picture. mask: one bool a pixel; box: left, top, width, height."""

    mask: Mask = field(repr=False)
    box: tuple[int, int, int, int]

    @property
    def area(self) -> int:
        """Foreground in pixels."""
        return int(self.mask.sum())


def _deviation(pixels: Picture) -> cv2.typing.MatLike:
    """Return the standard deviation of the grey values around each pixel."""
    grey = pixels.astype(np.float32)
    side = (BLOCK + 1, BLOCK + 1)
    mean = cv2.blur(grey, side, borderType=cv2.BORDER_REPLICATE)
    square = cv2.blur(grey * grey, side, borderType=cv2.BORDER_REPLICATE)
    return np.sqrt(np.maximum(square - mean * mean, 0))


def _limit(deviation: cv2.typing.MatLike) -> float:
    """Half of what the strongly ridged part of the picture has, but never mere noise."""
    return max(_LEAST_DEVIATION, 0.4 * float(np.percentile(deviation, 90)))


def _largest(mask: cv2.typing.MatLike) -> Mask:
    count, labels, sizes, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    if count < 2:
        return np.zeros(mask.shape, bool)
    chosen = 1 + int(np.argmax(sizes[1:, cv2.CC_STAT_AREA]))
    result: Mask = labels == chosen
    return result


def find_print(pixels: Picture) -> Print | None:
    """Return the largest ridged region; None where there is none."""
    deviation = _deviation(pixels)
    rough = (deviation > _limit(deviation)).astype(np.uint8)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * BLOCK + 1, 2 * BLOCK + 1))
    padded = cv2.copyMakeBorder(rough, *(2 * BLOCK,) * 4, cv2.BORDER_REPLICATE)
    closed = cv2.morphologyEx(padded, cv2.MORPH_CLOSE, kernel)
    opened = cv2.morphologyEx(closed, cv2.MORPH_OPEN, kernel)
    mask = _largest(np.ascontiguousarray(opened[2 * BLOCK : -2 * BLOCK, 2 * BLOCK : -2 * BLOCK]))
    if not mask.any():
        return None
    left, top, width, height = cv2.boundingRect(mask.astype(np.uint8))
    return Print(mask, (left, top, width, height))


def crop_box(found: Print, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    """Widen the print's box by a margin inside the picture: left, top, right, bottom."""
    left, top, width, height = found.box
    return (
        max(0, left - _MARGIN),
        max(0, top - _MARGIN),
        min(shape[1], left + width + _MARGIN),
        min(shape[0], top + height + _MARGIN),
    )
