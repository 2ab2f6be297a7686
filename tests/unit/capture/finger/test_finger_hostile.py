"""Finger records and pictures that somebody damaged on purpose: a typed answer, never a crash."""

from __future__ import annotations

import contextlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as any_of

from capture.errors import CaptureError
from capture.finger.calibration import STANDARD
from capture.finger.compare import compare
from capture.finger.engine import FingerEngine
from capture.finger.files import read_fingers
from capture.finger.fir import write_fir, write_fir_2005
from capture.finger.fir_39794 import write_39794
from capture.finger.fmr import write_fmr, write_fmr_2011
from capture.finger.ridges import RidgeExtractor
from capture.finger.slap import ORDER, segment_slap
from capture.finger.types import FingerImage, Minutiae, Position, Probe, Reference

SMALL = np.random.default_rng(3).integers(0, 256, (70, 66), dtype=np.uint8)
IMAGE = FingerImage(SMALL, 500, Position.RIGHT_INDEX)
ENGINE = FingerEngine(RidgeExtractor())


def points(count: int = 40) -> Minutiae:
    random = np.random.default_rng(count)
    x, y, angle = (random.uniform(*span, count) for span in ((0, 300), (0, 400), (-3.1, 3.1)))
    numbers = [part.astype(np.float32) for part in (x, y, angle)]
    return Minutiae(*numbers, angle > 0, np.full(count, 0.5, np.float32), 300, 400)


RECORDS = [
    write_fir((IMAGE, IMAGE)),
    write_fir_2005((IMAGE,)),
    write_39794((IMAGE,)),
    write_fmr(points(), Position.LEFT_THUMB),
    write_fmr_2011(points(), Position.LEFT_THUMB),
    (Path(__file__).resolve().parents[3] / "vectors" / "drawn.wsq").read_bytes(),
]


def compared(content: bytes) -> None:
    """Read whatever the bytes hold, and compare it: each step may refuse, with a code."""
    with contextlib.suppress(CaptureError):
        for carried in read_fingers(content)[:2]:
            reference = carried.reference(ENGINE)
            template = reference.template
            compare(Probe(template, (), ()), reference, STANDARD)


@settings(max_examples=150, deadline=None)
@given(
    record=any_of.sampled_from(RECORDS),
    places=any_of.lists(
        any_of.tuples(any_of.integers(0, 160) | any_of.integers(0, 2000), any_of.integers(0, 255)),
        max_size=6,
    ),
    kept=any_of.floats(0.02, 1.0),
    more=any_of.binary(max_size=40),
)
def test_altered_records(record: bytes, places, kept: float, more: bytes) -> None:
    content = bytearray(record[: max(1, int(len(record) * kept))] + more)
    for place, value in places:
        content[place % len(content)] = value
    compared(bytes(content))


@settings(max_examples=60, deadline=None)
@given(
    content=any_of.binary(max_size=300),
    head=any_of.sampled_from([b"FIR\x00", b"FMR\x00", b"\x64", b"\xff\xa0", b"P5\n", b"BM", b""]),
)
def test_bytes_of_any_kind(head: bytes, content: bytes) -> None:
    compared(head + content)


def finger(size: int = 360) -> np.ndarray:
    """Rings around a core, with a few ridges that begin anew."""
    y, x = np.mgrid[0:size, 0:size].astype(np.float64)
    wave = 0.7 * np.hypot(x - size / 2, (y - size / 2) * 0.8)
    for place in range(12):
        at = (size * (0.2 + 0.6 * ((place * 37) % 100) / 100), size * (0.2 + 0.05 * place))
        wave += (-1) ** place * np.arctan2(y - at[1], x - at[0])
    return (128 + 100 * np.cos(wave)).astype(np.uint8)


FINGER = finger()
ALTERED = {
    "upside down": FINGER[::-1, ::-1],
    "mirrored": FINGER[:, ::-1],
    "negative": 255 - FINGER,
    "very small": FINGER[:64, :64],
    "a strip": FINGER[:70],
    "a thin strip": FINGER[:20],
    "huge": cv2.resize(FINGER, (1600, 1600)),
    "too huge": cv2.resize(FINGER, (4000, 1000)),
    "dry": np.maximum(FINGER, 215),
    "wet": np.minimum(FINGER, 40),
    "hardly any contrast": (FINGER // 40 + 120).astype(np.uint8),
    "half": np.where(np.arange(360)[:, None] > 180, 255, FINGER).astype(np.uint8),
    "black and white": np.where(FINGER > 128, 255, 0).astype(np.uint8),
    "white": np.full((300, 300), 255, np.uint8),
    "black": np.zeros((300, 300), np.uint8),
    "one row": FINGER[:1],
    "nothing": FINGER[:0],
    "stripes": np.repeat(np.tile([0, 255], 150)[None, :], 300, 0).astype(np.uint8),
    "not contiguous": np.repeat(FINGER, 2, axis=1)[:, ::2],
}


@pytest.fixture(scope="module")
def reference() -> Reference:
    return ENGINE.reference(FingerImage(FINGER))


@pytest.mark.parametrize("name", ALTERED)
def test_pictures_of_every_kind(name: str, reference: Reference) -> None:
    image = FingerImage(ALTERED[name])
    try:
        probe = ENGINE.probe(image)
    except CaptureError as told:
        assert told.code.startswith("finger.")  # noqa: PT017 - a typed answer is one of the two
        return
    result = compare(probe, reference, STANDARD)
    assert np.isfinite(result.similarity)
    assert 0 <= result.overlap <= 1


@pytest.mark.parametrize("rate", [float("nan"), float("inf"), 0.0, -500.0, 72.0, 1e9])
def test_resolutions_that_cannot_be(rate: float) -> None:
    with pytest.raises(CaptureError) as caught:
        ENGINE.probe(FingerImage(FINGER, rate))
    assert caught.value.code == "finger.resolution"


@pytest.mark.parametrize("slap", list(ORDER))
@pytest.mark.parametrize("name", ALTERED)
def test_slaps_that_are_none(name: str, slap: Position) -> None:
    with contextlib.suppress(CaptureError):
        assert len(segment_slap(ALTERED[name], slap)) == len(ORDER[slap])


def test_minutiae_that_lie_on_one_place() -> None:
    points_ = points(60)
    points_.x.fill(5)
    points_.y.fill(5)
    reference = ENGINE.reference_of(points_, Position.UNKNOWN)
    assert np.isfinite(compare(Probe(reference.template, (), ()), reference, STANDARD).similarity)
