"""One thread for one open device: it opens, serves jobs in order, and closes."""

from __future__ import annotations

import queue
import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, Generic, TypeVar

from devices.errors import Cancelled
from devices.manager import close_quietly

if TYPE_CHECKING:
    from collections.abc import Callable

    from devices.interfaces import Device

Opened = TypeVar("Opened", bound="Device")
Value = TypeVar("Value")


class Worker(Generic[Opened]):
    """Owns one device; jobs run on its thread only.

    opener: opens the device, on the worker's thread. address: names the thread. A job takes the
    device and the worker's cancel event; what it returns or raises is its Future's.
    """

    def __init__(self, address: str, opener: Callable[[], Opened]) -> None:
        self.address = address
        self.cancel = threading.Event()
        self._opener = opener
        self._jobs: queue.SimpleQueue[Callable[[Opened | Exception], None] | None] = (
            queue.SimpleQueue()
        )
        self._thread = threading.Thread(target=self._serve, name=f"device-{address}", daemon=True)
        self._thread.start()

    def submit(self, job: Callable[[Opened, threading.Event], Value]) -> Future[Value]:
        """Queue a job; a device that could not be opened fails each job with its DeviceError."""
        future: Future[Value] = Future()

        def run(device: Opened | Exception) -> None:
            if future.set_running_or_notify_cancel():
                _settle(future, device, job, self.cancel)

        if self.cancel.is_set():
            future.set_exception(Cancelled(self.address))
        else:
            self._jobs.put(run)
        return future

    def close(self) -> None:
        """Cancel the running job, close the device and end the thread; allowed twice."""
        self.cancel.set()
        self._jobs.put(None)
        self._thread.join()

    def _serve(self) -> None:
        device: Opened | Exception
        try:
            device = self._opener()
        except Exception as refusal:  # noqa: BLE001 - it belongs to whoever asks next
            device = refusal
        while (job := self._jobs.get()) is not None:
            job(device)
        if not isinstance(device, Exception):
            close_quietly(device)


def _settle(
    future: Future[Value],
    device: Opened | Exception,
    job: Callable[[Opened, threading.Event], Value],
    cancel: threading.Event,
) -> None:
    if isinstance(device, Exception):
        future.set_exception(device)
    elif cancel.is_set():
        future.set_exception(Cancelled())
    else:
        try:
            future.set_result(job(device, cancel))
        except Exception as problem:  # noqa: BLE001 - a Future carries what its job raised
            future.set_exception(problem)


class Newest(Generic[Value]):
    """A place for one value: a new one replaces the old, a slow reader skips."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._value: Value | None = None
        self._count = 0

    def put(self, value: Value) -> None:
        """Replace the value and wake who waits."""
        with self._condition:
            self._value = value
            self._count += 1
            self._condition.notify_all()

    def get(self, after: int = 0, seconds: float = 0.2) -> tuple[int, Value | None]:
        """Wait for a value newer than the count given; (its count, value) or (count, None)."""
        with self._condition:
            if self._condition.wait_for(lambda: self._count > after, seconds):
                return self._count, self._value
            return after, None

    def clear(self) -> None:
        """Forget the value: frames are dropped at the end of an inspection."""
        with self._condition:
            self._value = None
