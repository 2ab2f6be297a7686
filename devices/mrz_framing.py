"""What line readers send: four framings and every loose one, as bytes in and zone lines out.

A: airport framing (CUTE): 1C 02 line CR line CR [line CR] 03 1D; magnetic stripes (0E) and
bar codes (1E) come in the same way. B: command and length: 49 or 4C, two bytes big-endian, text.
C: rows separated by CR, ended by silence; 02 and 03 may stand around all of them or around each.
D: 02, JSON after "CameraData:", 03 0D 0A. What stands around a zone is left out, nothing within.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import accumulate

START_AIRPORT, END_AIRPORT = b"\x1c\x02", b"\x03\x1d"
_OTHER_AIRPORT = {b"\x0e\x02": b"\x03\x0f", b"\x1e\x02": b"\x03\x1f"}
CONTINUOUS_ON = bytes.fromhex("43000101")
CONTINUOUS_OFF = bytes.fromhex("43000100")
START_TEXT, END_JSON = 0x02, b"\x03\r\n"
LONGEST = 4096
_RUNS = {90: (30, 30, 30), 88: (44, 44), 72: (36, 36), 69: (9, 30, 30), 84: (28, 28, 28)}
_LICENCE = re.compile(r"D.{14}(?=(?:[^0-9]*[0-9]){4})[0-9A-Z<]{15}")
_KEPT = re.compile(r"[^A-Z0-9<]")
_BREAKS = re.compile(r"[\r\n\v\f]+|\\n|\\r")
# The name of a kind of code (AIM), which many imagers can put before what they read.
_KIND = re.compile(r"\][A-Za-z][0-9A-Za-z]")
# Never a sign that may stand for an unreadable character: its row has to stay too short.
_SIGNS = re.compile(r"[\x00-\x1f\x7f\ufffd\"':;,|={}()\[\]]+")
FRAME_BEGINS = 4  # octets, the longest beginning of a frame
_FRAMED = re.compile(rb"\x1c\x02|[\x0e\x1e]\x02|[IL]\x00[\x1b-\x7f][0-9A-Za-z]")
# Fewer characters than this in a row are an acknowledgement or a remark, not a zone read badly.
ATTEMPT = 20

Lines = tuple[str, ...]


@dataclass(slots=True)
class Framer:
    """Collects bytes; feed() returns each message as soon as it is complete.

    silence() is called when nothing came for a while: then what is left counts as complete.
    Nothing of a message is kept after it was returned.
    """

    _buffer: bytearray = field(default_factory=bytearray)
    # So many octets from the front hold no beginning of a frame; they are not searched again.
    _searched: int = 0

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
            self._searched = 0
        return out

    @property
    def whole(self) -> bool:
        """Whether what waits holds a zone already; else more rows may follow."""
        return bool(_zone(_text(bytes(self._buffer))))

    def silence(self) -> Lines:
        """Return what is left as a message, () where it holds no lines."""
        data = bytes(self._buffer)
        self._buffer.clear()
        self._searched = 0
        if data[:1] in {b"I", b"L"} and _FRAMED.match(data):
            data = data[3:]
        return to_lines(_text(data))

    def _take(self) -> Lines:
        """Take one complete framed message from the front, () where there is none yet."""
        framed = _FRAMED.search(self._buffer, self._searched)
        if framed:
            # An answer to a command, or noise of the line, stands before it.
            del self._buffer[: framed.start()]
        self._searched = 0 if framed else max(0, len(self._buffer) - FRAME_BEGINS + 1)
        start = bytes(self._buffer[:2])
        if start == START_AIRPORT:
            return to_lines(self._until(END_AIRPORT, 2).decode("ascii", "replace"))
        if start in _OTHER_AIRPORT:
            self._until(_OTHER_AIRPORT[start], 2)
            return ()
        if framed:
            return self._counted()
        if self._buffer[0] == START_TEXT:
            return self._json()
        return ()

    def _until(self, end: bytes, skip: int) -> bytes:
        at = self._buffer.find(end, skip)
        if at < 0:
            return b""
        message = bytes(self._buffer[skip:at])
        del self._buffer[: at + len(end)]
        self._searched = 0
        return message

    def _counted(self) -> Lines:
        """Take framing B, once all that it counts is there."""
        size = int.from_bytes(self._buffer[1:3], "big")
        if len(self._buffer) < size + 3:
            return ()
        text = bytes(self._buffer[3 : 3 + size])
        del self._buffer[: 3 + size]
        return to_lines(text.decode("ascii", "replace"))

    def _json(self) -> Lines:
        """Take framing D; events other than a zone are left out, plain rows wait for silence."""
        at = self._buffer.find(END_JSON, 1)
        if at < 0 or b"{" not in self._buffer[:at]:
            return ()
        return _zone(self._until(END_JSON, 1).decode("utf-8", "replace"))


def to_lines(text: str) -> Lines:
    """Return the zone that a text holds, and where it holds none, its rows as they came.

    Capitals, no control characters, runs without breaks cut. A row of a wrong length stays so.
    """
    return _zone(text) or tuple(row for row in _rows(text) if len(row) >= 7)


def zone_like(lines: Lines) -> bool:
    """Whether lines are a zone or what is left of one, and not a reader's own words."""
    return any(len(line) >= ATTEMPT for line in lines)


def is_zone(lines: Lines) -> bool:
    """Whether lines have the lengths of a zone."""
    lengths = tuple(map(len, lines))
    return lengths in _RUNS.values() or (
        lengths == (30,) and _LICENCE.fullmatch(lines[0]) is not None
    )


def _rows(text: str) -> list[str]:
    rows = (_KEPT.sub("", _KIND.sub("", row).upper()) for row in _BREAKS.split(text))
    return [row for row in rows if row]


def _zone(text: str) -> Lines:
    """Find rows, or pieces between signs, that are a zone; some line ends may be lost."""
    for rows in (_rows(text), _rows(_SIGNS.sub("\r", _BREAKS.sub("\r", text)))):
        for count in (3, 2, 1):
            for at in range(len(rows) - count + 1):
                lines = _cut(rows[at : at + count])
                if lines:
                    return lines
    return ()


def _cut(rows: list[str]) -> Lines:
    """Return the lines of rows of which each is one line or several whole ones, else nothing."""
    run = "".join(rows)
    sizes = _RUNS.get(len(run), (len(run),))
    ends = tuple(accumulate(sizes))
    lines = tuple(run[end - size : end] for size, end in zip(sizes, ends, strict=True))
    return lines if is_zone(lines) and set(accumulate(map(len, rows))) <= set(ends) else ()


def _text(data: bytes) -> str:
    """Decode; where each octet carries a parity bit, the line is set to eight bits by mistake."""
    if max(data, default=0) > 0x7F and len({octet.bit_count() % 2 for octet in data}) == 1:
        data = bytes(octet & 0x7F for octet in data)
    return data.decode("ascii", "replace")
