"""The finger on shared pictures: a subset of FVC, NFIQ 2 samples, and pictures that are none."""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from capture.errors import CaptureError
from capture.finger.calibration import STANDARD
from capture.finger.compare import compare
from capture.finger.engine import FingerEngine, standard_engine
from capture.finger.files import read_finger
from capture.finger.net import weights
from capture.finger.picture import read_picture, write_png
from capture.finger.quality import UNIFIED, scalar
from capture.finger.types import FingerImage, Probe, Zone

SHARED = Path(os.environ.get("HALFDOOR_SHARED", Path(__file__).resolve().parents[3] / "shared"))
FINGER = SHARED / "data" / "finger"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not FINGER.is_dir(), reason="the shared finger data is not here"),
]


@pytest.fixture(scope="module")
def engine() -> FingerEngine:
    made = standard_engine(weights())
    made.warm()
    return made


def picture(folder: str, name: str) -> np.ndarray:
    return cv2.imread(str(FINGER / "fvc_open" / folder / name), cv2.IMREAD_GRAYSCALE)


def probe(engine: FingerEngine, pixels: np.ndarray) -> Probe:
    return engine.probe(FingerImage(pixels))


def reference(engine: FingerEngine, pixels: np.ndarray):
    return engine.reference(FingerImage(pixels))


@pytest.mark.parametrize("folder", ["fvc2004/DB2_B", "fvc2002/DB1_B"])
def test_genuine_match_and_strangers_do_not(engine, folder) -> None:
    live = probe(engine, picture(folder, "101_1.png"))
    zones = {}
    for other in ("101_3", "102_1"):
        there = reference(engine, picture(folder, f"{other}.png"))
        zones[other] = compare(live, there, STANDARD).zone
    assert zones["101_3"] is Zone.MATCH
    assert zones["102_1"] is not Zone.MATCH


def test_upside_down_picture_still_matches(engine) -> None:
    pixels = picture("fvc2002/DB1_B", "101_1.png")
    turned = np.ascontiguousarray(pixels[::-1, ::-1])
    result = compare(probe(engine, turned), reference(engine, pixels), STANDARD)
    assert result.zone is Zone.MATCH


def test_resolution_is_taken_from_the_picture(engine) -> None:
    pixels = picture("fvc2002/DB1_B", "101_1.png")
    double = cv2.resize(pixels, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    encoded = write_png(FingerImage(double, 1000))
    assert read_picture(encoded).pixels_per_inch == pytest.approx(1000, abs=0.1)
    found = read_finger(engine, encoded)
    assert compare(probe(engine, pixels), found, STANDARD).zone is Zone.MATCH


@pytest.mark.parametrize(
    ("pixels", "code"),
    [
        (np.full((374, 388), 255, np.uint8), "finger.blank"),
        (np.zeros((374, 388), np.uint8), "finger.blank"),
        (np.full((20, 20), 128, np.uint8), "finger.too_small"),
        (np.full((3000, 3000), 128, np.uint8), "finger.too_large"),
        (np.zeros((10, 10, 3), np.uint8), "finger.format"),
    ],
)
def test_pictures_that_are_none_have_a_typed_answer(engine, pixels, code) -> None:
    with pytest.raises(CaptureError) as caught:
        engine.probe(FingerImage(pixels))
    assert caught.value.code == code


def test_noise_matches_nothing(engine) -> None:
    noise = np.random.default_rng(2).integers(0, 256, (300, 300), dtype=np.uint8)
    finger = reference(engine, picture("fvc2002/DB1_B", "101_1.png"))
    try:
        result = compare(probe(engine, noise), finger, STANDARD)
    except CaptureError as told:
        assert told.code.startswith("finger.")  # noqa: PT017 - either answer is right
    else:
        assert result.zone is not Zone.MATCH


def test_cut_and_damaged_files_have_a_typed_answer(engine) -> None:
    whole = (FINGER / "fvc_open" / "fvc2002" / "DB1_B" / "101_1.png").read_bytes()
    for content in (whole[:100], whole[:40], b"", b"P5\n1 1\n255\n", b"FIR\x00", b"\xff\xa0\xff"):
        with pytest.raises(CaptureError):
            read_finger(engine, content)


def test_quality_orders_clean_before_poor(engine) -> None:
    clean = picture("fvc2002/DB1_B", "101_1.png")
    blurred = cv2.GaussianBlur(clean, (0, 0), 3)
    scores = [scalar(probe(engine, one).components, UNIFIED) for one in (clean, blurred)]
    assert scores[0] is not None
    assert scores[1] is None or scores[0] > scores[1] + 10


def test_large_synthetic_samples_are_good(engine) -> None:
    path = FINGER / "nfiq2_samples" / "SFinGe_Test01.pgm"
    made = read_finger(engine, path.read_bytes())
    assert scalar(made.components, UNIFIED) >= 45
    assert made.hints == ()
