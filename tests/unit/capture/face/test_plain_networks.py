"""Recognisers and attack models of other makers: taken where they fit, told where they do not."""

from __future__ import annotations

import msgspec
import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from capture.errors import CaptureError
from capture.face.attack import AttackCheck
from capture.face.detect.example import EYES_NOSE_MOUTH as FACE
from capture.face.recognise import Recognition
from capture.manifest import Attack, Recogniser
from capture.models import ModelPack
from capture.packs import border_open

PICTURE = np.random.default_rng(3).integers(0, 256, (240, 320, 3), dtype=np.uint8)


def _network(
    shape: list[object],
    *,
    name: str = "data",
    last: bool = False,
    numbers: int = 64,
    answers: int = 1,
) -> bytes:
    """Build a network that sums each colour and mixes the sums; last: it takes the colours last."""
    mixed = np.random.default_rng(7).normal(0, 1e-3, (3, numbers)).astype(np.float32)
    weights = [
        numpy_helper.from_array(mixed, "mixed"),
        numpy_helper.from_array(np.array([1, 2] if last else [2, 3], np.int64), "axes"),
    ]
    outputs = ["out", *(f"more_{number}" for number in range(answers - 1))]
    nodes = [helper.make_node("ReduceSum", [name, "axes"], ["sums"], keepdims=0)]
    nodes += [helper.make_node("MatMul", ["sums", "mixed"], [output]) for output in outputs]
    given = helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    made = [helper.make_tensor_value_info(o, TensorProto.FLOAT, None) for o in outputs]
    graph = helper.make_graph(nodes, "g", [given], made, weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    return bytes(model.SerializeToString())


def _pack(network: bytes, **changes: object) -> ModelPack:
    facts = Recogniser("net.onnx", "arcface", 112, "rgb")
    manifest = msgspec.structs.replace(
        border_open.MANIFEST, **{"recognisers": (facts,), "attacks": (), **changes}
    )
    return ModelPack(manifest, "", {"net.onnx": network})


def _embedded(network: bytes) -> np.ndarray:
    return Recognition(_pack(network)).embed(PICTURE, FACE).vectors[0]


def test_colours_may_come_first_or_last_and_inputs_have_any_name() -> None:
    first = _embedded(_network([1, 3, 112, 112]))
    for other in (
        _network([1, 112, 112, 3], name="input_1", last=True),
        _network(["n", "h", "w", 3], name="x", last=True),
        _network(["n", 3, "h", "w"], name="input.1"),
        _network([1, 3, 112, 112], answers=2),
    ):
        assert np.allclose(_embedded(other), first, atol=1e-4)


@pytest.mark.parametrize(
    ("network", "words"),
    [
        (_network([1, 3, 128, 128]), "another size"),
        (_network([1, 128, 128, 3], last=True), "another size"),
        (_network([1, 3, 112, 112], answers=12), "no recogniser"),
        (_network([1, 3]), ""),
        (_network([1, 3, 112, 112], numbers=3), "no face's vector"),
        (_network([1, 3, 112, 112]).replace(b"ReduceSum", b"ReduceLog"), ""),
        (b"weights of nothing", ""),
    ],
)
def test_what_is_no_recogniser_is_told_and_compares_nobody(network: bytes, words: str) -> None:
    with pytest.raises(CaptureError) as caught:
        _embedded(network)
    assert caught.value.code == "model.format"
    assert words in caught.value.detail


def test_a_vector_that_is_no_number_is_told() -> None:
    network = onnx.load_model_from_string(_network([1, 3, 112, 112]))
    network.graph.initializer[0].CopyFrom(
        numpy_helper.from_array(np.full((3, 64), np.nan, np.float32), "mixed")
    )
    with pytest.raises(CaptureError) as caught:
        _embedded(bytes(network.SerializeToString()))
    assert caught.value.code == "model.format"


def test_an_attack_model_without_the_answer_that_is_named_is_told() -> None:
    for live, numbers in ((2, 3), (3, 3)):
        attack = Attack("net.onnx", 80, 2.7, live)
        check = AttackCheck(_pack(_network([1, 3, 80, 80], numbers=numbers), attacks=(attack,)))
        if live < numbers:
            assert check.live(PICTURE, FACE) is not None
            continue
        with pytest.raises(CaptureError) as caught:
            check.live(PICTURE, FACE)
        assert caught.value.code == "model.format"
