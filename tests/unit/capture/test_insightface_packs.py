"""Packs of InsightFace: told by their files, licensed or for research, age and sex left shut."""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import onnx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from onnx import TensorProto, helper, numpy_helper

from capture.errors import CaptureError
from capture.models import load_pack
from capture.packs import insightface, store
from client.trust.model_licence import LicenceError, verify

NOW = datetime(2026, 6, 1, tzinfo=UTC)


def _network(*, normalised: bool = False, size: int = 112) -> bytes:
    """Build a network that averages its input: enough to be told by its shape and first nodes."""
    one = numpy_helper.from_array(np.array([1.0], np.float32), "one")
    nodes, last = [], "image"
    if normalised:
        nodes = [helper.make_node("Sub", ["image", "one"], ["a"])]
        nodes.append(helper.make_node("Mul", ["a", "one"], ["b"]))
        last = "b"
    nodes.append(helper.make_node("GlobalAveragePool", [last], ["out"]))
    source = helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, size, size])
    result = helper.make_tensor_value_info("out", TensorProto.FLOAT, [1, 3, 1, 1])
    graph = helper.make_graph(nodes, "g", [source], [result], [one])
    opset = helper.make_opsetid("", 17)
    return bytes(helper.make_model(graph, opset_imports=[opset]).SerializeToString())


def _legacy(**more: bytes) -> dict[str, bytes]:
    return {"det_500m.onnx": _network(), "w600k_mbf.onnx": _network(), **more}


def test_a_folder_of_networks_is_described_and_bars_operation() -> None:
    files = {**_legacy(), "genderage.onnx": b"never opened", "2d106det.onnx": b"neither"}
    assert insightface.recognised(files)
    manifest, used = insightface.describe(files, "Buffalo_S", commercial=False)
    assert manifest.name == "buffalo_s"
    assert set(used) == {"det_500m.onnx", "w600k_mbf.onnx"}
    assert manifest.licence.use == "research"
    assert manifest.assist_only
    (recogniser,) = manifest.recognisers
    assert (recogniser.mean, recogniser.scale, recogniser.size) == (127.5, 1 / 127.5, 112)


def test_a_network_that_normalises_by_itself_gets_plain_colours() -> None:
    files = {**_legacy(), "w600k_mbf.onnx": _network(normalised=True, size=96)}
    (recogniser,) = insightface.describe(files, "x", commercial=False)[0].recognisers
    assert (recogniser.mean, recogniser.scale, recogniser.size) == (0.0, 1.0, 96)


def _second(**changes: object) -> dict[str, bytes]:
    net = _network()
    tasks = {
        "detection": {"file": "d.onnx"},
        "recognition": {"file": "r.onnx", "sha256": hashlib.sha256(net).hexdigest()},
    }
    document = {"manifest_version": 2, "model_id": "raccoon_s", "tasks": tasks, "license": "L"}
    return {
        "d.onnx": net,
        "r.onnx": net,
        "manifest.json": json.dumps({**document, **changes}).encode(),
    }


def test_a_manifest_of_version_two_names_the_files() -> None:
    manifest, used = insightface.describe(_second(), "folder", commercial=True)
    assert manifest.name == "raccoon_s"
    assert manifest.licence.use == "any"
    assert set(used) == {"d.onnx", "r.onnx"}
    assert insightface.name_of(_second(), "folder") == "raccoon_s"


def _tasks(preprocessing: object) -> dict[str, object]:
    facts = {"file": "nets/r.onnx", "preprocessing": preprocessing}
    return {"detection": {"file": "nets/d.onnx"}, "recognition": facts}


def test_one_number_may_stand_for_each_colour_and_files_may_lie_in_a_folder() -> None:
    files = _second(tasks=_tasks({"mean": [127.5] * 3, "std": [128] * 3}))
    (recogniser,) = insightface.describe(files, "x", commercial=False)[0].recognisers
    assert (recogniser.file, recogniser.mean, recogniser.scale) == ("r.onnx", 127.5, 1 / 128)


@pytest.mark.parametrize(
    ("model", "name"),
    [
        ("../../precious", "precious"),
        ("/nowhere/precious", "nowhere-precious"),
        ("Raccoon S (v2)", "raccoon-s-v2"),
        ("x" * 300, "x" * 64),
        ("", "the-folder"),
    ],
)
def test_a_pack_gets_a_name_that_a_folder_can_have(tmp_path: Path, model: str, name: str) -> None:
    """A name that climbs would have replaced the folder it led to, with all that lay in it."""
    (tmp_path / "precious").mkdir()
    manifest, used = insightface.describe(_second(model_id=model), "The folder", commercial=False)
    saved = store.save(tmp_path / "a" / "models", manifest, used)
    assert (saved.parent, saved.name) == (tmp_path / "a" / "models", name)
    assert load_pack(saved, research=True).manifest == manifest
    assert list((tmp_path / "precious").iterdir()) == []


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({**_second(), "r.onnx": b"changed"}, "model.hash"),
        ({k: v for k, v in _second().items() if k != "d.onnx"}, "model.missing"),
        (_second(manifest_version=3), "model.manifest"),
        (_second(tasks=7), "model.manifest"),
        (_second(tasks={"detection": "d.onnx"}), "model.manifest"),
        (_second(tasks={"detection": ["d.onnx"], "recognition": {}}), "model.manifest"),
        (_second(model_id=["x"]), "model.manifest"),
        ({**_second(), "manifest.json": b"[" * 100_000}, "model.manifest"),
        (_second(tasks=_tasks({"mean": "a", "std": 1})), "model.manifest"),
        (_second(tasks=_tasks({"mean": [1, 2, 3], "std": 1})), "model.manifest"),
        (_second(tasks=_tasks({"mean": 1, "std": 0})), "model.manifest"),
        ({**_second(), "manifest.json": b"{"}, "model.manifest"),
        (_legacy(**{"w600k_mbf.onnx": b"not a network"}), "model.format"),
    ],
)
def test_what_does_not_hold_is_refused(files: dict[str, bytes], code: str) -> None:
    with pytest.raises(CaptureError) as caught:
        insightface.describe(files, "x", commercial=False)
    assert caught.value.code == code


KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def _licence(*, signer: Ed25519PrivateKey = KEY, **changes: object) -> bytes:
    fields: dict[str, object] = {
        "license_version": 1,
        "license_id": "L-1",
        "issuer": "InsightFace",
        "model_id": "raccoon_s",
        "grant": "commercial",
        "customer": "Border Service",
        "valid_from": "2026-01-01T00:00:00Z",
        "valid_until": "2027-01-01T00:00:00Z",
    }
    fields |= changes
    signed = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    spelled = base64.urlsafe_b64encode(signer.sign(signed)).rstrip(b"=").decode()
    return json.dumps({**fields, "signature": spelled}, indent=1).encode()


def _verified(content: bytes, model: str = "raccoon_s") -> bool:
    key = KEY.public_key().public_bytes_raw()
    return verify(content, NOW, model, key=key).commercial


def test_a_signed_licence_allows_operation_for_its_model_and_time() -> None:
    assert _verified(_licence())
    assert not _verified(_licence(grant="non-commercial"))


@pytest.mark.parametrize(
    "content",
    [
        _licence(signer=Ed25519PrivateKey.from_private_bytes(bytes(32))),
        _licence(model_id="raccoon_l"),
        _licence(valid_from="2026-07-01T00:00:00Z"),
        _licence(valid_until="2026-05-01T00:00:00Z"),
        _licence(issuer="Someone"),
        _licence(customer=""),
        _licence(surprise="1"),
        _licence().replace(b"Border Service", b"Border Servide"),
        b"{}",
        b"[",
        b"[" * 100_000,
        b"x" * 70_000,
    ],
)
def test_a_licence_that_does_not_hold_is_refused(content: bytes) -> None:
    with pytest.raises(LicenceError):
        _verified(content)


def test_the_issuers_own_key_is_used_unless_another_is_given() -> None:
    with pytest.raises(LicenceError):
        verify(_licence(), NOW, "raccoon_s")


def test_the_networks_of_this_test_are_networks() -> None:
    onnx.checker.check_model(onnx.load_model_from_string(_network(normalised=True)))
