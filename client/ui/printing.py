"""The receipt on the station's own printer, shaped by Qt for every alphabet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QTextDocument, QTextOption
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from client.ui.fonts import text_font
from client.ui.language import direction_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

_POINTS = 11


def document(text: str, language: str) -> QTextDocument:
    """Set a receipt in the face and the direction of its language."""
    made = QTextDocument()
    font = text_font(language)
    font.setPointSize(_POINTS)
    made.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(direction_of(language))
    made.setDefaultTextOption(option)
    made.setPlainText(text)
    return made


def print_on(device: QPagedPaintDevice, text: str, language: str) -> None:
    """Print a receipt on a device."""
    document(text, language).print_(device)


def print_receipt(text: str, language: str) -> bool:
    """Print a receipt on the default printer; False where this station has none."""
    chosen = QPrinterInfo.defaultPrinter()
    if chosen.isNull():
        return False
    printer = QPrinter(chosen)
    printer.setPageMargins(QMarginsF(8, 8, 8, 8), QPageLayout.Unit.Millimeter)
    print_on(printer, text, language)
    return True
