"""An officer's hands on the window with the scripted control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.judgement.advice import Level

if TYPE_CHECKING:
    from fake_control import FakeControl

    from client.ui.window import BoothWindow

Key = Qt.Key


def press(window: BoothWindow, *keys: Qt.Key, control: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key, held)


def advised(window: BoothWindow, control: FakeControl, level: Level = Level.GREEN) -> None:
    press(window, Key.Key_Space)
    control.reading()
    control.checked()
    control.advise(level)
    control.asked.clear()
