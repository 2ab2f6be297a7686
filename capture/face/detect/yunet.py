"""YuNet: anchor-free, three strides, five landmarks."""

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
_PARTS = ("cls", "obj", "bbox", "kps")


def _cells(rows: int, columns: int) -> Array:
    grid = np.mgrid[0:rows, 0:columns].reshape(2, -1)[::-1].T
    return grid.astype(np.float32)


class YunetDetector:
    """Detects with YuNet."""

    def __init__(self, session: Session, floor: float) -> None:
        self._session = session
        self._floor = floor
        names = {name: index for index, name in enumerate(session.outputs)}
        try:
            self._order = {s: [names[f"{part}_{s}"] for part in _PARTS] for s in _STRIDES}
        except KeyError as cause:
            raise CaptureError("model.format", "not a YuNet") from cause

    def _stride(
        self, outputs: tuple[Array, ...], stride: int, shape: tuple[int, int]
    ) -> tuple[Array, Array, Array]:
        flat = [outputs[index] for index in self._order[stride]]
        sure, there, box, points = (part.reshape(-1, part.shape[-1]) for part in flat)
        scores = np.sqrt(np.clip(sure[:, 0], 0, 1) * np.clip(there[:, 0], 0, 1))
        keep = np.nonzero(scores > self._floor)[0]
        cells = _cells(shape[0] // stride, shape[1] // stride)[keep]
        size = np.exp(box[keep, 2:]) * stride
        corner = (cells + box[keep, :2]) * stride - size / 2
        marks = (points[keep].reshape(-1, 5, 2) + cells[:, None]) * stride
        return scores[keep], np.hstack([corner, size]), marks

    def detect(self, picture: Picture, longest: int) -> tuple[Face, ...]:
        """Return the faces of a BGR picture, best first; searched at that longer side."""
        small, scale = fitted(picture, longest)
        bottom, right = -small.shape[0] % 32, -small.shape[1] % 32
        framed = cv2.copyMakeBorder(small, 0, bottom, 0, right, cv2.BORDER_CONSTANT)
        blob = np.ascontiguousarray(framed.transpose(2, 0, 1)[None].astype(np.float32))
        outputs = self._session.run(blob)
        found = [self._stride(outputs, stride, framed.shape[:2]) for stride in _STRIDES]
        scores, boxes, marks = (np.concatenate(part) for part in zip(*found, strict=True))
        return tuple(
            _face(scores[index], boxes[index], marks[index], scale)
            for index in distinct(boxes, scores)
        )

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
