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


def _count(stream: Stream) -> int:
    count = stream.integer()
    if not 0 < count <= _MOST:
        raise CaptureError("model.format", "a count out of range in the predictor")
    return count


def _tree(
    stream: Stream,
) -> tuple[list[tuple[int, int]], list[float], list[NDArray[np.float32]]]:
    pixels: list[tuple[int, int]] = []
    thresholds: list[float] = []
    for _ in range(_count(stream)):
        first, second = stream.integers(2)
        pixels.append((first, second))
        thresholds.append(stream.number())
    leaves = [stream.matrix().ravel() for _ in range(_count(stream))]
    return pixels, thresholds, leaves


def arrays(content: bytes) -> dict[str, NDArray[np.generic]]:
    """Return mean (points x 2), splits, thresholds, leaves, anchors and offsets by cascade.

    CaptureError "model.format" where the stream is not a shape predictor.
    """
    stream = Stream(content)
    if stream.integer() != 1:
        raise CaptureError("model.format", "a predictor of an unknown version")
    mean = stream.matrix().reshape(-1, 2)
    trees = [[_tree(stream) for _ in range(_count(stream))] for _ in range(_count(stream))]
    anchors = [stream.integers(_count(stream)) for _ in range(_count(stream))]
    offsets = [stream.numbers(2 * _count(stream)).reshape(-1, 2) for _ in range(_count(stream))]
    return {
        "mean": mean,
        "splits": np.array([[tree[0] for tree in row] for row in trees], np.int16),
        "thresholds": np.array([[tree[1] for tree in row] for row in trees], np.float32),
        "leaves": np.array([[tree[2] for tree in row] for row in trees], np.float32),
        "anchors": np.array(anchors, np.int16),
        "offsets": np.stack(offsets),
    }


def predictor(content: bytes) -> bytes:
    """Convert shape_predictor_5_face_landmarks.dat to the bytes of an .npz file."""
    target = io.BytesIO()
    np.savez(target, allow_pickle=False, **arrays(content))
    return target.getvalue()
