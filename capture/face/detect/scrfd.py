"""SCRFD, the detector of InsightFace's packs: three strides, two anchors, five landmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.errors import CaptureError
from capture.face.detect.boxes import (
    AROUND,
    FRAME_SIDE,
    LEAST_SIDE,
    NEAR_SIDE,
    STILL_SIDE,
    around,
    distinct,
    fitted,
    moved,
)
from capture.face.detect.example import EYES_NOSE_MOUTH as EXAMPLE
from capture.face.detect.upright import quarters
from capture.face.types import Face, Layout

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.face.types import Picture
    from capture.sessions import Session

    Array = NDArray[np.float32]

_STRIDES = (8, 16, 32)
_ANCHORS = 2
_MEAN, _SPREAD = 127.5, 128.0
# It does not see faces larger than its canvas; a second look at this side does.
_TIGHT = 192


def _centres(rows: int, columns: int, stride: int) -> Array:
    grid = np.mgrid[0:rows, 0:columns].reshape(2, -1)[::-1].T * stride
    return np.repeat(grid, _ANCHORS, axis=0).astype(np.float32)


class ScrfdDetector:
    """Detects with SCRFD."""

    def __init__(self, session: Session, floor: float) -> None:
        if len(session.outputs) != 9:
            raise CaptureError("model.format", "not an SCRFD with landmarks")
        self._session = session
        self._floor = floor

    def _search(self, picture: Picture, longest: int) -> tuple[Face, ...]:
        small, scale = fitted(picture, longest)
        bottom, right = -small.shape[0] % 32, -small.shape[1] % 32
        framed = cv2.copyMakeBorder(small, 0, bottom, 0, right, cv2.BORDER_CONSTANT)
        planes = (framed[:, :, ::-1].transpose(2, 0, 1)[None].astype(np.float32) - _MEAN) / _SPREAD
        outputs = [part.reshape(-1, part.shape[-1]) for part in self._session.run(planes)]
        found = [
            self._stride(outputs[index::3], stride, framed.shape[:2])
            for index, stride in enumerate(_STRIDES)
        ]
        scores, boxes, marks = (np.concatenate(part) for part in zip(*found, strict=True))
        return tuple(
            _face(scores[index], boxes[index], marks[index], scale)
            for index in distinct(boxes, scores)
        )

    def _stride(
        self, parts: list[Array], stride: int, shape: tuple[int, int]
    ) -> tuple[Array, Array, Array]:
        scores, distances, offsets = parts
        keep = np.nonzero(scores[:, 0] > self._floor)[0]
        centres = _centres(shape[0] // stride, shape[1] // stride, stride)[keep]
        reach = distances[keep] * stride
        low, high = centres - reach[:, :2], centres + reach[:, 2:]
        marks = offsets[keep].reshape(-1, 5, 2) * stride + centres[:, None]
        return scores[keep, 0], np.hstack([low, high - low]), marks

    def detect(self, picture: Picture, longest: int) -> tuple[Face, ...]:
        """Return the faces of a BGR picture, best first; searched at that longer side."""
        return self._search(picture, longest) or self._search(picture, _TIGHT)

    def portrait(self, picture: Picture) -> tuple[Face, ...]:
        """Return the faces of a document's portrait; closer where nothing was found at first."""
        found = self.detect(picture, STILL_SIDE)
        if not found and max(picture.shape[:2]) > STILL_SIDE:
            found = self.detect(picture, 2 * STILL_SIDE)
        return found

    def scan(self, picture: Picture) -> tuple[Face, ...]:
        """Return the faces of a live frame; more closely where nothing was found at first."""
        return self.detect(picture, FRAME_SIDE) or self.detect(picture, STILL_SIDE)

    def near(self, picture: Picture, face: Face) -> tuple[Face, ...]:
        """Return the faces where one was a moment ago; empty where it is no longer near."""
        part, corner = around(picture, face, AROUND)
        if min(part.shape[:2]) < LEAST_SIDE:
            return ()
        return tuple(moved(one, 1.0, corner) for one in self.detect(part, NEAR_SIDE))

    def quarters(self, picture: Picture, face: Face) -> int:
        """Return by how many quarters the picture would have to turn for the face to stand."""
        return quarters(picture, face, self.detect)

    def blank(self) -> Face:
        """Return a face such as this detector makes, in a picture of 320 x 240, to warm up with."""
        return EXAMPLE


def _face(score: np.float32, box: Array, marks: Array, scale: float) -> Face:
    x, y, width, height = (float(part) / scale for part in box)
    points = (marks / np.float32(scale)).astype(np.float32)
    return Face((x, y, width, height), float(score), points, Layout.EYES_NOSE_MOUTH)
