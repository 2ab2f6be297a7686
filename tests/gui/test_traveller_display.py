"""The traveller's display: notice before capture, large words, never advice, gone at the wipe."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fake_control import FakeControl
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from rendered import camera_frame

from client.inspection import events
from client.inspection.events import State
from client.judgement.advice import Action, Level, Reason
from client.ui.application import application
from client.ui.palette import OUTCOME_COLOURS, PALETTES, PaletteName
from client.ui.post import Post
from client.ui.preferences import Preferences
from client.ui.traveller_window import LEAST_POINTS, TravellerWindow
from client.ui.traveller_words import Scene
from client.ui.window import BoothWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


@pytest.fixture
def booth(qtbot: QtBot) -> Iterator[BoothWindow]:
    application(Post())
    made = BoothWindow(FakeControl(), Post(), preferences=Preferences(traveller_display=True))
    qtbot.addWidget(made)
    made.show()
    made.control.sign_in("officer", "1234")
    yield made
    made.shut()


def display(booth: BoothWindow) -> TravellerWindow:
    assert booth.traveller is not None
    return booth.traveller


def words(shown: TravellerWindow) -> str:
    return " ".join(label.text() for label in shown.findChildren(QLabel) if label.isVisible())


def test_the_notice_stands_before_any_camera_frame(booth: BoothWindow) -> None:
    shown = display(booth)
    assert shown.scene is Scene.WELCOME
    assert "deleted" in words(shown)
    assert "refuse" in words(shown)
    booth.control.tell(events.LiveFrame(camera_frame(), 1))
    assert not shown.mirror.shows_frame


def test_the_live_view_is_mirrored(booth: BoothWindow, qtbot: QtBot) -> None:
    shown = display(booth)
    QTest.keyClick(booth, Qt.Key.Key_Space)
    frame = camera_frame().copy()
    frame[:, :640] = (0, 0, 255)
    frame[:, 640:] = (255, 0, 0)
    booth.control.tell(events.LiveFrame(frame, 1))
    qtbot.wait(30)
    picture = shown.mirror.grab().toImage()
    left = picture.pixelColor(picture.width() * 2 // 5, picture.height() // 2)
    right = picture.pixelColor(picture.width() * 3 // 5, picture.height() // 2)
    assert left.blue() > left.red()
    assert right.red() > right.blue()


def test_who_is_to_look_once_more_sees_the_mirror_again(booth: BoothWindow) -> None:
    shown = display(booth)
    booth.control.reading()
    taken = events.PortraitReady(events.PortraitSource.LIVE, camera_frame())
    booth.control.tell(taken)
    booth.control.tell(events.FaceSeen((), (), 0, 0))
    assert shown.scene is Scene.WAIT
    booth.control.tell(events.FaceSeen((), ("face.hint.closer",), 0, 5))
    booth.control.tell(events.LiveFrame(camera_frame(), 9))
    assert (shown.scene, shown.mirror.shows_frame) == (Scene.LOOK, True)
    assert shown.hint.isVisible()
    booth.control.tell(taken)
    assert (shown.scene, shown.mirror.shows_frame) == (Scene.WAIT, False)


def test_neither_advice_nor_decision_reaches_the_display(booth: BoothWindow, qtbot: QtBot) -> None:
    shown = display(booth)
    QTest.keyClick(booth, Qt.Key.Key_Space)
    booth.control.reading()
    before = words(shown)
    booth.control.checked()
    waiting = words(shown)
    pictures = set()
    for level in Level:
        reason = Reason("chip.hashes", "chip.hashes.altered", level)
        booth.control.advise(level, reason)
        qtbot.wait(20)
        assert words(shown) == waiting
        image = shown.grab().toImage()
        pictures.add(bytes(image.constBits()))
        colours = {image.pixelColor(x, y).name().upper() for x in range(0, image.width(), 9)
                   for y in range(0, image.height(), 9)}  # fmt: skip
        assert not colours & set(OUTCOME_COLOURS.values()) - {"#111111"}
    assert len(pictures) == 1
    assert before != waiting


def test_a_turn_of_the_head_is_asked_for_in_the_travellers_words(booth: BoothWindow) -> None:
    shown = display(booth)
    QTest.keyClick(booth, Qt.Key.Key_Space)
    booth.control.reading()
    booth.control.checked()
    booth.control.tell(events.FaceSeen((), ("face.hint.come_closer",), 0, 0))
    assert not shown.hint.isVisible()
    booth.control.tell(events.FaceSeen((), ("face.hint.turn_right",), 0, 0))
    assert "to your right" in words(shown)
    booth.control.tell(events.FaceSeen((), (), 0, 0))
    assert not shown.hint.isVisible()


def test_without_a_code_nothing_is_said_of_one(booth: BoothWindow) -> None:
    shown = display(booth)
    for code in ("", "7K4M-Q2XW"):
        booth.control.reading()
        booth.control.tell(
            events.StateChanged(State.DECIDED), events.DecisionTaken(Action.ADMIT, code)
        )
        booth.control.tell(events.Wiped(1.0), events.StateChanged(State.READY))
        assert shown.scene is Scene.DONE
        assert "deleted" in words(shown)
        assert ("With this code" in words(shown)) is bool(code)


@pytest.mark.parametrize("action", [Action.ADMIT, Action.REFER, Action.STOP])
def test_done_is_the_same_for_every_decision(booth: BoothWindow, action: Action) -> None:
    shown = display(booth)
    QTest.keyClick(booth, Qt.Key.Key_Space)
    booth.control.reading()
    booth.control.advise(Level.GREEN)
    booth.control.tell(
        events.StateChanged(State.DECIDED), events.DecisionTaken(action, "7K4M-Q2XW")
    )
    assert "7K4M" not in words(shown)
    booth.control.wiped()
    assert shown.scene is Scene.DONE
    assert "Your picture has been deleted" in words(shown)
    assert "7K4M-Q2XW" in words(shown)
    assert not shown.mirror.shows_frame
    QTest.keyClick(booth, Qt.Key.Key_Space)
    assert "7K4M" not in words(shown)


def test_protection_leaves_no_trace_on_the_display(booth: BoothWindow) -> None:
    shown = display(booth)
    QTest.keyClick(booth, Qt.Key.Key_Space)
    before = words(shown)
    QTest.keyClick(booth, Qt.Key.Key_F11)
    assert booth.control.asked[-1] == ("protect", None)
    assert words(shown) == before


def test_nothing_is_small(booth: BoothWindow) -> None:
    shown = display(booth)
    for scene in Scene:
        shown.show_scene(scene)
        for part in (*shown.findChildren(QLabel), *shown.findChildren(QPushButton)):
            if part.isVisible() and part.text():
                assert part.font().pointSize() >= LEAST_POINTS, part.text()


def test_the_traveller_chooses_a_language(qtbot: QtBot) -> None:
    application(Post())
    shown = TravellerWindow(PALETTES[PaletteName.LIGHT], "en")
    qtbot.addWidget(shown)
    shown.show()
    shown.hear(events.StateChanged(State.READY))
    english = words(shown)
    buttons = {button.text(): button for button in shown.findChildren(QPushButton)}
    assert set(buttons) == {"English", "Français", "Español", "Português", "العربية"}
    buttons["العربية"].click()
    assert words(shown) != english
    assert shown.layoutDirection() is Qt.LayoutDirection.RightToLeft
