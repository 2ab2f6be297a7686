"""What line readers send: four framings and every loose one, as bytes in and zone lines out.

A: airport framing (CUTE): 1C 02 line CR line CR [line CR] 03 1D; magnetic stripes (0E) and
bar codes (1E) come in the same way. B: command and length: 49 or 4C, two bytes big-endian, text.
C: rows separated by CR, ended by silence. D: 02, JSON after "CameraData:", 03 0D 0A.
"""

from __future__ import annotations

import contextlib
import json
import re
from dataclasses import dataclass, field

START_AIRPORT, END_AIRPORT = b"\x1c\x02", b"\x03\x1d"
_OTHER_AIRPORT = {b"\x0e\x02": b"\x03\x0f", b"\x1e\x02": b"\x03\x1f"}
INQUIRE, ONE_LINE = 0x49, 0x4C
CONTINUOUS_ON = bytes.fromhex("43000101")
CONTINUOUS_OFF = bytes.fromhex("43000100")
START_TEXT, END_JSON = 0x02, b"\x03\r\n"
LONGEST = 4096
_RUNS = {90: (30, 30, 30), 88: (44, 44), 72: (36, 36), 69: (9, 30, 30), 84: (28, 28, 28)}
_KEPT = re.compile(r"[^A-Z0-9<]")

Lines = tuple[str, ...]


@dataclass(slots=True)
class Framer:
    """Collects bytes; feed() returns each message as soon as it is complete.

    silence() is called when nothing came for a while: then what is left counts as complete.
    Nothing of a message is kept after it was returned.
    """

    _buffer: bytearray = field(default_factory=bytearray)

    @property
    def empty(self) -> bool:
        """Whether no part of a message waits."""
        return not self._buffer

    def feed(self, data: bytes) -> list[Lines]:
        """Take bytes as they come."""
        self._buffer += data
        out: list[Lines] = []
        while self._buffer:
            before = len(self._buffer)
            lines = self._take()
            if lines:
                out.append(lines)
            if len(self._buffer) == before:
                break
        if len(self._buffer) > LONGEST:
            self._buffer.clear()
        return out

    def silence(self) -> Lines:
        """Return what is left as a message, () where it holds no lines."""
        text = bytes(self._buffer)
        self._buffer.clear()
        if len(text) > 3 and text[0] in {INQUIRE, ONE_LINE} and text[1] <= 1:
            text = text[3:]
        return to_lines(text.decode("ascii", "replace"))

    def _take(self) -> Lines:
        """Take one complete framed message from the front, () where there is none yet."""
        start = bytes(self._buffer[:2])
        if start == START_AIRPORT:
            return to_lines(self._until(END_AIRPORT, 2).decode("ascii", "replace"))
        if start in _OTHER_AIRPORT:
            self._until(_OTHER_AIRPORT[start], 2)
            return ()
        if self._buffer[0] in {INQUIRE, ONE_LINE} and len(self._buffer) >= 3:
            return self._counted()
        if self._buffer[0] == START_TEXT:
            return _from_json(self._until(END_JSON, 1))
        return ()

    def _until(self, end: bytes, skip: int) -> bytes:
        at = self._buffer.find(end, skip)
        if at < 0:
            return b""
        message = bytes(self._buffer[skip:at])
        del self._buffer[: at + len(end)]
        return message

    def _counted(self) -> Lines:
        """Take framing B; a first line that only begins with I or L has no such length."""
        size = _length(self._buffer)
        if self._buffer[1] > 1 or len(self._buffer) < size + 3:
            return ()
        text = bytes(self._buffer[3 : 3 + size])
        del self._buffer[: 3 + size]
        return to_lines(text.decode("ascii", "replace"))


def _length(message: bytes | bytearray) -> int:
    return int.from_bytes(message[1:3], "big")


def to_lines(text: str) -> Lines:
    """Clean text into lines: capitals, no control characters, runs without breaks cut."""
    rows = [_KEPT.sub("", row.upper()) for row in re.split(r"[\r\n\v\f]+|\\n|\\r", text)]
    rows = [row for row in rows if len(row) >= 7]
    if len(rows) == 1 and len(rows[0]) in _RUNS:
        return _cut(rows[0])
    return tuple(rows)


def _cut(run: str) -> Lines:
    out, at = [], 0
    for size in _RUNS[len(run)]:
        out.append(run[at : at + size])
        at += size
    return tuple(out)


def _from_json(message: bytes) -> Lines:
    """Read framing D; other events than a zone carry no data."""
    _, _, body = message.decode("utf-8", "replace").partition(":")
    with contextlib.suppress(ValueError):
        value = json.loads(body)
        if isinstance(value, dict):
            return to_lines(str(value.get("data", "")))
    return ()
