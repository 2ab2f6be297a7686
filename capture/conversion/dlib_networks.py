"""Turns dlib's two face networks into ONNX: the detector (mmod) and the residual recogniser."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from capture.conversion.dlib_layers import layers
from capture.errors import CaptureError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.conversion.dlib_layers import Convolution

_OPSET = 17
_CHIP = 150


class _Graph:
    """Collects nodes and weights; every method returns the name of what it makes."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def constant(self, value: NDArray[np.float32] | NDArray[np.int64]) -> str:
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind: str, inputs: list[str], **attributes: object) -> str:
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [name], **attributes))
        return name

    def convolve(self, source: str, layer: Convolution) -> str:
        weights = [source, self.constant(layer.weights), self.constant(layer.bias)]
        strides, pads = [layer.stride] * 2, [layer.padding] * 4
        return self.node("Conv", weights, strides=strides, pads=pads)

    def padded(self, source: str, have: tuple[int, int], want: tuple[int, int]) -> str:
        """Pad channels and sides with zeros at their ends, as dlib's add_prev does."""
        channels, side = want[0] - have[0], want[1] - have[1]
        if not channels and not side:
            return source
        pads = np.array([0, 0, 0, 0, 0, channels, side, side], np.int64)
        return self.node("Pad", [source, self.constant(pads)])

    def model(self, source: list[object], result: list[object], last: str) -> bytes:
        given = helper.make_tensor_value_info("image", TensorProto.FLOAT, source)
        made = helper.make_tensor_value_info(last, TensorProto.FLOAT, result)
        graph = helper.make_graph(self.nodes, "halfdoor", [given], [made], self.weights)
        opset = helper.make_opsetid("", _OPSET)
        model = helper.make_model(graph, opset_imports=[opset], ir_version=9)
        onnx.checker.check_model(model)
        return bytes(model.SerializeToString())


def detector(content: bytes) -> bytes:
    """Convert mmod_human_face_detector.dat: 1 x 3 x height x width RGB 0..255 to a score map.

    One score every 8 pixels, above 0 for a face of 80 pixels. CaptureError "model.format".
    """
    found, _ = layers(content)
    graph, last = _Graph(), "image"
    for layer in found[:-1]:
        last = graph.node("Relu", [graph.convolve(last, layer)])
    last = graph.convolve(last, found[-1])
    return graph.model([1, 3, "height", "width"], [1, 1, "rows", "columns"], last)


def _block(
    graph: _Graph, source: str, pair: tuple[Convolution, Convolution], side: int
) -> tuple[str, int]:
    first, second = pair
    inner = graph.convolve(graph.node("Relu", [graph.convolve(source, first)]), second)
    have, channels = first.weights.shape[1], second.weights.shape[0]
    inner_side = outer_side = side
    if first.stride == 2:
        inner_side, outer_side = (side - 3) // 2 + 1, side // 2
        source = graph.node("AveragePool", [source], kernel_shape=[2, 2], strides=[2, 2])
    want = (channels, max(inner_side, outer_side))
    left = graph.padded(inner, (channels, inner_side), want)
    right = graph.padded(source, (have, outer_side), want)
    return graph.node("Relu", [graph.node("Add", [left, right])]), want[1]


def recogniser(content: bytes) -> bytes:
    """Convert dlib_face_recognition_resnet_model_v1.dat: N x 3 x 150 x 150 RGB 0..255 to N x 128.

    Distances between its results are Euclidean. CaptureError "model.format".
    """
    found, matrix = layers(content)
    if matrix is None or len(found) % 2 == 0:
        raise CaptureError("model.format", "not the residual network")
    graph = _Graph()
    last = graph.node("Relu", [graph.convolve("image", found[0])])
    last = graph.node("MaxPool", [last], kernel_shape=[3, 3], strides=[2, 2])
    side = ((_CHIP - 7) // 2 + 1 - 3) // 2 + 1
    for pair in list(pairwise(found[1:]))[::2]:
        last, side = _block(graph, last, pair, side)
    pooled = graph.node("Flatten", [graph.node("GlobalAveragePool", [last])])
    weights = graph.constant(matrix.reshape(matrix.shape[0], matrix.shape[1]))
    last = graph.node("MatMul", [pooled, weights])
    return graph.model(["n", 3, _CHIP, _CHIP], ["n", matrix.shape[1]], last)
