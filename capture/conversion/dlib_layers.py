"""Finds the convolutions of a dlib network in its stream, with their scales folded in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from capture.conversion.dlib_stream import Stream
from capture.errors import CaptureError

if TYPE_CHECKING:
    from numpy.typing import NDArray

# dlib's own input normalisation: (colour - average) / 256, in the order red, green, blue.
AVERAGE = np.array([122.782, 117.001, 104.298], np.float32)
DIVISOR = 256.0

# A layer begins with the length of its name and the name; layers stand in forward order.
_LAYER = re.compile(rb"\x01(?:\x05(con_4)|\x07(affine_|bn_con2)|\x04(fc_2))")


@dataclass(frozen=True, slots=True, eq=False)
class Convolution:
    """A convolution with bias; weights are outputs x inputs x height x width."""

    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    stride: int
    padding: int


def _convolution(stream: Stream) -> Convolution:
    parameters = stream.tensor().ravel()
    stream.integer()
    _, _, stride, _, padding, _ = stream.integers(6)
    shape, biases = stream.alias(), stream.alias()
    count, total = int(np.prod(shape)), int(np.prod(biases))
    weights = parameters[:count].reshape(shape)
    return Convolution(weights, parameters[count : count + total], stride, padding)


def _affine(stream: Stream) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    gamma, beta = np.split(stream.tensor().ravel(), 2)
    return gamma, beta


def _normalisation(stream: Stream) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    gamma, beta = _affine(stream)
    for _ in range(2):
        stream.alias()
    for _ in range(2):
        stream.tensor()
    means, variances = stream.tensor().ravel(), stream.tensor().ravel()
    stream.integers(2)
    for _ in range(4):
        stream.number()
    scale = gamma / np.sqrt(variances + stream.number())
    return scale, beta - scale * means


def _scaled(
    layer: Convolution, scale: NDArray[np.float32], shift: NDArray[np.float32]
) -> Convolution:
    weights = layer.weights * scale[:, None, None, None]
    return Convolution(weights, layer.bias * scale + shift, layer.stride, layer.padding)


def _first(layer: Convolution) -> Convolution:
    """Fold the input normalisation in; exact because dlib's strided layers do not pad."""
    weights = layer.weights / np.float32(DIVISOR)
    bias = layer.bias - (weights * AVERAGE[None, :, None, None]).sum(axis=(1, 2, 3))
    return Convolution(weights, bias, layer.stride, layer.padding)


def layers(content: bytes) -> tuple[tuple[Convolution, ...], NDArray[np.float32] | None]:
    """Return all convolutions in forward order, and the last matrix (inputs x outputs) if any.

    CaptureError "model.format" where the stream is not such a network.
    """
    found: list[Convolution] = []
    matrix: NDArray[np.float32] | None = None
    for match in _LAYER.finditer(content):
        stream = Stream(content, match.end())
        if match.group(1):
            found.append(_convolution(stream))
        elif match.group(2):
            read = _affine if match.group(2) == b"affine_" else _normalisation
            found[-1] = _scaled(found[-1], *read(stream))
        else:
            stream.integers(2)
            matrix = stream.tensor()
    if not found:
        raise CaptureError("model.format", "no convolution was found in the weights")
    found[0] = _first(found[0])
    return tuple(found), matrix
