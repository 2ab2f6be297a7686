"""F7: the page under visible, infrared and ultraviolet light, in place, and gone at the wipe."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from rendered import drawn_page

from client.inspection import events
from client.judgement.advice import Level
from devices.types import Light

if TYPE_CHECKING:
    from fake_control import FakeControl

    from client.ui.window import BoothWindow

pytestmark = pytest.mark.gui


def press(window: BoothWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)


def test_f7_walks_through_the_lights_and_round(ready: BoothWindow, control: FakeControl) -> None:
    press(ready, Qt.Key.Key_Space)
    control.reading()
    control.page()
    seen = []
    for _ in range(4):
        press(ready, Qt.Key.Key_F7)
        assert ready.page.open_panel is ready.page.lights
        seen.append(ready.page.lights.shown)
        # The page stays on the screen while the next light is chosen, with words of its own.
        assert ready.page.lights.explanation.text()
    assert seen == [Light.VISIBLE, Light.INFRARED, Light.ULTRAVIOLET, Light.VISIBLE]
    grabbed = ready.page.lights.view.grab().toImage()
    press(ready, Qt.Key.Key_F7)
    assert ready.page.lights.view.grab().toImage() != grabbed
    press(ready, Qt.Key.Key_Escape)
    assert ready.page.open_panel is None
    press(ready, Qt.Key.Key_F7)
    assert ready.page.lights.shown is Light.INFRARED, "the light was forgotten while it was closed"


def test_what_the_reader_does_not_deliver_is_said(ready: BoothWindow, control: FakeControl) -> None:
    press(ready, Qt.Key.Key_Space)
    control.reading()
    press(ready, Qt.Key.Key_F7)
    assert ready.page.open_panel is None
    assert "picture" in ready.page.notice.sentence.text()
    control.page(Light.VISIBLE)
    press(ready, Qt.Key.Key_F7)
    assert ready.page.lights.shown is Light.VISIBLE
    assert "one light" in ready.page.notice.sentence.text()
    assert not ready.page.lights.buttons[Light.INFRARED].isEnabled()


def test_no_page_outlives_its_traveller(ready: BoothWindow, control: FakeControl) -> None:
    press(ready, Qt.Key.Key_Space)
    control.reading()
    control.checked()
    control.advise(Level.GREEN)
    page = drawn_page("infrared").copy()
    held = weakref.ref(page)
    control.tell(events.PageReady(Light.INFRARED, page))
    del page
    press(ready, Qt.Key.Key_F7)
    assert ready.page.lights.view.shows_picture
    ready.grab()
    control.wiped()
    gc.collect()
    assert held() is None
    assert not ready.page.lights.lights
    assert not ready.page.lights.view.shows_picture
