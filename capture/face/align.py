"""Warps a face to where its recogniser expects the landmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.errors import CaptureError
from capture.face.types import Layout

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.face.types import Face, Picture

    Points = NDArray[np.float32]

# Positions in a square of side 1 that the networks were trained with (facts of their authors).
_DLIB = np.array(
    [
        [0.8595674595992, 0.2134981538014],
        [0.6460604764104, 0.2289674387677],
        [0.1205750620789, 0.2137274526848],
        [0.3340850613712, 0.2290642403242],
        [0.4901123135679, 0.6277975316475],
    ],
    np.float32,
)
_DLIB_PADDING = 0.25
_ARCFACE = np.array(
    [
        [38.2946, 51.6963],
        [73.5318, 51.5014],
        [56.0252, 71.7366],
        [41.5493, 92.3655],
        [70.7299, 92.2041],
    ],
    np.float32,
) / np.float32(112)
_OMZ = np.array(
    [
        [0.31556875, 0.46157410],
        [0.68262292, 0.46157410],
        [0.50026249, 0.64050538],
        [0.34947187, 0.82469196],
        [0.65343645, 0.82325089],
    ],
    np.float32,
)
TEMPLATES: dict[str, tuple[Layout, Points]] = {
    "dlib": (
        Layout.CORNERS_NOSE,
        (_DLIB + np.float32(_DLIB_PADDING)) / np.float32(2 * _DLIB_PADDING + 1),
    ),
    "arcface": (Layout.EYES_NOSE_MOUTH, _ARCFACE),
    "omz": (Layout.EYES_NOSE_MOUTH, _OMZ),
}


def similarity(source: Points, target: Points) -> NDArray[np.float64]:
    """Return the 2 x 3 rotation, scale and shift that brings source nearest to target."""
    here, there = source.mean(axis=0), target.mean(axis=0)
    a, b = (source - here).astype(np.float64), (target - there).astype(np.float64)
    spread = float((a * a).sum())
    if spread <= 0:
        raise CaptureError("face.landmarks", "all landmarks in one place")
    along = float((a * b).sum()) / spread
    across = float((a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]).sum()) / spread
    turn = np.array([[along, -across], [across, along]])
    return np.hstack([turn, (there - turn @ here)[:, None]])


def _needed(
    picture: Picture, transform: NDArray[np.float64], size: tuple[int, int]
) -> tuple[Picture, NDArray[np.float64]]:
    """Cut away what the result does not show: shrinking a whole frame costs more than a net."""
    corners = np.array([[0, 0], [size[0], 0], [0, size[1]], size], np.float64)
    places = (corners - transform[:, 2]) @ np.linalg.inv(transform[:, :2]).T
    reach = 2.0 / float(np.hypot(transform[0, 0], transform[1, 0]))
    low = np.floor(places.min(axis=0) - reach).clip(0).astype(int)
    high = np.ceil(places.max(axis=0) + reach).clip(0).astype(int)
    part = picture[low[1] : high[1], low[0] : high[0]]
    if min(part.shape[:2]) < 2:
        return picture, transform
    moved = transform.copy()
    moved[:, 2] += transform[:, :2] @ low
    return part, moved


def warp(picture: Picture, transform: NDArray[np.float64], size: tuple[int, int]) -> Picture:
    """Apply a similarity; size is width, height. Shrinks by areas first against aliasing."""
    scale = float(np.hypot(transform[0, 0], transform[1, 0]))
    if scale < 0.5:
        picture, transform = _needed(picture, transform, size)
        # By a whole number, which is quick; what remains to shrink lies between 0.5 and 1.
        factor = 1.0 / max(1, int(min(0.99 / scale, *picture.shape[:2])))
        picture = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        transform = transform.copy()
        # Pixel centres lie at half units: (x + 0.5) scales, x alone does not.
        shift = (0.5 - 0.5 * factor) / factor
        transform[:, 2] += transform[:, :2] @ np.array([shift, shift])
        transform[:, :2] /= factor
    warped = cv2.warpAffine(picture, transform, size, flags=cv2.INTER_LINEAR)
    return np.asarray(warped, np.uint8)


def aligned(picture: Picture, face: Face, template: str, size: int) -> Picture:
    """Cut the face as the template has it: size x size x 3.

    CaptureError "model.layout" where detector and recogniser do not fit together.
    """
    layout, places = TEMPLATES[template]
    if layout is not face.layout:
        raise CaptureError("model.layout", f"{template} cannot use {face.layout}")
    return warp(picture, similarity(face.landmarks, places * np.float32(size)), (size, size))
