"""The courier as a service of Windows: what the service manager hears, and where its lines go.

Pure of Windows: client.courier.windows_service joins it to the service manager.
"""

from __future__ import annotations

import io
import threading
from contextlib import suppress
from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NAME = "HalfdoorCourier"
# Answers of a control handler (winerror.h).
DONE, NOT_IMPLEMENTED = 0, 120
# What a service tells where it ended by itself: ERROR_SERVICE_SPECIFIC_ERROR.
SPECIFIC = 1066
_ACCEPT_STOP, _ACCEPT_SHUTDOWN = 0x1, 0x4
STOP_MILLISECONDS = 25_000
_MOST_LOG = 256 << 10


class State(IntEnum):
    """States of a service (winsvc.h)."""

    STOPPED = 1
    START_PENDING = 2
    STOP_PENDING = 3
    RUNNING = 4


class Asked(IntEnum):
    """Controls that a service manager sends and this service takes (winsvc.h)."""

    STOP = 1
    INTERROGATE = 4
    SHUTDOWN = 5


class Service:
    """One service: runs work until a control stops it, and reports each state once.

    work: takes the stop event and returns an exit status. report: state, accepted controls, exit
    status, milliseconds until the next report is due.
    """

    def __init__(
        self,
        work: Callable[[threading.Event], int],
        report: Callable[[State, int, int, int], None],
    ) -> None:
        self._work, self._report = work, report
        self._stop = threading.Event()
        self._state = State.START_PENDING
        self._lock = threading.Lock()

    def main(self) -> None:
        """Run from the service manager's start to the end; STOPPED is told whatever happens."""
        self._enter(State.START_PENDING, wait=STOP_MILLISECONDS)
        self._enter(State.RUNNING)
        status = 1
        try:
            status = self._work(self._stop)
        finally:
            # A status above nought lets the service manager start it again.
            self._enter(State.STOPPED, status=status)

    def control(self, asked: int) -> int:
        """Take a control; returns what the service manager wants to hear."""
        if asked in {Asked.STOP, Asked.SHUTDOWN}:
            self._enter(State.STOP_PENDING, wait=STOP_MILLISECONDS)
            self._stop.set()
            return DONE
        if asked == Asked.INTERROGATE:
            self._tell(self._state, 0, 0)
            return DONE
        return NOT_IMPLEMENTED

    def _enter(self, state: State, *, status: int = 0, wait: int = 0) -> None:
        with self._lock:
            if self._state is State.STOPPED:
                return
            self._state = state
        self._tell(state, status, wait)

    def _tell(self, state: State, status: int, wait: int) -> None:
        accepted = _ACCEPT_STOP | _ACCEPT_SHUTDOWN if state is State.RUNNING else 0
        self._report(state, accepted, status, wait)


class Lines(io.TextIOBase):
    """Standard output of a program that has none: a file of at most 512 KiB, old one included.

    A line like the one before is not written again. A full disk stops no delivery.
    """

    def __init__(self, path: Path) -> None:
        self._path, self._last = path, ""

    def write(self, text: str) -> int:
        """Append a line with its UTC time; nothing is kept back."""
        if text.strip() and text != self._last:
            self._last = text
            with suppress(OSError):
                self._append(text)
        return len(text)

    def _append(self, text: str) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._path.exists() and self._path.stat().st_size > _MOST_LOG:
            self._path.replace(self._path.with_suffix(".old"))
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{now} {text}")
