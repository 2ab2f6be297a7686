"""Room for the whole window on a small screen at a large scale: it scrolls, and follows the focus.

A screen of 1366x768 at 200 % is half as wide as the window needs. Nothing is cut off there: what
has the focus is always in view, so the keyboard alone reaches everything.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget

LEAST_HEIGHT = 690
_AROUND = 24


class Shelf(QScrollArea):
    """Holds one widget at its least size or larger; its keys are the booth's, never its own."""

    def __init__(self, held: QWidget) -> None:
        super().__init__()
        self._held = held
        held.setMinimumHeight(LEAST_HEIGHT)
        self.setWidget(held)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._show_focus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the window."""
        event.ignore()

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, _now: QWidget | None) -> None:
        # A page that was just turned to is laid out at the next turn of the loop.
        self._turn.start()

    @Slot()
    def _show_focus(self) -> None:
        held, now = self._held, QApplication.focusWidget()
        if now is None or not held.isAncestorOf(now):
            return
        corner = now.mapTo(held, now.rect().topLeft())
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        # The bars count from the side at which lines begin.
        start = held.width() - corner.x() - now.width() if right else corner.x()
        _into_view(self.horizontalScrollBar(), start, now.width(), self.viewport().width())
        _into_view(self.verticalScrollBar(), corner.y(), now.height(), self.viewport().height())


def _into_view(bar: QScrollBar, start: int, length: int, room: int) -> None:
    """Move a bar as little as shows start to start + length; the start where not all has room."""
    if start - _AROUND < bar.value() or length + 2 * _AROUND > room:
        bar.setValue(start - _AROUND)
    elif start + length + _AROUND > bar.value() + room:
        bar.setValue(start + length + _AROUND - room)
