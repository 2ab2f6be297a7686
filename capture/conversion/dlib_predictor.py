"""Turns dlib's five-point shape predictor (regression trees) into plain arrays.

Facts of the format: a mean shape; cascades of trees; for every cascade the anchors and offsets of
the pixels that its trees compare. A tree is 15 splits (two pixel indices and a threshold) and 16
leaves (a shift of the whole shape).
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np

from capture.conversion.dlib_stream import Stream
from capture.errors import CaptureError

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MOST = 4096
# Of one tree: 15 splits of four integers, 16 leaves of two sizes and ten numbers (two integers).
_SPLITS, _LEAVES, _NUMBERS = 15, 16, 10
_LEAF = 2 + 2 * _NUMBERS
_LEAVES_AT = 1 + 4 * _SPLITS
_TREE = _LEAVES_AT + 1 + _LEAVES * _LEAF


def _count(stream: Stream) -> int:
    count = stream.integer()
    if not 0 < count <= _MOST:
        raise CaptureError("model.format", "a count out of range in the predictor")
    return count


def _cascade(stream: Stream) -> NDArray[np.int64]:
    """Read all trees of one cascade as they stand: trees x integers of one tree."""
    trees = _count(stream)
    found = np.array(stream.integers(trees * _TREE), np.int64).reshape(trees, _TREE)
    if not (np.all(found[:, 0] == _SPLITS) and np.all(found[:, _LEAVES_AT] == _LEAVES)):
        raise CaptureError("model.format", "trees of another depth")
    return found


def _values(pairs: NDArray[np.int64]) -> NDArray[np.float32]:
    """Turn mantissas and exponents (last axis) into numbers."""
    return np.ldexp(pairs[..., 0].astype(np.float64), pairs[..., 1]).astype(np.float32)


def arrays(content: bytes) -> dict[str, NDArray[np.generic]]:
    """Return mean (points x 2), splits, thresholds, leaves, anchors and offsets by cascade.

    CaptureError "model.format" where the stream is not a five-point shape predictor.
    """
    stream = Stream(content)
    if stream.integer() != 1:
        raise CaptureError("model.format", "a predictor of an unknown version")
    mean = stream.matrix()
    if mean.size != _NUMBERS:
        raise CaptureError("model.format", "not a predictor of five points")
    forest = np.stack([_cascade(stream) for _ in range(_count(stream))])
    splits = forest[..., 1:_LEAVES_AT].reshape(*forest.shape[:2], _SPLITS, 4)
    leaves = forest[..., _LEAVES_AT + 1 :].reshape(*forest.shape[:2], _LEAVES, _LEAF)
    anchors = [stream.integers(_count(stream)) for _ in range(_count(stream))]
    offsets = [stream.numbers(2 * _count(stream)).reshape(-1, 2) for _ in range(_count(stream))]
    return {
        "mean": mean.reshape(-1, 2),
        "splits": splits[..., :2].astype(np.int16),
        "thresholds": _values(splits[..., 2:]),
        "leaves": _values(leaves[..., 2:].reshape(*leaves.shape[:3], _NUMBERS, 2)),
        "anchors": np.array(anchors, np.int16),
        "offsets": np.stack(offsets),
    }


def predictor(content: bytes) -> bytes:
    """Convert shape_predictor_5_face_landmarks.dat to the bytes of an .npz file."""
    target = io.BytesIO()
    np.savez(target, allow_pickle=False, **arrays(content))
    return target.getvalue()
