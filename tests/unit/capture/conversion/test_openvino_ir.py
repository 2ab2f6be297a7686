"""Intel's IR becomes ONNX: a graph written by hand, its numbers computed by hand."""

from __future__ import annotations

import hashlib

import msgspec
import numpy as np
import onnx
import pytest

from capture.conversion.openvino_ir import convert
from capture.errors import CaptureError
from capture.manifest import File
from capture.packs import border_open, recipes
from capture.sessions import Session

GENERATOR = np.random.default_rng(4)
KERNEL = GENERATOR.normal(size=(4, 3, 1, 1)).astype(np.float32)
BIAS = GENERATOR.normal(size=(1, 4, 1, 1)).astype(np.float16)
GROUPS = GENERATOR.normal(size=(4, 1, 1, 3, 3)).astype(np.float32)
SLOPE, SLOPES = np.array([-0.5], np.float32), np.array([0.1, 0.2, 0.3, -2.0], np.float32)
AXES, SHAPE = np.array([2, 3], np.int64), np.array([1, -1], np.int64)
INPUT = GENERATOR.normal(size=(1, 3, 4, 4)).astype(np.float32)


class Graph:
    """Writes layers as the model optimiser of 2020 did: constants without type and shape."""

    def __init__(self, version: str = "10", *, spelled: bool = False) -> None:
        self.layers: list[str] = []
        self.edges: list[str] = []
        self.weights = b""
        self._version, self._spelled = version, spelled

    def add(self, kind: str, sides: tuple[int, ...], *sources: int, **facts: str) -> int:
        number = len(self.layers)
        precision = facts.pop("precision", "FP32")
        told = " ".join(f'{name}="{value}"' for name, value in facts.items())
        dims = "".join(f"<dim>{side}</dim>" for side in sides)
        port = f'<output><port id="9" precision="{precision}">{dims}</port></output>'
        self.layers.append(
            f'<layer id="{number}" name="n{number}" type="{kind}"><data {told}/>{port}</layer>'
        )
        for place, source in enumerate(sources):
            self.edges.append(
                f'<edge from-layer="{source}" from-port="9" to-layer="{number}" to-port="{place}"/>'
            )
        return number

    def constant(self, array: np.ndarray) -> int:
        kind = {"float32": "FP32", "float16": "FP16", "int64": "I64"}[array.dtype.name]
        facts = {"offset": str(len(self.weights)), "size": str(array.nbytes), "precision": kind}
        if self._spelled:
            facts["element_type"] = {"FP32": "f32", "FP16": "f16", "I64": "i64"}[kind]
            facts["shape"] = ", ".join(str(side) for side in array.shape)
        self.weights += array.tobytes()
        return self.add("Const", array.shape, **facts)

    def text(self) -> bytes:
        body = f"<layers>{''.join(self.layers)}</layers><edges>{''.join(self.edges)}</edges>"
        return f'<net name="x" version="{self._version}">{body}</net>'.encode()


def _conv(edge: int) -> dict[str, str]:
    pads = f"{edge},{edge}"
    return {"strides": "1,1", "dilations": "1,1", "pads_begin": pads, "pads_end": pads}


def _network(*, spelled: bool = False) -> Graph:
    graph = Graph("11" if spelled else "10", spelled=spelled)
    full = (1, 4, 4, 4)
    start = graph.add("Parameter", (1, 3, 4, 4), shape="1,3,4,4", element_type="f32")
    conv = graph.add("Convolution", full, start, graph.constant(KERNEL), **_conv(0))
    wide = graph.add("Convert", BIAS.shape, graph.constant(BIAS), destination_type="f32")
    slope = graph.add("PReLU", full, graph.add("Add", full, conv, wide), graph.constant(SLOPE))
    deep = graph.add("GroupConvolution", full, slope, graph.constant(GROUPS), **_conv(1))
    many = graph.add("PReLU", full, deep, graph.constant(SLOPES))
    mean = graph.add("ReduceMean", (1, 4, 1, 1), many, graph.constant(AXES), keep_dims="true")
    gate = graph.add("Sigmoid", (1, 4, 1, 1), mean)
    scaled = graph.add("Multiply", full, many, gate)
    pooled = graph.add("AvgPool", (1, 4, 1, 1), scaled, kernel="4,4", pads_begin="0,0")
    flat = graph.add("Reshape", (1, 4), pooled, graph.constant(SHAPE), special_zero="true")
    graph.add("Result", (), flat)
    return graph


def _expected() -> np.ndarray:
    first = np.einsum("oc,chw->ohw", KERNEL[:, :, 0, 0], INPUT[0]) + BIAS[0].astype(np.float32)
    first = np.where(first > 0, first, SLOPE[0] * first)
    padded = np.pad(first, ((0, 0), (1, 1), (1, 1)))
    deep = np.zeros_like(first)
    for down in range(3):
        for across in range(3):
            weight = GROUPS[:, 0, 0, down, across, None, None]
            deep += weight * padded[:, down : down + 4, across : across + 4]
    deep = np.where(deep > 0, deep, SLOPES[:, None, None] * deep)
    gate = 1 / (1 + np.exp(-deep.mean(axis=(1, 2), keepdims=True)))
    return np.asarray((deep * gate).mean(axis=(1, 2)))


@pytest.mark.parametrize("spelled", [False, True])
def test_a_network_gives_the_same_numbers_in_both_versions(spelled: bool) -> None:
    graph = _network(spelled=spelled)
    content = convert(graph.text(), graph.weights)
    onnx.checker.check_model(onnx.load_model_from_string(content))
    (found,) = Session(content).run(INPUT)
    assert found.shape == (1, 4)
    assert found[0] == pytest.approx(_expected(), rel=1e-4, abs=1e-5)
    assert content == convert(graph.text(), graph.weights)


def _broken(what: str) -> tuple[bytes, bytes]:
    graph = _network()
    text, weights = graph.text(), graph.weights
    changes = {
        "no xml": (b"\x00\x01", weights),
        "old": (text.replace(b'version="10"', b'version="7"'), weights),
        "layer": (text.replace(b'type="Sigmoid"', b'type="FakeQuantize"'), weights),
        "short": (text, weights[:-9]),
        "loop": (text.replace(b'to-layer="2"', b'to-layer="9"', 1), weights),
        "part": (text.replace(b'kernel="4,4"', b'kernel="2,2"'), weights),
        "pads": (text.replace(b"strides=", b'auto_pad="same_upper" strides='), weights),
        "facts": (text.replace(b'dilations="1,1" ', b""), weights),
        "type": (text.replace(b'precision="I64"', b'precision="U1"'), weights),
    }
    return changes[what]


@pytest.mark.parametrize(
    "what", ["no xml", "old", "layer", "short", "loop", "part", "pads", "facts", "type"]
)
def test_what_is_not_understood_is_refused(what: str) -> None:
    with pytest.raises(CaptureError) as caught:
        convert(*_broken(what))
    assert caught.value.code == "model.format"


def test_the_open_pack_is_made_from_intels_own_files(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = _network()

    def named(name: str, content: bytes) -> File:
        return File(name, hashlib.sha256(content).hexdigest(), len(content), "")

    others = {part.name: part.name.encode() for part in border_open.MANIFEST.files}
    network = border_open.MANIFEST.recognisers[0].file
    files = tuple(
        part if part.name == network else named(part.name, others[part.name])
        for part in border_open.MANIFEST.files
    )
    recipe = msgspec.structs.replace(border_open.MANIFEST, files=files)
    monkeypatch.setattr(border_open, "MANIFEST", recipe)
    monkeypatch.setattr(recipes, "RECIPES", (recipe,))
    intel = (named("a.xml", graph.text()), named("a.bin", graph.weights))
    monkeypatch.setattr(recipes, "_INTEL", intel)
    loose = {**others, "a.xml": graph.text()}
    with pytest.raises(CaptureError) as caught:
        recipes.assemble(loose)
    assert (caught.value.code, caught.value.detail) == ("model.missing", network)
    found, contents = recipes.assemble({**loose, "a.bin": graph.weights})
    (made,) = (part for part in found.files if part.name == network)
    assert made.sha256 == hashlib.sha256(contents[network]).hexdigest()
    assert "converted here" in made.source
    assert found.operating == border_open.MANIFEST.operating


def test_the_official_files_are_named_by_digest_and_size() -> None:
    assert border_open.GRAPH.sha256.startswith("a16ac1cf")
    assert border_open.WEIGHTS.sha256.startswith("03836a6a")
    assert {border_open.GRAPH.bytes, border_open.WEIGHTS.bytes} < recipes.wanted_sizes()
