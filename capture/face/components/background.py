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
    from capture.face.types import Face, Picture

# A strip with the eyes 24 pixels apart at the height 60; the head takes 1.7 of that to each side.
_WIDTH, _HEIGHT = 144, 76
_EYES = np.array([[60.0, 60.0], [84.0, 60.0]], np.float32)
_HEAD = slice(72 - 41, 72 + 41)
_LEAST = 600


def uniformity(picture: Picture, face: Face) -> Component:
    """Return the mean gradient beside the head; not assessed where the head fills the picture."""
    eyes = np.array(face.eyes, np.float32).reshape(2, 2)
    transform = similarity(eyes, _EYES)
    size = (_WIDTH, _HEIGHT)
    strip = warp(picture, transform, size)
    inside = cv2.warpAffine(np.full(picture.shape[:2], 255, np.uint8), transform, size)
    seen = cv2.erode(inside, np.ones((5, 5), np.uint8)) == 255
    seen[:, _HEAD] = False
    if int(seen.sum()) < _LEAST:
        return Component("BackgroundUniformity", None, None)
    grey = cv2.cvtColor(strip, cv2.COLOR_BGR2GRAY).astype(np.float32)
    across, down = (cv2.Sobel(grey, cv2.CV_32F, dx, 1 - dx, ksize=3) for dx in (1, 0))
    native = float(np.hypot(across, down)[seen].mean())
    return mapped("BackgroundUniformity", native, falling(native, 10.0, 100.0, 190.0))
