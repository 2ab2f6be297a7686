"""A pack is what its manifest says, or it is not opened."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper

from capture.errors import CaptureError
from capture.manifest import parse
from capture.models import load_pack, open_pack
from capture.packs import border_open, recipes, store
from capture.sessions import Session
from client.__main__ import main
from client.trust import model_install

CONTENT = b"weights of nothing"


def _manifest(**changes: object) -> bytes:
    base = json.loads(store.written(border_open.MANIFEST))
    base["files"] = [
        {"name": "a.onnx", "sha256": hashlib.sha256(CONTENT).hexdigest(), "bytes": len(CONTENT)}
    ]
    return json.dumps({**base, **changes}).encode()


def _part(key: str, **changes: object) -> dict[str, object]:
    """Return one part of a sound manifest, of several the first, with changes."""
    found = json.loads(store.written(border_open.MANIFEST))[key]
    return {**(found[0] if isinstance(found, list) else found), **changes}


def _code(files: dict[str, bytes]) -> str:
    with pytest.raises(CaptureError) as caught:
        open_pack(files)
    return caught.value.code


def test_a_pack_in_memory_is_opened_with_the_digest_of_its_manifest() -> None:
    pack = open_pack({"pack.json": _manifest(), "a.onnx": CONTENT, "more": b"ignored"})
    assert pack.name == "border-open 2"
    assert pack.digest == hashlib.sha256(_manifest()).hexdigest()
    assert pack.file("a.onnx") == CONTENT
    assert set(pack.contents) == {"a.onnx"}
    assert not pack.assist_only


@pytest.mark.parametrize("content", [CONTENT + b"!", CONTENT[:-1] + b"S", b""])
def test_a_file_that_is_not_the_named_one_is_refused(content: bytes) -> None:
    assert _code({"pack.json": _manifest(), "a.onnx": content}) == "model.hash"


def test_a_missing_file_is_named() -> None:
    with pytest.raises(CaptureError) as caught:
        open_pack({"pack.json": _manifest()})
    assert (caught.value.code, caught.value.detail) == ("model.missing", "a.onnx")
    assert _code({"a.onnx": CONTENT}) == "model.missing"


@pytest.mark.parametrize(
    "changes",
    [
        {"manifest_version": 2},
        {"surprise": 1},
        {"metric": "hamming"},
        {"assist_only": "no"},
        {"files": [{"name": "a.onnx", "sha256": "0" * 64, "bytes": -1}]},
        {"files": [{"name": "a.onnx", "sha256": "0" * 64, "bytes": 10**12}]},
        {"files": [{"name": "a.onnx", "sha256": "00", "bytes": 1}]},
        {"files": [{"name": "a.onnx", "sha256": "0" * 64, "bytes": 1}] * 2},
        {"name": "mine\n"},
        {"kind": "embedded"},
        {"recognisers": []},
        {"recognisers": [_part("recognisers", size=0)]},
        {"recognisers": [_part("recognisers", scale=0)]},
        {"recognisers": [_part("recognisers", norm=[22.8, 20.1, 17.5])]},
        {"attacks": [_part("attacks", crop=-1)]},
        {"attacks": [_part("attacks", size=100_000)]},
        {"detector": {"kind": "mmod", "file": "a.onnx"}},
        {
            "licence": {
                "spdx": "MIT",
                "use": "any",
                "text": "",
                "until": "2027-13-01T00:00:00+00:00",
            }
        },
        {"operating": _part("operating", match=0.1)},
        {"operating": _part("operating", match=-1.0, differ=-1.0)},
        {"operating": _part("operating", match_fmr=7)},
        {"calibration": _part("calibration", curve=[[0.5, 0.1], [0.1, 0.5]])},
        {"calibration": _part("calibration", impostor=0)},
    ],
)
def test_a_manifest_is_read_strictly(changes: dict[str, object]) -> None:
    assert _code({"pack.json": _manifest(**changes), "a.onnx": CONTENT}) == "model.manifest"


def test_a_licence_for_research_is_refused_unless_the_site_says_so(tmp_path: Path) -> None:
    licence = {"spdx": "LicenseRef-NC", "use": "research", "text": "research only", "notes": ""}
    (tmp_path / "pack.json").write_bytes(_manifest(licence=licence))
    (tmp_path / "a.onnx").write_bytes(CONTENT)
    with pytest.raises(CaptureError) as caught:
        load_pack(tmp_path)
    assert caught.value.code == "model.licence"
    assert load_pack(tmp_path, research=True).licence == "LicenseRef-NC"


def test_a_zip_is_a_pack_too(tmp_path: Path) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("pack.json", _manifest())
        archive.writestr("a.onnx", CONTENT)
    path = tmp_path / "pack.zip"
    path.write_bytes(target.getvalue())
    assert load_pack(path).file("a.onnx") == CONTENT
    path.write_bytes(target.getvalue()[:40])
    with pytest.raises(CaptureError) as caught:
        load_pack(path)
    assert caught.value.code == "model.format"


@pytest.mark.parametrize("name", ["../a.onnx", "/a.onnx", "inner/a.onnx", "..", "", "c:a.onnx"])
def test_a_file_that_would_lie_outside_of_its_pack_is_not_installed(
    tmp_path: Path, name: str
) -> None:
    """From a zip such a file was written where its name led, as far as this user may write."""
    name = str(tmp_path) + name if name.startswith("/") else name
    listed = {"name": name, "sha256": hashlib.sha256(CONTENT).hexdigest(), "bytes": len(CONTENT)}
    root = tmp_path / "root" / "models"
    for source in (tmp_path / "pack", tmp_path / "pack.zip"):
        if source.suffix:
            with zipfile.ZipFile(source, "w") as archive:
                archive.writestr("pack.json", _manifest(files=[listed]))
                archive.writestr(zipfile.ZipInfo(name or "empty"), CONTENT)
        else:
            source.mkdir()
            (source / "pack.json").write_bytes(_manifest(files=[listed]))
        with pytest.raises(CaptureError) as caught:
            model_install.install(root, source)
        assert caught.value.code == "model.manifest"
    with pytest.raises(CaptureError):
        store.save(root, border_open.MANIFEST, {name or ".": CONTENT})
    assert sorted(p.name for p in tmp_path.rglob("*.onnx")) == []


def test_a_zip_that_unpacks_to_more_than_it_claims_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.json", _manifest())
        archive.writestr("a.onnx", b"\x00" * 50_000_000)
    with pytest.raises(CaptureError) as caught:
        load_pack(path)
    assert caught.value.code == "model.hash"


def _zipped(path: Path, before: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{before}pack.json", b"\xef\xbb\xbf" + _manifest(name="mine"))
        archive.writestr(f"{before}a.onnx", CONTENT)
        archive.writestr("__MACOSX/mine/._pack.json", b"of a desktop")
    return path


def test_a_folder_that_was_zipped_whole_is_the_pack_in_it(tmp_path: Path) -> None:
    source = _zipped(tmp_path / "a.zip", "mine/")
    assert load_pack(source).file("a.onnx") == CONTENT
    installed = model_install.install(tmp_path / "root", source)
    assert (installed.name, load_pack(installed).name) == ("mine", "mine 2")


def test_installing_tells_which_version_it_replaces(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HALFDOOR_HOME", str(tmp_path))
    command = ["models", "install", str(tmp_path / "a.zip")]
    _zipped(tmp_path / "a.zip")
    assert main(command) == 0
    assert "replaces" not in capsys.readouterr().out
    assert main(command) == 0
    assert "It replaces 'mine 2'" in capsys.readouterr().out
    (tmp_path / "models" / "mine" / "pack.json").write_bytes(b"cut off")
    assert main(command) == 0
    assert "It replaces 'mine'," in capsys.readouterr().out
    assert main([*command, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["replaced"] == "2"
    shutil.rmtree(tmp_path / "models" / "mine")
    assert main([*command, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["replaced"] is None


@pytest.mark.skipif(sys.platform != "linux", reason="a file that opens and cannot be read")
def test_a_source_that_cannot_be_read_is_not_told_as_a_folder_that_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HALFDOOR_HOME", str(tmp_path / "home"))
    source = tmp_path / "stick"
    source.mkdir()
    (source / "net.onnx").symlink_to("/proc/self/mem")
    assert main(["models", "install", str(source)]) == 3
    told = capsys.readouterr().err
    assert str(source) in told
    assert "cannot be opened" in told
    assert str(tmp_path / "home") not in told


@pytest.mark.parametrize("before", ["", "buffalo_s/det_"])
def test_a_zip_with_damaged_contents_is_told(tmp_path: Path, before: str) -> None:
    path = _zipped(tmp_path / "a.zip", before)
    content = bytearray(path.read_bytes())
    start = content.index(b"pack.json") + len("pack.json")
    content[start : start + 40] = b"\xff" * 40
    path.write_bytes(bytes(content))
    for read in (load_pack, lambda source: model_install.install(tmp_path / "root", source)):
        with pytest.raises(CaptureError) as caught:
            read(path)
        assert caught.value.code in {"model.format", "model.missing"}


def test_a_network_that_takes_no_such_input_is_told() -> None:
    source = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 2])
    result = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 2])
    graph = helper.make_graph([helper.make_node("Abs", ["x"], ["y"])], "g", [source], [result])
    opsets = [helper.make_opsetid("", 13)]
    network = helper.make_model(graph, opset_imports=opsets, ir_version=8).SerializeToString()
    with pytest.raises(CaptureError) as caught:
        Session(network).run(np.zeros((1, 3), np.float32))
    assert caught.value.code == "model.format"


def test_loose_files_are_told_by_digest_and_the_lacking_ones_are_named() -> None:
    with pytest.raises(CaptureError) as caught:
        recipes.assemble({"yunet.onnx": b"not it"})
    assert caught.value.code == "model.missing"
    assert "yunet.onnx" in caught.value.detail


def test_what_is_written_is_what_was_meant() -> None:
    assert parse(store.written(border_open.MANIFEST)) == border_open.MANIFEST


def test_saving_replaces_a_pack_as_a_whole(tmp_path: Path) -> None:
    store.save(tmp_path, border_open.MANIFEST, {"old": b"1"})
    folder = store.save(tmp_path, border_open.MANIFEST, {"new": b"2"})
    assert sorted(p.name for p in folder.iterdir()) == ["new", "pack.json"]
    assert [p.name for p in tmp_path.iterdir()] == ["border-open"]
    folder.rename(tmp_path / ".new-left-by-a-power-cut")
    assert store.installed(tmp_path) == ()


def test_thresholds_of_a_recipe_stand_on_its_own_curve() -> None:
    for recipe in recipes.RECIPES:
        values = [point[0] for point in recipe.calibration.curve]
        rates = [point[1] for point in recipe.calibration.curve]
        assert values == sorted(values)
        assert rates == sorted(rates, reverse=True)
        assert recipe.operating.differ < recipe.operating.match
        assert recipe.operating.match >= values[-1]
