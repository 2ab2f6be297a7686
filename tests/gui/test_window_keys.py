"""Every key of PRODUCT, in every state in which it means something, and in none other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from key_hands import Key, advised, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from rendered import camera_frame

from client.inspection import events
from client.inspection.events import State
from client.judgement.advice import Action, Decision, Level, ReasonCode

if TYPE_CHECKING:
    from fake_control import FakeControl
    from pytestqt.qtbot import QtBot

    from client.ui.window import BoothWindow

pytestmark = pytest.mark.gui


def test_signing_in_by_keyboard(window: BoothWindow, control: FakeControl) -> None:
    assert window.pages.currentWidget() is window.sign_in
    QTest.keyClicks(window.sign_in.name, "officer")
    press(window, Key.Key_Return)
    QTest.keyClicks(window.sign_in.secret, "9999")
    press(window, Key.Key_Return)
    assert window.booth.state is State.LOCKED
    assert window.sign_in.finding.text()
    QTest.keyClicks(window.sign_in.secret, "1234")
    press(window, Key.Key_Return)
    assert window.booth.state is State.READY
    assert window.booth.officer == "officer"
    assert window.sign_in.secret.text() == ""


def test_no_key_does_anything_while_locked(window: BoothWindow, control: FakeControl) -> None:
    for number in range(1, 13):
        QTest.keyClick(window, Key(Key.Key_F1 + number - 1))
    QTest.keyClick(window, Key.Key_Space)
    QTest.keyClick(window, Key.Key_Escape)
    assert control.asked == []


def test_space_starts_the_chosen_scenario(ready: BoothWindow, control: FakeControl) -> None:
    press(ready, Key.Key_Down, Key.Key_Down, Key.Key_Space)
    assert control.asked == [("start", "unknown-csca")]
    press(ready, Key.Key_Space)
    assert len(control.asked) == 1


def test_arrows_choose_again_where_a_panel_was_closed(
    ready: BoothWindow, control: FakeControl
) -> None:
    press(ready, Key.Key_F1, Key.Key_Escape, Key.Key_Down)
    press(ready, Key.Key_F12, Key.Key_Escape, Key.Key_Down, Key.Key_Space)
    assert control.asked == [("start", "unknown-csca")]


def test_keys_while_reading(ready: BoothWindow, control: FakeControl) -> None:
    press(ready, Key.Key_Space)
    control.reading()
    press(ready, Key.Key_F2, Key.Key_F5, Key.Key_F11)
    assert [name for name, _ in control.asked[1:]] == ["capture", "retake", "protect"]
    press(ready, Key.Key_F9, Key.Key_F10)
    assert not any(name == "decide" for name, _ in control.asked)


def test_a_turn_of_the_head_shows_over_the_picture_that_was_taken(
    ready: BoothWindow, control: FakeControl
) -> None:
    press(ready, Key.Key_H, control=True)
    assert control.asked == [] or control.asked[-1][0] != "ask_turn"
    advised(ready, control)
    live = ready.page.portraits.live
    assert live.shows_picture
    press(ready, Key.Key_H, control=True)
    assert control.asked == [("ask_turn", None)]
    control.tell(events.LiveFrame(camera_frame(), 7))
    assert not live.shows_frame
    control.tell(events.FaceSeen((), ("face.hint.turn_left",), 0, 0))
    control.tell(events.LiveFrame(camera_frame(), 8))
    assert live.shows_frame
    assert "to your left" in ready.page.portraits.hint.text()
    control.tell(events.FaceSeen((), (), 0, 0))
    control.tell(events.LiveFrame(camera_frame(), 9))
    assert (live.shows_frame, live.shows_picture) == (False, True)
    assert ready.page.portraits.hint.text() == ""


def test_escape_cancels_before_advice(ready: BoothWindow, control: FakeControl) -> None:
    press(ready, Key.Key_Space, Key.Key_Escape)
    assert control.asked[-1] == ("cancel", None)
    assert ready.booth.state is State.READY


def test_refer_needs_no_waiting(ready: BoothWindow, control: FakeControl) -> None:
    advised(ready, control, Level.RED)
    press(ready, Key.Key_5, Key.Key_F9)
    reasons = (ReasonCode.DOCUMENT_DOUBT,)
    assert control.asked == [("decide", Decision(Action.REFER, reasons, "officer"))]


def test_stop_takes_escape_twice(ready: BoothWindow, control: FakeControl) -> None:
    advised(ready, control)
    press(ready, Key.Key_Escape)
    assert control.asked == []
    press(ready, Key.Key_8)
    press(ready, Key.Key_Escape)
    assert control.asked == []
    press(ready, Key.Key_Escape)
    reasons = (ReasonCode.TRAVELLER_WITHDREW,)
    assert control.asked == [("decide", Decision(Action.STOP, reasons, "officer"))]


def test_a_fourth_reason_is_not_taken(ready: BoothWindow, control: FakeControl) -> None:
    advised(ready, control)
    press(ready, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4)
    assert len(ready.booth.inspection.reasons) == 3
    assert "three" in ready.page.notice.sentence.text()


def test_first_line_offers_no_refusal(ready: BoothWindow, control: FakeControl) -> None:
    advised(ready, control, Level.RED)
    assert set(ready.page.decision.choices) == {Action.ADMIT, Action.REFER, Action.STOP}
    ready.hands.act(Action.REFUSE)
    assert control.asked == []


def test_typing_the_zone(ready: BoothWindow, control: FakeControl) -> None:
    press(ready, Key.Key_Space, Key.Key_F3)
    assert ready.page.open_panel is ready.page.zone_entry
    first, second = ready.page.zone_entry.lines[:2]
    QTest.keyClicks(first, "p<utoeriksson  anna maria".ljust(44))
    press(ready, Key.Key_Down)
    QTest.keyClicks(second, "L898902C36UTO7408122F1204159ZE184226B     10")
    press(ready, Key.Key_Return)
    lines = (
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    )
    assert control.asked[-1] == ("type_zone", lines)
    assert ready.page.open_panel is None


def test_a_zone_of_the_wrong_length_is_not_handed_over(
    ready: BoothWindow, control: FakeControl
) -> None:
    press(ready, Key.Key_Space, Key.Key_F3)
    QTest.keyClicks(ready.page.zone_entry.lines[0], "P<UTO")
    press(ready, Key.Key_Return)
    assert control.asked[-1][0] == "start"
    assert ready.page.open_panel is ready.page.zone_entry


def test_typing_the_can(ready: BoothWindow, control: FakeControl) -> None:
    press(ready, Key.Key_Space, Key.Key_F4)
    QTest.keyClicks(ready.page.can_entry.digits, "12a345")
    press(ready, Key.Key_Return)
    assert control.asked[-1][0] == "start"
    QTest.keyClicks(ready.page.can_entry.digits, "6")
    press(ready, Key.Key_Return)
    assert control.asked[-1] == ("give_can", "123456")
    assert ready.page.can_entry.digits.text() == ""


@pytest.mark.parametrize(
    ("key", "same"), [(Key.Key_1, True), (Key.Key_2, False), (Key.Key_3, None)]
)
def test_comparing_by_eye(
    ready: BoothWindow, control: FakeControl, key: Qt.Key, same: bool | None
) -> None:
    advised(ready, control)
    press(ready, Key.Key_F6, key)
    assert control.asked == [("compare_by_eye", same)]
    assert ready.page.open_panel is None
    assert not ready.page.compare.live.shows_picture


def test_blind_first(ready: BoothWindow, control: FakeControl, qtbot: QtBot) -> None:
    press(ready, Key.Key_Space)
    control.reading()
    control.checked()
    control.advise(Level.GREEN, blind=True)
    qtbot.wait(50)
    assert ready.page.tile.completeness.text() == ""
    press(ready, Key.Key_F9)
    assert "first" in ready.page.notice.sentence.text()
    press(ready, Key.Key_F6, Key.Key_1)
    assert "16" in ready.page.tile.completeness.text()


def test_what_leaves_shows_the_exact_bytes(ready: BoothWindow, control: FakeControl) -> None:
    advised(ready, control)
    press(ready, Key.Key_F12)
    preview = ready.booth.inspection.preview
    assert preview is not None
    assert ready.page.egress.bytes_shown.toPlainText() == preview.text
    press(ready, Key.Key_Escape)
    assert ready.page.open_panel is None
    assert control.asked == []


def test_a_refusal_takes_two_people(ready: BoothWindow, control: FakeControl) -> None:
    advised(ready, control, Level.RED)
    control.advise(Level.RED, second=True)
    panel = ready.page.second_line
    panel.choices.setFocus()
    press(ready, Key.Key_End, Key.Key_Up)
    assert panel.chosen() is Action.REFUSE
    press(ready, Key.Key_4, Key.Key_Return)
    assert panel.second_name.hasFocus()
    QTest.keyClicks(panel.second_name, "officer")
    QTest.keyClicks(panel.second_secret, "1234")
    press(ready, Key.Key_Return)
    panel.second_secret.setFocus()
    press(ready, Key.Key_Return)
    assert not any(name == "decide" for name, _ in control.asked)
    panel.second_name.setText("colleague")
    panel.second_secret.setFocus()
    QTest.keyClicks(panel.second_secret, "1234")
    press(ready, Key.Key_Return)
    wanted = Decision(Action.REFUSE, (ReasonCode.IMAGE_DIFFERS,), "officer", "colleague")
    assert control.asked[-1] == ("decide", wanted)


def test_locking_at_any_time(ready: BoothWindow, control: FakeControl) -> None:
    advised(ready, control)
    press(ready, Key.Key_L, control=True)
    assert control.asked == [("lock", None)]
    assert ready.pages.currentWidget() is ready.sign_in
    assert ready.booth.officer == ""


def test_space_during_the_wipe_starts_as_soon_as_ready(
    ready: BoothWindow, control: FakeControl
) -> None:
    advised(ready, control)
    press(ready, Key.Key_F9)
    press(ready, Key.Key_Space)
    assert control.asked[-1][0] == "decide"
    control.wiped()
    assert control.asked[-1] == ("start", "clean")


def test_protection_shows_nothing(ready: BoothWindow, control: FakeControl) -> None:
    advised(ready, control)
    before = ready.grab().toImage()
    countdown = ready.page.decision.countdown.text()
    press(ready, Key.Key_F11)
    assert control.asked == [("protect", None)]
    assert ready.page.notice.sentence.text() == ""
    if ready.page.decision.countdown.text() == countdown:
        assert ready.grab().toImage().size() == before.size()
