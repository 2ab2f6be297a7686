"""YuNet: anchor-free, three strides, five landmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from capture.errors import CaptureError
from capture.face.detect.grid import STRIDES, GridDetector, cells

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.face.detect.grid import Found
    from capture.face.types import Picture
    from capture.sessions import Session

    Array = NDArray[np.float32]

_PARTS = ("cls", "obj", "bbox", "kps")


class YunetDetector(GridDetector):
    """Detects with YuNet."""

    def __init__(self, session: Session, floor: float) -> None:
        super().__init__(session)
        self._floor = floor
        names = {name: index for index, name in enumerate(session.outputs)}
        try:
            self._order = {s: [names[f"{part}_{s}"] for part in _PARTS] for s in STRIDES}
        except KeyError as cause:
            raise CaptureError("model.format", "not a YuNet") from cause

    def _stride(self, outputs: tuple[Array, ...], stride: int, shape: tuple[int, int]) -> Found:
        flat = [outputs[index] for index in self._order[stride]]
        sure, there, box, points = (part.reshape(-1, part.shape[-1]) for part in flat)
        scores = np.sqrt(np.clip(sure[:, 0], 0, 1) * np.clip(there[:, 0], 0, 1))
        keep = np.nonzero(scores > self._floor)[0]
        places = cells(shape[0] // stride, shape[1] // stride)[keep]
        size = np.exp(box[keep, 2:]) * stride
        corner = (places + box[keep, :2]) * stride - size / 2
        marks = (points[keep].reshape(-1, 5, 2) + places[:, None]) * stride
        return scores[keep], np.hstack([corner, size]), marks

    def _answers(self, framed: Picture) -> list[Found]:
        blob = np.ascontiguousarray(framed.transpose(2, 0, 1)[None].astype(np.float32))
        outputs = self._session.run(blob)
        return [self._stride(outputs, stride, framed.shape[:2]) for stride in STRIDES]
