"""The embedded pack's detector: a score map at every step of a pyramid (dlib's max-margin net)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.face.detect.boxes import STILL_SIDE, around, distinct, fitted, moved
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
_TIGHT = 160
_MOST_ENLARGED = 4.0
# A face with less than this share of another's side does not compete with it (choose.COMPETING).
_COMPETING = 1.7
_MEAN = np.full((1, 3), 1 / 3, np.float32)
# When following a face: how far around it is looked, in its own sides.
_AROUND = 0.4


def _scales(picture: Picture) -> list[float]:
    """Return the steps of the pyramid, the smallest first."""
    scale, found = 1.0, []
    while min(picture.shape[:2]) * scale >= _SMALLEST:
        found.append(scale)
        scale *= _PYRAMID
    return found[::-1]


def _level(picture: Picture, scale: float) -> NDArray[np.float32]:
    """Return one step as 1 x 3 x height x width RGB with a dark border."""
    size = [max(1, round(side * scale)) for side in picture.shape[1::-1]]
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA) if scale != 1 else picture
    edge = _BORDER
    framed = cv2.copyMakeBorder(small, edge, edge, edge, edge, cv2.BORDER_CONSTANT)
    return np.ascontiguousarray(framed[:, :, ::-1].transpose(2, 0, 1)[None], np.float32)


class MmodDetector:
    """Detects with mmod and places five points with the regression trees."""

    def __init__(self, session: Session, points: PointPredictor, floor: float) -> None:
        self._session = session
        self._points = points
        self._floor = floor

    def _step(
        self, picture: Picture, scale: float
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return boxes (x, y, width, height) and scores at one step of the pyramid."""
        answers = self._session.run(_level(picture, scale))[0][0, 0]
        rows, columns = np.nonzero(answers > self._floor)
        centres = np.stack([columns, rows], 1) * _STEP + _FIRST - _BORDER
        side = np.full((len(rows), 2), _WINDOW)
        boxes = np.hstack([centres - _WINDOW / 2, side]) / scale
        return boxes.astype(np.float32), answers[rows, columns]

    def _search(self, picture: Picture, scales: list[float], *, hurried: bool) -> tuple[Face, ...]:
        """Look at every step; hurried: no closer than where a competing face could be."""
        boxes, scores = np.zeros((0, 4), np.float32), np.zeros(0, np.float32)
        closest = math.inf
        for scale in scales:
            if scale > closest:
                break
            found, sure = self._step(picture, scale)
            if len(found) and hurried:
                closest = min(closest, scale * _COMPETING)
            boxes, scores = np.vstack([boxes, found]), np.concatenate([scores, sure])
        if not len(boxes):
            return ()
        grey = np.asarray(cv2.transform(picture.astype(np.float32), _MEAN), np.float32)
        return tuple(
            self._face(grey, boxes[index], float(scores[index]))
            for index in distinct(boxes, scores)
        )

    def _hurried(self, picture: Picture, start: int) -> tuple[Face, ...]:
        """Look at every second step: a face is seen from the steps beside its own too."""
        return self._search(picture, _scales(picture)[-start::-2][::-1], hurried=True)

    def _face(self, grey: NDArray[np.float32], box: NDArray[np.float32], score: float) -> Face:
        x, y, width, height = (float(part) for part in box)
        points = self._points.place(grey, box)
        return Face((x, y, width, height), score, points, Layout.CORNERS_NOSE)

    def detect(self, picture: Picture, longest: int) -> tuple[Face, ...]:
        """Return all faces of a BGR picture, best first; searched at that longer side."""
        small, scale = fitted(picture, longest)
        found = self._search(small, _scales(small), hurried=False)
        if not found:
            return self._tight(picture)
        return tuple(moved(face, scale) for face in found)

    def _tight(self, picture: Picture) -> tuple[Face, ...]:
        """Look once more for a face that is larger than its picture: cut close, as in old files."""
        small, scale = fitted(picture, _TIGHT)
        edge = round(_TIGHT / 4)
        framed = cv2.copyMakeBorder(small, edge, edge, edge, edge, cv2.BORDER_REPLICATE)
        found = self._search(np.asarray(framed, np.uint8), _scales(framed), hurried=False)
        shift = round(-edge / scale)
        return tuple(moved(face, scale, (shift, shift)) for face in found[:1])

    def portrait(self, picture: Picture) -> tuple[Face, ...]:
        """Return the faces of a document's portrait that could count, quickly."""
        found = self.scan(picture) or self.detect(picture, STILL_SIDE)
        longer = max(picture.shape[:2])
        if not found and longer > STILL_SIDE:
            found = self.detect(picture, 2 * STILL_SIDE)
        return found or (self._enlarged(picture) if longer < STILL_SIDE else ())

    def _enlarged(self, picture: Picture) -> tuple[Face, ...]:
        """Look for faces smaller than the detector's window, in a picture that is small itself."""
        scale = min(_MOST_ENLARGED, STILL_SIDE / max(picture.shape[:2]))
        large = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
        found = self._search(np.asarray(large, np.uint8), _scales(large), hurried=False)
        return tuple(moved(face, scale) for face in found)

    def scan(self, picture: Picture) -> tuple[Face, ...]:
        """Return the faces of a live frame that could count; small bystanders may be missing."""
        small, scale = fitted(picture, STILL_SIDE)
        return self._fine(picture, self._hurried(small, 1) or self._hurried(small, 2), scale)

    def glance(self, picture: Picture) -> tuple[Face, ...]:
        """Return what every second step of the pyramid finds, the closest among them."""
        small, scale = fitted(picture, STILL_SIDE)
        return self._fine(picture, self._hurried(small, 1), scale)

    def _fine(self, picture: Picture, faces: tuple[Face, ...], scale: float) -> tuple[Face, ...]:
        """Place faces that were found in a shrunk picture again, in the picture itself."""
        found = (moved(face, scale) for face in faces)
        # Its exact size is on one of the steps between, and its points in the finer picture.
        return tuple((self._around(picture, face) or (face,))[0] for face in found)

    def near(self, picture: Picture, face: Face) -> tuple[Face, ...]:
        """Return the face that was there a moment ago; empty where it is no longer near."""
        return self._around(picture, face, steps=(1.0,)) or self._around(picture, face)

    def _around(
        self,
        picture: Picture,
        face: Face,
        steps: tuple[float, ...] = (_PYRAMID, 1.0, 1 / _PYRAMID),
    ) -> tuple[Face, ...]:
        """Look near a face only, with it brought to the steps' sizes; the best, or none."""
        part, corner = around(picture, face, _AROUND)
        if min(part.shape[:2]) < _SMALLEST // 2:
            return ()
        side = _WINDOW * max(steps)
        small, scale = fitted(part, round(side * max(part.shape[:2]) / face.box[2]))
        size = _WINDOW / (face.box[2] * scale)
        found = self._search(
            small, [size * step for step in steps if size * step <= 1.01], hurried=False
        )
        return tuple(moved(one, scale, corner) for one in found[:1])

    def quarters(self, _picture: Picture, _face: Face) -> int:
        """Return 0: this net scores faces that lie as high; the recogniser's norm tells them."""
        return 0

    def blank(self) -> Face:
        """Return a face such as this detector makes, in a picture of 320 x 240, to warm up with."""
        return CORNERS_NOSE
