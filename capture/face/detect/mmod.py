"""The embedded pack's detector: a score map at every step of a pyramid (dlib's max-margin net)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.face.detect.boxes import distinct, fitted
from capture.face.detect.example import CORNERS_NOSE
from capture.face.types import Face, Layout

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.face.detect.points import PointPredictor
    from capture.face.types import Picture
    from capture.sessions import Session

# Facts of the network: it answers for a face of 80 pixels, every 8 pixels, first centre at 14.
_WINDOW = 80.0
_STEP = 8
_FIRST = 14.0
_BORDER = 24
_PYRAMID = 5.0 / 6.0
_SMALLEST = 64


def _levels(picture: Picture) -> list[tuple[NDArray[np.float32], float]]:
    """Return every step as 1 x 3 x height x width RGB, with its scale."""
    found: list[tuple[NDArray[np.float32], float]] = []
    scale, current = 1.0, picture
    while min(current.shape[:2]) >= _SMALLEST:
        edge = _BORDER
        framed = cv2.copyMakeBorder(current, edge, edge, edge, edge, cv2.BORDER_CONSTANT)
        planes = framed[:, :, ::-1].transpose(2, 0, 1)[None].astype(np.float32)
        found.append((np.ascontiguousarray(planes), scale))
        scale *= _PYRAMID
        current = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return found


class MmodDetector:
    """Detects with mmod and places five points with the regression trees."""

    def __init__(self, session: Session, points: PointPredictor, floor: float) -> None:
        self._session = session
        self._points = points
        self._floor = floor

    def _candidates(self, picture: Picture) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        boxes: list[NDArray[np.float32]] = []
        scores: list[NDArray[np.float32]] = []
        for blob, scale in _levels(picture):
            answers = self._session.run(blob)[0][0, 0]
            rows, columns = np.nonzero(answers > self._floor)
            centres = np.stack([columns, rows], 1) * _STEP + _FIRST - _BORDER
            side = np.full((len(rows), 2), _WINDOW)
            boxes.append((np.hstack([centres - _WINDOW / 2, side]) / scale).astype(np.float32))
            scores.append(answers[rows, columns])
        if not boxes:
            return np.zeros((0, 4), np.float32), np.zeros(0, np.float32)
        return np.vstack(boxes), np.concatenate(scores)

    def detect(self, picture: Picture, longest: int) -> tuple[Face, ...]:
        """Return the faces of a BGR picture, best first; searched at that longer side."""
        small, scale = fitted(picture, longest)
        boxes, scores = self._candidates(small)
        grey = small.mean(axis=2, dtype=np.float32) if len(boxes) else None
        faces: list[Face] = []
        for index in distinct(boxes, scores):
            if grey is None:
                break
            points = self._points.place(grey, boxes[index]) / np.float32(scale)
            x, y, width, height = (float(part) / scale for part in boxes[index])
            score = float(scores[index])
            faces.append(Face((x, y, width, height), score, points, Layout.CORNERS_NOSE))
        return tuple(faces)

    def blank(self) -> Face:
        """Return a face such as this detector makes, in a picture of 320 x 240, to warm up with."""
        return CORNERS_NOSE
