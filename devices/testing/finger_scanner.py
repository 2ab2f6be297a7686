"""The contract of a fingerprint scanner."""

from __future__ import annotations

import threading

import numpy as np

from devices.interfaces import FingerScanner
from devices.testing.expecting import expect, expect_cancelled
from devices.types import FingerFrame


class FingerScannerContract:
    """Override open_scanner and lay_finger."""

    def open_scanner(self) -> FingerScanner:
        """Open the scanner."""
        raise AssertionError("override open_scanner")

    def lay_finger(self) -> None:
        """Bring a finger to the sensor; nothing where the recording does it by itself."""

    def test_it_is_a_finger_scanner(self) -> None:
        scanner = self.open_scanner()
        expect(isinstance(scanner, FingerScanner), "it has info, frames and close")
        scanner.close()
        scanner.close()

    def test_a_whole_touch_comes(self) -> None:
        scanner = self.open_scanner()
        self.lay_finger()
        cancel = threading.Event()
        for frame in scanner.frames(cancel):
            if not isinstance(frame, FingerFrame):
                expect(bool(frame.code), "a hint has a code")
                continue
            expect(frame.image.dtype == np.uint8, "a frame is uint8")
            expect(frame.image.ndim == 2, "a frame is grey")
            expect(300 <= frame.pixels_per_inch <= 1200, "the resolution is known")
            if frame.complete:
                break
        scanner.close()

    def test_it_obeys_its_cancel(self) -> None:
        scanner = self.open_scanner()
        expect_cancelled(lambda cancel: list(scanner.frames(cancel)))
        scanner.close()
