"""Cutting a face: for a recogniser, and for showing three portraits alike."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from capture.errors import CaptureError
from capture.face.align import TEMPLATES, aligned, similarity, warp
from capture.face.detect.example import CORNERS_NOSE, EYES_NOSE_MOUTH
from capture.face.portrait import cropped
from capture.face.types import Face, Layout


def _dot(picture: np.ndarray, x: float, y: float, radius: float) -> None:
    """Draw a white dot, to a sixteenth of a pixel."""
    place = (round(x * 16), round(y * 16))
    cv2.circle(picture, place, round(radius * 16), (255, 255, 255), -1, shift=4)


def _dots(points: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Draw a soft dot at each point, each in its own brightness."""
    picture = np.zeros((size[1], size[0], 3), np.uint8)
    for x, y in points:
        _dot(picture, float(x), float(y), 6.0)
    return picture


def _centre(picture: np.ndarray, near: tuple[float, float], reach: int = 14) -> tuple[float, float]:
    x, y = round(near[0]), round(near[1])
    part = picture[y - reach : y + reach, x - reach : x + reach, 0].astype(float)
    rows, columns = np.mgrid[y - reach : y + reach, x - reach : x + reach]
    return float((columns * part).sum() / part.sum()), float((rows * part).sum() / part.sum())


@pytest.mark.parametrize("scale", [1.0, 2.5, 6.0])
@pytest.mark.parametrize("roll", [-20.0, 0.0, 33.0])
def test_eyes_come_to_the_same_place_whatever_size_and_tilt(scale: float, roll: float) -> None:
    turn = np.radians(roll)
    matrix = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    flat = (EYES_NOSE_MOUTH.landmarks - 150) @ matrix.T * scale + 150 * scale + 100
    face = Face((0, 0, 1, 1), 1.0, flat.astype(np.float32), Layout.EYES_NOSE_MOUTH)
    side = int(300 * scale + 200)
    picture = _dots(flat, (side, side))
    shown, eyes = cropped(picture, face, 384, 480)
    assert shown.shape == (480, 384, 3)
    assert eyes == (144.0, pytest.approx(230.4), 240.0, pytest.approx(230.4))
    assert eyes is not None
    for x, y in (eyes[:2], eyes[2:]):
        found = _centre(shown, (x, y))
        assert found == pytest.approx((x, y), abs=1.2)


def test_without_a_face_the_whole_picture_is_shown() -> None:
    picture = np.full((100, 300, 3), 10, np.uint8)
    shown, eyes = cropped(picture, None, 384, 480)
    assert eyes is None
    assert shown.shape == (480, 384, 3)
    assert int((shown == 10).all(axis=2).sum()) == 384 * 128


@pytest.mark.parametrize("name", sorted(TEMPLATES))
@pytest.mark.parametrize("scale", [0.8, 3.0, 9.0])
def test_landmarks_come_to_where_the_recogniser_expects_them(name: str, scale: float) -> None:
    layout, places = TEMPLATES[name]
    size = 150
    source = (places * size * scale + 40).astype(np.float32)
    face = Face((0, 0, 1, 1), 1.0, source, layout)
    side = int(size * scale + 80)
    picture = np.zeros((side, side, 3), np.uint8)
    x, y = source[4]
    _dot(picture, float(x), float(y), 3 * scale)
    cut = aligned(picture, face, name, size)
    expected = places[4] * size
    assert _centre(cut, (float(expected[0]), float(expected[1])), 9) == pytest.approx(
        tuple(float(v) for v in expected), abs=0.6
    )


def test_detector_and_recogniser_must_fit() -> None:
    picture = np.zeros((240, 320, 3), np.uint8)
    with pytest.raises(CaptureError) as caught:
        aligned(picture, CORNERS_NOSE, "arcface", 112)
    assert caught.value.code == "model.layout"


def test_landmarks_in_one_place_are_refused() -> None:
    with pytest.raises(CaptureError) as caught:
        similarity(np.zeros((5, 2), np.float32), TEMPLATES["omz"][1])
    assert caught.value.code == "face.landmarks"


def test_shrinking_far_does_not_alias() -> None:
    stripes = np.zeros((1200, 1200, 3), np.uint8)
    stripes[:, ::2] = 255
    small = warp(stripes, np.array([[0.08, 0, 0], [0, 0.08, 0]]), (90, 90))
    assert int(np.ptp(small[5:-5, 5:-5])) <= 16
