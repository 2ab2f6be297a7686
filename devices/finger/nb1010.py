"""NEXT Biometrics NB-1010-U: a polled area sensor of 256 x 180 pixels.

Facts of the wire: docs/decisions/finger-scanners.md, checked against a recorded reader.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import numpy as np

from devices import usb
from devices.errors import Cancelled, DeviceError, Fault
from devices.finger.geometry import PIXELS_PER_INCH, Geometry
from devices.finger.usb_scanners import plugged_scanners
from devices.types import DeviceInfo, FingerFrame, RetryHint

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    from numpy.typing import NDArray

PREFIX = "nb1010"
MODELS: dict[tuple[int, int], str] = {(0x298D, 0x1010): "NEXT Biometrics NB-1010-U"}
# The vendor's sensor pitch; not settled on a real reader (docs/decisions).
GEOMETRY = Geometry(across=385.0, down=385.0)
WIDTH, HEIGHT = 256, 180

OUT, IN = 0x02, 0x83
_SECONDS, _POLL_SECONDS = 0.5, 0.05
_ASK_FINGER = bytes.fromhex("8038010008000000")
_PREPARE = bytes.fromhex("800d03000c00000000040000")
_CAPTURE = bytes.fromhex("801204002000000002") + bytes(19) + bytes.fromhex("20000000")
_ANSWER_BYTES, _FINGER_AT, _FINGER_LEVEL = 16, 12, 0x30
_PART_BYTES, _PARTS = 540, 90
# How often a picture is asked for anew where a part of it was broken.
_TRIES = 3
# Frames of one touch, so that the caller can keep the best.
_TOUCH_FRAMES = 3
_PIXELS = slice(25, 25 + 2 * WIDTH)


class NB1010Scanner:
    """One open reader."""

    def __init__(self, info: DeviceInfo, link: usb.UsbLink) -> None:
        self.info = info
        self._link = link
        self._clock = threading.Event()
        self._closed = False

    def frames(self, cancel: Event) -> Iterator[FingerFrame | RetryHint]:
        """Yield frames at square 500 ppi while a finger lies there, and a hint to lift."""
        while True:
            raw = self.touch(cancel)
            yield FingerFrame(GEOMETRY.square(raw), PIXELS_PER_INCH, complete=True)
            for _ in range(_TOUCH_FRAMES - 1):
                if not self.finger_present() or (more := self._whole(cancel)) is None:
                    break
                yield FingerFrame(GEOMETRY.square(more), PIXELS_PER_INCH, complete=True)
            yield RetryHint("finger.lift")
            self.await_lift(cancel)

    def touch(self, cancel: Event) -> NDArray[np.uint8]:
        """Wait for a finger and take one raw picture: 180 x 256 uint8, ridges dark."""
        while not self.finger_present():
            self._pause(cancel)
        for _ in range(_TRIES - 1):
            picture = self._whole(cancel)
            if picture is not None:
                return picture
        return self.capture(cancel)

    def _whole(self, cancel: Event) -> NDArray[np.uint8] | None:
        """Take one picture; None where it came broken and another may be asked for."""
        try:
            return self.capture(cancel)
        except DeviceError as fault:
            if fault.fault is not Fault.PROTOCOL:
                raise
            self._drain(cancel)
            return None

    def await_lift(self, cancel: Event) -> None:
        """Wait until the finger has left the sensor."""
        while self.finger_present():
            self._pause(cancel)

    def finger_present(self) -> bool:
        """Ask the sensor once."""
        return self._ask(_ASK_FINGER)[_FINGER_AT] > _FINGER_LEVEL

    def capture(self, cancel: Event) -> NDArray[np.uint8]:
        """Take one raw picture of whatever lies on the sensor."""
        self._ask(_PREPARE)
        self._ask(_CAPTURE)
        parts: list[bytes] = []
        # A picture once asked for is read to its end: the next answer must be a new one.
        for _ in range(_PARTS):
            part = self._link.read_past_stall(IN, _PART_BYTES, _SECONDS)
            if len(part) != _PART_BYTES:
                raise self._short(len(part), _PART_BYTES)
            parts.append(part[_PIXELS])
        if cancel.is_set():
            raise Cancelled
        return np.frombuffer(b"".join(parts), np.uint8).reshape(HEIGHT, WIDTH)

    def close(self) -> None:
        """Release the reader; allowed twice."""
        if not self._closed:
            self._closed = True
            self._link.close()

    def _ask(self, command: bytes) -> bytes:
        try:
            answer = self._exchange(command)
        except DeviceError as fault:
            if fault.fault is not Fault.PROTOCOL:
                raise
            # The rest of a picture that somebody else asked for, and did not wait for.
            self._drain()
            answer = self._exchange(command)
        if len(answer) != _ANSWER_BYTES:
            raise self._short(len(answer), _ANSWER_BYTES)
        return answer

    def _exchange(self, command: bytes) -> bytes:
        self._link.write(OUT, command, _SECONDS)
        return self._link.read_past_stall(IN, _ANSWER_BYTES, _SECONDS)

    def _drain(self, cancel: Event | None = None) -> None:
        """Read away what was left of a broken picture, until nothing more comes."""
        for _ in range(_PARTS):
            if cancel is not None and cancel.is_set():
                raise Cancelled
            try:
                self._link.read_past_stall(IN, _PART_BYTES, _POLL_SECONDS)
            except DeviceError as fault:
                if fault.fault is Fault.TIMEOUT:
                    return
                raise

    def _pause(self, cancel: Event) -> None:
        if cancel.wait(_POLL_SECONDS):
            raise Cancelled

    def _short(self, received: int, wanted: int) -> DeviceError:
        detail = f"answer of {received} bytes instead of {wanted}"
        return DeviceError(Fault.PROTOCOL, self.info.address, detail)


class NB1010Adapter:
    """Finds and opens readers of this model. backend: a pyusb backend, for tests."""

    prefix = PREFIX

    def __init__(self, backend: Any = None) -> None:
        self._backend = backend

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List the readers that are plugged in; opens nothing."""
        return plugged_scanners(PREFIX, MODELS, ("area", "no_attack_detection"), self._backend)

    def open(self, info: DeviceInfo) -> NB1010Scanner:
        """Open one reader."""
        path = info.address.partition(":")[2]
        return NB1010Scanner(info, usb.claim(path, info.address, self._backend))
