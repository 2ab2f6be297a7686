"""A reader that plays keyboard: its keys never land in a field, a person's always do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fake_control import LINES, FakeControl
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from client.inspection.events import State
from client.ui.application import application
from client.ui.post import Post
from client.ui.preferences import Preferences, load, save
from client.ui.wedge_filter import TEST_CARD, calibrated, known_keys, lines_of
from client.ui.window import BoothWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui

# What a reader set to the American layout types into a French one.
FRENCH = str.maketrans("AQZWM<1234567890", "QAWZ:.&é\"'(-è_çà")


@pytest.fixture
def booth(qtbot: QtBot, tmp_path: Path) -> Iterator[BoothWindow]:
    application(Post())
    look = Preferences(typing_reader=True)
    made = BoothWindow(FakeControl(), Post(), preferences=look, preferences_file=tmp_path / "w.ini")
    made._first_run = False
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.shut()


def swipe(window: BoothWindow, *lines: str) -> None:
    """Type as a reader does: five milliseconds a key, each line with its end."""
    at = 1_000_000
    for character in "".join(f"{line}\r" for line in lines):
        at += 5
        key = Qt.Key.Key_Return if character == "\r" else Qt.Key.Key_A
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, character)
        pressed.setTimestamp(at)
        QCoreApplication.sendEvent(window.windowHandle(), pressed)


def asked(window: BoothWindow, what: str) -> list[object]:
    return [value for name, value in window.control.asked if name == what]


def test_a_swipe_in_the_middle_of_typing_lands_in_no_field(
    booth: BoothWindow, qtbot: QtBot
) -> None:
    booth.control.sign_in("officer", "1234")
    QTest.keyClick(booth, Qt.Key.Key_Space)
    booth.control.reading()
    QTest.keyClick(booth, Qt.Key.Key_F4)
    field = booth.page.can_entry.digits
    qtbot.waitUntil(lambda: booth.focusWidget() is field)
    swipe(booth, *LINES)
    qtbot.waitUntil(lambda: bool(asked(booth, "type_zone")))
    assert asked(booth, "type_zone") == [LINES]
    assert field.text() == ""


def test_a_swipe_at_the_sign_in_is_dropped(booth: BoothWindow, qtbot: QtBot) -> None:
    swipe(booth, *LINES)
    qtbot.wait(500)
    assert booth.sign_in.name.text() == ""
    assert booth.booth.state is State.LOCKED
    assert booth.control.asked == []


def test_a_swipe_begins_the_inspection(booth: BoothWindow, qtbot: QtBot) -> None:
    booth.control.sign_in("officer", "1234")
    swipe(booth, *LINES)
    qtbot.waitUntil(lambda: bool(asked(booth, "type_zone")))
    assert [name for name, _ in booth.control.asked][-2:] == ["start", "type_zone"]


def test_a_persons_keys_arrive_in_order(booth: BoothWindow, qtbot: QtBot) -> None:
    for character in "a.tester":
        QTest.keyClick(booth.windowHandle(), character)
        qtbot.wait(120)
    qtbot.waitUntil(lambda: booth.sign_in.name.text() == "a.tester")
    QTest.keyClick(booth.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: booth.focusWidget() is booth.sign_in.secret)


def test_keys_of_other_kinds_pass_at_once(booth: BoothWindow, qtbot: QtBot) -> None:
    booth.control.sign_in("officer", "1234")
    QTest.keyClick(booth.windowHandle(), Qt.Key.Key_Space)
    QTest.keyClick(booth.windowHandle(), Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: asked(booth, "start") == ["clean"])
    qtbot.waitUntil(lambda: booth.page.open_panel is booth.page.egress)


def test_a_burst_that_is_no_zone_is_told(booth: BoothWindow, qtbot: QtBot) -> None:
    booth.control.sign_in("officer", "1234")
    swipe(booth, "ticket 12345678")
    qtbot.waitUntil(lambda: bool(booth.page.notice.sentence.text()))
    assert asked(booth, "type_zone") == []


def test_the_test_card_teaches_a_foreign_layout(booth: BoothWindow, qtbot: QtBot) -> None:
    booth.sign_in.settings.click()
    swipe(booth, *(line.translate(FRENCH) for line in TEST_CARD))
    qtbot.waitUntil(lambda: "known now" in booth.settings.finding.text())
    QTest.keyClick(booth.settings.languages, Qt.Key.Key_Return)
    kept = load(booth._file, Post())
    assert kept.typing_reader
    mapping = known_keys(kept.reader_keys)
    other = ("P<QWAZWQ<<MARIQ".ljust(44, "<"), LINES[1])
    typed = "\r".join(line.translate(FRENCH) for line in other) + "\r"
    assert lines_of(typed, mapping) == other


def test_another_card_teaches_nothing() -> None:
    with pytest.raises(ValueError, match="length"):
        calibrated("P<UTO\r")
    with pytest.raises(ValueError, match="two characters"):
        calibrated("\r".join(("A" * 44, "B" * 44)))


def test_what_was_learned_is_kept(tmp_path: Path) -> None:
    chosen = Preferences(typing_reader=True, reader_keys="aqé2")
    save(tmp_path / "w.ini", chosen)
    assert load(tmp_path / "w.ini", Post()) == chosen
