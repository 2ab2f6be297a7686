"""The finger command as a person runs it, on files and on a file as a scanner."""

from __future__ import annotations

import json
import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from client.__main__ import main

SHARED = Path(os.environ.get("HALFDOOR_SHARED", Path(__file__).resolve().parents[3] / "shared"))
FOLDER = SHARED / "data" / "finger" / "fvc_open" / "fvc2002" / "DB1_B"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the shared finger data is not here"),
]


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict:
    assert main(["finger", *arguments, "--json"]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    return json.loads(printed.out)


def test_compare_says_zone_and_quality(capsys) -> None:
    found = answer(capsys, "compare", str(FOLDER / "101_1.png"), str(FOLDER / "101_2.png"))
    assert found["zone"] == "match"
    assert found["similarity"] >= found["thresholds"]["match"]
    assert found["fmr_at_similarity"] <= 1e-4
    assert found["pad"] == "not_performed"
    names = {one["component"] for one in found["probe"]["quality"]}
    assert {"UnifiedQualityScore", "LocalClarityMean", "MinutiaeCount"} <= names


def test_compare_of_a_blank_picture_is_an_answer(capsys, tmp_path) -> None:
    blank = tmp_path / "blank.png"
    cv2.imwrite(str(blank), np.full((300, 300), 255, np.uint8))
    found = answer(capsys, "compare", str(FOLDER / "101_1.png"), str(blank))
    assert (found["zone"], found["code"], found["file"]) == (None, "finger.blank", "blank.png")
    assert main(["finger", "compare", str(blank), str(blank)]) == 4
    assert "No print" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["compare", "nowhere.png", "nowhere.png"], 3),
        (["compare", __file__, __file__], 4),
        (["evaluate", "nowhere.csv"], 3),
        (["evaluate", __file__], 4),
        (["capture", "--device", "uru:9-9"], 3),
        (["capture", "--device", "nonsense"], 3),
        (["capture", "--device", "fingerfile:/nowhere.png"], 3),
    ],
)
def test_refusals_are_one_sentence(capsys, arguments, status) -> None:
    assert main(["finger", *arguments]) == status
    said = capsys.readouterr().err
    assert said.startswith("halfdoor: ")
    assert "Traceback" not in said
    assert said.count("\n") == 1


def test_evaluate_has_the_promised_keys(capsys, tmp_path) -> None:
    pytest.importorskip("matplotlib", reason="needs matplotlib: pip install 'halfdoor[report]'")
    for name in ("101_1", "101_2", "102_1"):
        (tmp_path / f"{name}.png").write_bytes((FOLDER / f"{name}.png").read_bytes())
    pairs = tmp_path / "pairs.csv"
    pairs.write_text("file_a,file_b,same\n101_1.png,101_2.png,1\n101_1.png,102_1.png,0\n")
    report = tmp_path / "report.html"
    found = answer(capsys, "evaluate", str(pairs), "--report", str(report))
    assert (found["pairs"], found["genuine"], found["impostor"]) == (2, 1, 1)
    assert found["failure_to_acquire"] == 0
    assert found["eer"] == 0
    assert found["fnmr"] == dict.fromkeys(("1e-2", "1e-3", "1e-4"), "too few pairs")
    assert found["ms_median"] > 0
    text = report.read_text()
    assert "Finger comparison: error rates" in text
    assert "not performed" in text
    assert text.count('src="data:image/svg+xml;base64,') == 2
    assert "101_1" not in text


def test_capture_from_a_file_saves_what_was_taken(capsys, tmp_path) -> None:
    target = tmp_path / "taken.png"
    device = f"fingerfile:{FOLDER / '101_1.png'}"
    found = answer(capsys, "capture", "--device", device, "--save", str(target))
    assert (found["simulated"], found["pixels_per_inch"], found["pad"]) == (
        True,
        500,
        "not_performed",
    )
    taken = cv2.imread(str(target), cv2.IMREAD_GRAYSCALE)
    original = cv2.imread(str(FOLDER / "101_1.png"), cv2.IMREAD_GRAYSCALE)
    assert np.array_equal(taken, original)
