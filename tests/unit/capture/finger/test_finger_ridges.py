"""The classical extractor on drawn ridges with one known minutia, and the segmentation."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from capture.errors import CaptureError
from capture.finger.engine import FingerEngine, at_500
from capture.finger.ridges import RidgeExtractor
from capture.finger.segment import find_print
from capture.finger.types import FingerImage


def with_ending(turn: float = 0.0) -> np.ndarray:
    """Ridges along one direction; at the centre one more ridge begins (a phase vortex)."""
    y, x = np.mgrid[0:300, 0:300].astype(np.float64)
    x, y = x - 150, y - 150
    u, v = np.cos(turn) * x + np.sin(turn) * y, -np.sin(turn) * x + np.cos(turn) * y
    wave = np.cos(2 * np.pi * u / 9 + np.arctan2(v, u))
    return (128 + 100 * wave).astype(np.uint8)


@pytest.mark.parametrize("turn", [0.0, 0.6, 1.4, -0.9])
def test_one_minutia_where_it_was_drawn(turn: float) -> None:
    found = RidgeExtractor().extract(with_ending(turn))
    near = np.hypot(found.x - 150, found.y - 150) < 6
    assert near.sum() == 1
    assert len(found) <= 3
    # The ridges run across u; the minutia points along them (modulo half a turn).
    along = -(turn + np.pi / 2)
    apart = (float(found.angle[near][0]) - along + np.pi / 2) % np.pi - np.pi / 2
    assert abs(apart) < 0.25


def test_half_a_turn_of_the_picture_turns_the_minutia() -> None:
    picture = with_ending(0.3)
    first = RidgeExtractor().extract(picture)
    second = RidgeExtractor().extract(np.ascontiguousarray(picture[::-1, ::-1]))
    angles = [
        float(one.angle[np.argmin(np.hypot(one.x - 150, one.y - 150))]) for one in (first, second)
    ]
    turned = (angles[0] - angles[1]) % (2 * np.pi)
    assert abs(turned - np.pi) < 0.25


def test_plain_ridges_have_no_minutiae() -> None:
    y, x = np.mgrid[0:300, 0:300]
    plain = (128 + 100 * np.sin((x + 0.3 * y) * 0.65)).astype(np.uint8)
    assert len(RidgeExtractor().extract(plain)) == 0


def test_segmentation_finds_the_oval() -> None:
    y, x = np.mgrid[0:400, 0:400]
    inside = ((x - 220) / 90) ** 2 + ((y - 180) / 130) ** 2 < 1
    picture = np.where(inside, 128 + 100 * np.sin(x * 0.7), 250).astype(np.uint8)
    found = find_print(picture)
    assert found is not None
    overlap = (found.mask & inside).sum() / (found.mask | inside).sum()
    assert overlap > 0.8


def test_faint_picture_is_spread_and_noise_stays_blank() -> None:
    engine = FingerEngine(RidgeExtractor())
    faint = (200 + (with_ending().astype(int) - 128) * 0.2).astype(np.uint8)
    template, _ = engine.examine(FingerImage(faint))
    assert np.hypot(template.minutiae.x - 150, template.minutiae.y - 150).min() < 6
    noise = np.random.default_rng(1).normal(128, 2, (300, 300)).astype(np.uint8)
    with pytest.raises(CaptureError, match=r"finger\.blank"):
        engine.examine(FingerImage(noise))


@pytest.mark.parametrize(
    ("shape", "rate", "code"),
    [
        ((30, 300), 500, "finger.too_small"),
        ((300, 300), 50, "finger.resolution"),
        ((300, 300), 9000, "finger.resolution"),
        ((1700, 300), 500, "finger.too_large"),
    ],
)
def test_sizes_out_of_range(shape, rate, code) -> None:
    with pytest.raises(CaptureError) as caught:
        at_500(FingerImage(np.zeros(shape, np.uint8), rate))
    assert caught.value.code == code


def test_resolution_is_brought_to_500() -> None:
    assert at_500(FingerImage(np.zeros((400, 600), np.uint8), 1000)).shape == (200, 300)


def test_nothing_is_imported_after_warming() -> None:
    """The traveller's room can load nothing once it is locked."""
    program = (
        "import sys, numpy\n"
        "from capture.finger.calibration import STANDARD\n"
        "from capture.finger.compare import compare\n"
        "from capture.finger.engine import FingerEngine\n"
        "from capture.finger.files import read_finger\n"
        "from capture.finger.picture import write_pgm\n"
        "from capture.finger.ridges import RidgeExtractor\n"
        "from capture.finger.types import Probe\n"
        "engine = FingerEngine(RidgeExtractor())\n"
        "engine.warm()\n"
        "before = set(sys.modules)\n"
        "y, x = numpy.mgrid[0:300, 0:300]\n"
        "wave = 0.7 * x + numpy.arctan2(y - 150, x - 140.5) + numpy.arctan2(y - 90, x - 60.5)\n"
        "content = write_pgm((128 + 100 * numpy.cos(wave)).astype(numpy.uint8))\n"
        "reference = read_finger(engine, content)\n"
        "compare(Probe(reference.template, (), ()), reference, STANDARD)\n"
        "print(sorted(set(sys.modules) - before))\n"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
