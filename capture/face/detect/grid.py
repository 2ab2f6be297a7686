"""What detectors with one answer for each cell of three grids share: YuNet and SCRFD."""

from __future__ import annotations

from abc import ABC, abstractmethod
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
    Found = tuple[Array, Array, Array]

STRIDES = (8, 16, 32)


def cells(rows: int, columns: int) -> Array:
    """Return the cells of a grid row by row, as (column, row): rows * columns x 2."""
    grid = np.mgrid[0:rows, 0:columns].reshape(2, -1)[::-1].T
    return grid.astype(np.float32)


def canvas_of(shape: tuple[object, ...]) -> tuple[int, int] | None:
    """Return height and width of a network that takes one size only; None where it takes any.

    CaptureError "model.format" where that size is no multiple of the largest stride.
    """
    sides = tuple(side for side in shape[2:4] if isinstance(side, int) and side > 0)
    if len(sides) != 2:
        return None
    if any(side % STRIDES[-1] for side in sides):
        raise CaptureError("model.format", f"a detector of {sides[1]} x {sides[0]} pixels")
    return sides


class GridDetector(ABC):
    """Searches a picture at a given size; how the network's answers are read is its own."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._canvas = canvas_of(session.shape)

    @abstractmethod
    def _answers(self, framed: Picture) -> list[Found]:
        """Return scores (n), boxes (n x 4: x, y, width, height) and points (n x 5 x 2) by stride.

        framed: BGR, both sides multiples of the largest stride; all in its pixels.
        """

    def search(self, picture: Picture, longest: int) -> tuple[Face, ...]:
        """Return the faces of a BGR picture, best first; looked for at that longer side, once."""
        small, scale = fitted(picture, self._longest(picture, longest))
        height, width = self._canvas or (side + -side % STRIDES[-1] for side in small.shape[:2])
        bottom, right = height - small.shape[0], width - small.shape[1]
        framed = cv2.copyMakeBorder(small, 0, bottom, 0, right, cv2.BORDER_CONSTANT)
        found = self._answers(np.asarray(framed, np.uint8))
        scores, boxes, marks = (np.concatenate(part) for part in zip(*found, strict=True))
        return tuple(
            _face(scores[index], boxes[index], marks[index], scale)
            for index in distinct(boxes, scores)
        )

    def _longest(self, picture: Picture, longest: int) -> int:
        """Bring a longer side down to what fits a network of one size."""
        if self._canvas is None:
            return longest
        sides = zip(self._canvas, picture.shape[:2], strict=True)
        return min(longest, int(min(room / side for room, side in sides) * max(picture.shape[:2])))

    def detect(self, picture: Picture, longest: int) -> tuple[Face, ...]:
        """Return the faces of a BGR picture, best first; searched at that longer side."""
        return self.search(picture, longest)

    def portrait(self, picture: Picture) -> tuple[Face, ...]:
        """Return the faces of a document's portrait; closer where nothing was found at first."""
        found = self.detect(picture, STILL_SIDE)
        if not found and max(picture.shape[:2]) > STILL_SIDE:
            found = self.detect(picture, 2 * STILL_SIDE)
        return found

    def scan(self, picture: Picture) -> tuple[Face, ...]:
        """Return the faces of a live frame; more closely where nothing was found at first."""
        return self.glance(picture) or self.detect(picture, STILL_SIDE)

    def glance(self, picture: Picture) -> tuple[Face, ...]:
        """Return the faces of a live frame that are near enough to be compared."""
        return self.detect(picture, FRAME_SIDE)

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
