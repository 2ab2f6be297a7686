"""Line readers on a serial line ("mrz-serial:/dev/ttyACM0"), whatever framing they speak.

The address may carry settings: "mrz-serial:/dev/ttyUSB0,256000,8O1" and a start command:
"mrz-serial:/dev/ttyACM1,9600,8N1,elyctis".
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from devices.errors import Cancelled, DeviceError, Fault
from devices.mrz_framing import CONTINUOUS_OFF, CONTINUOUS_ON, Framer, is_zone, zone_like
from devices.serial_line import SerialLine, Settings
from devices.types import DeviceInfo, DeviceKind, Page

if TYPE_CHECKING:
    from threading import Event

    from devices.mrz_framing import Lines

BY_ID = Path("/dev/serial/by-id")
# Parts of the names under which line readers announce themselves.
KNOWN = ("access-is", "access_is", "desko", "elyctis", "idbox", "ocr31", "xenon", "ocr_reader")
PATIENCE = 0.25  # seconds of silence that end an unframed message
# As long may an imager look for the next row: it reads and sends each by itself.
BETWEEN_ROWS = 1.5
POLL = 0.05
# 16 4D 0D "ocrena1!" switches OCR on; 16 54 0D pulls the trigger of a 2-D imager.
STARTS = {"elyctis": CONTINUOUS_ON, "imager": b"\x16M\rocrena1!\x16T\r"}
STOPS = {"elyctis": CONTINUOUS_OFF, "imager": b"\x16U\r"}


class MrzSerialAdapter:
    """Line readers that announce themselves by name; any other by its address."""

    prefix = "mrz-serial"

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List serial lines whose name belongs to a line reader; opens nothing."""
        try:
            found = sorted(BY_ID.iterdir())
        except OSError:
            return ()
        known = [path for path in found if any(part in path.name.lower() for part in KNOWN)]
        return tuple(_describe(path) for path in known)

    def refer(self, address: str) -> DeviceInfo:
        """Make the reference of a line that a person names."""
        path = address.partition(":")[2].split(",")[0]
        if not Path(path).exists():
            raise DeviceError(Fault.ABSENT, address, f"{path} is not there")
        return DeviceInfo(address, DeviceKind.DOCUMENT_READER, f"Line reader on {path}", ("lines",))

    def open(self, info: DeviceInfo) -> MrzSerial:
        """Open the line; DeviceError with a fault when it cannot."""
        return MrzSerial(info)


def _describe(path: Path) -> DeviceInfo:
    start = "elyctis" if "elyctis" in path.name.lower() or "idbox" in path.name.lower() else ""
    address = f"mrz-serial:{path}" + (f",9600,8N1,{start}" if start else "")
    label = path.name.removeprefix("usb-").split("-if")[0].replace("_", " ")
    return DeviceInfo(address, DeviceKind.DOCUMENT_READER, label, ("lines",))


class MrzSerial:
    """An open line reader."""

    def __init__(self, info: DeviceInfo) -> None:
        self.info = info
        path, settings, self._kind = _parts(info.address)
        self._framer = Framer()
        self._line = SerialLine(path, info.address, settings)

    def read(self, cancel: Event) -> Page:
        """Wait for a document's lines; a reader that must be armed is armed for each."""
        self._send(STARTS)
        while not cancel.is_set():
            lines = self._message(cancel)
            if lines:
                self._send(STOPS)
                return Page(lines=lines)
        self._send(STOPS)
        raise Cancelled(self.info.address)

    def present(self) -> bool:
        """Whether a document's lines have begun to come in."""
        return not self._framer.empty or self._line.waiting()

    def close(self) -> None:
        """Release the line; allowed twice."""
        self._line.close()

    def _send(self, commands: dict[str, bytes]) -> None:
        if self._kind in commands:
            self._line.write(commands[self._kind])

    def _message(self, cancel: Event) -> Lines:
        """Return the next message; () after a poll without one, and for a reader's own words."""
        heard = time.monotonic()
        while not cancel.is_set():
            data = self._line.read(POLL)
            if data:
                heard = time.monotonic()
                found = self._framer.feed(data)
                if found:
                    # Swiped twice in a moment: what was read whole counts.
                    return next(filter(is_zone, found), found[0])
            elif self._framer.empty:
                return ()
            elif time.monotonic() - heard > (PATIENCE if self._framer.whole else BETWEEN_ROWS):
                lines = self._framer.silence()
                return lines if zone_like(lines) else ()
        return ()


def _parts(address: str) -> tuple[str, Settings, str]:
    path, *rest = address.partition(":")[2].split(",")
    speed, frame, kind = (*rest, *("9600", "8N1", "")[len(rest) :])[:3]
    try:
        return path, Settings.parse(speed, frame), kind
    except ValueError as cause:
        detail = "settings look like 9600,8N1"
        raise DeviceError(Fault.UNSUPPORTED, address, detail) from cause
