"""A serial line on Linux, without a library: settings, reads with a time limit, writes."""

from __future__ import annotations

import array
import contextlib
import errno
import os
import select
import sys
from dataclasses import dataclass

from devices.errors import DeviceError, Fault

if sys.platform == "linux":
    import fcntl
    import termios

# linux/asm-generic/termbits.h and ioctls.h: termios2 takes any speed.
_TCGETS2, _TCSETS2 = 0x802C542A, 0x402C542B
_BOTHER, _CBAUD = 0o010000, 0o010017
_CSIZE, _CS7, _CS8 = 0o000060, 0o000040, 0o000060
_CSTOPB, _CREAD, _PARENB, _PARODD, _CLOCAL = 0o100, 0o200, 0o400, 0o1000, 0o4000
_WORDS = 11
_BLOCK = 4096


@dataclass(frozen=True, slots=True)
class Settings:
    """Speed and frame of a line, such as 9600 8N1; parity is N, E or O."""

    speed: int = 9600
    bits: int = 8
    parity: str = "N"
    stops: int = 1

    @classmethod
    def parse(cls, speed: str, frame: str) -> Settings:
        """Read "256000" and "8O1"; ValueError where they are none."""
        if len(frame) != 3 or frame[0] not in "78" or frame[1] not in "NEO" or frame[2] not in "12":
            raise ValueError(frame)
        return cls(int(speed), int(frame[0]), frame[1], int(frame[2]))


class SerialLine:
    """An open line in raw mode, for one user at a time."""

    def __init__(self, path: str, address: str, settings: Settings) -> None:
        if sys.platform != "linux":
            raise DeviceError(Fault.UNSUPPORTED, address, "serial lines are driven on Linux")
        self._address = address
        self._descriptor = -1
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC)
            fcntl.ioctl(self._descriptor, termios.TIOCEXCL)
            _configure(self._descriptor, settings)
        except OSError as cause:
            self.close()
            raise _fault(cause, path, address) from cause

    def read(self, seconds: float) -> bytes:
        """Return what came within so many seconds, b"" for nothing; UNPLUGGED when gone."""
        try:
            ready, _, _ = select.select([self._descriptor], [], [], seconds)
            if not ready:
                return b""
            data = os.read(self._descriptor, _BLOCK)
        except BlockingIOError:
            return b""
        except (OSError, ValueError) as cause:
            raise DeviceError(Fault.UNPLUGGED, self._address, "the line is gone") from cause
        if not data:
            raise DeviceError(Fault.UNPLUGGED, self._address, "the line ended")
        return data

    def waiting(self) -> bool:
        """Whether bytes can be read now."""
        return bool(select.select([self._descriptor], [], [], 0)[0])

    def write(self, data: bytes) -> None:
        """Send a short command."""
        try:
            os.write(self._descriptor, data)
        except OSError as cause:
            raise DeviceError(Fault.UNPLUGGED, self._address, "the line is gone") from cause

    def close(self) -> None:
        """Close the line; allowed twice."""
        if self._descriptor >= 0:
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
            self._descriptor = -1


def _configure(descriptor: int, settings: Settings) -> None:
    """Set raw mode and the speed: input, output and local flags empty."""
    words = array.array("I", bytes(4 * _WORDS))
    fcntl.ioctl(descriptor, _TCGETS2, words)
    control = _BOTHER | _CREAD | _CLOCAL | (_CS8 if settings.bits == 8 else _CS7)
    control |= _CSTOPB if settings.stops == 2 else 0
    control |= {"N": 0, "E": _PARENB, "O": _PARENB | _PARODD}[settings.parity]
    words[0] = words[1] = words[3] = 0
    words[2] = (words[2] & ~(_CBAUD | _CSIZE | _CSTOPB | _PARENB | _PARODD)) | control
    words[9] = words[10] = settings.speed
    fcntl.ioctl(descriptor, _TCSETS2, words)


def _fault(cause: OSError, path: str, address: str) -> DeviceError:
    if cause.errno in {errno.EACCES, errno.EPERM}:
        remedy = 'sudo usermod --append --groups dialout "$USER"'
        return DeviceError(Fault.PERMISSION, address, f"no access to {path}", remedy)
    if cause.errno in {errno.EBUSY, errno.EAGAIN}:
        return DeviceError(Fault.BUSY, address, f"{path} is in use")
    if cause.errno in {errno.ENOENT, errno.ENXIO, errno.ENODEV}:
        return DeviceError(Fault.ABSENT, address, f"{path} is not there")
    return DeviceError(Fault.UNSUPPORTED, address, f"{path} is no serial line")
