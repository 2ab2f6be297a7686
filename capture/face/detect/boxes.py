"""What detectors share: scaling a picture to the detector's size, and dropping doubles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.face.types import Face

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.face.types import Picture

    Boxes = NDArray[np.float32]


# The longer side at which a live frame and a still picture are searched for faces.
FRAME_SIDE = 320
STILL_SIDE = 640
# When a face is followed: how far around it is looked, in its own sides, and the longer side at
# which that part is searched. The face is then larger in the net's eyes than in the whole frame.
AROUND = 0.5
NEAR_SIDE = 160
LEAST_SIDE = 32


def fitted(picture: Picture, longest: int) -> tuple[Picture, float]:
    """Shrink a picture so that its longer side is at most longest; returns it and the scale."""
    scale = longest / max(picture.shape[:2])
    if scale >= 1:
        return picture, 1.0
    rest = scale
    # Halving is the one step of shrinking by areas that is quick; the rest is less than a half.
    while rest <= 0.5:
        height, width = (side // 2 * 2 or side for side in picture.shape[:2])
        even = picture[:height, :width]
        half = (max(1, even.shape[1] // 2), max(1, even.shape[0] // 2))
        picture = np.asarray(cv2.resize(even, half, interpolation=cv2.INTER_AREA), np.uint8)
        rest *= 2
    if rest < 1:
        size = [max(1, round(side * rest)) for side in picture.shape[1::-1]]
        shrunk = cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR)
        picture = np.asarray(shrunk, np.uint8)
    return picture, scale


def moved(face: Face, scale: float, corner: tuple[int, int] = (0, 0)) -> Face:
    """Return a face found in a shrunk part of a picture, in the picture's own pixels."""
    x, y, width, height = (side / scale for side in face.box)
    points = face.landmarks / np.float32(scale) + np.array(corner, np.float32)
    box = (x + corner[0], y + corner[1], width, height)
    return Face(box, face.score, points.astype(np.float32), face.layout)


def around(picture: Picture, face: Face, reach: float) -> tuple[Picture, tuple[int, int]]:
    """Cut a face and what lies within its sides times reach; returns the part and its corner."""
    x, y, width, height = face.box
    left, top = max(0, round(x - reach * width)), max(0, round(y - reach * height))
    right, bottom = round(x + (1 + reach) * width), round(y + (1 + reach) * height)
    return picture[top : max(0, bottom), left : max(0, right)], (left, top)


def _overlap(box: Boxes, others: Boxes) -> NDArray[np.float32]:
    """Return the shared part of each pair: the larger of union share and part covered."""
    low = np.maximum(box[:2], others[:, :2])
    high = np.minimum(box[:2] + box[2:], others[:, :2] + others[:, 2:])
    shared = np.prod(np.clip(high - low, 0, None), axis=1)
    area, areas = float(box[2] * box[3]), others[:, 2] * others[:, 3]
    smaller = np.maximum(np.minimum(area, areas), 1e-6)
    union = np.maximum(area + areas - shared, 1e-6)
    result: NDArray[np.float32] = np.maximum(shared / union, 0.5 * shared / smaller)
    return result


def distinct(boxes: Boxes, scores: NDArray[np.float32], most: float = 0.35) -> list[int]:
    """Return the indices of the best boxes (x, y, width, height) that do not overlap."""
    order = list(np.argsort(-scores))
    kept: list[int] = []
    while order:
        best = int(order.pop(0))
        kept.append(best)
        if order:
            near = _overlap(boxes[best], boxes[order])
            order = [index for index, share in zip(order, near, strict=True) if share < most]
    return kept
