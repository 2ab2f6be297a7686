"""The finger card: asked for by name, shown live, left out by key, gone and empty at the end."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.inspection import events

if TYPE_CHECKING:
    from fake_control import FakeControl

    from client.ui.window import BoothWindow

pytestmark = pytest.mark.gui
HELD = Qt.KeyboardModifier.ControlModifier


def test_a_finger_is_asked_for_shown_left_out_and_wiped(
    ready: BoothWindow, control: FakeControl, qtbot
) -> None:
    card = ready.page.finger
    QTest.keyClick(ready, Qt.Key.Key_Space)
    QTest.keyClick(ready, Qt.Key.Key_M, HELD)
    assert card.isHidden()
    assert ("leave_out_finger", True) not in control.asked
    frame = np.full((400, 320), 90, np.uint8)
    control.tell(events.FingerAsked(2, 1, 3), events.FingerFrame(frame))
    qtbot.wait(30)
    assert card.head.text() == "Right index finger: try 1 of 3"
    assert card.attack.text() == "Attack detection: not performed."
    assert card.print.shows_picture
    QTest.keyClick(ready, Qt.Key.Key_M, HELD)
    QTest.keyClick(ready, Qt.Key.Key_B, HELD)
    assert control.asked[-2:] == [("leave_out_finger", True), ("leave_out_finger", False)]
    held = weakref.ref(frame)
    del frame
    control.wiped()
    gc.collect()
    assert card.isHidden()
    assert not card.print.shows_picture
    assert card.head.text() == ""
    assert held() is None
