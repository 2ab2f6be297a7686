"""The finger's desk and step without their processes: what is asked, weighed, and how it ends."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from capture.finger.engine import FingerEngine, present_engine
from client.inspection import events, finger_step
from client.inspection.room import finger_desk, protocol
from client.inspection.room import finger_messages as words
from client.inspection.room.finger_desk import FingerDesk
from client.inspection.timings import Timings
from client.messages.lookup import sentence
from devices.errors import DeviceError, Fault
from devices.finger.sbi_service import SbiError
from devices.sim.finger_card import finger_card, image_record
from devices.sim.fingerprint import Touch, draw
from mrz.checks import Outcome

LIFT = words.FingerHint("finger.lift")


class Desk:
    """A desk on this thread, and what it said."""

    def __init__(self, enough: int = 1) -> None:
        self.said: list = []
        self.desk = FingerDesk(self.said.append, enough)

    def does(self, *work) -> Desk:
        for one in work:
            self.desk.attempt(one)
        return self

    def of(self, kind: type) -> list:
        return [one for one in self.said if isinstance(one, kind)]

    @property
    def outcome(self) -> tuple[Outcome, str]:
        (checked,) = self.of(protocol.Checked)
        match = next(check for check in checked.checks if check.name == "finger.match")
        return match.outcome, match.code


def look(number: int, position: int = 0, **touch) -> words.FingerLook:
    picture = draw(number, Touch(**touch), 2)
    return words.FingerLook(*picture.shape, picture.tobytes(), 500.0, position)


@pytest.fixture(scope="module")
def engine() -> FingerEngine:
    made = present_engine()
    made.load()
    return made


@pytest.fixture
def desk(monkeypatch, engine) -> Desk:
    monkeypatch.setattr(finger_desk, "present_engine", lambda: engine)
    return Desk()


def test_the_carried_finger_matches(desk) -> None:
    desk.does(words.FingerRecord(finger_card(3)))
    assert [(one.position, one.attempt, one.most) for one in desk.of(words.FingerAsked)] == [
        (2, 1, 3)
    ]
    desk.does(*[look(3, turn=5)] * 3)
    assert desk.outcome == (Outcome.SUCCESSFUL, "")
    assert len(desk.of(words.FingerDone)) == 1
    attack = desk.of(protocol.Checked)[0].checks[1]
    assert (attack.name, attack.code) == ("finger.attack", "finger.attack.not_performed")


def test_another_finger_differs_after_three_tries(desk) -> None:
    desk.does(words.FingerRecord(finger_card(3)), *[look(8), LIFT] * 3)
    assert desk.outcome == (Outcome.FAILED, "finger.match.differs")
    assert [one.attempt for one in desk.of(words.FingerAsked)] == [1, 2, 3]


def test_other_fingers_of_a_slap_are_passed_over(desk) -> None:
    desk.does(words.FingerRecord(finger_card(3)), look(8, position=3), LIFT, LIFT)
    assert not desk.of(words.FingerDone)
    assert all(one.answered for one in desk.of(words.FingerSeen))
    desk.does(look(3, position=2), LIFT)
    assert desk.outcome == (Outcome.SUCCESSFUL, "")


@pytest.mark.parametrize(
    ("code", "told"),
    [("", "finger.match.no_reference"), ("finger.match.dg3_closed", "finger.match.dg3_closed")],
)
def test_a_chip_without_fingers_ends_the_step_with_why(desk, code, told) -> None:
    desk.desk.chip_settled((), code)
    desk.does(desk.desk.waiting.get())
    assert desk.outcome == (Outcome.NOT_PERFORMED, told)


def test_a_seals_finger_counts_after_the_chip_had_none(desk) -> None:
    desk.desk.chip_settled((), "finger.match.dg3_closed")
    desk.does(desk.desk.waiting.get(), words.FingerRecord(finger_card(3)), *[look(3)] * 3, LIFT)
    last = desk.of(protocol.Checked)[-1].checks[-1]
    assert (last.name, last.outcome) == ("finger.match", Outcome.SUCCESSFUL)
    desk.does(words.FingerRecord(finger_card(8)))
    assert len(desk.of(words.FingerAsked)) == 1


def card(number: int, position: int) -> bytes:
    picture = draw(number, Touch(pressure=0.55, noise=4), 777)
    return image_record(picture.tobytes(), picture.shape[1], picture.shape[0], position)


@pytest.fixture
def two(monkeypatch, engine) -> Desk:
    monkeypatch.setattr(finger_desk, "present_engine", lambda: engine)
    desk = Desk(enough=2)
    desk.desk.chip_settled((card(3, 2), card(8, 7)), "")
    return desk.does(desk.desk.waiting.get())


def test_a_site_that_wants_two_fingers_asks_for_the_second(two) -> None:
    two.does(*[look(3)] * 3, LIFT)
    assert [one.position for one in two.of(words.FingerAsked)] == [2, 7]
    assert not two.of(words.FingerDone)
    two.does(*[look(8, turn=4)] * 3, LIFT)
    assert two.outcome == (Outcome.SUCCESSFUL, "")


def test_the_first_finger_again_is_not_the_second(two) -> None:
    two.does(*[look(3)] * 3, LIFT, *[look(3, turn=3)] * 3)
    assert any("finger.same_again" in one.hints for one in two.of(words.FingerSeen))
    assert not two.of(words.FingerDone)


def test_a_strong_first_finger_does_not_make_up_for_a_second_that_differs(two) -> None:
    two.does(*[look(3)] * 3, LIFT, *[look(31), LIFT] * 3)
    assert two.outcome == (Outcome.UNDETERMINED, "finger.match.inconclusive")


def test_a_second_finger_that_cannot_be_given_holds_nobody_up(two) -> None:
    two.does(*[look(3)] * 3, LIFT, words.LeaveOutFinger(True))
    assert two.outcome == (Outcome.SUCCESSFUL, "")


def test_records_that_cannot_be_read_end_it_with_why(desk) -> None:
    desk.desk.chip_settled((b"FIR\x00nonsense", b""), "")
    desk.does(desk.desk.waiting.get())
    assert desk.outcome == (Outcome.NOT_PERFORMED, "finger.reference.unreadable")


def test_left_out_and_asked_again(desk) -> None:
    desk.does(words.FingerRecord(finger_card(3)), words.LeaveOutFinger(True))
    assert desk.outcome == (Outcome.NOT_PERFORMED, "finger.match.exception")
    desk.said.clear()
    desk.does(words.FingerAgain())
    assert desk.of(words.FingerAsked)
    desk.does(words.FingerNow("finger.none_given"))
    assert desk.outcome == (Outcome.NOT_PERFORMED, "finger.none_given")


def test_a_frame_that_lies_about_its_size_is_told_and_answered(desk) -> None:
    desk.does(words.FingerRecord(finger_card(3)), words.FingerLook(900, 900, b"abc", 500.0))
    assert desk.of(protocol.Trouble)
    assert len(desk.of(words.FingerSeen)) == 1


class Step:
    """A step with a clock of its own."""

    def __init__(self, monkeypatch) -> None:
        self.now, self.sent, self.told = 100.0, [], []
        monkeypatch.setattr(finger_step.time, "monotonic", lambda: self.now)
        room = SimpleNamespace(finger=True, send=self.sent.append)
        devices = SimpleNamespace(finger_scanner="sim:finger", finger_record=b"")
        self.equipment = equipment = SimpleNamespace(
            devices=devices, look_at_finger=lambda: None, stop_finger=lambda: None
        )
        office = SimpleNamespace(tell=self.told.append)
        self.step = finger_step.FingerStep(office, room, equipment, lambda _: True, Timings())
        self.step.begin()
        self.step.hear(words.FingerAsked(2, 1, 3))

    def after(self, seconds: float) -> Step:
        self.now += seconds
        self.step.time_passed()
        return self


@pytest.fixture
def step(monkeypatch) -> Step:
    return Step(monkeypatch)


def test_nobody_is_waited_for_longer_than_a_while(step) -> None:
    assert step.after(19).sent == []
    assert step.after(2).sent == [words.FingerNow("finger.none_given")]
    assert step.after(60).sent == [words.FingerNow("finger.none_given")]


def test_a_finger_that_is_never_lifted_ends_its_try(step) -> None:
    for _ in range(50):
        step.step.hear(words.FingerSeen((), present=True))
        step.after(1)
    assert step.sent == [words.FingerNow("finger.none_given")]


def test_a_scanner_that_comes_and_goes_ends_its_try(step) -> None:
    gone = SimpleNamespace(error=DeviceError(Fault.UNPLUGGED, "sim:finger", ""))
    for _ in range(60):
        step.step.troubled(gone)
        step.after(0.5)
        step.step.back()
        step.after(0.5)
    assert len(step.sent) == 1


def test_a_scanner_that_is_gone_is_waited_for_shortly(step) -> None:
    step.step.troubled(SimpleNamespace(error=DeviceError(Fault.UNPLUGGED, "sim:finger", "")))
    assert step.after(9).sent == [words.FingerNow("device.unplugged")]
    assert isinstance(step.told[0], events.FingerAsked)


def test_a_finger_asked_for_late_is_waited_for_where_there_is_a_scanner(step) -> None:
    step.step.hear(words.FingerDone())
    assert step.step.done
    step.step.hear(words.FingerAsked(2, 1, 3))
    assert not step.step.done
    step.step.hear(words.FingerDone())
    step.equipment.devices.finger_scanner = ""
    step.step.hear(words.FingerAsked(2, 1, 3))
    assert step.step.done


def test_a_service_that_refuses_is_told_in_its_own_words(step) -> None:
    step.step.troubled(SimpleNamespace(error=SbiError("sbi:4501:9:2", "103")))
    assert step.after(9).sent == [words.FingerNow("finger.sbi.103")]
    assert "tampered" in sentence("finger.sbi.103")[0]


def test_drawn_fingers_are_of_nobody_and_differ() -> None:
    first, second = draw(3, Touch(), 1), draw(8, Touch(), 1)
    assert first.shape == second.shape == (400, 320)
    assert np.array_equal(first, draw(3, Touch(), 1))
    assert np.abs(first.astype(int) - second).mean() > 10
