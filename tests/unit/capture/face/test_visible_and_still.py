"""What keeps a picture from speaking against its person: movement, covered eyes, lying faces."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from capture.face.components import light, table, visible
from capture.face.detect.upright import quarters
from capture.face.types import Face, Layout
from capture.quality import Component

SIDE = (light.SIDE, light.SIDE)


def _still() -> np.ndarray:
    """Large forms with fine detail on them, as a face has both."""
    rng = np.random.default_rng(2)
    forms = cv2.resize(rng.integers(60, 200, (6, 6, 3), np.uint8), SIDE).astype(np.float32)
    detail = cv2.resize(rng.normal(0, 14, (64, 64, 3)).astype(np.float32), SIDE)
    return np.clip(forms + detail, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("turn", [0.0, 45.0, 90.0, 150.0])
def test_a_movement_in_any_direction_lowers_sharpness(turn: float) -> None:
    path = np.zeros((25, 25), np.float32)
    path[12] = 1.0
    path = cv2.warpAffine(path, cv2.getRotationMatrix2D((12, 12), turn, 1.0), (25, 25))
    moved = cv2.filter2D(_still(), -1, path / path.sum())
    assert (light.sharpness(_still()).scalar or 0) > 80
    assert (light.sharpness(moved).scalar or 0) < 25


# Brightness of the surroundings of the left and of the right eye, and of the cheeks.
@pytest.mark.parametrize(
    ("left", "right", "cheeks", "scalar"),
    [(105, 105, 150, 100), (63, 120, 150, 50), (120, 57, 150, 21), (20, 20, 150, 0)],
)
def test_eyes_behind_something_dark_are_not_visible(
    left: int, right: int, cheeks: int, scalar: int
) -> None:
    cut = np.full((*SIDE, 3), cheeks, np.uint8)
    cut[30:50, 24:57], cut[30:50, 72:105] = left, right
    assert visible.eyes(cut).scalar == scalar


def test_eyes_in_a_dark_picture_are_a_failure_to_assess() -> None:
    dark = np.full((*SIDE, 3), 8, np.uint8)
    assert visible.eyes(dark) == Component("EyesVisible", None, None)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_face_that_lies_has_the_roll_of_its_picture(turns: int) -> None:
    upright = (Component("HeadPoseRoll", 10.0, 97), Component("Sharpness", -1.0, 99))
    assert table.turned(upright, 0) == upright
    roll, other = table.turned(upright, turns)
    assert (roll.native, other) == (10.0 - 90.0 * turns, upright[1])
    assert (roll.scalar or 0) < 10
    assert not table.clear((roll,))
    assert not table.usable((roll,))


def _scoring(*scores: float) -> object:
    """A detector that is so sure of the picture as it is, turned once, twice, three times."""
    asked: list[np.ndarray] = []

    def detect(way: np.ndarray, _longest: int) -> tuple[Face, ...]:
        asked.append(way)
        sure = scores[len(asked) - 1]
        points = np.zeros((5, 2), np.float32)
        face = Face((0.0, 0.0, 9.0, 9.0), sure, points, Layout.EYES_NOSE_MOUTH)
        return (face,) if sure else ()

    return detect


@pytest.mark.parametrize(
    ("scores", "turns"),
    [((0.9, 0.8, 0.0, 0.89), 0), ((0.7, 0.94, 0.7, 0.0), 1), ((0.88, 0.0, 0.93, 0.0), 2),
     ((0.0, 0.0, 0.0, 0.0), 0)],
)  # fmt: skip
def test_the_surest_of_four_ways_is_upright(scores: tuple[float, ...], turns: int) -> None:
    picture = np.zeros((80, 60, 3), np.uint8)
    face = Face((10.0, 10.0, 30.0, 40.0), 0.9, np.zeros((5, 2), np.float32), Layout.CORNERS_NOSE)
    assert quarters(picture, face, _scoring(*scores)) == turns
    assert quarters(picture[:0], face, _scoring(*scores)) == 0
