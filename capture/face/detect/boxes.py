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


def fitted(picture: Picture, longest: int) -> tuple[Picture, float]:
    """Shrink a picture so that its longer side is at most longest; returns it and the scale."""
    scale = longest / max(picture.shape[:2])
    if scale >= 1:
        return picture, 1.0
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8), scale


def moved(face: Face, scale: float, corner: tuple[int, int] = (0, 0)) -> Face:
    """Return a face found in a shrunk part of a picture, in the picture's own pixels."""
    x, y, width, height = (side / scale for side in face.box)
    points = face.landmarks / np.float32(scale) + np.array(corner, np.float32)
    box = (x + corner[0], y + corner[1], width, height)
    return Face(box, face.score, points.astype(np.float32), face.layout)


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
