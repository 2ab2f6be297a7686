"""Reads big-endian fields of a record, never past its end."""

from __future__ import annotations

from capture.errors import CaptureError


class Fields:
    """A cursor over bytes. CaptureError "finger.record" where the record ends too early."""

    def __init__(self, content: bytes, start: int = 0, end: int | None = None) -> None:
        self._content = content
        self._end = len(content) if end is None else end
        if not 0 <= start <= self._end <= len(content):
            raise CaptureError("finger.record", "a length does not fit")
        self.place = start

    @property
    def left(self) -> int:
        """How many bytes are left."""
        return self._end - self.place

    def take(self, count: int) -> bytes:
        """Take so many bytes."""
        if not 0 <= count <= self.left:
            raise CaptureError("finger.record", "it ends too early")
        self.place += count
        return self._content[self.place - count : self.place]

    def number(self, count: int) -> int:
        """Take an unsigned number of so many bytes."""
        return int.from_bytes(self.take(count), "big")

    def part(self, count: int) -> Fields:
        """Take so many bytes as a record of their own."""
        start = self.place
        self.take(count)
        return Fields(self._content, start, start + count)
