"""Bring a sensor's raw pixels to square pixels at 500 per inch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

PIXELS_PER_INCH = 500


@dataclass(frozen=True, slots=True)
class Geometry:
    """Raw pixels per inch of a model, across and down the picture."""

    across: float
    down: float

    def square(self, raw: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Resample height x width uint8 to square 500 pixels per inch."""
        width = round(raw.shape[1] * PIXELS_PER_INCH / self.across)
        height = round(raw.shape[0] * PIXELS_PER_INCH / self.down)
        if (height, width) == raw.shape:
            return raw
        shrinks = width < raw.shape[1] and height < raw.shape[0]
        how = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
        return np.asarray(cv2.resize(raw, (width, height), interpolation=how), np.uint8)
