"""A window that only looks on: it shows what a run on the terminal does, and takes one picture."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from client.inspection.events import AdviceReady
from client.terminal import CommandRefusal
from client.ui.application import application
from client.ui.post import present
from client.ui.window import BoothWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from client.inspection.control import Control
    from client.inspection.events import Event

# Within the second in which no admission is taken yet, and after the last repaint.
PICTURE_MILLISECONDS = 600


class _Onlooker(QObject):
    """Takes the picture at the advice, and ends the loop when the walk has ended."""

    advised = Signal()
    ended = Signal()

    def __init__(self, window: BoothWindow, picture: Path, app: QApplication) -> None:
        super().__init__()
        self._window = window
        self._picture = picture
        self._app = app
        self._taken = False
        self.advised.connect(self._advice, Qt.ConnectionType.QueuedConnection)
        self.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def hear(self, event: Event) -> None:
        """Listen to the flow, from its threads."""
        if isinstance(event, AdviceReady):
            self.advised.emit()

    @Slot()
    def _advice(self) -> None:
        if not self._taken:
            self._taken = True
            QTimer.singleShot(PICTURE_MILLISECONDS, self._take)

    @Slot()
    def _take(self) -> None:
        self._window.grab().save(str(self._picture))

    @Slot()
    def _end(self) -> None:
        self._app.quit()


def alongside(control: Control, picture: Path, walk: Callable[[], int]) -> int:
    """Run walk in a thread of its own with a window looking on; returns what walk returned."""
    app = application(present())
    window = BoothWindow(control, present())
    onlooker = _Onlooker(window, picture, app)
    control.listen(onlooker.hear)
    window.show()
    results: list[int] = []
    refusals: list[CommandRefusal] = []

    def run() -> None:
        try:
            results.append(walk())
        except CommandRefusal as refusal:
            refusals.append(refusal)
        finally:
            onlooker.ended.emit()

    thread = threading.Thread(target=run, name="walk")
    thread.start()
    app.exec()
    thread.join()
    window.shut()
    window.deleteLater()
    if refusals:
        raise refusals[0]
    return results[0]
