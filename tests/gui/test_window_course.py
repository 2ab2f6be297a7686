"""The course of an inspection as the window shows it: pauses, and advice that is told again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from client.inspection import events
from client.inspection.events import State
from client.judgement.advice import Level

if TYPE_CHECKING:
    from fake_control import FakeControl
    from pytestqt.qtbot import QtBot

    from client.ui.window import BoothWindow

pytestmark = pytest.mark.gui


def start(window: BoothWindow, control: FakeControl) -> None:
    QTest.keyClick(window, Qt.Key.Key_Space)
    control.reading()


def test_paused_says_how_far_and_what_to_do(ready: BoothWindow, control: FakeControl) -> None:
    start(ready, control)
    control.tell(events.StateChanged(State.PAUSED))
    control.tell(events.Notice("chip.paused", (("percent", "62"),)))
    assert "62 %" in ready.page.tile.sentence.text()
    assert "resumes" in ready.page.tile.step.text()


def test_keys_that_stay_the_same_stay_where_they_are(
    ready: BoothWindow, control: FakeControl
) -> None:
    """A strip that is built anew is empty for a moment, long on a busy machine."""
    QTest.keyClick(ready, Qt.Key.Key_Space)
    before = ready.page.hints.findChildren(QLabel)
    assert before
    control.tell(events.StateChanged(State.CHECKING))
    assert ready.page.hints.findChildren(QLabel) == before
    control.advise(Level.GREEN)
    shown = {part.text() for part in ready.page.hints.findChildren(QLabel) if not part.isHidden()}
    assert "reasons" in shown
    assert "cancel" not in shown


def test_a_sign_in_without_a_name_says_what_to_do(
    window: BoothWindow, control: FakeControl
) -> None:
    page = window.sign_in
    page.name.setText(" ")
    QTest.keyClick(page.secret, Qt.Key.Key_Return)
    assert control.asked == []
    assert "name" in page.finding.text()
    page.name.setText("officer")
    page.secret.setText(control.secret)
    QTest.keyClick(page.secret, Qt.Key.Key_Return)
    assert control.asked == [("sign_in", "officer")]


def test_reading_that_resumes_ends_the_pause(ready: BoothWindow, control: FakeControl) -> None:
    start(ready, control)
    control.tell(events.StateChanged(State.PAUSED))
    control.tell(events.Notice("chip.paused", (("percent", "62"),)))
    control.tell(events.ChipProgress("DG2", 13_000, 20_000))
    assert ready.booth.state is State.CHECKING
    assert ready.page.tile.word.text() == "Checking"


def test_advice_told_again_never_lengthens_the_retention(
    ready: BoothWindow, control: FakeControl, qtbot: QtBot
) -> None:
    start(ready, control)
    control.checked()
    control.advise(Level.GREEN)

    def left() -> int:
        minutes, seconds = ready.page.decision.countdown.text().split()[-1].split(":")
        return 60 * int(minutes) + int(seconds)

    # The 118 seconds of the first telling have begun to run; told again, they run on.
    qtbot.waitUntil(lambda: left() < 117)
    control.advise(Level.GREEN)
    assert left() < 117
