"""The order of fingers: preference, exceptions that never block, and no finger twice."""

from __future__ import annotations

import numpy as np
import pytest

from capture.errors import CaptureError
from capture.finger.calibration import STANDARD
from capture.finger.engine import template_of
from capture.finger.sequence import BORDER, LeftOut, Sequence, Step, slap_steps
from capture.finger.slap import segment_slap
from capture.finger.touch import Tries
from capture.finger.types import FingerImage, Minutiae, Position, Probe
from capture.quality import Component


def probe(seed: int, score: int = 50) -> Probe:
    random = np.random.default_rng(seed)
    count = 40
    points = Minutiae(
        random.uniform(20, 280, count).astype(np.float32),
        random.uniform(20, 380, count).astype(np.float32),
        random.uniform(-3, 3, count).astype(np.float32),
        random.integers(0, 2, count).astype(bool),
        np.full(count, 0.9, np.float32),
        300,
        400,
    )
    quality = Component("UnifiedQualityScore", score, score)
    return Probe(template_of(points, "test"), (quality,), ())


def test_prefers_right_index_and_stops_when_enough() -> None:
    sequence = Sequence(BORDER, 1, STANDARD)
    assert sequence.next() == Step(Position.RIGHT_INDEX)
    assert sequence.take(Position.RIGHT_INDEX, probe(1)) is None
    assert sequence.next() is None
    assert sequence.taken == (Position.RIGHT_INDEX,)


def test_exceptions_never_block() -> None:
    sequence = Sequence(BORDER, 1, STANDARD)
    for position in BORDER:
        assert sequence.next() == Step(position)
        sequence.leave_out(position, LeftOut.NOT_NOW)
    assert sequence.next() is None
    assert set(sequence.left_out) == set(BORDER)


def test_same_finger_twice_is_named() -> None:
    sequence = Sequence(BORDER, 2, STANDARD)
    sequence.take(Position.RIGHT_INDEX, probe(1))
    assert sequence.take(Position.LEFT_INDEX, probe(1)) is Position.RIGHT_INDEX
    assert sequence.next() == Step(Position.LEFT_INDEX)
    assert sequence.take(Position.LEFT_INDEX, probe(2)) is None
    assert sequence.next() is None


def test_wipe_forgets() -> None:
    sequence = Sequence(BORDER, 1, STANDARD)
    taken = probe(1)
    sequence.take(Position.RIGHT_INDEX, taken)
    sequence.wipe()
    assert sequence.taken == ()
    assert not taken.template.cylinders.any()


def test_slaps_carry_their_exceptions() -> None:
    absent = {Position.LEFT_THUMB: LeftOut.MISSING, Position.RIGHT_THUMB: LeftOut.MISSING}
    assert [step.position for step in slap_steps(absent)] == [
        Position.LEFT_FOUR,
        Position.RIGHT_FOUR,
    ]
    one = slap_steps({Position.RIGHT_RING: LeftOut.NOT_NOW})[1]
    assert one == Step(Position.RIGHT_FOUR, frozenset({Position.RIGHT_RING}))


class Scripted:
    """An engine that answers with prepared qualities."""

    def __init__(self, *scores: int | None) -> None:
        self.scores = list(scores)

    def probe(self, image: FingerImage) -> Probe:
        score = self.scores.pop(0)
        if score is None:
            raise CaptureError("finger.blank")
        return probe(score, score)


def print_like(width: int = 230, height: int = 340) -> np.ndarray:
    """A ridged oval on white."""
    y, x = np.mgrid[0:height, 0:width]
    ridges = 128 + 110 * np.sin(2 * np.pi * (x + 12 * np.sin(y / 40)) / 9)
    inside = ((x - width / 2) / (width / 2)) ** 2 + ((y - height / 2) / (height / 2)) ** 2 < 1
    return np.where(inside, ridges, 250).astype(np.uint8)


def on_glass(shade: int = 0) -> FingerImage:
    """A print on a platen, laid down a little differently each time."""
    canvas = np.full((400, 300), 250, np.uint8)
    canvas[30:370, 35 + shade : 265 + shade] = print_like()
    return FingerImage(canvas)


def touched(tries: Tries, frames: int = 1) -> bool:
    for _ in range(frames):
        tries.add(on_glass())
    return tries.end_touch()


def test_one_frame_of_a_touch_is_examined_and_the_best_touch_kept() -> None:
    engine = Scripted(20, 25, 10)
    tries = Tries(engine)
    assert not touched(tries, frames=2)
    assert engine.scores == [25, 10]
    assert (tries.tries, tries.usable, tries.satisfied) == (2, True, False)
    assert not touched(tries)
    assert touched(tries)
    assert tries.best.probe.components[0].scalar == 25
    assert (tries.best.tries, tries.exhausted) == (2, True)


def test_three_still_frames_are_taken_without_waiting_for_the_lift() -> None:
    tries = Tries(Scripted(60))
    looks = [tries.add(on_glass()) for _ in range(3)]
    assert [look.stable for look in looks] == [False, False, True]
    assert tries.satisfied
    assert tries.end_touch()


def test_three_poor_tries_end_it() -> None:
    tries = Tries(Scripted(5, 9, None))
    assert [touched(tries) for _ in range(3)] == [False, False, True]
    assert not tries.usable
    assert tries.best.tries == 2
    assert tries.hints == ("finger.blank",)


def test_an_empty_glass_is_never_examined() -> None:
    tries = Tries(Scripted())
    tries.add(FingerImage(np.full((400, 300), 250, np.uint8)))
    assert tries.hints == ("finger.place",)
    tries.end_touch()
    assert tries.best is None


def test_wipe_overwrites_picture_and_template() -> None:
    tries = Tries(Scripted(60))
    image = on_glass()
    tries.add(image)
    tries.end_touch()
    taken = tries.best
    tries.wipe()
    assert tries.best is None
    assert not image.pixels.any()
    assert not taken.probe.template.cylinders.any()


def slap(places: list[tuple[int, int]]) -> np.ndarray:
    canvas = np.full((1500, 1600), 250, np.uint8)
    tip = print_like()
    for x, y in places:
        canvas[y : y + tip.shape[0], x : x + tip.shape[1]] = tip
    return canvas


FOUR = [(120, 420), (480, 260), (840, 330), (1200, 520)]


def test_slap_is_cut_from_left_to_right() -> None:
    tips = segment_slap(slap(FOUR), Position.LEFT_FOUR)
    assert [tip.position for tip in tips] == [10, 9, 8, 7]
    for tip, (x, y) in zip(tips, FOUR, strict=True):
        assert np.hypot(tip.centre[0] - x - 115, tip.centre[1] - y - 170) < 40
        assert abs(tip.turn) <= 3


def test_slap_with_a_finger_left_out() -> None:
    absent = frozenset({Position.RIGHT_MIDDLE})
    tips = segment_slap(slap([FOUR[0], *FOUR[2:]]), Position.RIGHT_FOUR, absent)
    assert [tip.position for tip in tips] == [2, 4, 5]


@pytest.mark.parametrize(
    ("places", "code"), [([], "finger.blank"), (FOUR[:2], "finger.slap.count")]
)
def test_wrong_slaps_have_a_typed_answer(places, code) -> None:
    with pytest.raises(CaptureError) as caught:
        segment_slap(slap(places), Position.RIGHT_FOUR)
    assert caught.value.code == code
