"""Asking for a turn of the head: a head does it, a picture that is turned does not."""

from __future__ import annotations

import numpy as np
import pytest

from capture.face.turn import LIMIT_SECONDS, HeadTurn, Side, Stage
from capture.face.types import Face, Layout

HEAD = np.array(
    [[-0.5, 0, 0], [0.5, 0, 0], [0, 0.6, 0.58], [-0.4, 1, 0.2], [0.4, 1, 0.2]], np.float64
)
PRINT = HEAD * np.array([1.0, 1.0, 0.0])


def _seen(points: np.ndarray, degrees: float) -> Face:
    """See points from the front after a turn; positive brings the nose right in the picture."""
    turn = np.radians(degrees)
    across = points[:, 0] * np.cos(turn) + points[:, 2] * np.sin(turn)
    flat = np.stack([across, points[:, 1]], 1) * 80 + 200
    return Face((100, 100, 200, 200), 0.9, flat.astype(np.float32), Layout.EYES_NOSE_MOUTH)


def _play(turn: HeadTurn, points: np.ndarray, angles: list[float], step: float = 0.2) -> list[str]:
    return [turn.add(_seen(points, a), n * step).hint for n, a in enumerate(angles)]


THERE_AND_BACK = [0.0, 3, 10, 18, 28, 25, 14, 5, 0]


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_a_head_that_turns_as_asked_and_comes_back_is_done(side: Side) -> None:
    turn = HeadTurn(side)
    sign = 1 if side is Side.LEFT else -1
    hints = _play(turn, HEAD, [sign * angle for angle in THERE_AND_BACK])
    assert hints[0] == f"face.hint.turn_{side}"
    assert "face.hint.straight_again" in hints
    assert (turn.stage, hints[-1]) == (Stage.DONE, "")


def test_the_other_side_does_not_count() -> None:
    turn = HeadTurn(Side.RIGHT)
    _play(turn, HEAD, THERE_AND_BACK)
    assert turn.stage is Stage.TURNING


@pytest.mark.parametrize("most", [30.0, 60.0])
def test_a_print_that_is_turned_stays_straight(most: float) -> None:
    turn = HeadTurn(Side.LEFT)
    _play(turn, PRINT, [*np.linspace(0, most, 20), *np.linspace(most, 0, 20)])
    assert turn.stage is Stage.TURNING


def test_two_pictures_held_up_in_turn_begin_anew() -> None:
    turn = HeadTurn(Side.LEFT)
    _play(turn, HEAD, [0, 0, 35, 35])
    assert turn.stage is Stage.STRAIGHT


def test_time_runs_out_and_stays_out() -> None:
    turn = HeadTurn(Side.LEFT)
    turn.add(None, 0.0)
    assert turn.add(None, LIMIT_SECONDS).stage is Stage.STRAIGHT
    assert turn.add(None, LIMIT_SECONDS + 0.1).stage is Stage.MISSED
    assert turn.add(_seen(HEAD, 0), LIMIT_SECONDS + 1).stage is Stage.MISSED
