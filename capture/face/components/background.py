"""How even the background is (ISO/IEC 29794-5, background uniformity).

The standard cuts the person out with a face-parsing network; here the background is what lies
beside the head above the shoulders. The measure and its curve are the standard's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.face.align import similarity, warp
from capture.face.components.mapping import falling
from capture.quality import Component, mapped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.face.types import Face, Picture

# A strip with the eyes 24 pixels apart at the height 60; the head takes 1.7 of that to each side.
_WIDTH, _HEIGHT = 144, 76
_EYES = np.array([[60.0, 60.0], [84.0, 60.0]], np.float32)
_HEAD = slice(72 - 41, 72 + 41)
_LEAST = 600
_GRID = np.mgrid[0:_HEIGHT, 0:_WIDTH].reshape(2, -1)[::-1].T.astype(np.float64)


def _inside(transform: NDArray[np.float64], width: int, height: int) -> NDArray[np.bool_]:
    """Say which pixels of the strip lie well inside the picture."""
    places = (_GRID - transform[:, 2]) @ np.linalg.inv(transform[:, :2]).T
    edge = 3.0 / float(np.hypot(transform[0, 0], transform[1, 0]))
    x, y = places[:, 0], places[:, 1]
    inside = (x >= edge) & (y >= edge) & (x < width - edge) & (y < height - edge)
    return inside.reshape(_HEIGHT, _WIDTH)


def uniformity(picture: Picture, face: Face) -> Component:
    """Return the mean gradient beside the head; not assessed where the head fills the picture."""
    eyes = np.array(face.eyes, np.float32).reshape(2, 2)
    transform = similarity(eyes, _EYES)
    size = (_WIDTH, _HEIGHT)
    strip = warp(picture, transform, size)
    seen = _inside(transform, picture.shape[1], picture.shape[0])
    seen[:, _HEAD] = False
    if int(seen.sum()) < _LEAST:
        return Component("BackgroundUniformity", None, None)
    grey = cv2.cvtColor(strip, cv2.COLOR_BGR2GRAY).astype(np.float32)
    across, down = (cv2.Sobel(grey, cv2.CV_32F, dx, 1 - dx, ksize=3) for dx in (1, 0))
    native = float(np.hypot(across, down)[seen].mean())
    return mapped("BackgroundUniformity", native, falling(native, 10.0, 100.0, 190.0))
