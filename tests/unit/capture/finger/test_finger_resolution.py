"""A picture's resolution: what its file names, and what its ridges tell where it names none."""

from __future__ import annotations

import struct

import cv2
import numpy as np
import pytest

from capture.finger.picture import read_picture, write_pgm
from capture.finger.resolution import named


def drawn(period: float, size: int = 320) -> np.ndarray:
    """Rings of a period in pixels, darker towards one side, with noise."""
    y, x = np.mgrid[0:size, 0:size].astype(np.float64)
    rings = 90 * np.cos(2 * np.pi * np.hypot(x - size / 3, y - size / 2) / period)
    noise = np.random.default_rng(4).normal(0, 12, rings.shape)
    return np.clip(110 + rings + x / size * 60 + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize(
    ("period", "expected"),
    [(3.6, 250), (6.0, 500), (9.0, 500), (12.0, 500), (14.0, 500), (19.0, 1000), (24.0, 1000)],
)
def test_ridges_tell_what_the_file_does_not(period: float, expected: int) -> None:
    assert read_picture(write_pgm(drawn(period))).pixels_per_inch == expected
    assert read_picture(write_pgm(drawn(period)), 385).pixels_per_inch == 385


@pytest.mark.parametrize(
    ("period", "sure"), [(3.6, False), (5.0, False), (9.0, True), (14.0, False), (19.0, False)]
)
def test_a_scale_that_ridges_leave_open_is_called_open(period: float, sure: bool) -> None:
    content = write_pgm(drawn(period))
    assert read_picture(content).scale_known is sure
    assert read_picture(content, 385).scale_known is True


@pytest.mark.parametrize("size", [20, 127])
def test_too_small_or_blank_is_taken_as_usual(size: int) -> None:
    for pixels in (drawn(20, size), np.full((300, 300), 128, np.uint8)):
        assert read_picture(write_pgm(pixels)).pixels_per_inch == 500


def tiff(order: str, unit: int, value: float) -> bytes:
    """A TIFF's head with a directory of three fields."""
    head = (b"II*\x00" if order == "<" else b"MM\x00*") + struct.pack(order + "I", 8)
    rest = 8 + 2 + 36
    entries = [(282, 5, 1, rest), (283, 5, 1, rest)]
    directory = struct.pack(order + "H", 3)
    directory += b"".join(struct.pack(order + "HHII", *entry) for entry in entries)
    directory += struct.pack(order + "HHIHH", 296, 3, 1, unit, 0)
    return head + directory + struct.pack(order + "II", round(value * 100), 100)


def jpeg(unit: int, across: int, down: int) -> bytes:
    content = cv2.imencode(".jpg", drawn(9.0))[1].tobytes()
    return content[:13] + struct.pack(">BHH", unit, across, down) + content[18:]


def bmp(per_metre: int) -> bytes:
    content = cv2.imencode(".bmp", drawn(9.0))[1].tobytes()
    return content[:38] + struct.pack("<ii", per_metre, per_metre) + content[46:]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (tiff("<", 2, 1000), 1000),
        (tiff(">", 3, 196.85), 500),
        (tiff("<", 1, 500), None),
        (tiff("<", 2, 500)[:30], None),
        (jpeg(1, 500, 500), 500),
        (jpeg(2, 197, 197), 500),
        (jpeg(0, 500, 500), None),
        (jpeg(1, 500, 250), None),
        (bmp(39370), 1000),
        (bmp(3780), None),
        (b"\x00\x00\x00\x0cjP  " + b"resc" + struct.pack(">HHHHbb", 19685, 1, 19685, 1, 0, 0), 500),
        (b"\x00\x00\x00\x0cjP  resc" + bytes(10), None),
        (b"P5", None),
    ],
)
def test_what_files_name(content: bytes, expected: float | None) -> None:
    found = named(content)
    assert found == (None if expected is None else pytest.approx(expected, rel=0.01))
