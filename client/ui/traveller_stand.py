"""Where the traveller's display stands: on a second screen as soon as there is one, else a window.

It never takes the keyboard: a touch on it must not draw the officer's keys away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from client.ui.traveller_window import TravellerWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

    from client.ui.palette import Palette


class TravellerStand(QObject):
    """Sets the display up beside the officer's window, and moves it when a screen comes or goes."""

    def __init__(self, beside: QWidget) -> None:
        super().__init__(beside)
        self._beside = beside
        self.window: TravellerWindow | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._screens_changed)
            application.screenRemoved.connect(self._screens_changed)

    def set_up(self, palette: Palette, language: str) -> None:
        """Show a fresh display in the language of the post."""
        self.take_down()
        self.window = TravellerWindow(palette, language)
        self.place()

    def take_down(self) -> None:
        """Wipe and close the display."""
        window, self.window = self.window, None
        if window is not None:
            window.wipe()
            window.close()
            window.deleteLater()

    @Slot()
    def place(self) -> None:
        """Fill the screen on which the officer does not work; without one be a window."""
        if self.window is None:
            return
        screen = self._other_screen()
        if screen is None:
            self.window.showNormal()
            return
        self.window.showNormal()
        self.window.setScreen(screen)
        self.window.setGeometry(screen.geometry())
        # Not showFullScreen, which asks for the keyboard as well.
        self.window.setWindowState(Qt.WindowState.WindowFullScreen)
        self.window.show()

    @Slot()
    def _screens_changed(self) -> None:
        # A screen that goes is still listed while this is told, so the look at them comes after.
        QTimer.singleShot(0, self.place)

    def _other_screen(self) -> QScreen | None:
        own = self._beside.screen()
        return next((each for each in QGuiApplication.screens() if each is not own), None)
