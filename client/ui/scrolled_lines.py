"""Lines longer than their place: the arrow keys scroll, every other key is the booth's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from client.ui.day_ledger import WALKING


class ScrolledLines(QScrollArea):
    """Holds a widget of any height; takes the focus, so that the keyboard reaches its end."""

    def __init__(self, held: QWidget) -> None:
        super().__init__()
        self.setWidget(held)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "fields")
        self.setMinimumHeight(48)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrows."""
        if event.key() in WALKING:
            super().keyPressEvent(event)
        else:
            event.ignore()
