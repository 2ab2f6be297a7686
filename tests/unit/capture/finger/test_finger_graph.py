"""The net's rewritten file computes what the file computes, in fewer steps."""

from __future__ import annotations

import numpy as np

from capture.finger.graph import shorten
from capture.finger.net import weights
from capture.finger.protobuf import GRAPH, NODE, Node, fields
from capture.sessions import Session


def kinds(model: bytes) -> list[str]:
    (graph,) = (inner for number, inner, _ in fields(model) if number == GRAPH)
    return [Node.read(raw).kind for number, _, raw in fields(graph) if number == NODE]


def test_same_answers_in_fewer_steps() -> None:
    model = weights()
    short = shorten(model)
    before, after = kinds(model), kinds(short)
    assert before.count("Tanh") == after.count("FastGelu") == 27
    assert before.count("Sqrt") == after.count("LayerNormalization") == 24
    assert {"Pow", "Tanh", "ReduceMean", "Sqrt"}.isdisjoint(after)
    y, x = np.mgrid[0:96, 0:64]
    picture = (128 + 100 * np.cos(0.7 * x + 0.02 * y**1.4)).astype(np.float32)[None, :, :, None]
    (long_maps,), (short_maps,) = (Session(one).run(picture) for one in (model, short))
    assert np.abs(long_maps - short_maps)[..., 3].max() < 1e-3
    turn = np.abs(long_maps - short_maps)[..., 1]
    assert np.minimum(turn, 2 * np.pi - turn).max() < 0.02


def test_a_model_without_such_steps_stays_as_it_is() -> None:
    model = weights()
    assert shorten(shorten(model)) == shorten(model)
    assert shorten(b"\x08\x08") == b"\x08\x08"
