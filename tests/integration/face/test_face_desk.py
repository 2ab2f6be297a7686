"""The faces' desk with the embedded pack: frames by hand, a second person, a turn of the head."""

from __future__ import annotations

import math
import shutil
import time
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from capture.models import load_pack
from client.inspection.room import protocol, ring
from client.inspection.room.eye_desk import desk_of_faces
from client.inspection.room.face_desk import FaceDesk
from client.inspection.room.faces import ChipPortrait, PagePortrait
from devices.sim import people
from mrz.checks import Check, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Frame = np.ndarray

AHEAD_SECONDS = 60.0


class Desk:
    """A desk with its neighbours: what it says is kept, frames are laid into the ring."""

    def __init__(self, packs: Path) -> None:
        self.ring = ring.Ring(ring.create())
        self.said: list[protocol.ToBooth] = []
        self.desk = FaceDesk(
            load_pack(packs / "embedded"), self.ring, self.said.append, match_counts=True
        )

    def look(self, *frames: Frame, step: float = 0.13) -> None:
        # Of all frames: a busy machine must not stretch the time told, nor let a frame grow old.
        start = time.monotonic() + AHEAD_SECONDS
        for number, frame in enumerate(frames):
            height, width = self.ring.write(0, frame)
            self.desk.attempt(protocol.Look(0, height, width, start + number * step))

    def checks(self) -> dict[str, tuple[Outcome, str]]:
        told = [one.checks[0] for one in self.said if isinstance(one, protocol.Checked)]
        return {check.name: (check.outcome, check.code) for check in told}

    def told(self, name: str) -> Check:
        found = (one.checks[0] for one in self.said if isinstance(one, protocol.Checked))
        return next(check for check in found if check.name == name)

    @property
    def ended(self) -> int:
        return sum(isinstance(one, protocol.FaceDone) for one in self.said)


@pytest.fixture
def desk(packs: Path) -> Iterator[Desk]:
    made = Desk(packs)
    yield made
    made.ring.close()


def _chip(name: str) -> ChipPortrait:
    return ChipPortrait(people.encoded_portrait(name, jpeg_2000=True))


def _live(*names: str, number: int = 0) -> Frame:
    return people.live_view(names, number * 4)


def _blurred(name: str) -> Frame:
    return np.asarray(cv2.GaussianBlur(_live(name), (0, 0), 9), np.uint8)


def test_a_picture_by_hand_counts_but_never_against_a_person(desk: Desk) -> None:
    desk.desk.attempt(_chip("astronaut"))
    desk.look(_blurred("sailor"))
    assert not desk.ended
    desk.desk.attempt(protocol.TakeNow(by_hand=True))
    desk.look(_blurred("sailor"))
    found = desk.checks()
    assert desk.ended == 1
    assert found["face.match"][0] is Outcome.UNDETERMINED
    assert found["face.quality"] == (Outcome.UNDETERMINED, "face.quality.by_hand")
    facts = dict(desk.told("face.match").detail)
    assert (facts["pack"], facts["licence"]) == ("embedded 2", "CC0-1.0")
    assert "no ageing" in facts["limits"]


def test_a_picture_by_hand_waits_for_the_chip(desk: Desk) -> None:
    desk.desk.attempt(protocol.TakeNow(by_hand=True))
    desk.look(_live("astronaut"))
    assert not desk.ended
    desk.desk.attempt(_chip("astronaut"))
    assert desk.ended == 1
    assert desk.checks()["face.match"][0] is Outcome.SUCCESSFUL


def test_good_frames_at_hand_are_taken_at_once_by_hand(desk: Desk) -> None:
    desk.desk.attempt(_chip("astronaut"))
    desk.look(_live("astronaut"))
    desk.desk.attempt(protocol.TakeNow(by_hand=True))
    assert desk.checks()["face.quality"] == (Outcome.SUCCESSFUL, "")
    assert desk.checks()["face.match"][0] is Outcome.SUCCESSFUL


def test_a_frame_that_gives_way_asks_for_no_further_look(desk: Desk) -> None:
    """The traveller's display would say "please look" again until the end of the inspection."""
    desk.desk.attempt(_chip("astronaut"))
    desk.look(_live("astronaut"))
    desk.desk.attempt(protocol.TakeNow(by_hand=True))
    assert desk.ended == 1
    desk.desk._newest = time.monotonic() + 2 * AHEAD_SECONDS
    desk.look(_live("astronaut"))
    last = desk.said[-1]
    assert isinstance(last, protocol.Looked)
    assert (last.boxes, last.usable, last.wanted) == ((), 0, 0)


def test_by_hand_nobody_and_two_people_are_waited_out(desk: Desk) -> None:
    desk.desk.attempt(_chip("astronaut"))
    desk.desk.attempt(protocol.TakeNow(by_hand=True))
    desk.look(_live(), _live("astronaut", "sailor"))
    assert not desk.ended
    desk.desk.attempt(protocol.TakeNow())
    assert desk.checks()["face.match"] == (Outcome.NOT_PERFORMED, "face.several")


def test_a_second_person_at_the_end_leaves_the_answer_to_a_person(desk: Desk) -> None:
    desk.look(*(_live("astronaut", number=number) for number in range(3)))
    desk.look(_live("astronaut", "sailor"), step=0.0)
    desk.said.clear()
    time_later = time.monotonic() + AHEAD_SECONDS + 0.9
    height, width = desk.ring.write(0, _live("astronaut", "sailor"))
    desk.desk.attempt(protocol.Look(0, height, width, time_later))
    desk.desk.attempt(_chip("astronaut"))
    assert not desk.ended
    desk.desk.attempt(protocol.TakeNow())
    assert desk.checks()["face.match"] == (Outcome.NOT_PERFORMED, "face.several")


def _turned(degrees: float) -> Frame:
    """Push the middle of the face sideways, as a nose goes when its head turns."""
    frame = _live("astronaut")
    down, across = np.mgrid[0 : frame.shape[0], 0 : frame.shape[1]].astype(np.float32)
    reach = np.exp(-(((across - 640) / 58) ** 2) - ((down - 345) / 62) ** 2)
    push = np.float32(92 * 0.5 * math.tan(math.radians(degrees)))
    moved = cv2.remap(frame, across - push * reach, down, cv2.INTER_LINEAR)
    return np.asarray(moved, np.uint8)


def _swing(most: float) -> list[Frame]:
    steps = [0, 0, *np.linspace(0, most, 5), *np.linspace(most, 0, 5), 0]
    return [_turned(float(step)) for step in steps]


@pytest.mark.parametrize(
    ("side", "most", "outcome", "code"),
    [
        ("left", 32.0, Outcome.SUCCESSFUL, ""),
        ("right", -42.0, Outcome.SUCCESSFUL, ""),
        ("left", 0.0, Outcome.UNDETERMINED, "face.attack.no_turn"),
    ],
)
def test_a_turn_of_the_head_is_asked_for_after_the_comparison(
    desk: Desk, side: str, most: float, outcome: Outcome, code: str
) -> None:
    desk.desk.attempt(_chip("astronaut"))
    desk.look(*(_live("astronaut", number=number) for number in range(3)))
    assert desk.ended == 1
    assert desk.checks()["face.attack"] == (Outcome.NOT_PERFORMED, "face.attack.not_performed")
    desk.said.clear()
    desk.desk.attempt(protocol.AskTurn(side))  # type: ignore[arg-type] - two literals
    desk.look(*_swing(most), step=0.7)
    looked = [one.hints for one in desk.said if isinstance(one, protocol.Looked)]
    assert (f"face.hint.turn_{side}",) in looked
    assert desk.checks()["face.attack"] == (outcome, code)
    assert not desk.ended


def test_frames_that_wait_give_way_to_the_newest_and_all_give_their_slots_back(desk: Desk) -> None:
    start = time.monotonic() + AHEAD_SECONDS
    for slot, who in enumerate(((), (), ("astronaut",))):
        height, width = desk.ring.write(slot, people.live_view(who, 0))
        desk.desk.put(protocol.Look(slot, height, width, start + slot))
    while not desk.desk.waiting.empty():
        desk.desk.attempt(desk.desk.waiting.get())
    looked = [one for one in desk.said if isinstance(one, protocol.Looked)]
    assert [one.slot for one in looked] == [0, 1, 2]
    assert [(one.wanted, one.usable) for one in looked] == [(0, 0), (0, 0), (3, 1)]


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
@pytest.mark.parametrize("late", [False, True])
def test_a_page_agrees_with_its_chip_however_it_lay(desk: Desk, quarters: int, late: bool) -> None:
    page = np.full((900, 1250, 3), 205, np.uint8)
    page[150:681, 90:503] = people.portrait("astronaut")
    works = [PagePortrait(np.ascontiguousarray(np.rot90(page, quarters))), _chip("astronaut")]
    for work in works[::-1] if late else works:
        desk.desk.attempt(work)
    assert desk.checks()["agreement.portrait"] == (Outcome.SUCCESSFUL, "")


@pytest.mark.parametrize("quarters", [0, 2])
def test_another_persons_page_agrees_in_no_position(desk: Desk, quarters: int) -> None:
    page = np.full((900, 1250, 3), 205, np.uint8)
    page[150:681, 90:503] = people.portrait("sailor")
    desk.desk.attempt(PagePortrait(np.ascontiguousarray(np.rot90(page, quarters))))
    desk.desk.attempt(_chip("astronaut"))
    assert desk.checks()["agreement.portrait"][0] is not Outcome.SUCCESSFUL


def test_a_page_without_a_portrait_says_nothing(desk: Desk) -> None:
    desk.desk.attempt(PagePortrait(np.full((600, 900, 3), 205, np.uint8)))
    desk.desk.attempt(_chip("astronaut"))
    told = (Outcome.NOT_PERFORMED, "agreement.portrait.no_face")
    assert desk.checks()["agreement.portrait"] == told


def test_what_the_desk_holds_is_overwritten_at_the_end(desk: Desk) -> None:
    desk.desk.attempt(_chip("astronaut"))
    desk.look(_live("astronaut"))
    reference = desk.desk._chip
    assert reference is not None
    vector = reference.embedding.vectors[0]
    assert vector.any()
    desk.desk.attempt(protocol.Retake(chip_comes=True))
    assert not vector.any()
    desk.desk.attempt(_chip("astronaut"))
    kept = desk.desk._chip
    assert kept is not None
    desk.desk.forget()
    assert not kept.embedding.vectors[0].any()


@pytest.mark.parametrize("broken", [True, False])
def test_a_better_pack_that_cannot_be_used_is_told(
    packs: Path, tmp_path: Path, *, broken: bool
) -> None:
    shutil.copytree(packs / "embedded", tmp_path / "embedded")
    if broken:
        (tmp_path / "better").mkdir()
        (tmp_path / "better" / "pack.json").write_text("{}")
    memory = ring.Ring(ring.create())
    said: list[protocol.ToBooth] = []
    prepare = protocol.Prepare(str(tmp_path), b"", 0, 60, training=True, today="2026-01-01")
    desk = desk_of_faces(prepare, memory, said.append)
    assert desk.model.startswith("embedded")
    assert said == []
    desk.no_reference()
    desk.no_reference()
    told = [one.code for one in said if isinstance(one, protocol.Trouble)]
    assert told == ["face.another_pack"] * broken
    memory.close()
