"""The receipt on a printer or as a roll in PDF, shaped by Qt for every alphabet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from client.ui.fonts import text_font
from client.ui.language import direction_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

_POINTS = 11
_ROLL_POINTS = 9
# A roll of 80 mm prints on 72 mm.
_ROLL_MILLIMETRES, _MARGIN_MILLIMETRES = 72.0, 4.0
_DOTS = 203
_CODE_LARGER = 1.35


def document(text: str, language: str, points: int = _POINTS) -> QTextDocument:
    """Set a receipt in the face and the direction of its language."""
    made = QTextDocument()
    font = text_font(language)
    font.setPointSize(points)
    made.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(direction_of(language))
    made.setDefaultTextOption(option)
    made.setPlainText(text)
    # The last line is the appeal code: what a person copies by hand stands large.
    cursor = QTextCursor(made.lastBlock())
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    large = QTextCharFormat()
    large.setFontPointSize(points * _CODE_LARGER)
    large.setFontWeight(QFont.Weight.Bold)
    cursor.mergeCharFormat(large)
    return made


def print_on(device: QPagedPaintDevice, text: str, language: str) -> None:
    """Print a receipt on a device."""
    document(text, language).print_(device)


def roll(text: str, language: str) -> bytes:
    """Set a receipt on a roll of 72 mm, as long as its text; returns the PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    # A receipt printer's dots: what Qt lays out is what the paper shows.
    writer.setResolution(_DOTS)
    made = document(text, language, _ROLL_POINTS)
    made.documentLayout().setPaintDevice(writer)
    made.setDocumentMargin(0)
    dots = _DOTS / 25.4
    made.setTextWidth((_ROLL_MILLIMETRES - 2 * _MARGIN_MILLIMETRES) * dots)
    height = made.size().height() / dots + 2 * _MARGIN_MILLIMETRES
    size = QSizeF(_ROLL_MILLIMETRES, max(height, _ROLL_MILLIMETRES))
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, "roll"))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.translate(_MARGIN_MILLIMETRES * dots, _MARGIN_MILLIMETRES * dots)
    made.drawContents(painter)
    painter.end()
    return bytes(buffer.data().data())


def print_receipt(text: str, language: str) -> bool:
    """Print a receipt on the default printer; False where this station has none."""
    chosen = QPrinterInfo.defaultPrinter()
    if chosen.isNull():
        return False
    printer = QPrinter(chosen)
    printer.setPageMargins(QMarginsF(8, 8, 8, 8), QPageLayout.Unit.Millimeter)
    print_on(printer, text, language)
    return True
