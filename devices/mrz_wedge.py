"""Line readers that play keyboard, grabbed on Linux ("mrz-wedge:/dev/input/event3").

The grab makes the keys exclusive: nothing of a zone reaches the focused window, and the scan
codes are those of the reader, whatever layout the desktop uses.
"""

from __future__ import annotations

import contextlib
import errno
import os
import select
import struct
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from devices.errors import Cancelled, DeviceError, Fault
from devices.mrz_framing import zone_like
from devices.mrz_serial import KNOWN
from devices.types import DeviceInfo, DeviceKind, Page
from devices.wedge_keys import AltCodes, Calibration, WedgeDecoder

if TYPE_CHECKING:
    from threading import Event

if sys.platform == "linux":
    import fcntl

BY_ID = Path("/dev/input/by-id")
# linux/input.h: struct input_event and the code that makes a device exclusive.
EVENT = struct.Struct("llHHi")
EVIOCGRAB = 1_074_021_776
EV_KEY = 1
POLL = 0.05
SHIFTS = frozenset({42, 54})
ALTS = frozenset({56, 100})
_ROWS = {2: "1234567890-=", 16: "QWERTYUIOP[]", 30: "ASDFGHJKL;'`", 43: "\\ZXCVBNM,./"}
KEYS = {start + at: key for start, row in _ROWS.items() for at, key in enumerate(row)}
KEYS |= {28: "\r", 96: "\r", 15: "\t", 57: " ", 86: "<"}
PAD = {71: "7", 72: "8", 73: "9", 75: "4", 76: "5", 77: "6", 79: "1", 80: "2", 81: "3", 82: "0"}
SHIFTED = {",": "<", ".": ">", ";": ":", "'": '"', "-": "_", "/": "?", "\\": "|", "<": ">"}


class MrzWedgeAdapter:
    """Keyboards whose names belong to line readers; any other by its address."""

    prefix = "mrz-wedge"

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List keyboards that announce themselves as readers; opens nothing."""
        try:
            found = sorted(BY_ID.glob("*-event-kbd"))
        except OSError:
            return ()
        known = [path for path in found if any(part in path.name.lower() for part in KNOWN)]
        return tuple(self.refer(f"mrz-wedge:{path}") for path in known)

    def refer(self, address: str) -> DeviceInfo:
        """Make the reference of a keyboard that a person names."""
        path = Path(address.partition(":")[2])
        if not path.exists():
            raise DeviceError(Fault.ABSENT, address, f"{path} is not there")
        label = path.name.removeprefix("usb-").removesuffix("-event-kbd").replace("_", " ")
        return DeviceInfo(address, DeviceKind.DOCUMENT_READER, label, ("lines",))

    def open(self, info: DeviceInfo) -> MrzWedge:
        """Open and grab; DeviceError with a fault when it cannot."""
        return MrzWedge(info)


class KeyStream:
    """Turns input events into characters: shift, number pad, Alt codes."""

    def __init__(self) -> None:
        self._shift = False
        self._alt = AltCodes()

    def character(self, code: int, value: int) -> str:
        """Take one key event (value 1 pressed, 0 released); returns "" for most."""
        if code in SHIFTS:
            self._shift = value != 0
        elif code in ALTS:
            if value == 1:
                self._alt.press()
            elif value == 0:
                return self._alt.release()
        elif value == 1:
            return self._pressed(code)
        return ""

    def _pressed(self, code: int) -> str:
        if code in PAD:
            return "" if self._alt.digit(PAD[code]) else PAD[code]
        key = KEYS.get(code, "")
        return SHIFTED.get(key, key) if self._shift else key


class MrzWedge:
    """A grabbed keyboard reader."""

    def __init__(self, info: DeviceInfo, calibration: Calibration = Calibration()) -> None:  # noqa: B008 - a frozen value
        self.info = info
        self._decoder = WedgeDecoder(calibration)
        self._stream = KeyStream()
        self._ahead, self._known = 0.0, False
        self._descriptor = _open(info.address)

    def read(self, cancel: Event) -> Page:
        """Wait for a zone typed by the reader; slow keys are no zone and are dropped."""
        while not cancel.is_set():
            self._take()
            now = time.monotonic()
            self._decoder.released(now)
            lines = self._decoder.lines(now)
            if zone_like(lines):
                return Page(lines=lines)
        raise Cancelled(self.info.address)

    def present(self) -> bool:
        """Whether keys are coming in."""
        return bool(select.select([self._descriptor], [], [], 0)[0])

    def close(self) -> None:
        """Let the keyboard go; allowed twice."""
        if self._descriptor >= 0:
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
            self._descriptor = -1

    def _take(self) -> None:
        try:
            if not select.select([self._descriptor], [], [], POLL)[0]:
                return
            data = os.read(self._descriptor, EVENT.size * 64)
        except (OSError, ValueError) as cause:
            raise DeviceError(Fault.UNPLUGGED, self.info.address, "the keyboard is gone") from cause
        if not data:
            raise DeviceError(Fault.UNPLUGGED, self.info.address, "the keyboard is gone")
        whole = len(data) - len(data) % EVENT.size
        last = EVENT.unpack_from(data, whole - EVENT.size)
        if not self._known:
            self._ahead, self._known = last[0] + last[1] / 1e6 - time.monotonic(), True
        for seconds, micros, kind, code, value in EVENT.iter_unpack(data[:whole]):
            if kind == EV_KEY:
                character = self._stream.character(code, value)
                if character:
                    # The kernel's stamps tell the pace even where this thread came late.
                    self._decoder.key(character, seconds + micros / 1e6 - self._ahead)


def _open(address: str) -> int:
    path = address.partition(":")[2]
    if sys.platform != "linux":
        raise DeviceError(Fault.UNSUPPORTED, address, "input devices are grabbed on Linux")
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as cause:
        if cause.errno in {errno.EACCES, errno.EPERM}:
            remedy = 'sudo usermod --append --groups input "$USER"'
            raise DeviceError(Fault.PERMISSION, address, f"no access to {path}", remedy) from cause
        raise DeviceError(Fault.ABSENT, address, f"{path} does not open") from cause
    try:
        fcntl.ioctl(descriptor, EVIOCGRAB, 1)
    except OSError as cause:
        os.close(descriptor)
        fault = Fault.BUSY if cause.errno == errno.EBUSY else Fault.UNSUPPORTED
        raise DeviceError(fault, address, f"{path} cannot be grabbed") from cause
    return descriptor
