"""The zone in OCR-B, left to right in every language; only what is off is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from client.ui.fonts import zone_font
from client.ui.language import translate
from client.ui.palette import OUTCOME_COLOURS
from client.ui.widgets import describe
from mrz.checks import Outcome
from mrz.errors import DocumentError
from mrz.parse import layout_of

if TYPE_CHECKING:
    from client.ui.palette import Palette
    from mrz.zone import MRZ

_MOST = 20
_LEAST = 9


def marked_places(mrz: MRZ) -> frozenset[tuple[int, int]]:
    """Return (0-based line, column) of every check digit that does not hold."""
    off = {digit.name for digit in mrz.check_digits if not digit.ok}
    try:
        places = layout_of(mrz.lines).checks
    except DocumentError:
        return frozenset()
    return frozenset((p.digit.line, p.digit.start) for p in places if p.name in off)


class ZoneView(QWidget):
    """Two or three lines, every character in a cell of its own so that columns line up."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._lines: tuple[str, ...] = ()
        self._marks: frozenset[tuple[int, int]] = frozenset()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clear()

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines now shown."""
        return self._lines

    def show_zone(self, mrz: MRZ) -> None:
        """Show a parsed zone; characters whose check digit does not hold are marked."""
        self.show_lines(mrz.lines, marked_places(mrz))

    def show_lines(
        self, lines: tuple[str, ...], marks: frozenset[tuple[int, int]] = frozenset()
    ) -> None:
        """Show lines of a zone with marked places."""
        self._lines, self._marks = lines, marks
        spoken = translate("Zone", "Machine readable zone")
        describe(self, spoken, "\n".join(lines))
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Drop the zone."""
        self.show_lines(())

    def sizeHint(self) -> QSize:
        """Make room for two lines, or three when there are three."""
        return QSize(400, 12 + 25 * max(2, len(self._lines)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the characters on a grid."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # In a right-to-left painter the filler "<" would be mirrored.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        longest = max((len(line) for line in self._lines), default=44)
        cell = min((self.width() - 4) / max(longest, 1), _MOST * 0.74)
        pixels = max(_LEAST, min(_MOST, int(cell / 0.62)))
        font = zone_font(pixels)
        painter.setFont(font)
        height = min(25.0, pixels * 1.34)
        middle = QFontMetricsF(font)
        for number, line in enumerate(self._lines):
            top = 6 + number * height
            for place, character in enumerate(line):
                box = QRectF(2 + place * cell, top, cell, height)
                self._draw(painter, box, character, marked=(number, place) in self._marks)
        if not self._lines:
            self._draw_places(painter, cell, height, middle)
        painter.end()

    def _draw(self, painter: QPainter, box: QRectF, character: str, *, marked: bool) -> None:
        if marked:
            painter.setPen(QPen(QColor(self._palette.text), 1.4))
            painter.setBrush(QColor(OUTCOME_COLOURS[Outcome.UNDETERMINED]))
            painter.drawRoundedRect(box.adjusted(-0.5, 1, 0.5, -1), 3, 3)
            painter.setPen(QColor("#161200"))
        else:
            painter.setPen(QColor(self._palette.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, character)

    def _draw_places(
        self, painter: QPainter, cell: float, height: float, metrics: QFontMetricsF
    ) -> None:
        painter.setPen(QPen(QColor(self._palette.line), 1.5))
        for number in range(2):
            y = 6 + number * height + metrics.ascent() / 2 + 4
            painter.drawLine(QPointF(4, y), QPointF(2 + 44 * cell, y))
