"""Five landmarks by cascades of regression trees (Kazemi and Sullivan 2014)."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import numpy as np

from capture.errors import CaptureError
from capture.face.align import similarity

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

_PARTS = ("mean", "splits", "thresholds", "leaves", "anchors", "offsets")
_DEPTH = 4


class PointPredictor:
    """Places the landmarks of a face inside its box."""

    def __init__(self, content: bytes) -> None:
        try:
            with np.load(io.BytesIO(content), allow_pickle=False) as parts:
                arrays = {name: np.asarray(parts[name]) for name in _PARTS}
        except (OSError, ValueError, KeyError, zipfile.BadZipFile) as cause:
            raise CaptureError("model.format", "not a point predictor") from cause
        self._mean: Array = arrays["mean"].astype(np.float32)
        splits = arrays["splits"].astype(np.intp)
        self._first, self._second = splits[..., 0], splits[..., 1]
        self._thresholds: Array = arrays["thresholds"].astype(np.float32)
        self._leaves: Array = arrays["leaves"].astype(np.float32)
        self._anchors = arrays["anchors"].astype(np.intp)
        self._offsets: Array = arrays["offsets"].astype(np.float32)
        self._trees = np.arange(splits.shape[1])

    def _samples(self, grey: Array, box: Array, shape: Array, cascade: int) -> Array:
        """Read the pixels that this cascade compares; 0 outside the picture."""
        turn = similarity(self._mean, shape)[:, :2].astype(np.float32)
        places = self._offsets[cascade] @ turn.T + shape[self._anchors[cascade]]
        pixels = np.rint(places * (box[2:] - 1) + box[:2]).astype(np.intp)
        height, width = grey.shape
        x, y = pixels[:, 0], pixels[:, 1]
        inside = (x >= 0) & (y >= 0) & (x < width) & (y < height)
        values = grey[np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)]
        result: Array = np.where(inside, values, np.float32(0)).astype(np.float32)
        return result

    def _shift(self, values: Array, cascade: int) -> Array:
        node = np.zeros(len(self._trees), np.intp)
        for _ in range(_DEPTH):
            first = values[self._first[cascade][self._trees, node]]
            second = values[self._second[cascade][self._trees, node]]
            left = first - second > self._thresholds[cascade][self._trees, node]
            node = 2 * node + np.where(left, 1, 2)
        leaves = self._leaves[cascade][self._trees, node - (2**_DEPTH - 1)]
        result: Array = leaves.sum(axis=0).reshape(-1, 2)
        return result

    def place(self, grey: Array, box: Array) -> Array:
        """Return the landmarks (5 x 2) in pixels of the grey picture; box: x, y, width, height."""
        shape = self._mean.copy()
        for cascade in range(len(self._thresholds)):
            values = self._samples(grey, box, shape, cascade)
            shape = shape + self._shift(values, cascade)
        placed: Array = (shape * (box[2:] - 1) + box[:2]).astype(np.float32)
        return placed
