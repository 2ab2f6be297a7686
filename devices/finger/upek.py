"""UPEK / AuthenTec TouchChip coprocessors, area (TCS1, TCS2) and swipe (TCS4, TCS5) sensors.

Facts of the wire: docs/decisions/finger-scanners.md, checked against recorded readers.
"""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING, Any

import numpy as np

from devices import usb
from devices.errors import Cancelled, DeviceError, Fault
from devices.finger import upek_frame
from devices.finger.geometry import PIXELS_PER_INCH, Geometry
from devices.finger.usb_scanners import plugged_scanners
from devices.types import DeviceInfo, FingerFrame, RetryHint

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    from numpy.typing import NDArray

PREFIX = "upek"
MODELS: dict[tuple[int, int], str] = {
    (0x147E, 0x2016): "UPEK TouchChip coprocessor",
    (0x147E, 0x2020): "UPEK TouchChip coprocessor (EikonTouch)",
}
# Sensors of 508 ppi, delivered at three quarters of their columns and rows.
GEOMETRY = Geometry(across=381.0, down=381.0)

OUT, IN = 0x02, 0x81
_FIRST_READ, _SECOND_READ = 64, 1988
_SECONDS, _POLL_SECONDS = 4.0, 0.15
# The coprocessor says that it is alive about once a second while it waits for a finger.
_SILENCE_SECONDS = 60.0
_DATA, _SETUP, _STOP, _ALIVE, _ALIVE_ANSWER = 0x00, 0x04, 0x07, 0x08, 0x09
_OPENING = (
    (_SETUP, bytes.fromhex("01004600000000000101000000")),
    (_STOP, b"\x01"),
    None,
    (_SETUP, bytes.fromhex("0100bc02000000000101000000")),
)
_ASK_INFORMATION = bytes.fromhex("28040000000604")
_INFORMATION_BYTES, _KIND_AT = 54, 7
# Frames that may be left of a capture that another program did not end.
_MOST_STALE = 40
_TRIES = 3
_ACKNOWLEDGE_STATUS = bytes.fromhex("2805000000003001")
_ACKNOWLEDGE_IMAGE = b"\x30"
_STATUS, _FIRST, _MIDDLE, _LAST = 0x28, 0x2C, 0x24, 0x20
# Places in a data frame's payload: the status, and where the pixels of each part lie.
_STATUS_AT = 11
_PIXELS = {_FIRST: slice(11, None), _MIDDLE: slice(1, None), _LAST: slice(1, -4)}
_QUIET = frozenset({0x0C, 0x00, 0x01})  # no finger, finger present, finger gone
_HINTS = {0x13: "finger.keep", 0x1E: "finger.swipe_short", 0x1D: "finger.swipe_sideways"}


def capture_request(*, area: bool) -> bytes:
    """Build the payload that starts a capture: wait for a finger, or for a swipe."""
    return bytes.fromhex("280b0000000e02feffffff02") + bytes([1 if area else 0]) + b"\x02"


class UpekScanner:
    """One open reader; size of the delivered picture as height x width."""

    def __init__(self, info: DeviceInfo, link: usb.UsbLink) -> None:
        self.info = info
        self.area = True
        self.size = (0, 0)
        self._link = link
        self._sequence = 0
        self._capturing = False
        self._closed = False

    def start(self) -> None:
        """Bring the reader up and learn its sensor's kind and size."""
        self._wake()
        for step in _OPENING:
            if step is None:
                self._wake()
            else:
                self._exchange(*step)
        answer = self._information()
        width, height = (int.from_bytes(answer[at : at + 2], "little") for at in (50, 52))
        self.area = not answer[49] & 0x80
        self.size = (height * 3 // 4, width * 3 // 4)

    def _information(self) -> bytes:
        """Ask for the sensor's description; frames of a capture before are passed over."""
        answer = self._exchange(_DATA, _ASK_INFORMATION)
        for _ in range(_MOST_STALE):
            if len(answer) >= _INFORMATION_BYTES and answer[_KIND_AT] not in _PIXELS:
                return answer
            answer = self._receive_bytes()
        raise self._broken("no description of the sensor")

    def frames(self, cancel: Event) -> Iterator[FingerFrame | RetryHint]:
        """Yield one frame for each touch at square 500 ppi, and hints in between."""
        while True:
            for event in self.touch(cancel):
                if isinstance(event, RetryHint):
                    yield event
                else:
                    yield FingerFrame(GEOMETRY.square(event), PIXELS_PER_INCH, complete=True)
            yield RetryHint("finger.lift")

    def touch(self, cancel: Event) -> Iterator[NDArray[np.uint8] | RetryHint]:
        """Wait for a finger; yield hints, then one raw picture (ridges dark).

        A transfer that was damaged is asked for anew, twice.
        """
        for attempt in range(_TRIES):
            try:
                yield from self._touch(cancel)
            except DeviceError as fault:
                if fault.fault is not Fault.PROTOCOL or attempt == _TRIES - 1:
                    raise
                with contextlib.suppress(DeviceError):
                    self._stop()
            else:
                return

    def _touch(self, cancel: Event) -> Iterator[NDArray[np.uint8] | RetryHint]:
        self._stop()
        self._capturing = True
        self._send(_DATA, capture_request(area=self.area))
        pixels = bytearray()
        while True:
            frame = self._receive(cancel)
            if frame.kind == _ALIVE:
                self._write(upek_frame.encode(_ALIVE_ANSWER))
            elif frame.kind == _DATA and frame.payload:
                hint = self._hint(frame)
                if hint is not None:
                    yield hint
                pixels += _pixels(frame)
                if frame.payload[0] == _LAST:
                    break
                self._acknowledge(frame)
        self._stop()
        height, width = self.size
        if not self.area and len(pixels) < height * width:
            yield RetryHint("finger.swipe_short")
        else:
            yield self._picture(bytes(pixels))

    def close(self) -> None:
        """Stop the sensor and release the reader; allowed twice."""
        if self._closed:
            return
        self._closed = True
        with contextlib.suppress(DeviceError):
            self._stop()
        self._link.close()

    def _hint(self, frame: upek_frame.Frame) -> RetryHint | None:
        """Turn a status frame into a hint for the person, where it asks for one."""
        if frame.payload[0] != _STATUS or len(frame.payload) <= _STATUS_AT:
            return None
        status = frame.payload[_STATUS_AT]
        if status in _QUIET:
            return None
        if status not in _HINTS:
            raise self._broken(f"sensor status {status:02x}")
        return RetryHint(_HINTS[status])

    def _acknowledge(self, frame: upek_frame.Frame) -> None:
        if frame.payload[0] == _STATUS:
            self._send(_DATA, _ACKNOWLEDGE_STATUS)
        elif frame.payload[0] in _PIXELS:
            self._send(_DATA, _ACKNOWLEDGE_IMAGE)

    def _picture(self, pixels: bytes) -> NDArray[np.uint8]:
        height, width = self.size
        if len(pixels) < height * width:
            raise self._broken(f"{len(pixels)} of {height * width} pixels")
        return np.frombuffer(pixels, np.uint8, height * width).reshape(height, width)

    def _wake(self) -> None:
        self._link.control_out(0x0C, 0x0100, b"\x00", index=0x0400)
        self._receive_bytes()

    def _stop(self) -> None:
        if self._capturing:
            self._capturing = False
            self._exchange(_STOP, b"\x01")

    def _exchange(self, kind: int, payload: bytes) -> bytes:
        self._send(kind, payload)
        return self._receive_bytes()

    def _send(self, kind: int, payload: bytes) -> None:
        """Send a frame; data frames count the sequence number up, a stop repeats the next one."""
        counted = kind in {_DATA, _STOP}
        self._write(upek_frame.encode(kind, payload, self._sequence if counted else 0))
        if kind == _DATA:
            self._sequence = (self._sequence + 1) & 0x0F

    def _write(self, frame: bytes) -> None:
        self._link.write(OUT, frame, _SECONDS)

    def _receive(self, cancel: Event) -> upek_frame.Frame:
        try:
            return upek_frame.decode(self._receive_bytes(cancel))
        except upek_frame.BrokenFrame as broken:
            raise self._broken(str(broken)) from broken

    def _receive_bytes(self, cancel: Event | None = None) -> bytes:
        """Read one whole frame; empty reads are normal and are read again."""
        start = self._first_part(cancel)
        try:
            total = upek_frame.wanted(start)
        except upek_frame.BrokenFrame as broken:
            raise self._broken(str(broken)) from broken
        if total > len(start):
            start += self._link.read_past_stall(IN, _SECOND_READ, _SECONDS)
        return start

    def _first_part(self, cancel: Event | None) -> bytes:
        """Wait for the first bytes of a frame: up to the time-out, or until cancelled."""
        deadline = time.monotonic() + (_SECONDS if cancel is None else _SILENCE_SECONDS)
        while time.monotonic() < deadline:
            if cancel is not None and cancel.is_set():
                raise Cancelled
            try:
                start = self._link.read_past_stall(IN, _FIRST_READ, _POLL_SECONDS)
            except DeviceError as fault:
                if fault.fault is not Fault.TIMEOUT:
                    raise
                continue
            if start:
                return start
        raise DeviceError(Fault.TIMEOUT, self.info.address, "the reader has gone silent")

    def _broken(self, detail: str) -> DeviceError:
        return DeviceError(Fault.PROTOCOL, self.info.address, detail)


def _pixels(frame: upek_frame.Frame) -> bytes:
    """Return the pixels that a data frame carries, b"" for a status."""
    part = _PIXELS.get(frame.payload[0])
    return b"" if part is None else frame.payload[part]


class UpekAdapter:
    """Finds and opens readers of this family. backend: a pyusb backend, for tests."""

    prefix = PREFIX

    def __init__(self, backend: Any = None) -> None:
        self._backend = backend

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List the readers that are plugged in; opens nothing."""
        return plugged_scanners(PREFIX, MODELS, ("no_attack_detection",), self._backend)

    def open(self, info: DeviceInfo) -> UpekScanner:
        """Open one reader and bring it up."""
        link = usb.claim(info.address.partition(":")[2], info.address, self._backend)
        scanner = UpekScanner(info, link)
        try:
            scanner.start()
        except DeviceError:
            scanner.close()
            raise
        return scanner
