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
_SPLITS = 2**_DEPTH - 1


class PointPredictor:
    """Places the landmarks of a face inside its box."""

    def __init__(self, content: bytes) -> None:
        try:
            with np.load(io.BytesIO(content), allow_pickle=False) as parts:
                arrays = {name: np.asarray(parts[name]) for name in _PARTS}
        except (OSError, ValueError, KeyError, zipfile.BadZipFile) as cause:
            raise CaptureError("model.format", "not a point predictor") from cause
        self._mean: Array = arrays["mean"].astype(np.float32)
        cascades = len(arrays["splits"])
        splits = arrays["splits"].astype(np.intp).reshape(cascades, -1, 2)
        self._first, self._second = splits[..., 0], splits[..., 1]
        self._thresholds: Array = arrays["thresholds"].astype(np.float32).reshape(cascades, -1)
        leaves = arrays["leaves"].astype(np.float32)
        self._leaves: Array = leaves.reshape(cascades, -1, leaves.shape[-1])
        self._anchors = arrays["anchors"].astype(np.intp)
        self._offsets: Array = arrays["offsets"].astype(np.float32)
        trees = np.arange(leaves.shape[1])
        self._split_at, self._leaf_at = trees * _SPLITS, trees * (_SPLITS + 1)

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
        first, second = values[self._first[cascade]], values[self._second[cascade]]
        right = (first - second <= self._thresholds[cascade]).astype(np.intp)
        node = np.zeros(len(self._split_at), np.intp)
        for _ in range(_DEPTH):
            node = 2 * node + 1 + right[self._split_at + node]
        leaves = self._leaves[cascade][self._leaf_at + node - _SPLITS]
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
