"""Several fingers laid down together: each at its best, none twice, none that is missing."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from capture.finger.calibration import STANDARD
from capture.finger.engine import FingerEngine
from capture.finger.hand import HandTries
from capture.finger.sequence import LeftOut, Sequence, Step, slap_steps
from capture.finger.types import FingerImage, Minutiae, Position
from client.__main__ import main
from client.commands.finger_hand import left_out_of, steps_of
from client.terminal import CommandRefusal
from devices.sim.fingerprint import Touch, draw


class Corners:
    """Finds the same points in the same picture, fast; how minutiae are found is not tried here."""

    maker = "corners"

    def extract(self, pixels: np.ndarray) -> Minutiae:
        found = cv2.goodFeaturesToTrack(pixels, 40, 0.01, 12)[:, 0, :]
        x, y = found[:, 0], found[:, 1]
        angle = (pixels[y.astype(int), x.astype(int)] / 41.0 - 3.1).astype(np.float32)
        flat = np.ones(len(x), np.float32)
        return Minutiae(x, y, angle, flat > 0, flat, pixels.shape[1], pixels.shape[0])


ENGINE = FingerEngine(Corners())
RIGHT = Step(Position.RIGHT_FOUR)
FINGERS = (21, 22, 23, 24)


def slap(numbers=FINGERS, **touch) -> FingerImage:
    platen = np.full((700, 1560), 255, np.uint8)
    for place, number in enumerate(numbers):
        tip = draw(number, Touch(**touch), 1)
        top, left = 60 + 50 * abs(place - 1), 40 + 380 * place
        platen[top : top + tip.shape[0], left : left + tip.shape[1]] = tip
    return FingerImage(platen)


def sequence() -> Sequence:
    return Sequence((), 0, STANDARD)


def test_four_fingers_at_the_first_try() -> None:
    hand = HandTries(ENGINE, RIGHT, sequence())
    hand.add(slap())
    assert hand.wanted == (2, 3, 4, 5)
    assert (tuple(hand.best), hand.hints, hand.complete) == (hand.wanted, (), True)
    assert hand.end_touch()


def test_a_missing_finger_is_not_asked_for() -> None:
    (step,) = (s for s in slap_steps({Position.RIGHT_RING: LeftOut.MISSING}) if s.left_out)
    hand = HandTries(ENGINE, step, sequence())
    hand.add(slap(FINGERS[:3]))
    assert tuple(hand.best) == (2, 3, 5)
    assert hand.complete


def test_too_few_fingers_are_told_and_three_tries_end_it() -> None:
    hand = HandTries(ENGINE, RIGHT, sequence())
    for last in (False, False, True):
        hand.add(slap(FINGERS[:3]))
        assert hand.hints == ("finger.slap.count",)
        assert hand.end_touch() is last
    assert hand.missed == (2, 3, 4, 5)


def test_the_same_hand_twice_is_noticed() -> None:
    taken = sequence()
    HandTries(ENGINE, Step(Position.LEFT_FOUR), taken).add(slap())
    hand = HandTries(ENGINE, RIGHT, taken)
    hand.add(slap())
    assert hand.hints.count("finger.same_again") >= 3
    assert len(hand.missed) >= 3


def test_fingers_that_the_scanner_cut_out_itself() -> None:
    hand = HandTries(ENGINE, RIGHT, sequence())
    for position, number in zip((5, 2, 4, 3), FINGERS, strict=True):
        hand.add(FingerImage(draw(number, Touch(), 1), 500, Position(position)))
    assert sorted(hand.best) == [2, 3, 4, 5]
    assert hand.complete


def test_only_the_weak_finger_is_looked_at_again() -> None:
    hand = HandTries(ENGINE, RIGHT, sequence())
    for position, number in zip((2, 3, 4, 5), FINGERS, strict=True):
        tip = draw(number, Touch(), 1)
        smeared = cv2.GaussianBlur(tip, (0, 0), 3) if position == 2 else tip
        hand.add(FingerImage(smeared, 500, Position(position)))
    assert not hand.complete
    assert not hand.end_touch()
    kept = hand.best[Position.RIGHT_MIDDLE]
    hand.add(slap())
    assert hand.complete
    assert hand.best[Position.RIGHT_MIDDLE] is kept
    assert hand.best[Position.RIGHT_INDEX].tries == 2


def test_who_cannot_give_a_hand_gives_the_others() -> None:
    left_out = left_out_of("right-index,right-middle,right-ring", "right-little")
    assert [step.position for step in steps_of("ten", left_out)] == [14, 15]
    assert left_out[Position.RIGHT_LITTLE] is LeftOut.NOT_NOW
    with pytest.raises(CommandRefusal, match="right-index"):
        left_out_of("right-toe", "")


def test_the_command_takes_a_hand(capsys, tmp_path) -> None:
    path = tmp_path / "hand.png"
    cv2.imwrite(str(path), slap(FINGERS[:3]).pixels)
    device = ["--device", f"fingerfile:{path}", "--hand", "right-four"]
    target = ["--save", str(tmp_path / "taken.png")]
    assert main(["finger", "capture", *device, "--bandaged", "right-ring", *target]) == 0
    said = capsys.readouterr().out
    assert said.count(" taken, quality ") == 3
    assert "right ring finger    left out" in said
    assert "Attack detection: not performed." in said
    assert sorted(one.name for one in tmp_path.glob("taken-*")) == [
        f"taken-{position}.png" for position in (2, 3, 5)
    ]
