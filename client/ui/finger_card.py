"""The finger that the traveller is asked for: live print, words, tries; gone when it is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from client.inspection.finger_names import FINGER_NAMES
from client.ui.language import message, number, translate
from client.ui.pictures import covering
from client.ui.widgets import KeyButton, column, describe, label, row
from client.ui.words import finger_word

if TYPE_CHECKING:
    from client.inspection.events import FingerAsked, FingerFrame, FingerSeen, Picture
    from client.ui.palette import Palette

_SIDE = 96


class PrintView(QWidget):
    """The newest frame of the scanner; nothing is copied, nothing is kept."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._picture: Picture | None = None
        self.setFixedSize(_SIDE, _SIDE)
        describe(self, translate("Finger", "Live print"), "")

    @property
    def shows_picture(self) -> bool:
        """Whether a frame is held."""
        return self._picture is not None

    def show_picture(self, picture: Picture | None) -> None:
        """Show a frame (height x width uint8), None for none."""
        self._picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, or the empty glass."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        painter.fillRect(box, QColor(self._palette.raised))
        if self._picture is not None:
            height, width = self._picture.shape
            grey = QImage.Format.Format_Grayscale8
            stride = self._picture.strides[0]
            image = QImage(self._picture.data, width, height, stride, grey)
            painter.drawImage(box, image, covering(width, height, box.size()))
        painter.end()


class FingerCard(QFrame):
    """Asks for a finger, shows it, and lets the officer leave it out."""

    left_out = Signal(bool)

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.print = PrintView(palette)
        self.head = label("", "head", wrap=True)
        self.hint = label("", "hint", wrap=True)
        self.attack = label(
            translate("Finger", "Attack detection: not performed."), "caption", wrap=True
        )
        self.missing = KeyButton("Ctrl+M", translate("Finger", "Finger missing"))
        self.not_now = KeyButton("Ctrl+B", translate("Finger", "Cannot be given now"))
        self.missing.clicked.connect(lambda: self.left_out.emit(True))
        self.not_now.clicked.connect(lambda: self.left_out.emit(False))
        self._lay_out()
        self.clear()

    def ask(self, asked: FingerAsked) -> None:
        """Ask for a finger by its name."""
        name = finger_word(FINGER_NAMES.get(asked.position, ""))
        words = translate("Finger", "{finger}: try {attempt} of {most}")
        tries = {"attempt": number(asked.attempt), "most": number(asked.most)}
        self.head.setText(words.format(finger=name, **tries))
        self._say("finger.place")
        self.show()

    def see(self, seen: FingerSeen) -> None:
        """Say what would help the print."""
        if seen.hints:
            self._say(seen.hints[0])

    def show_frame(self, frame: FingerFrame) -> None:
        """Show a frame of the scanner while a finger is asked for."""
        if not self.isHidden():
            self.print.show_picture(frame.picture)

    def clear(self) -> None:
        """Drop the print and go."""
        self.print.show_picture(None)
        self.head.clear()
        self.hint.clear()
        self.hide()

    def _say(self, code: str) -> None:
        found, act = message(code)
        self.hint.setText(act or found)

    def _lay_out(self) -> None:
        words = column(0, 4)
        for part in (self.head, self.hint, self.attack):
            words.addWidget(part)
        buttons = row(0, 8)
        buttons.addWidget(self.missing)
        buttons.addWidget(self.not_now)
        words.addLayout(buttons)
        across = row(10, 12)
        across.addWidget(self.print, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        self.setLayout(across)
