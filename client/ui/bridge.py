"""The one door between the flow's threads and the window: one QObject, one signal."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from client.inspection.events import Event, LiveFrame


class Bridge(QObject):
    """Carries events to the main thread in order; of live frames only the newest waits."""

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._guard = threading.Lock()
        self._newest: LiveFrame | None = None
        self._closed = False

    def tell(self, event: Event) -> None:
        """Take an event from any thread; returns at once."""
        with self._guard:
            if self._closed:
                return
            if isinstance(event, LiveFrame):
                waiting = self._newest is not None
                self._newest = event
                if waiting:
                    return
        # A live frame travels as a nudge: the receiver then takes whichever is newest.
        self.arrived.emit(None if isinstance(event, LiveFrame) else event)

    def take_frame(self) -> LiveFrame | None:
        """Return the newest live frame and forget it."""
        with self._guard:
            frame, self._newest = self._newest, None
            return frame

    def close(self) -> None:
        """Stop carrying; later events are dropped."""
        with self._guard:
            self._closed = True
            self._newest = None
