"""Pictograms for the traveller: a document, a face in a frame, a bin, a pair of hands at rest."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.ui.palette import Palette


class Pictogram(StrEnum):
    """What a pictogram says without words."""

    DOCUMENT = "document"
    FACE = "face"
    DELETED = "deleted"
    WAIT = "wait"
    DONE = "done"


def _document(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(26, 8, 48, 62), 5, 5)
    painter.drawEllipse(QPointF(50, 30), 9, 11)
    painter.drawLine(36, 52, 64, 52)
    painter.drawLine(36, 60, 64, 60)
    painter.drawPolyline(QPolygonF([QPointF(8, 78), QPointF(8, 90), QPointF(92, 90)]))
    painter.drawLine(92, 90, 92, 78)


def _face(painter: QPainter) -> None:
    for x, y, across, down in ((8, 8, 1, 1), (92, 8, -1, 1), (8, 92, 1, -1), (92, 92, -1, -1)):
        painter.drawPolyline(
            QPolygonF([QPointF(x + 18 * across, y), QPointF(x, y), QPointF(x, y + 18 * down)])
        )
    painter.drawEllipse(QPointF(50, 46), 20, 25)
    painter.drawArc(QRectF(41, 48, 18, 12), 200 * 16, 140 * 16)
    painter.drawPoint(QPointF(42, 42))
    painter.drawPoint(QPointF(58, 42))
    painter.drawArc(QRectF(24, 76, 52, 30), 10 * 16, 160 * 16)


def _deleted(painter: QPainter) -> None:
    painter.drawLine(18, 26, 82, 26)
    painter.drawPolyline(
        QPolygonF([QPointF(26, 26), QPointF(32, 90), QPointF(68, 90), QPointF(74, 26)])
    )
    painter.drawPolyline(
        QPolygonF([QPointF(40, 26), QPointF(40, 14), QPointF(60, 14), QPointF(60, 26)])
    )
    for x in (42, 50, 58):
        painter.drawLine(x, 40, x, 76)


def _wait(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(50, 50), 38, 38)
    painter.drawLine(50, 50, 50, 26)
    painter.drawLine(50, 50, 68, 58)


def _done(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(50, 50), 38, 38)
    painter.drawPolyline(QPolygonF([QPointF(32, 52), QPointF(45, 66), QPointF(70, 36)]))


_DRAWINGS: dict[Pictogram, Callable[[QPainter], None]] = {
    Pictogram.DOCUMENT: _document,
    Pictogram.FACE: _face,
    Pictogram.DELETED: _deleted,
    Pictogram.WAIT: _wait,
    Pictogram.DONE: _done,
}


class PictogramView(QWidget):
    """One pictogram in the colour of the text; never an outcome's colour."""

    def __init__(self, palette: Palette, size: int) -> None:
        super().__init__()
        self._palette = palette
        self._shown = Pictogram.DOCUMENT
        self.setFixedSize(QSize(size, size))

    def show_pictogram(self, pictogram: Pictogram, words: str) -> None:
        """Change the pictogram; words say the same for a screen reader."""
        self._shown = pictogram
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw on a board of 100 by 100."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 100, self.height() / 100)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(QColor(self._palette.accent), 5, Qt.PenStyle.SolidLine, cap, join))
        _DRAWINGS[self._shown](painter)
        painter.end()
