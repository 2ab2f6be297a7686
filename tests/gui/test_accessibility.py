"""Every control has a name and a description that a screen reader can say, and a visible focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget

from client.judgement.advice import Level, Reason
from client.ui import status_tile

if TYPE_CHECKING:
    from fake_control import FakeControl
    from pytestqt.qtbot import QtBot

    from client.ui.window import BoothWindow

pytestmark = pytest.mark.gui


def controls(window: QWidget) -> list[QWidget]:
    """Return everything that can take the focus."""
    found = window.findChildren(QWidget)
    passive = (QScrollArea, QScrollBar)
    return [
        widget
        for widget in found
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, passive)
        and widget.window() is window
        and not widget.objectName().startswith("qt_")
    ]


def spoken(widget: QWidget, kind: QAccessible.Text) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(kind)


def test_every_control_has_a_name_and_a_description(
    ready: BoothWindow, control: FakeControl
) -> None:
    QTest.keyClick(ready, Qt.Key.Key_Space)
    control.reading()
    control.checked()
    control.advise(Level.AMBER, Reason("face.match", "face.match.inconclusive", Level.AMBER))
    QTest.keyClick(ready, Qt.Key.Key_F8)
    found = controls(ready)
    assert len(found) > 40
    unnamed = [type(w).__name__ for w in found if not spoken(w, QAccessible.Text.Name)]
    assert unnamed == []
    mute = {
        type(w).__name__
        for w in found
        if not spoken(w, QAccessible.Text.Description) and type(w).__name__ not in {"CheckLine"}
    }
    assert mute == set()


def test_tab_walks_through_visible_controls_only(ready: BoothWindow, control: FakeControl) -> None:
    QTest.keyClick(ready, Qt.Key.Key_Space)
    control.reading()
    control.advise(Level.GREEN)
    seen = []
    for _ in range(25):
        QTest.keyClick(ready.focusWidget() or ready, Qt.Key.Key_Tab)
        focused = ready.focusWidget()
        assert focused is not None
        assert focused.isVisible()
        seen.append(focused)
    assert len(set(seen)) > 10


def test_the_focus_can_be_seen(ready: BoothWindow, control: FakeControl, qtbot: QtBot) -> None:
    QTest.keyClick(ready, Qt.Key.Key_Space)
    control.reading()
    row = next(iter(ready.page.checks.rows.values()))
    before = row.grab().toImage()
    row.setFocus()
    qtbot.wait(20)
    assert row.grab().toImage() != before


def test_advice_is_announced(
    ready: BoothWindow, control: FakeControl, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, bool]] = []

    def note(_widget: QWidget, text: str, *, urgent: bool = False) -> None:
        said.append((text, urgent))

    monkeypatch.setattr(status_tile, "announce", note)
    QTest.keyClick(ready, Qt.Key.Key_Space)
    control.advise(Level.AMBER, Reason("face.match", "face.match.inconclusive", Level.AMBER))
    text, urgent = said[-1]
    assert urgent
    assert text.startswith("Please look. 15 of 16 checks.")
    assert "likeness" in text


def test_space_never_presses_a_button(ready: BoothWindow, control: FakeControl) -> None:
    QTest.keyClick(ready, Qt.Key.Key_Space)
    control.reading()
    control.advise(Level.RED)
    control.asked.clear()
    for button in ready.page.decision.choices.values():
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert control.asked == []


def test_no_dialog_ever_opens(ready: BoothWindow, control: FakeControl) -> None:
    class Watch(QObject):
        opened = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                self.opened += watched.isWindow() and watched is not ready
            return False

    watch = Watch()
    app = QApplication.instance()
    app.installEventFilter(watch)
    QTest.keyClick(ready, Qt.Key.Key_Space)
    control.reading()
    control.advise(Level.RED)
    for number in range(1, 13):
        QTest.keyClick(ready.focusWidget() or ready, Qt.Key(Qt.Key.Key_F1 + number - 1))
        QTest.keyClick(ready.focusWidget() or ready, Qt.Key.Key_Escape)
    app.removeEventFilter(watch)
    assert watch.opened == 0
