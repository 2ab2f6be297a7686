"""Measures the window itself: input to paint under load, the wipe, the start to the first frame."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QKeyEvent

from client.inspection import events
from client.judgement.advice import FIRST_LINE, Action, Advice, Level
from client.judgement.catalogue import ALL_CHECKS, group_of
from client.ui.application import application
from client.ui.post import Post
from client.ui.window import BoothWindow
from mrz.checks import Check, Outcome

if TYPE_CHECKING:
    from client.inspection.control import Listener
    from client.judgement.advice import Decision

FRAMES_A_SECOND = 30
_PATIENCE = 2.0


class QuietControl:
    """A control that does nothing by itself; the measurement plays the flow's part."""

    training = False
    scenarios: tuple[str, ...] = ()

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Add a listener."""
        self._listeners.append(listener)

    def tell(self, event: events.Event) -> None:
        """Tell an event to all listeners."""
        for listener in self._listeners:
            listener(event)

    def sign_in(self, officer: str, secret: str) -> bool:
        """Unlock for anybody."""
        self.tell(events.StateChanged(events.State.READY))
        return bool(officer or secret)

    def witness(self, officer: str, secret: str) -> bool:
        """Confirm anybody."""
        return bool(officer or secret)

    def lock(self) -> None:
        """Do nothing."""

    def start(self, scenario: str = "") -> None:
        """Do nothing."""

    def capture(self) -> None:
        """Do nothing."""

    def ask_turn(self) -> None:
        """Do nothing."""

    def type_zone(self, lines: tuple[str, ...]) -> None:
        """Do nothing."""

    def give_can(self, digits: str) -> None:
        """Do nothing."""

    def leave_out_finger(self, *, missing: bool) -> None:
        """Nothing is asked of it."""

    def retake(self) -> None:
        """Do nothing."""

    def compare_by_eye(self, *, same: bool | None) -> None:
        """Do nothing."""

    def decide(self, decision: Decision) -> None:
        """Do nothing."""

    def protect(self) -> None:
        """Do nothing."""

    def cancel(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class _PaintWatch(QObject):
    """Notes when a widget was last painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False


class _KeyWatch(QObject):
    """Counts the keys that came to a window, and the longest way there in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: deque[float] = deque()
        self.came = 0
        self.longest = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self.came += 1
            self.longest = max(self.longest, time.perf_counter() - self.sent.popleft())
        return False


class Stage:
    """A window with an advised traveller, a camera at 30 frames/s and a chip that reports."""

    def __init__(self) -> None:
        self.app = application(Post())
        self.control = QuietControl()
        self.window = BoothWindow(self.control, Post())
        self.window.show()
        self._stop = threading.Event()
        self._frame = np.random.default_rng(1).integers(0, 255, (720, 1280, 3), dtype=np.uint8)
        self._thread = threading.Thread(target=self._load, name="load", daemon=True)
        self.frames_told = 0

    def begin(self) -> None:
        """Bring the window to an advice and start the load."""
        tell = self.control.tell
        tell(events.StateChanged(events.State.READY))
        tell(events.StateChanged(events.State.READING))
        tell(events.StateChanged(events.State.ADVICE))
        advice = Advice(Level.GREEN, (), 16, 16, "bench@1:00")
        tell(events.AdviceReady(advice, tuple(FIRST_LINE), 800, 100.0))
        self._thread.start()
        self._spin(0.3)

    def end(self) -> None:
        """Stop the load and close the window."""
        self._stop.set()
        self._thread.join()
        self.window.close()
        self.window.deleteLater()
        self._spin(0.02)

    def key_to_paint(self, digit: int) -> float:
        """Return the seconds from the key of a reason (1 to 9) to the paint of its button."""
        watch = _PaintWatch()
        buttons = list(self.window.page.decision.reasons.values())
        button, key = buttons[digit - 1], Qt.Key(Qt.Key.Key_0 + digit)
        button.installEventFilter(watch)
        begun = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key_event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.postEvent(self.window, key_event)
        while not watch.painted and time.perf_counter() - begun < _PATIENCE:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        button.removeEventFilter(watch)
        seconds = time.perf_counter() - begun
        self._spin(0.03)
        return seconds

    def type_on(self, keys: int, a_second: int) -> tuple[int, float]:
        """Send keys from another thread at a steady pace; return how many came, longest seconds."""
        watch = _KeyWatch()
        self.window.installEventFilter(watch)

        def send() -> None:
            begun = time.perf_counter()
            for number in range(keys):
                self._stop.wait(max(0.0, begun + number / a_second - time.perf_counter()))
                watch.sent.append(time.perf_counter())
                key = Qt.Key(Qt.Key.Key_1 + number % 3)
                pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
                QCoreApplication.postEvent(self.window, pressed)

        hand = threading.Thread(target=send, name="hand", daemon=True)
        hand.start()
        end = time.perf_counter() + keys / a_second + _PATIENCE
        while (hand.is_alive() or watch.came < keys) and time.perf_counter() < end:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        hand.join()
        self.window.removeEventFilter(watch)
        return watch.came, watch.longest

    def decision_to_ready(self) -> float:
        """Return the seconds from a decision to a wiped window that is painted as ready."""
        watch = _PaintWatch()
        self.window.page.ready.installEventFilter(watch)
        begun = time.perf_counter()
        self.control.tell(events.StateChanged(events.State.DECIDED))
        self.control.tell(events.DecisionTaken(Action.ADMIT, "0000-0000"))
        self.control.tell(events.Wiped(0.0))
        self.control.tell(events.StateChanged(events.State.READY))
        while not watch.painted and time.perf_counter() - begun < _PATIENCE:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        return time.perf_counter() - begun

    def frames_painted(self) -> int:
        """Return how many live frames reached the screen."""
        return self.window.page.portraits.live.frames_painted

    def _load(self) -> None:
        begun = time.perf_counter()
        while not self._stop.is_set():
            # By the clock, so that a late frame does not slow the camera down.
            due = begun + (self.frames_told + 1) / FRAMES_A_SECOND
            self._stop.wait(max(0.0, due - time.perf_counter()))
            self.frames_told += 1
            self.control.tell(events.LiveFrame(self._frame, self.frames_told))
            name = ALL_CHECKS[self.frames_told % len(ALL_CHECKS)]
            self.control.tell(events.CheckDone(Check(name, group_of(name), Outcome.SUCCESSFUL)))
            self.control.tell(events.ChipProgress("DG2", self.frames_told * 223, 20_000))

    def _spin(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def first_frame() -> None:
    """Show a window until its first frame is painted, then end: the whole work of a cold start."""
    app = application(Post())
    control = QuietControl()
    window = BoothWindow(control, Post())
    watch = _PaintWatch()
    window.sign_in.installEventFilter(watch)
    window.show()
    while not watch.painted:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    window.close()
