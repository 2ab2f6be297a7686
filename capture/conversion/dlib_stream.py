"""Reads the byte stream in which dlib keeps numbers, matrices and tensors (facts of the format).

An integer is a control byte (low nibble: how many bytes follow; 0x80: negative) and its bytes,
least significant first. A floating-point number is two integers, mantissa and exponent of two.
A tensor is a version, four dimensions and raw little-endian 32-bit floats.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from capture.errors import CaptureError

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NEGATIVE = 0x80
_LENGTH = 0x0F


class Stream:
    """A cursor over dlib's bytes; CaptureError "model.format" where they end early."""

    def __init__(self, content: bytes, position: int = 0) -> None:
        self._content = content
        self.position = position

    def take(self, count: int) -> bytes:
        """Return the next bytes and step over them."""
        end = self.position + count
        if count < 0 or end > len(self._content):
            raise CaptureError("model.format", "the weights end early")
        part = self._content[self.position : end]
        self.position = end
        return part

    def integer(self) -> int:
        """Read one integer of any width."""
        control = self.take(1)[0]
        value = int.from_bytes(self.take(control & _LENGTH), "little")
        return -value if control & _NEGATIVE else value

    def integers(self, count: int) -> tuple[int, ...]:
        """Read several integers; one plain loop, for there are millions of them."""
        content, position, found = self._content, self.position, []
        try:
            for _ in range(count):
                control = content[position]
                end = position + 1 + (control & _LENGTH)
                value = int.from_bytes(content[position + 1 : end], "little")
                found.append(-value if control & _NEGATIVE else value)
                position = end
        except IndexError as cause:
            raise CaptureError("model.format", "the weights end early") from cause
        self.position = position
        return tuple(found)

    def number(self) -> float:
        """Read one floating-point number (mantissa and exponent of two)."""
        mantissa, exponent = self.integers(2)
        return math.ldexp(mantissa, exponent)

    def numbers(self, count: int) -> NDArray[np.float32]:
        """Read several floating-point numbers."""
        parts = np.array(self.integers(2 * count), np.int64).reshape(-1, 2)
        return np.ldexp(parts[:, 0].astype(np.float64), parts[:, 1]).astype(np.float32)

    def text(self) -> str:
        """Read a length and that many bytes of text."""
        return self.take(self.integer()).decode("ascii", "replace")

    def matrix(self) -> NDArray[np.float32]:
        """Read a matrix: rows and columns (kept negative), then its numbers row by row."""
        rows, columns = (abs(part) for part in self.integers(2))
        return self.numbers(rows * columns).reshape(rows, columns)

    def tensor(self) -> NDArray[np.float32]:
        """Read a tensor of four dimensions."""
        if self.integer() != 2:
            raise CaptureError("model.format", "a tensor of an unknown version")
        shape = self.integers(4)
        raw = self.take(4 * math.prod(shape))
        return np.frombuffer(raw, "<f4").astype(np.float32).reshape(shape)

    def alias(self) -> tuple[int, ...]:
        """Read the shape that a layer gives to a part of its parameters."""
        if self.integer() != 1:
            raise CaptureError("model.format", "an alias of an unknown version")
        return self.integers(4)
