"""Minutiae as cards hold them: three bytes each, under tag 7F2E (ISO/IEC 19794-2:2005, clause 8).

Such a record names neither the finger nor the picture's size; the card's own world knows both.
"""

from __future__ import annotations

import numpy as np

from capture.errors import CaptureError
from capture.finger.fields import Fields
from capture.finger.types import PIXELS_PER_INCH, Minutiae

MAGIC = b"\x7f\x2e"
_DATA, _NESTED = 0x81, 0xA1
_UNITS_PER_INCH = 254.0
_ANGLE_UNIT = 2 * np.pi / 64
_BIFURCATION = 2
_MARGIN = 20


def read_compact(content: bytes) -> Minutiae:
    """Read the minutiae, brought to 500 per inch. CaptureError "finger.record"."""
    fields = Fields(content)
    if fields.take(2) != MAGIC:
        raise CaptureError("finger.record", "it does not begin as a card's record")
    inner = fields.part(_length(fields))
    packed = _data(inner)
    if not packed or len(packed) % 3:
        raise CaptureError("finger.record", "minutiae of another length")
    rows = np.frombuffer(packed, np.uint8).reshape(-1, 3).astype(np.int32)
    scale = PIXELS_PER_INCH / _UNITS_PER_INCH
    x, y = (rows[:, place] * scale for place in (0, 1))
    angle = (rows[:, 2] & 0x3F) * _ANGLE_UNIT
    return Minutiae(
        x.astype(np.float32),
        y.astype(np.float32),
        ((angle + np.pi) % (2 * np.pi) - np.pi).astype(np.float32),
        rows[:, 2] >> 6 != _BIFURCATION,
        np.ones(len(rows), np.float32),
        int(x.max()) + _MARGIN,
        int(y.max()) + _MARGIN,
    )


def _data(fields: Fields, *, deeper: bool = True) -> bytes:
    """Return the first minutiae, which may lie one level deeper."""
    while fields.left:
        tag = fields.number(1)
        part = fields.part(_length(fields))
        if tag == _DATA:
            return part.take(part.left)
        if tag == _NESTED and deeper:
            return _data(part, deeper=False)
    return b""


def _length(fields: Fields) -> int:
    first = fields.number(1)
    return first if first < 0x80 else fields.number(first & 0x0F)
