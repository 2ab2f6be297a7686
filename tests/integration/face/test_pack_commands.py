"""`halfdoor models` as a technician types it."""

from __future__ import annotations

import json
import shutil
import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest

from client.__main__ import main
from client.trust import model_install, training
from client.trust.signed import SITE

if TYPE_CHECKING:
    from pathlib import Path


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert main(list(arguments)) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    return dict(json.loads(printed.out))


def test_models_are_listed_and_a_changed_file_is_found(
    packs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "models"
    shutil.copytree(packs, root)
    row = _json(capsys, "models", "list", "--json", "--folder", str(root))
    assert (row["name"], row["assist_only"], row["licence"]) == ("embedded", True, "CC0-1.0")
    target = root / "embedded" / "mmod.onnx"
    content = bytearray(target.read_bytes())
    content[1000] ^= 0xFF
    target.write_bytes(bytes(content))
    assert main(["models", "verify", "--folder", str(root)]) == 4
    assert "mmod.onnx" in capsys.readouterr().out
    target.unlink()
    assert main(["models", "verify", "--json", "--folder", str(root)]) == 4
    assert json.loads(capsys.readouterr().out)["code"] == "model.missing"


def test_networks_that_do_not_fit_together_are_found(
    packs: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "models"
    shutil.copytree(packs, root)
    described = root / "embedded" / "pack.json"
    assert main(["models", "verify", "--folder", str(root)]) == 0
    described.write_text(described.read_text().replace('"dlib"', '"arcface"'))
    capfd.readouterr()
    assert main(["models", "verify", "--json", "--folder", str(root)]) == 4
    said = capfd.readouterr()
    assert json.loads(said.out)["code"] == "model.layout"
    assert said.err == ""


def test_an_installed_pack_can_be_installed_again_from_its_folder(
    packs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, root = str(packs / "embedded"), str(tmp_path / "again")
    row = _json(capsys, "models", "install", source, "--json", "--folder", root)
    assert row["usable"] is True
    assert main(["models", "install", str(tmp_path / "nothing.zip"), "--folder", root]) == 3
    assert main(["models", "install", str(tmp_path), "--folder", root]) == 3


def _with_a_signed_site(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], given: list[str]
) -> dict[str, object]:
    """Install at a station whose authority signed that packs for research may run."""
    home = tmp_path / "home"
    made = training.prepare(home / "training", today=date(2026, 11, 21))
    signed = tmp_path / "site.toml"
    signed.write_bytes(made.sign(b'name = "lab"\nversion = 1\nresearch = true\n', SITE))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HALFDOOR_HOME", str(home))
        assert main(["trust", "import", str(signed)]) == 0
        capsys.readouterr()
        found = _json(capsys, *given, "--json")
        forged = signed.read_bytes().replace(b"version = 1", b"version = 2")
        (made.trust / "site.toml").write_bytes(forged)
        assert main(given) == 4
        assert "licence" in capsys.readouterr().err
    return found


def test_a_pack_for_research_is_refused_at_a_post(
    packs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the names and shapes matter here: the networks are the embedded pack's own."""
    monkeypatch.setenv("HALFDOOR_HOME", str(tmp_path / "empty"))
    source, root = tmp_path / "Buffalo_X.zip", str(tmp_path / "root")
    with zipfile.ZipFile(source, "w") as archive:
        archive.write(packs / "embedded" / "mmod.onnx", "buffalo_x/det_10g.onnx")
        archive.write(packs / "embedded" / "resnet.onnx", "buffalo_x/w600k_r50.onnx")
        archive.writestr("buffalo_x/genderage.onnx", b"never opened")
    given = ["models", "install", str(source), "--folder", root]
    assert main(given) == 4
    assert "licence" in capsys.readouterr().err
    row = _with_a_signed_site(tmp_path, capsys, given)
    assert (row["kind"], row["use"], row["assist_only"]) == ("insightface", "research", True)
    assert not list((tmp_path / "root").rglob("genderage*"))
    listed = _json(capsys, "models", "list", "--json", "--folder", root)
    assert (listed["usable"], listed["code"]) == (False, "model.licence")
    pair = [str(tmp_path / "a.png"), str(tmp_path / "b.png")]
    assert main(["face", "compare", *pair, "--folder", root]) == 4
    assert "licence" in capsys.readouterr().err


def test_an_early_embedded_pack_is_refreshed_and_a_present_one_is_left(
    packs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "models"
    shutil.copytree(packs / "embedded", root / "embedded")
    given = ["models", "install", "embedded", "--if-missing", "--folder", str(root)]
    described = root / "embedded" / "pack.json"
    present = described.stat().st_mtime_ns
    assert main(given) == 0
    assert described.stat().st_mtime_ns == present
    text = json.loads(described.read_bytes())
    early = {**text, "operating": {**text["operating"], "match": 0.55}}
    described.write_text(json.dumps(early))
    assert main(given) == 0
    assert json.loads(described.read_bytes()) == text
    assert model_install.embedded_is_current(root)
    # What is cut off, and a new machine, are made good in the same way; a conversion takes seconds.
    (root / "embedded" / "resnet.onnx").write_bytes(b"cut off")
    assert not model_install.embedded_is_current(root)
    shutil.rmtree(root / "embedded")
    assert not model_install.embedded_is_current(root)
    capsys.readouterr()
