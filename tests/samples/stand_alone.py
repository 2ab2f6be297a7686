"""A program of its own for the second-screen test: an officer's window and a traveller's display.

Reads one word a line: "look" prints where the display stands as JSON, "end" ends it.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QLineEdit

from client.ui.palette import PALETTES
from client.ui.traveller_stand import TravellerStand


def main() -> None:
    application = QApplication(sys.argv)
    officer = QLineEdit()
    officer.setGeometry(0, 0, 640, 480)
    officer.show()
    officer.setFocus()
    stand = TravellerStand(officer)
    stand.set_up(next(iter(PALETTES.values())), "en")

    def obey() -> None:
        word = sys.stdin.readline().strip()
        if word != "look":
            application.quit()
            return
        window = stand.window
        assert window is not None
        told = {
            "screens": sorted(screen.name() for screen in application.screens()),
            "on": window.screen().name(),
            "officer_on": officer.screen().name(),
            "full": window.isFullScreen(),
            "visible": window.isVisible(),
            "width": window.width(),
        }
        print(json.dumps(told), flush=True)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(obey)
    application.exec()
    stand.take_down()


if __name__ == "__main__":
    main()
