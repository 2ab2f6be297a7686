"""The reader on the shared pictures: a sample of every level, against its goal."""

from __future__ import annotations

import json
import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from mrz.ocr.read import Reader

pytestmark = pytest.mark.shared

SHARED = Path(
    os.environ.get("HALFDOOR_SHARED", Path(__file__).resolve().parents[2].parent / "shared")
)
PICTURES = SHARED / "data" / "mrz"


@pytest.fixture(scope="module")
def reader() -> Reader:
    if not PICTURES.is_dir():
        pytest.skip("the shared data are not here")
    return Reader()


def exact(reader: Reader, truths: dict[Path, list[str]]) -> float:
    right = 0
    for path, lines in truths.items():
        right += list(reader.read(np.asarray(cv2.imread(str(path)), np.uint8)).lines) == lines
    return right / len(truths)


def level(number: int, step: int) -> dict[Path, list[str]]:
    truths = json.loads((PICTURES / "synthetic" / "gt.json").read_text())
    names = [name for name in sorted(truths) if truths[name]["level"] == number][::step]
    return {PICTURES / "synthetic" / name: truths[name]["lines"] for name in names}


@pytest.mark.parametrize(("number", "share"), [(0, 0.85), (1, 0.85), (2, 0.75), (3, 0.5)])
def test_every_third_picture_of_a_level(reader: Reader, number: int, share: float) -> None:
    # Eight pictures a level: one or two may be the ones that the whole level's goal allows.
    assert exact(reader, level(number, 3)) >= share


def test_published_specimens(reader: Reader) -> None:
    truths = {}
    for file in sorted(PICTURES.glob("specimens/*/gt.json")):
        for name, truth in json.loads(file.read_text()).items():
            path = file.parent / name
            if truth["lines"] and cv2.imread(str(path)).shape[1] >= 560:
                truths[path] = truth["lines"]
    assert exact(reader, truths) >= 0.9


def test_a_picture_turned_any_way(reader: Reader) -> None:
    path, lines = next(iter(level(0, 5).items()))
    picture = np.asarray(cv2.imread(str(path)), np.uint8)
    for quarter in range(4):
        assert list(reader.read(np.ascontiguousarray(np.rot90(picture, quarter))).lines) == lines


def test_a_picture_without_a_zone(reader: Reader) -> None:
    path = PICTURES / "specimens" / "negative" / "fastmrz_data_nomrz.png"
    assert reader.read(np.asarray(cv2.imread(str(path)), np.uint8)).lines == ()
