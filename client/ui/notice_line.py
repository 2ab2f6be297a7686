"""One sentence with its next step for the officer, always at the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from client.ui.announce import announce
from client.ui.language import message
from client.ui.widgets import column, describe, label, restyle, row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from client.ui.palette import Palette


class _Mark(QWidget):
    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self.setFixedSize(20, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._palette.accent), 1.8))
        painter.drawEllipse(QRectF(1, 1, 18, 18))
        font = painter.font()
        font.setPixelSize(13)
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(QRectF(0, 0, 20, 20), Qt.AlignmentFlag.AlignCenter, "i")
        painter.end()


class NoticeLine(QFrame):
    """A calm line; empty it keeps its place, and a long sentence is never cut."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.setProperty("role", "quiet")
        self.setMinimumHeight(48)
        self.mark = _Mark(palette)
        self.sentence = label("", "", wrap=True)
        self.step = label("", "muted", wrap=True)
        words = column(0, 0)
        words.addWidget(self.sentence)
        words.addWidget(self.step)
        inside = row(0, 12)
        inside.setContentsMargins(14, 3, 14, 4)
        inside.addWidget(self.mark)
        inside.addLayout(words, 1)
        self.setLayout(inside)
        self.clear()

    def show_code(self, code: str, detail: Iterable[tuple[str, str]] = ()) -> None:
        """Show a sentence of the catalogue."""
        self.show_words(*message(code, detail))

    def show_words(self, sentence: str, step: str = "") -> None:
        """Show a sentence and its next step."""
        self.mark.setVisible(bool(sentence))
        self.setProperty("role", "card" if sentence else "quiet")
        restyle(self)
        self.sentence.setText(sentence)
        self.step.setText(step)
        self.sentence.setToolTip(" ".join((sentence, step)).strip())
        describe(self, sentence, step)
        announce(self, " ".join((sentence, step)).strip())

    def clear(self) -> None:
        """Say nothing."""
        self.mark.hide()
        self.setProperty("role", "quiet")
        restyle(self)
        self.sentence.clear()
        self.step.clear()
        self.sentence.setToolTip("")
        describe(self, "", "")
