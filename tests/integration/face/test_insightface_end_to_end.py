"""A pack in InsightFace's format, from its zip to an answer, with small networks of our own.

The detector has SCRFD's nine outputs and takes any size: a cell of 32 pixels that is bright has a
face around it. The recogniser has ArcFace's input of 112 pixels and 512 numbers out.
"""

from __future__ import annotations

import json
import zipfile
from datetime import date
from typing import TYPE_CHECKING

import cv2
import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from client.__main__ import main
from client.trust import training
from client.trust.signed import SITE

if TYPE_CHECKING:
    from pathlib import Path

# Five landmarks around the middle of a cell, in cells: eyes, nose, corners of the mouth.
MARKS = ((-0.5, -0.4), (0.5, -0.4), (0.0, 0.1), (-0.4, 0.6), (0.4, 0.6))
CELL = (160, 96)


def _written(graph: onnx.GraphProto) -> bytes:
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def _constant(name: str, values: object) -> onnx.TensorProto:
    return numpy_helper.from_array(np.asarray(values), name)


def _head(stride: int, part: str, biases: np.ndarray, rows: int, weight: float) -> tuple:
    """One output of the nine: a convolution over whole cells, laid out as rows."""
    name = f"{part}_{stride}"
    weights = np.full((len(biases), 3, stride, stride), weight / (3 * stride**2), np.float32)
    made = [_constant(f"w_{name}", weights), _constant(f"b_{name}", biases.astype(np.float32))]
    made.append(_constant(f"r_{name}", np.array([-1, rows], np.int64)))
    nodes = [
        helper.make_node(
            "Conv", ["input.1", f"w_{name}", f"b_{name}"], [f"c_{name}"], strides=[stride] * 2
        ),
        helper.make_node("Transpose", [f"c_{name}"], [f"t_{name}"], perm=[0, 2, 3, 1]),
        helper.make_node("Reshape", [f"t_{name}", f"r_{name}"], [f"o_{name}"]),
    ]
    if part == "score":
        nodes.append(helper.make_node("Sigmoid", [f"o_{name}"], [name]))
    else:
        nodes[-1].output[0] = name
    return nodes, made, helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", rows])


def _scrfd() -> bytes:
    nodes, weights, outputs = [], [], []
    for part in ("score", "bbox", "kps"):
        for stride in (8, 16, 32):
            if part == "score":
                # Only a cell that is white as a whole answers, and only with its first anchor.
                bias, rows, weight = np.array([-70.0, -90.0]), 1, 80.0 if stride == 32 else 0.0
            elif part == "bbox":
                bias, rows, weight = np.full(8, 1.5), 4, 0.0
            else:
                # Offsets count from a cell's corner; its middle is half a cell away.
                bias, rows, weight = np.tile(np.array(MARKS).ravel() + 0.5, 2), 10, 0.0
            more = _head(stride, part, bias, rows, weight)
            nodes += more[0]
            weights += more[1]
            outputs.append(more[2])
    given = helper.make_tensor_value_info("input.1", TensorProto.FLOAT, [1, 3, "h", "w"])
    return _written(helper.make_graph(nodes, "scrfd", [given], outputs, weights))


def _arcface() -> bytes:
    """Numbers that depend on where the picture is bright: 16 x 16 places, mixed by chance."""
    mixed = np.random.default_rng(7).normal(0, 0.1, (3 * 256, 512)).astype(np.float32)
    nodes = [
        helper.make_node(
            "AveragePool", ["input.1"], ["pooled"], kernel_shape=[7, 7], strides=[7, 7]
        ),
        helper.make_node("Flatten", ["pooled"], ["flat"]),
        helper.make_node("MatMul", ["flat", "mixed"], ["683"]),
    ]
    given = helper.make_tensor_value_info("input.1", TensorProto.FLOAT, ["n", 3, 112, 112])
    answer = helper.make_tensor_value_info("683", TensorProto.FLOAT, ["n", 512])
    weights = [_constant("mixed", mixed)]
    return _written(helper.make_graph(nodes, "arcface", [given], [answer], weights))


def _picture(seed: int) -> np.ndarray:
    """Draw a grey wall with one white cell, and a pattern of its own around it."""
    chance = np.random.default_rng(seed)
    drawn = np.full((240, 320, 3), 120, np.uint8)
    x, y = CELL
    pattern = cv2.resize(
        chance.integers(0, 256, (6, 6, 3)).astype(np.uint8),
        (128, 128),
        interpolation=cv2.INTER_NEAREST,
    )
    drawn[y - 48 : y + 80, x - 48 : x + 80] = pattern
    drawn[y : y + 32, x : x + 32] = 255
    return drawn


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A station whose authority signed that this site may run packs for research."""
    home = tmp_path / "home"
    made = training.prepare(home / "training", today=date(2026, 11, 21))
    signed = tmp_path / "site.toml"
    signed.write_bytes(made.sign(b'name = "lab"\nversion = 1\nresearch = true\n', SITE))
    monkeypatch.setenv("HALFDOOR_HOME", str(home))
    return signed


def _compared(capsys: pytest.CaptureFixture[str], *given: str) -> dict[str, object]:
    assert main(["face", "compare", *given, "--json"]) == 0
    return dict(json.loads(capsys.readouterr().out))


@pytest.mark.parametrize("form", ["folder", "zip", "manifest"])
def test_such_a_pack_runs_where_the_site_is_signed_for_it_and_nowhere_else(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    source, root = tmp_path / "buffalo_m", str(tmp_path / "root")
    source.mkdir()
    (source / "det_2.5g.onnx").write_bytes(_scrfd())
    (source / "w600k_r50.onnx").write_bytes(_arcface())
    if form == "manifest":
        tasks = {"detection": "det_2.5g.onnx", "recognition": "w600k_r50.onnx"}
        told = {"manifest_version": 2, "model_id": "buffalo_m", "license": "non-commercial"}
        told["tasks"] = {name: {"file": file} for name, file in tasks.items()}
        (source / "manifest.json").write_text(json.dumps(told))
    if form == "zip":
        with zipfile.ZipFile(tmp_path / "buffalo_m.zip", "w") as archive:
            for path in source.iterdir():
                archive.write(path, path.name)
        source = tmp_path / "buffalo_m.zip"
    install = ["models", "install", str(source), "--folder", root]
    assert main(install) == 4
    assert "licence" in capsys.readouterr().err
    assert main(["trust", "import", str(home)]) == 0
    assert main(install) == 0
    assert "LicenseRef-InsightFace-NonCommercial" in capsys.readouterr().out
    for name, drawn in (("a", _picture(1)), ("b", _picture(1) // 2 * 2), ("c", _picture(2))):
        cv2.imwrite(str(tmp_path / f"{name}.png"), drawn)
    pair = [str(tmp_path / "a.png"), str(tmp_path / "b.png")]
    same = _compared(capsys, *pair, "--folder", root)
    other = _compared(capsys, pair[0], str(tmp_path / "c.png"), "--folder", root)
    assert same["assist_only"] is other["assist_only"] is True
    assert (same["zone"], other["zone"] != "match") == ("match", True)
    assert float(str(same["similarity"])) > 0.99 > float(str(other["similarity"])) + 0.1
    reference = same["reference"]
    assert isinstance(reference, dict)
    assert reference["faces"] == 1
    model = same["model"]
    assert isinstance(model, dict)
    assert model["licence"] == "LicenseRef-InsightFace-NonCommercial"
    (tmp_path / "home" / "training" / "trust" / "site.toml").unlink()
    assert main(["face", "compare", *pair, "--folder", root]) == 4
    assert "licence" in capsys.readouterr().err
