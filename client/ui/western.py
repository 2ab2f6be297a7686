"""Digits of every keyboard: keys, zones and cards say 0 to 9, whatever the keys write."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QGuiApplication, QRegularExpressionValidator

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QLineEdit

# Where the key 1 of the upper row stands, by Qt's platform: the French row writes & first.
_UPPER_ROW = {"xcb": 10, "wayland": 10, "windows": 2}


def western(text: str) -> str:
    """Write decimal digits of any script as 0 to 9; the length stays."""
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)


def meant(event: QKeyEvent, platform: str = "") -> Qt.Key:
    """Return an event's key; one that writes a digit, or stands where 1 to 9 stand, is that digit.

    platform: Qt's name of the windowing system, the running one's where left out.
    """
    text = event.text()
    if len(text) == 1 and text.isdecimal():
        return Qt.Key(Qt.Key.Key_0 + unicodedata.decimal(text))
    first = _UPPER_ROW.get(platform or QGuiApplication.platformName())
    place = event.nativeScanCode() - first if first is not None else -1
    return Qt.Key(Qt.Key.Key_1 + place) if 0 <= place < 9 else Qt.Key(event.key())


class Western(QRegularExpressionValidator):
    """Takes what a pattern allows, once its digits are written as 0 to 9."""

    def __init__(self, pattern: str, field: QLineEdit) -> None:
        super().__init__(QRegularExpression(pattern), field)

    def validate(self, text: str, place: int) -> object:
        """Return state, text and place as Qt wants them: the text with its digits rewritten."""
        return super().validate(western(text), place)
