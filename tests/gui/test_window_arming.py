"""Nobody is admitted on advice that was not seen for a second."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from key_hands import Key, advised, press

from client.inspection.flow import ARMING_SECONDS
from client.judgement.advice import Action, Decision, Level

if TYPE_CHECKING:
    from fake_control import FakeControl
    from pytestqt.qtbot import QtBot

    from client.ui.window import BoothWindow

pytestmark = pytest.mark.gui


def test_admit_is_armed_only_after_a_second(
    ready: BoothWindow, control: FakeControl, qtbot: QtBot
) -> None:
    advised(ready, control)
    # At once: a machine that stands still for a second would have armed it in the meantime.
    press(ready, Key.Key_F10)
    assert control.asked == []
    assert "second" in ready.page.notice.sentence.text()
    assert not ready.page.decision.choices[Action.ADMIT].isEnabled()
    qtbot.waitUntil(ready.page.decision.choices[Action.ADMIT].isEnabled)
    press(ready, Key.Key_F10)
    assert control.asked == [("decide", Decision(Action.ADMIT, (), "officer"))]


def test_admit_is_never_armed_before_the_second_is_over(
    ready: BoothWindow, control: FakeControl, qtbot: QtBot
) -> None:
    advised(ready, control)
    # Another advice starts another second; a timer that rounds would come early in some of them.
    for level in (Level.AMBER, Level.GREEN, Level.AMBER, Level.GREEN):
        control.advise(level)
        told = time.monotonic()
        assert not ready.booth.inspection.armed
        qtbot.waitUntil(lambda: ready.booth.inspection.armed)
        assert time.monotonic() - told >= ARMING_SECONDS


def test_a_hidden_window_does_not_arm(
    ready: BoothWindow, control: FakeControl, qtbot: QtBot
) -> None:
    ready.hide()
    press(ready, Key.Key_Space)
    control.reading()
    control.advise(Level.GREEN)
    qtbot.wait(1300)
    assert not ready.booth.inspection.armed


def test_another_advice_must_be_seen_again(
    ready: BoothWindow, control: FakeControl, qtbot: QtBot
) -> None:
    advised(ready, control)
    qtbot.waitUntil(lambda: ready.booth.inspection.armed)
    control.advise(Level.AMBER)
    press(ready, Key.Key_F10)
    assert control.asked == []
