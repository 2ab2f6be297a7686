"""The diagonal border of the training world, over everything, on every side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from client.ui.language import translate

WIDTH = 14
_STEP = 26


class TrainingBorder(QWidget):
    """Stripes around the window; they take no mouse and no focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(translate("Top bar", "Training"))
        parent.installEventFilter(self)
        self._follow(parent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of the window."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self._follow(watched)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stripes, and the word at the head."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor("#F2B200"))
        painter.setPen(QPen(QColor("#161200"), 9))
        for x in range(-self.height(), self.width() + self.height(), _STEP):
            painter.drawLine(x, self.height(), x + self.height(), 0)
        self._draw_word(painter)
        painter.end()

    def _draw_word(self, painter: QPainter) -> None:
        word = translate("Top bar", "TRAINING")
        font = painter.font()
        font.setPixelSize(11)
        font.setBold(True)
        painter.setFont(font)
        room = painter.fontMetrics().horizontalAdvance(word) + 20
        for y in (0, self.height() - WIDTH):
            box = QRectF((self.width() - room) / 2, y, room, WIDTH)
            painter.fillRect(box, QColor("#161200"))
            painter.setPen(QColor("#F2B200"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)

    def _follow(self, window: QWidget) -> None:
        self.setGeometry(window.rect())
        inside = self.rect().adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inside)))
        self.raise_()
