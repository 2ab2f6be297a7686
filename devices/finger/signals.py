"""Events of a scanner's interrupt endpoint, kept until somebody waits for them."""

from __future__ import annotations

import logging
import threading
import time

from devices.errors import Cancelled, DeviceError

LOG = logging.getLogger(__name__)
POLL_SECONDS = 0.1


class Signals:
    """A mailbox between the listener's thread and the device's thread.

    A signal's code is the first two bytes of its message, big endian; the rest is stale memory.
    A fault of the listener is raised by whatever waits next.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        self._change = threading.Condition()
        self._seen: set[int] = set()
        self._fault: DeviceError | None = None

    def deliver(self, message: bytes | DeviceError) -> None:
        """Take a message, or the fault that ended the listening."""
        with self._change:
            if isinstance(message, DeviceError):
                self._fault = message
            elif len(message) >= 2:
                code = int.from_bytes(message[:2], "big")
                self._seen.add(code)
                LOG.debug("%s: signal %04x", self._address, code)
            self._change.notify_all()

    def seen(self, code: int) -> bool:
        """Whether a signal came since it was last forgotten; raises the listener's fault."""
        self.raise_fault()
        with self._change:
            return code in self._seen

    def forget(self, *codes: int) -> None:
        """Drop signals of the past."""
        with self._change:
            self._seen.difference_update(codes)

    def raise_fault(self) -> None:
        """Raise the fault that ended the listening, if one did."""
        with self._change:
            if self._fault is not None:
                raise self._fault

    def wait(self, code: int, seconds: float, cancel: threading.Event | None = None) -> bool:
        """Wait for a signal; False when the time is up. Takes the signal out of the mailbox."""
        deadline = time.monotonic() + seconds
        with self._change:
            while code not in self._seen and self._fault is None:
                if cancel is not None and cancel.is_set():
                    raise Cancelled
                left = deadline - time.monotonic()
                if left <= 0:
                    return False
                self._change.wait(min(left, POLL_SECONDS))
            if code not in self._seen and self._fault is not None:
                raise self._fault
            self._seen.discard(code)
            return True

    def pause(self, seconds: float) -> None:
        """Let the device's own clock go on for a moment; ends early on a fault."""
        with self._change:
            if self._fault is None:
                self._change.wait_for(lambda: self._fault is not None, seconds)
        self.raise_fault()
