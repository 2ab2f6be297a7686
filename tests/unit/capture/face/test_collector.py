"""Collecting the live face: one person, the best frames, and hints for everything else."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from capture.errors import CaptureError
from capture.face.choose import competing, only
from capture.face.collector import MOST, RESCAN_SECONDS, WANTED, ProbeCollector
from capture.face.components.table import hints
from capture.face.detect.example import EYES_NOSE_MOUTH
from capture.face.types import Embedding, Face, Thresholds
from capture.quality import Component

FRAME = np.full((240, 320, 3), 90, np.uint8)
LIMITS = Thresholds(0.5, 0.3, 1e-4, 1e-3, "cosine")


def _face(x: float, width: float = 100.0, score: float = 1.0) -> Face:
    return replace(EYES_NOSE_MOUTH, box=(x, 60.0, width, width), score=score)


@dataclass
class FakeEyes:
    """Sees what it is told to see."""

    faces: tuple[Face, ...] = (EYES_NOSE_MOUTH,)
    vector: tuple[float, float] = (1.0, 0.0)
    sharp: int = 90
    followed: bool = True
    scans: int = 0
    seen_at_a_glance: bool = True
    lively: float = 0.8
    given: list[Embedding] = field(default_factory=list)
    digest: str = "pack"
    thresholds: Thresholds = LIMITS

    @property
    def recognition(self) -> FakeEyes:
        return self

    def fused(self, templates: list[Embedding]) -> Embedding:
        return Embedding((np.mean([t.vectors[0] for t in templates], axis=0),))

    def scan(self, picture: np.ndarray) -> tuple[Face, ...]:
        self.scans += 1
        return self.faces

    def glance(self, picture: np.ndarray) -> tuple[Face, ...]:
        return self.faces if self.seen_at_a_glance else ()

    def near(self, picture: np.ndarray, face: Face) -> tuple[Face, ...]:
        return self.faces[:1] if self.followed else ()

    def assess(self, picture: np.ndarray, face: Face) -> tuple[Component, ...]:
        return (Component("Sharpness", 0.0, self.sharp),)

    def standing(
        self, picture: np.ndarray, face: Face, components: tuple[Component, ...]
    ) -> tuple[Component, ...]:
        return components

    def embed(self, picture: np.ndarray, face: Face) -> Embedding:
        self.given.append(Embedding((np.array(self.vector, np.float32),)))
        return self.given[-1]

    def unified(self, template: Embedding) -> Component:
        return Component("UnifiedQualityScore", None, None)

    def live(self, picture: np.ndarray, face: Face) -> float | None:
        return self.lively

    def suspected(self, live: float | None) -> bool:
        return live is not None and live < 0.1


def test_three_good_frames_make_a_probe() -> None:
    collector = ProbeCollector(FakeEyes())
    assert collector.probe() is None
    for number in range(WANTED):
        seen = collector.add(FRAME, number * 0.2)
        assert (seen.usable, seen.wanted, seen.hints) == (number + 1, WANTED, ())
    probe = collector.probe()
    assert collector.enough
    assert probe is not None
    assert (probe.frames, probe.model, probe.faces, probe.live) == (3, "pack", 1, 0.8)
    assert collector.obstacle == ""


def test_frames_too_close_in_time_are_not_counted() -> None:
    collector = ProbeCollector(FakeEyes())
    assert [collector.add(FRAME, at).usable for at in (0.0, 0.03, 0.06, 0.2)] == [1, 1, 1, 2]


def test_a_blurred_frame_is_not_taken_and_says_why() -> None:
    collector = ProbeCollector(FakeEyes(sharp=5))
    seen = collector.add(FRAME, 0.0)
    assert (seen.usable, seen.hints) == (0, ("face.hint.hold_still",))
    assert collector.obstacle == "face.not_usable"
    assert collector.probe() is None


def test_a_frame_taken_by_hand_counts_whatever_its_quality() -> None:
    collector = ProbeCollector(FakeEyes(sharp=5))
    assert collector.add(FRAME, 0.0, by_hand=True).usable == 1
    assert ProbeCollector(FakeEyes(faces=())).add(FRAME, 0.0, by_hand=True).usable == 0


def test_a_frame_that_could_be_better_counts_and_a_better_one_is_asked_for() -> None:
    collector = ProbeCollector(FakeEyes(sharp=20))
    seen = collector.add(FRAME, 0.0)
    assert (seen.usable, seen.hints) == (1, ("face.hint.hold_still",))


def test_no_face_and_two_faces_are_said_and_nothing_is_taken() -> None:
    eyes = FakeEyes(faces=())
    collector = ProbeCollector(eyes)
    assert collector.add(FRAME, 0.0).hints == ("face.hint.no_face",)
    assert collector.obstacle == "face.none"
    eyes.faces = (_face(20.0), _face(180.0, 90.0))
    seen = collector.add(FRAME, 1.0)
    assert seen.hints == ("face.hint.one_person",)
    assert len(seen.boxes) == 2
    assert collector.obstacle == "face.several"
    assert not eyes.given


def test_a_large_face_aside_is_told_until_the_next_look_at_the_whole_frame() -> None:
    eyes = FakeEyes(faces=(_face(110.0), _face(0.0, 65.0)))
    assert len(competing(eyes.faces, 320, 240)) == 1
    collector = ProbeCollector(eyes)
    asked = ("face.hint.one_person",)
    assert [collector.add(FRAME, at).hints for at in (0.0, 0.1, 0.2)] == [asked] * 3
    assert eyes.scans == 1
    eyes.faces = (_face(110.0), _face(0.0, 50.0))
    assert collector.add(FRAME, 0.6).hints == ()
    probe = collector.probe()
    assert probe is not None
    assert probe.faces == 2


def test_where_nobody_stands_two_of_three_frames_get_a_glance() -> None:
    eyes = FakeEyes(faces=())
    collector = ProbeCollector(eyes)
    for number in range(7):
        collector.add(FRAME, number * 0.033)
    assert eyes.scans == 3
    eyes.faces, eyes.seen_at_a_glance = (EYES_NOSE_MOUTH,), False
    seen = [collector.add(FRAME, 0.3 + number * 0.033).usable for number in range(3)]
    assert (seen, eyes.scans) == ([0, 0, 1], 4)
    eyes.faces = ()
    collector.add(FRAME, 0.6)
    assert eyes.scans == 5


def test_the_best_five_are_kept_and_what_is_dropped_is_overwritten() -> None:
    eyes = FakeEyes()
    collector = ProbeCollector(eyes)
    for number, sharp in enumerate([40, 90, 50, 80, 70, 60, 30]):
        eyes.sharp = sharp
        collector.add(FRAME, number * 0.5)
    probe = collector.probe()
    assert probe is not None
    assert probe.frames == MOST
    wiped = [not template.vectors[0].any() for template in eyes.given]
    assert wiped == [True, False, False, False, False, False, True]
    best = collector.best()
    assert best is not None
    assert best.worth == 90


def test_another_person_begins_anew() -> None:
    eyes = FakeEyes()
    collector = ProbeCollector(eyes)
    collector.add(FRAME, 0.0)
    collector.add(FRAME, 0.5)
    eyes.vector = (0.0, 1.0)
    assert collector.add(FRAME, 1.0).usable == 1
    probe = collector.probe()
    assert probe is not None
    assert probe.embedding.vectors[0].tolist() == [0.0, 1.0]
    assert not eyes.given[0].vectors[0].any()


def test_a_kept_frame_is_a_copy_and_wiping_overwrites_it() -> None:
    collector = ProbeCollector(FakeEyes())
    frame = FRAME.copy()
    collector.add(frame, 0.0)
    frame.fill(0)
    best = collector.best()
    assert best is not None
    kept = best.image
    assert int(kept.max()) == 90
    collector.wipe()
    assert not kept.any()
    assert collector.probe() is None
    assert collector.best() is None


def test_a_bystander_far_behind_does_not_compete() -> None:
    faces = (_face(110.0), _face(10.0, 30.0))
    assert competing(faces, 320, 240) == faces[:1]
    assert only(faces, 320, 240) is faces[0]


@pytest.mark.parametrize(
    ("count", "code"), [(0, "face.none"), (2, "face.several"), (10, "face.several")]
)
def test_none_two_and_ten_faces_are_refused(count: int, code: str) -> None:
    faces = tuple(_face(20.0 + 25 * number, 60.0) for number in range(count))
    with pytest.raises(CaptureError) as caught:
        only(faces, 320, 240)
    assert caught.value.code == code


def test_a_face_is_followed_and_the_whole_frame_is_looked_at_from_time_to_time() -> None:
    eyes = FakeEyes()
    collector = ProbeCollector(eyes)
    for number in range(10):
        collector.add(FRAME, number * 0.1)
    assert eyes.scans == 3
    eyes.followed = False
    collector.add(FRAME, 1.0)
    assert eyes.scans == 4


def test_a_second_person_is_seen_within_the_time_between_two_looks() -> None:
    eyes = FakeEyes(sharp=5)  # Not a frame is kept, so that nothing asks for a look at the whole.
    collector = ProbeCollector(eyes)
    collector.add(FRAME, 0.0)
    eyes.faces = (_face(20.0), _face(180.0, 90.0))
    unseen = [at / 100 for at in range(3, 60, 3) if not _two(collector, at / 100)]
    assert max(unseen) < RESCAN_SECONDS <= 0.4


def _two(collector: ProbeCollector, at: float) -> bool:
    return "face.hint.one_person" in collector.add(FRAME, at).hints


def test_the_frame_that_leads_to_the_answer_is_looked_at_as_a_whole() -> None:
    eyes = FakeEyes()
    collector = ProbeCollector(eyes)
    collector.add(FRAME, 0.0)
    collector.add(FRAME, 0.13)
    eyes.faces = (_face(20.0), _face(180.0, 90.0))
    assert collector.add(FRAME, 0.26).hints == ("face.hint.one_person",)
    assert not collector.enough
    assert collector.probe() is None


def test_a_second_person_who_comes_late_holds_the_answer_back_until_gone() -> None:
    eyes = FakeEyes()
    collector = ProbeCollector(eyes)
    for number in range(WANTED):
        collector.add(FRAME, number * 0.13)
    assert collector.enough
    eyes.faces = (_face(20.0), _face(180.0, 90.0))
    collector.add(FRAME, 1.0)
    assert (collector.enough, collector.probe(), collector.obstacle) == (
        False,
        None,
        "face.several",
    )
    eyes.faces = eyes.faces[:1]
    collector.add(FRAME, 1.1)
    assert collector.enough


def test_a_face_that_is_lost_is_looked_for_in_the_whole_frame_at_once() -> None:
    eyes = FakeEyes()
    collector = ProbeCollector(eyes)
    collector.add(FRAME, 0.0)
    eyes.followed, eyes.faces = False, ()
    assert collector.add(FRAME, 0.03).hints == ("face.hint.no_face",)
    assert collector.followed is None
    eyes.faces = (_face(200.0),)
    assert eyes.scans == 2
    assert collector.add(FRAME, 0.06).boxes == (_face(200.0).box,)


def test_a_picture_like_a_print_is_passed_on_for_the_officer() -> None:
    eyes = FakeEyes(lively=0.02)
    collector = ProbeCollector(eyes)
    collector.add(FRAME, 0.0)
    probe = collector.probe()
    assert probe is not None
    assert probe.suspected


def test_hints_of_nothing_are_none() -> None:
    assert hints(()) == ()
