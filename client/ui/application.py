"""From nothing to a window on the screen, and back."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from client.ui import language
from client.ui.fonts import text_font
from client.ui.palette import PALETTES
from client.ui.post import Post
from client.ui.preferences import Preferences, default_file, here
from client.ui.style import qt_palette
from client.ui.window import BoothWindow

if TYPE_CHECKING:
    from pathlib import Path

    from client.inspection.control import Control
    from client.station.disclosure import Disclosure
    from client.station.setup import Setup

SCREENSHOT_MILLISECONDS = 400


def application(post: Post) -> QApplication:
    """Return the one application, with fonts, colours, language and direction of a post."""
    if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ and _on_linux():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    existing = QApplication.instance()
    made = existing if isinstance(existing, QApplication) else QApplication(["halfdoor"])
    made.setApplicationName("halfdoor")
    if made.style().name() != "fusion":
        # Dressing every widget anew is for the start alone.
        made.setStyle("Fusion")
    made.setFont(text_font(post.language))
    made.setPalette(qt_palette(PALETTES[post.palette]))
    language.use(made, post.language)
    return made


def run(
    control: Control,
    *,
    post: Post | None = None,
    screenshot: Path | None = None,
    disclosure: Disclosure | None = None,
    setup: Setup | None = None,
) -> int:
    """Show the booth until its window closes; with screenshot, save a picture of it and end.

    disclosure: what the panel F12 tells of the station's register, ledger and walls.
    setup: what a technician may set beside the look of the window.
    """
    place, chosen = here()
    if post is not None:
        place, chosen = post, Preferences(post.language, post.palette)
    if chosen.scale != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(chosen.scale / 100))
    app = application(place)
    file = default_file() if screenshot is None else None
    window = BoothWindow(
        control,
        place,
        preferences=chosen,
        preferences_file=file,
        disclosure=disclosure,
        setup=setup,
    )
    try:
        if screenshot is None:
            fit(window)
            window.showMaximized()
        else:
            window.show()
            QTimer.singleShot(SCREENSHOT_MILLISECONDS, lambda: _save(window, screenshot, app))
        return int(app.exec())
    finally:
        window.shut()
        window.deleteLater()


def fit(window: BoothWindow) -> None:
    """Make a window no larger than its screen: where nothing manages windows, nobody else does."""
    window.resize(window.size().boundedTo(window.screen().availableSize()))


def _save(window: BoothWindow, path: Path, app: QApplication) -> None:
    saved = window.grab().save(str(path))
    app.exit(0 if saved else 3)


def _on_linux() -> bool:
    return sys.platform.startswith("linux")
