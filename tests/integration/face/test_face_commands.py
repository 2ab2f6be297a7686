"""The commands face and models, as a person runs them."""

from __future__ import annotations

import json
import shutil
import sys
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from client.__main__ import main
from devices.sim import people

if TYPE_CHECKING:
    from pathlib import Path

KEYS = {
    "zone",
    "similarity",
    "thresholds",
    "fmr_at_similarity",
    "model",
    "reference",
    "probe",
    "pad",
    "ms",
}


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A chip's portrait, a live frame of the same person, one of another, and a wall."""
    (tmp_path / "chip.jp2").write_bytes(people.encoded_portrait("astronaut", jpeg_2000=True))
    for name, who in (("live", ("astronaut",)), ("other", ("sailor",)), ("wall", ())):
        cv2.imwrite(str(tmp_path / f"{name}.png"), people.live_view(who, 3))
    (tmp_path / "text.jpg").write_text("not a picture")
    return tmp_path


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert main(list(arguments)) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    return dict(json.loads(printed.out))


def test_compare_prints_the_promised_keys(
    packs: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    same = ("face", "compare", str(pictures / "chip.jp2"), str(pictures / "live.png"))
    found = _json(capsys, *same, "--json", "--folder", str(packs))
    assert set(found) >= KEYS
    assert found["zone"] == "match"
    assert found["assist_only"] is True
    model = found["model"]
    assert isinstance(model, dict)
    assert set(model) == {"name", "sha256", "licence"}
    for side in ("reference", "probe"):
        part = found[side]
        assert isinstance(part, dict)
        assert part["faces"] == 1
        assert set(part["quality"][0]) == {"component", "native", "scalar"}
    assert isinstance(found["ms"], dict)
    assert set(found["ms"]) == {"detect", "embed", "total"}


def test_another_person_differs_and_a_wall_has_no_zone(
    packs: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = ("face", "compare", str(pictures / "chip.jp2"))
    last = ("--json", "--folder", str(packs))
    assert _json(capsys, *first, str(pictures / "other.png"), *last)["zone"] == "differ"
    wall = _json(capsys, *first, str(pictures / "wall.png"), *last)
    assert (wall["zone"], wall["code"]) == (None, "face.none")
    assert set(wall) >= KEYS


@pytest.mark.parametrize(
    ("probe", "status", "words"),
    [("text.jpg", 4, "format"), ("absent.png", 3, "cannot be opened"), ("wall.png", 4, "No face")],
)
def test_what_cannot_be_used_is_said_in_one_sentence(
    packs: Path,
    pictures: Path,
    capsys: pytest.CaptureFixture[str],
    probe: str,
    status: int,
    words: str,
) -> None:
    given = ["face", "compare", str(pictures / "chip.jp2"), str(pictures / probe)]
    assert main([*given, "--folder", str(packs)]) == status
    printed = capsys.readouterr()
    assert words in printed.err
    assert printed.err.count("\n") == 1
    assert printed.out == ""


def test_without_a_pack_the_next_step_is_named(
    tmp_path: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["face", "compare", str(pictures / "chip.jp2"), str(pictures / "live.png")]
    assert main([*given, "--folder", str(tmp_path / "none")]) == 3
    assert "halfdoor models install embedded" in capsys.readouterr().err


def test_a_better_pack_that_is_passed_over_is_told(
    packs: Path, pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "packs"
    shutil.copytree(packs / "embedded", root / "embedded")
    shutil.copytree(packs / "embedded", root / "better")
    described = json.loads((root / "better" / "pack.json").read_text())
    (root / "better" / "pack.json").write_text(json.dumps(described | {"kind": "open"}))
    first = next((root / "better").glob("*.onnx"))
    first.write_bytes(first.read_bytes()[:-1])
    given = ["face", "compare", str(pictures / "chip.jp2"), str(pictures / "live.png")]
    assert main([*given, "--folder", str(root), "--json"]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out)["model"]["name"].startswith("embedded")
    assert printed.err.startswith("'embedded")
    assert "is used instead of another" in printed.err
    assert first.name in printed.err
    assert printed.err.count("\n") == 1


def _pairs(folder: Path) -> Path:
    lines = ["file_a,file_b,same,site"]
    for number in range(4):
        for who in ("astronaut", "sailor"):
            name = f"{who}{number}.png"
            cv2.imwrite(str(folder / name), people.live_view((who,), 7 * number))
            lines.append(f"chip.jp2,{name},{int(who == 'astronaut')},{'ab'[number % 2]}")
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    lines.append("chip.jp2,broken.png,1,a")
    path = folder / "pairs.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


def test_evaluate_counts_and_writes_a_report(
    packs: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("matplotlib", reason="needs matplotlib: pip install 'halfdoor[report]'")
    report = pictures / "report.html"
    found = _json(
        capsys,
        *("face", "evaluate", str(_pairs(pictures)), "--json", "--folder", str(packs)),
        *("--report", str(report), "--group", "site"),
    )
    assert (found["pairs"], found["genuine"], found["impostor"]) == (9, 5, 4)
    assert found["failure_to_acquire"] == pytest.approx(0.1)
    assert found["eer"] == 0.0
    assert found["fnmr"] == dict.fromkeys(("1e-2", "1e-3", "1e-4"), "too few pairs")
    operating = found["operating"]
    assert isinstance(operating, dict)
    assert operating["fnmr"]["events"] == 0
    assert (operating["frr"]["events"], operating["frr"]["trials"]) == (1, 5)
    assert isinstance(found["groups"], dict)
    assert {"a", "b"} <= set(found["groups"])
    text = report.read_text()
    assert text.count('src="data:image/svg+xml;base64,') == text.count("src=") == 2
    assert "<script" not in text
    assert "http" not in text.replace("https://github.com/davisking/dlib-models", "")
    assert "astronaut" not in text


@pytest.mark.parametrize(
    ("without", "words"),
    [
        ("matplotlib", "pip install 'halfdoor[report]'"),
        ("the folder", "choose another place"),
        ("a picture", "1 of 10 pictures cannot be opened, among them 'sailor3.png'"),
    ],
)
def test_what_an_evaluation_lacks_is_said_before_the_work(
    pictures: Path,
    packs: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    without: str,
    words: str,
) -> None:
    pytest.importorskip("matplotlib", reason="needs matplotlib: pip install 'halfdoor[report]'")
    pairs, report = _pairs(pictures), pictures / "report.html"
    if without == "matplotlib":
        monkeypatch.setitem(sys.modules, "matplotlib", None)
    elif without == "the folder":
        report = pictures / "nowhere" / "report.html"
    else:
        (pictures / "sailor3.png").unlink()
    given = ["face", "evaluate", str(pairs), "--folder", str(packs), "--report", str(report)]
    assert main(given) == 3
    printed = capsys.readouterr()
    assert words in printed.err
    assert printed.err.count("\n") == 1
    assert (printed.out, report.exists()) == ("", False)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a,b\n1,2\n", "lacks"),
        ("file_a,file_b,same\nx,y,perhaps\n", "line 2"),
        ("file_a,file_b,same\n", "no pairs"),
        ("file_a,file_b,same\nx.png,,1\n", "two files"),
        ("file_a,file_b,same,same\nx.png,y.png,1,0\n", "same twice"),
    ],
)
def test_a_list_that_does_not_fit_is_explained(
    packs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, words: str
) -> None:
    (tmp_path / "pairs.csv").write_text(text)
    assert main(["face", "evaluate", str(tmp_path / "pairs.csv"), "--folder", str(packs)]) == 4
    assert words in capsys.readouterr().err


def test_the_unit_vectors_have_the_size_of_the_network(packs: Path) -> None:
    from capture.face.engine import FaceEngine
    from client.trust.model_packs import chosen

    engine = FaceEngine(chosen(packs, passed_over=[]))
    picture = people.portrait("sailor")
    template = engine.embed(picture, engine.detect(picture)[0])
    assert [vector.shape for vector in template.vectors] == [(128,)]
    assert all(np.isfinite(vector).all() for vector in template.vectors)
