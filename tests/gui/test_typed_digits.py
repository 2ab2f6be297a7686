"""Digits of an Arabic or Persian keyboard: the zone and the card's number bear 0 to 9."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from key_hands import Key, advised, press
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from client.ui.decision_bar import REASONS
from client.ui.western import meant

if TYPE_CHECKING:
    from fake_control import FakeControl
    from PySide6.QtWidgets import QWidget

    from client.ui.window import BoothWindow

pytestmark = pytest.mark.gui


def typed(field: QWidget, text: str) -> None:
    """Press keys that write these characters."""
    for each in text:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, each)
        QApplication.sendEvent(field, key)


@pytest.mark.parametrize("digits", ["٠١٢٣٤٥", "۰۱۲۳۴۵"])
def test_a_card_number_in_other_digits(
    ready: BoothWindow, control: FakeControl, digits: str
) -> None:
    press(ready, Key.Key_Space, Key.Key_F4)
    typed(ready.page.can_entry.digits, f"{digits[:3]}س²{digits[3:]}")
    press(ready, Key.Key_Return)
    assert control.asked[-1] == ("give_can", "012345")


def test_a_zone_in_other_digits(ready: BoothWindow) -> None:
    press(ready, Key.Key_Space, Key.Key_F3)
    typed(ready.page.zone_entry.lines[1], "L٨٩٨902c٣6")
    assert ready.page.zone_entry.typed() == ("L898902C36",)


@pytest.mark.parametrize(
    ("code", "text", "platform", "key"),
    [
        (0, "٣", "offscreen", Key.Key_3),
        (12, '"', "xcb", Key.Key_3),
        (12, '"', "wayland", Key.Key_3),
        (4, '"', "windows", Key.Key_3),
        (18, "ç", "xcb", Key.Key_9),
        (12, '"', "offscreen", Key.Key_QuoteDbl),
        (9, "", "xcb", Key.Key_QuoteDbl),
        (19, "à", "xcb", Key.Key_QuoteDbl),
    ],
)
def test_a_digit_s_key_on_any_keyboard(code: int, text: str, platform: str, key: Qt.Key) -> None:
    event = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_QuoteDbl, Qt.KeyboardModifier.NoModifier, code, 0, 0, text
    )
    assert meant(event, platform) is key


def test_reasons_are_chosen_with_arabic_digits(ready: BoothWindow, control: FakeControl) -> None:
    advised(ready, control)
    typed(ready.focusWidget() or ready, "١٣")
    assert ready.booth.inspection.reasons == [REASONS[0], REASONS[2]]
