"""What contract tests say when a device breaks its word."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from devices.errors import Cancelled, DeviceError

if TYPE_CHECKING:
    from collections.abc import Callable

    from devices.errors import Fault

# A device notices its cancel event within 0.2 s; a busy test machine gets some more.
CANCEL_SECONDS = 5.0


def expect(kept: bool, promise: str) -> None:
    """Fail with the promise that was not kept."""
    if not kept:
        raise AssertionError(promise)


def expect_fault(call: Callable[[], object], *faults: Fault) -> DeviceError:
    """Expect a DeviceError with one of these faults."""
    try:
        call()
    except DeviceError as refusal:
        names = ", ".join(faults)
        expect(refusal.fault in faults, f"the fault is one of {names}, not {refusal.fault}")
        return refusal
    raise AssertionError("a DeviceError was promised")


def expect_cancelled(call: Callable[[threading.Event], object]) -> None:
    """Expect Cancelled soon after the event is set from another thread."""
    cancel = threading.Event()
    timer = threading.Timer(0.15, cancel.set)
    timer.start()
    started = time.monotonic()
    try:
        call(cancel)
    except Cancelled:
        waited = time.monotonic() - started - 0.15
        expect(waited < CANCEL_SECONDS, f"Cancelled comes in time, not after {waited:.1f} s")
    else:
        raise AssertionError("Cancelled was promised")
    finally:
        cancel.set()
        timer.join()
