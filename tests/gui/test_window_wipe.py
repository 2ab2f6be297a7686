"""At Wiped nothing of the traveller is left in any widget, and frames go to the newest."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from fake_control import LINES
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from rendered import camera_frame, drawn_head, eyes_at

from client.inspection import events
from client.judgement.advice import Level, Reason
from client.ui.bridge import Bridge

if TYPE_CHECKING:
    from fake_control import FakeControl
    from pytestqt.qtbot import QtBot

    from client.ui.window import BoothWindow

pytestmark = pytest.mark.gui
PERSONAL = ("ERIKSSON", "ANNA", "L898902C3", "1974", LINES[1])


def texts(window: QWidget) -> list[str]:
    """Return every text that any widget of the window holds, seen or not."""
    found: list[str] = []
    for widget in (window, *window.findChildren(QWidget)):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit):
            found.append(widget.text())
        if isinstance(widget, QTextEdit | QPlainTextEdit):
            found.append(widget.toPlainText())
        if isinstance(widget, QLineEdit):
            assert not widget.isUndoAvailable() or not widget.text()
    return found


def walked(window: BoothWindow, control: FakeControl) -> None:
    QTest.keyClick(window, Qt.Key.Key_Space)
    control.reading()
    QTest.keyClick(window, Qt.Key.Key_F3)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    detail = (("read", "3"), ("expected", "4"), ("field", "ANNA"))
    control.checked()
    control.advise(
        Level.AMBER, Reason("print.consistency", "print.check_digit", Level.AMBER, detail)
    )
    QTest.keyClick(window, Qt.Key.Key_F8)
    QTest.keyClick(window, Qt.Key.Key_F6)


def test_the_window_holds_the_traveller_before_and_nothing_after(
    ready: BoothWindow, control: FakeControl, qtbot: QtBot
) -> None:
    walked(ready, control)
    qtbot.wait(30)
    assert any(word in text for text in texts(ready) for word in PERSONAL)
    control.wiped()
    left = [text for text in texts(ready) if any(word in text for word in PERSONAL)]
    assert left == []
    assert not any(view.shows_picture for view in ready.page.portraits.views)
    assert not any(view.shows_picture for view in ready.page.compare.faces.views)
    assert not ready.page.portraits.live.shows_frame


def test_no_picture_outlives_the_wipe(
    ready: BoothWindow, control: FakeControl, qtbot: QtBot
) -> None:
    QTest.keyClick(ready, Qt.Key.Key_Space)
    pictures = [drawn_head().copy() for _ in range(3)]
    held = [weakref.ref(picture) for picture in pictures]
    for source, picture in zip(events.PortraitSource, pictures, strict=True):
        control.tell(events.PortraitReady(source, picture, eyes_at(0.0)))
    frame = camera_frame().copy()
    held.append(weakref.ref(frame))
    control.tell(events.LiveFrame(frame, 1))
    del pictures, picture, frame
    qtbot.wait(30)
    control.advise(Level.GREEN)
    QTest.keyClick(ready, Qt.Key.Key_F6)
    qtbot.wait(30)
    control.wiped()
    gc.collect()
    assert [reference() is None for reference in held] == [True] * 4


def test_live_frames_never_queue(qtbot: QtBot) -> None:
    bridge = Bridge()
    taken: list[int] = []

    def take(event: object) -> None:
        assert event is None
        frame = bridge.take_frame()
        if frame is not None:
            taken.append(frame.sequence)

    bridge.arrived.connect(take, Qt.ConnectionType.QueuedConnection)
    for number in range(100):
        bridge.tell(events.LiveFrame(camera_frame(), number))
    qtbot.wait(20)
    assert taken == [99]


def test_a_thousand_emits_from_a_thread_keep_order_and_references(qtbot: QtBot) -> None:
    bridge = Bridge()
    heard: list[int] = []
    bridge.arrived.connect(lambda event: heard.append(event.outbox))
    before = sys.getrefcount(True)

    def tell() -> None:
        for number in range(1000):
            bridge.tell(events.StationChanged((), number, 0, 0))

    thread = threading.Thread(target=tell)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(heard) == 1000, timeout=5000)
    assert heard == list(range(1000))
    # PySide6 6.12.0 stole one reference at each emit, and aborted after 470.
    assert abs(sys.getrefcount(True) - before) < 200


def test_a_closed_bridge_carries_nothing(qtbot: QtBot) -> None:
    bridge = Bridge()
    heard: list[object] = []
    bridge.arrived.connect(heard.append)
    bridge.close()
    bridge.tell(events.Wiped(1.0))
    qtbot.wait(5)
    assert heard == []
