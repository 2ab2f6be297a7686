"""SCRFD, the detector of InsightFace's packs: three strides, two anchors, five landmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from capture.errors import CaptureError
from capture.face.detect.grid import STRIDES, GridDetector, cells

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.face.detect.grid import Found
    from capture.face.types import Face, Picture
    from capture.sessions import Session

    Array = NDArray[np.float32]

_ANCHORS = 2
_MEAN, _SPREAD = 127.5, 128.0
# It does not see faces larger than its canvas; a second look at this side does.
_TIGHT = 192


class ScrfdDetector(GridDetector):
    """Detects with SCRFD."""

    def __init__(self, session: Session, floor: float) -> None:
        if len(session.outputs) != 9:
            raise CaptureError("model.format", "not an SCRFD with landmarks")
        super().__init__(session)
        self._floor = floor

    def _stride(self, parts: list[Array], stride: int, shape: tuple[int, int]) -> Found:
        scores, distances, offsets = parts
        keep = np.nonzero(scores[:, 0] > self._floor)[0]
        places = cells(shape[0] // stride, shape[1] // stride) * np.float32(stride)
        centres = np.repeat(places, _ANCHORS, axis=0)[keep]
        reach = distances[keep] * stride
        low, high = centres - reach[:, :2], centres + reach[:, 2:]
        marks = offsets[keep].reshape(-1, 5, 2) * stride + centres[:, None]
        return scores[keep, 0], np.hstack([low, high - low]), marks

    def _answers(self, framed: Picture) -> list[Found]:
        planes = (framed[:, :, ::-1].transpose(2, 0, 1)[None].astype(np.float32) - _MEAN) / _SPREAD
        outputs = [part.reshape(-1, part.shape[-1]) for part in self._session.run(planes)]
        # Scores, boxes and points, each from the finest stride on, however the file orders them.
        outputs.sort(key=lambda part: (part.shape[-1], -len(part)))
        return [
            self._stride(outputs[index::3], stride, framed.shape[:2])
            for index, stride in enumerate(STRIDES)
        ]

    def detect(self, picture: Picture, longest: int) -> tuple[Face, ...]:
        """Return the faces of a BGR picture, best first; searched at that longer side."""
        return self.search(picture, longest) or self.search(picture, _TIGHT)
