"""A line reader that plays keyboard: its keys are taken before any field of the window sees them.

Where the reader's own device can be grabbed (Linux), devices.mrz_wedge does so. This filter is for
all other systems, and is set up only where a technician says that such a reader is plugged in.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow

from devices.mrz_framing import to_lines
from devices.wedge_keys import ENDING, PACE, Calibration, Verdict, WedgeDecoder, guess, learn
from mrz.errors import DocumentError
from mrz.parse import layout_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# The specimen passport of ICAO Doc 9303-4 appendix A, which every technician can print.
TEST_CARD = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
_ENDS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def calibrated(typed: str) -> Calibration:
    """Learn a foreign keyboard layout from a swipe of the test card; ValueError for another card.

    Layouts exchange keys in pairs, so that a letter which is not on the card is learned too.
    """
    learned = dict(learn(typed, "".join(TEST_CARD)).mapping)
    pairs = {meant: key for key, meant in learned.items() if meant.isalnum() and key.isalnum()}
    return Calibration(tuple(sorted((pairs | learned).items())))


def known_keys(pairs: str) -> Calibration:
    """Read back what a technician had learned, in pairs of characters."""
    return Calibration(tuple(zip(pairs[::2], pairs[1::2], strict=False)))


class WedgeFilter(QObject):
    """Watches the keys that come to one window; a burst at a reader's pace becomes lines."""

    swiped = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._decoder = WedgeDecoder()
        self._kept: list[QKeyEvent] = []
        self._last = 0.0
        self._burst = False
        self._giving_back = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._paused)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def end(self) -> None:
        """Watch no more."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._pause.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what may be a reader's; give back what is a person's, in order."""
        if self._giving_back or not isinstance(watched, QWindow):
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is not self._window.windowHandle():
            return False
        character = _character(event)
        if not character:
            self._give_back(final=True)
            return self._burst and not event.text()
        self._last = event.timestamp() / 1000 or time.monotonic()
        verdict = self._decoder.key(character, self._last)
        self._kept.append(event.clone())
        self._give_back(final=False)
        self._burst = verdict is Verdict.SWALLOWED
        if self._burst:
            self._kept.clear()
        # Keys have the time at which they were pressed; a busy machine may deliver them late.
        self._pause.start(round(1000 * (ENDING if self._burst else 2 * PACE)))
        return True

    @Slot()
    def _paused(self) -> None:
        if self._burst:
            self._burst = False
            self.swiped.emit(self._decoder.burst(self._last + 1.0))
        else:
            self._give_back(final=True)

    def _give_back(self, *, final: bool) -> None:
        """Hand keys to the window after all: those that a later key freed, or every one."""
        later = 1.0 if final else 0.0
        count = len(self._decoder.released(self._last + later))
        freed, self._kept = self._kept[:count], self._kept[count:]
        self._giving_back = True
        try:
            for event in freed:
                QCoreApplication.sendEvent(_focused(self._window), event)
        finally:
            self._giving_back = False


def _focused(window: QWidget) -> QWidget:
    held: QWidget | None = window.focusWidget()
    return window if held is None else held


def lines_of(typed: str, calibration: Calibration) -> tuple[str, ...]:
    """Return the zone's lines that a reader typed, () for anything else."""
    lines = to_lines(guess(typed, calibration).apply(typed))
    try:
        layout_of(lines)
    except DocumentError:
        return ()
    return lines


def _character(event: QKeyEvent) -> str:
    if event.isAutoRepeat() or event.modifiers() & _HELD:
        return ""
    end = _ENDS.get(Qt.Key(event.key()))
    if end:
        return end
    text = event.text()
    return text if len(text) == 1 and text.isprintable() else ""
