"""Cuts a portrait for showing, so that three portraits appear alike with the eyes in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.face.types import Face, Picture

    Eyes = tuple[float, float, float, float]

# Where the eyes stand in the shown portrait (ISO/IEC 39794-5 token image: 0.375 and 0.625 of the
# width, 0.6 of the width from the top).
_LEFT, _RIGHT, _DOWN = 0.375, 0.625, 0.6
_GREY = 200


def _mapping(face: Face, width: int, height: int) -> tuple[NDArray[np.float64], Eyes]:
    left_x, left_y, right_x, right_y = face.eyes
    down = min(_DOWN * width, 0.5 * height)
    target = (_LEFT * width, down, _RIGHT * width, down)
    across, rise = right_x - left_x, right_y - left_y
    square = max(across * across + rise * rise, 1e-6)
    scale = (target[2] - target[0]) / square
    along, turn = scale * across, -scale * rise
    matrix = np.array([[along, -turn, 0.0], [turn, along, 0.0]])
    matrix[:, 2] = np.array(target[:2]) - matrix[:, :2] @ np.array([left_x, left_y])
    return matrix, target


def _whole(picture: Picture, width: int, height: int) -> Picture:
    scale = min(width / picture.shape[1], height / picture.shape[0])
    size = (max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale)))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    shown = np.full((height, width, 3), _GREY, np.uint8)
    top, left = (height - size[1]) // 2, (width - size[0]) // 2
    shown[top : top + size[1], left : left + size[0]] = cv2.resize(
        picture, size, interpolation=method
    )
    return shown


def cropped(
    picture: Picture, face: Face | None, width: int, height: int
) -> tuple[Picture, Eyes | None]:
    """Return the upright portrait (height x width x 3) and where its eyes are: x, y, x, y.

    What lies outside the picture is filled with a neutral grey. Without a face the whole picture
    is shown, and the eyes are None.
    """
    if face is None:
        return _whole(picture, width, height), None
    matrix, eyes = _mapping(face, width, height)
    shrink = float(np.hypot(matrix[0, 0], matrix[1, 0]))
    if shrink < 0.5:
        small = cv2.resize(picture, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
        matrix[:, :2] /= shrink
        picture = np.asarray(small, np.uint8)
    shown = cv2.warpAffine(
        picture,
        matrix,
        (width, height),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(_GREY, _GREY, _GREY),
    )
    return np.asarray(shown, np.uint8), eyes
