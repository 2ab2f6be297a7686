"""The outcome shapes as vectors: circle, octagon, triangle, square; readable on a photocopy."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from client.ui.palette import OUTCOME_COLOURS, OUTCOME_INK, Palette, contrast
from mrz.checks import Outcome

_LINE = Qt.PenStyle.SolidLine
_CAP = Qt.PenCapStyle.RoundCap
_JOIN = Qt.PenJoinStyle.RoundJoin


def _polygon(box: QRectF, points: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath()
    corners = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points]
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


def _octagon(box: QRectF) -> QPainterPath:
    corner = 1 / (2 + math.sqrt(2))
    far = 1 - corner
    points = ((corner, 0), (far, 0), (1, corner), (1, far), (far, 1), (corner, 1), (0, far))
    return _polygon(box, (*points, (0, corner)))


def outline(outcome: Outcome, box: QRectF) -> QPainterPath:
    """Return the outer shape of an outcome inside a square box."""
    if outcome is Outcome.FAILED:
        return _octagon(box)
    if outcome is Outcome.UNDETERMINED:
        return _polygon(box, ((0.5, 0.03), (1.0, 0.93), (0.0, 0.93)))
    path = QPainterPath()
    if outcome is Outcome.SUCCESSFUL:
        path.addEllipse(box)
    else:
        inset = box.width() * 0.06
        radius = box.width() * 0.08
        path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
    return path


def _strokes(outcome: Outcome) -> tuple[tuple[tuple[float, float], ...], ...]:
    if outcome is Outcome.SUCCESSFUL:
        return (((0.28, 0.53), (0.44, 0.69), (0.73, 0.34)),)
    if outcome is Outcome.FAILED:
        return (((0.32, 0.32), (0.68, 0.68)), ((0.68, 0.32), (0.32, 0.68)))
    if outcome is Outcome.NOT_PERFORMED:
        return (((0.29, 0.5), (0.71, 0.5)),)
    return (((0.5, 0.27), (0.5, 0.73)),)


def _draw_question(painter: QPainter, box: QRectF, ink: QColor) -> None:
    font = painter.font()
    font.setPixelSize(max(6, round(box.height() * 0.62)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(ink)
    place = box.adjusted(0, box.height() * 0.20, 0, box.height() * 0.04)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")


def draw_outcome(
    painter: QPainter, box: QRectF, outcome: Outcome, palette: Palette, *, on_fill: bool = False
) -> None:
    """Draw an outcome's shape with its mark; a rim keeps dark colours visible on dark ground.

    on_fill: the ground has the outcome's own colour, so shape and mark change colours.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour, ink_name = OUTCOME_COLOURS[outcome], OUTCOME_INK[outcome]
    if on_fill:
        colour, ink_name = ink_name, colour
    needs_rim = not on_fill and (palette.strong or contrast(colour, palette.surface) < 3)
    rim = max(1.0, box.width() * 0.06)
    inside = box.adjusted(rim, rim, -rim, -rim)
    painter.setPen(QPen(QColor(palette.rim), rim) if needs_rim else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(colour)))
    painter.drawPath(outline(outcome, inside))
    ink = QColor(ink_name)
    if outcome is Outcome.UNDETERMINED:
        _draw_question(painter, inside, ink)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, inside.width() * 0.11, _LINE, _CAP, _JOIN))
        for stroke in _strokes(outcome):
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(inside.x() + x * inside.width(), inside.y() + y * inside.height())
                        for x, y in stroke
                    ]
                )
            )
    painter.restore()


def draw_waiting(painter: QPainter, box: QRectF, palette: Palette) -> None:
    """Draw the place of an outcome that has not come in yet: a hollow dot."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(palette.muted), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = box.width() * 0.3
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    painter.restore()


class OutcomeIcon(QWidget):
    """A shape of a fixed size; None shows that the outcome has not come in yet."""

    def __init__(self, palette: Palette, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._outcome: Outcome | None = None
        self._on_fill = False
        self.setFixedSize(QSize(size, size))

    @property
    def outcome(self) -> Outcome | None:
        """The outcome that is shown."""
        return self._outcome

    def show_outcome(self, outcome: Outcome | None, *, on_fill: bool = False) -> None:
        """Change the shape; on_fill where it stands on its own colour."""
        if (outcome, on_fill) != (self._outcome, self._on_fill):
            self._outcome, self._on_fill = outcome, on_fill
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape to the widget's size."""
        painter = QPainter(self)
        box = QRectF(0, 0, self.width(), self.height())
        if self._outcome is None:
            draw_waiting(painter, box, self._palette)
        else:
            draw_outcome(painter, box, self._outcome, self._palette, on_fill=self._on_fill)
        painter.end()
