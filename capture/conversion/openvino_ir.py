"""Converts OpenVINO's IR (versions 10 and 11: a graph as XML, weights as BIN) to ONNX.

Only what small recognition networks are made of; any other layer is refused by its name. The
files are trusted by digest before they come here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from capture.errors import CaptureError

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from onnx import NodeProto

    Array = NDArray[np.generic]

_OPSET, _IR = 17, 8
_TYPES: dict[str, type[np.generic]] = {
    "f32": np.float32,
    "fp32": np.float32,
    "f16": np.float16,
    "fp16": np.float16,
    "i64": np.int64,
    "i32": np.int32,
}


@dataclass(frozen=True, slots=True)
class _Layer:
    """One layer. sides: its output's shape, sources: the layers that feed it, in order."""

    identity: str
    kind: str
    facts: dict[str, str]
    sides: tuple[int, ...]
    precision: str
    sources: tuple[str, ...]


def _refused(detail: str) -> CaptureError:
    return CaptureError("model.format", detail)


def _numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(",") if part.strip()]


def _read(content: bytes) -> list[_Layer]:
    """Return the layers in the order in which they can be computed."""
    try:
        root = ElementTree.fromstring(content)  # noqa: S314 - told by digest before
    except ElementTree.ParseError as cause:
        raise _refused("not an IR") from cause
    if root.tag != "net" or root.get("version") not in {"10", "11"}:
        raise _refused("not an IR of version 10 or 11")
    feeds: dict[str, dict[int, str]] = {}
    for edge in root.iterfind("edges/edge"):
        into = feeds.setdefault(str(edge.get("to-layer")), {})
        into[int(edge.get("to-port", "0"))] = str(edge.get("from-layer"))
    layers: dict[str, _Layer] = {}
    for element in root.iterfind("layers/layer"):
        identity, data = str(element.get("id")), element.find("data")
        port = element.find("output/port")
        sides = () if port is None else tuple(int(dim.text or 0) for dim in port.iterfind("dim"))
        ports = feeds.get(identity, {})
        layers[identity] = _Layer(
            identity,
            str(element.get("type")),
            {} if data is None else dict(data.attrib),
            sides,
            "" if port is None else str(port.get("precision", "")).lower(),
            tuple(ports[place] for place in sorted(ports)),
        )
    return _ordered(layers)


def _ordered(layers: dict[str, _Layer]) -> list[_Layer]:
    found: dict[str, _Layer] = {}
    waiting = dict(layers)
    while waiting:
        ready = [one for one in waiting.values() if all(name in found for name in one.sources)]
        if not ready:
            raise _refused("layers that wait for each other")
        for one in ready:
            found[one.identity] = waiting.pop(one.identity)
    return list(found.values())


class _Writer:
    """Writes layer after layer as ONNX; constants are kept as arrays until they are used."""

    def __init__(self, weights: bytes) -> None:
        self._weights = weights
        self._constants: dict[str, Array] = {}
        self._sides: dict[str, tuple[int, ...]] = {}
        self._nodes: list[NodeProto] = []
        self._arrays: dict[str, Array] = {}
        self._input: tuple[str, tuple[int, ...]] | None = None
        self._output: tuple[str, tuple[int, ...]] | None = None
        self._ways: dict[str, Callable[[_Layer], None]] = {
            "Parameter": self._parameter,
            "Const": self._constant,
            "Convert": self._same,
            "Convolution": self._convolution,
            "GroupConvolution": self._convolution,
            "Add": self._pairwise,
            "Multiply": self._pairwise,
            "PReLU": self._slope,
            "ReLU": self._plain,
            "Sigmoid": self._plain,
            "AvgPool": self._mean,
            "ReduceMean": self._mean,
            "Reshape": self._reshaped,
            "Squeeze": self._reshaped,
            "Result": self._result,
        }

    def write(self, layers: list[_Layer]) -> bytes:
        """Return the ONNX model."""
        for layer in layers:
            way = self._ways.get(layer.kind)
            if way is None:
                raise _refused(f"a layer {layer.kind}")
            way(layer)
            self._sides[layer.identity] = layer.sides
        if self._input is None or self._output is None:
            raise _refused("no input or no output")
        values = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, sides)
            for name, sides in (self._input, self._output)
        ]
        arrays = [numpy_helper.from_array(value, name) for name, value in self._arrays.items()]
        graph = helper.make_graph(self._nodes, "converted", values[:1], values[1:], arrays)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)])
        model.ir_version = _IR
        return bytes(model.SerializeToString(deterministic=True))

    # ---- constants ---------------------------------------------------------------------------

    def _constant(self, layer: _Layer) -> None:
        kind = layer.facts.get("element_type", layer.precision).lower()
        sides = _numbers(layer.facts["shape"]) if "shape" in layer.facts else list(layer.sides)
        if kind not in _TYPES:
            raise _refused(f"constants of type {kind}")
        start, size = int(layer.facts["offset"]), int(layer.facts["size"])
        part = self._weights[start : start + size]
        wanted = int(np.prod(sides, dtype=np.int64)) * np.dtype(_TYPES[kind]).itemsize
        if len(part) != size or size != wanted:
            raise _refused("weights that do not fit the graph")
        array: Array = np.frombuffer(part, _TYPES[kind]).reshape(sides)
        self._constants[layer.identity] = _wide(array)

    def _value(self, identity: str) -> Array:
        if identity not in self._constants:
            raise _refused("a computed value where a constant is needed")
        return self._constants[identity]

    def _name(self, identity: str) -> str:
        """Name a source; a constant is written out when it is first used."""
        if identity in self._constants:
            self._arrays[f"k{identity}"] = self._constants[identity]
            return f"k{identity}"
        return f"t{identity}"

    # ---- layers ------------------------------------------------------------------------------

    def _node(self, kind: str, inputs: list[str], layer: _Layer, **facts: object) -> None:
        self._nodes.append(helper.make_node(kind, inputs, [f"t{layer.identity}"], **facts))

    def _parameter(self, layer: _Layer) -> None:
        sides = layer.sides or tuple(_numbers(layer.facts.get("shape", "")))
        self._input = (f"t{layer.identity}", sides)

    def _same(self, layer: _Layer) -> None:
        """Take over a constant that was stored in fewer bits."""
        self._constants[layer.identity] = _wide(self._value(layer.sources[0]))

    def _convolution(self, layer: _Layer) -> None:
        facts = layer.facts
        if facts.get("auto_pad", "explicit") not in {"explicit", "notset", "valid"}:
            raise _refused("padding that depends on the size")
        kernel, groups = self._value(layer.sources[1]), 1
        if layer.kind == "GroupConvolution":
            groups = kernel.shape[0]
            kernel = kernel.reshape(-1, *kernel.shape[2:])
        self._arrays[f"w{layer.identity}"] = kernel
        self._node(
            "Conv",
            [self._name(layer.sources[0]), f"w{layer.identity}"],
            layer,
            group=groups,
            strides=_numbers(facts["strides"]),
            dilations=_numbers(facts["dilations"]),
            pads=[*_numbers(facts["pads_begin"]), *_numbers(facts["pads_end"])],
        )

    def _pairwise(self, layer: _Layer) -> None:
        kind = {"Add": "Add", "Multiply": "Mul"}[layer.kind]
        self._node(kind, [self._name(one) for one in layer.sources], layer)

    def _plain(self, layer: _Layer) -> None:
        kind = {"ReLU": "Relu", "Sigmoid": "Sigmoid"}[layer.kind]
        self._node(kind, [self._name(layer.sources[0])], layer)

    def _slope(self, layer: _Layer) -> None:
        """Write a slope that all channels share as LeakyRelu: three times as fast as PRelu."""
        slope = self._value(layer.sources[1]).reshape(-1)
        source = self._name(layer.sources[0])
        if slope.size == 1:
            self._node("LeakyRelu", [source], layer, alpha=float(slope[0]))
            return
        self._arrays[f"w{layer.identity}"] = slope.reshape(-1, 1, 1)
        self._node("PRelu", [source, f"w{layer.identity}"], layer)

    def _mean(self, layer: _Layer) -> None:
        """Write a mean over the whole picture; any other is refused."""
        before = self._sides[layer.sources[0]]
        if layer.kind == "AvgPool":
            whole = _numbers(layer.facts["kernel"]) == list(before[2:])
            whole = whole and not any(_numbers(layer.facts.get("pads_begin", "")))
        else:
            axes = sorted(int(axis) % 4 for axis in self._value(layer.sources[1]).reshape(-1))
            whole = axes == [2, 3] and layer.facts.get("keep_dims", "false").lower() in {
                "true",
                "1",
            }
        if not whole:
            raise _refused("a mean over a part")
        self._node("GlobalAveragePool", [self._name(layer.sources[0])], layer)

    def _reshaped(self, layer: _Layer) -> None:
        if layer.sources[0] in self._constants:
            self._constants[layer.identity] = self._constants[layer.sources[0]].reshape(layer.sides)
            return
        self._arrays[f"w{layer.identity}"] = np.array(layer.sides, np.int64)
        self._node("Reshape", [self._name(layer.sources[0]), f"w{layer.identity}"], layer)

    def _result(self, layer: _Layer) -> None:
        source = layer.sources[0]
        self._output = (f"t{source}", self._sides[source])


def _wide(array: Array) -> Array:
    """Return half precision as single; everything else as it is."""
    return array.astype(np.float32) if array.dtype == np.float16 else array


def convert(graph: bytes, weights: bytes) -> bytes:
    """Return the network as ONNX; the same files give the same bytes.

    CaptureError "model.format" with what is not understood.
    """
    try:
        return _Writer(weights).write(_read(graph))
    except (KeyError, ValueError, IndexError) as cause:
        raise _refused("an IR that lacks something") from cause
