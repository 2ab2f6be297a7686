"""The finger record on a traveller's card: ISO/IEC 19794-4:2005, one uncompressed picture."""

from __future__ import annotations

import struct
from functools import lru_cache

from devices.sim.fingerprint import PIXELS_PER_INCH, Touch, draw

RIGHT_INDEX = 2
_PER_INCH, _GREY_BITS, _UNCOMPRESSED = 1, 8, 0


def image_record(picture: bytes, width: int, height: int, position: int = RIGHT_INDEX) -> bytes:
    """Write one finger: a header of 32 bytes, then 14 bytes and the grey values."""
    rates = (PIXELS_PER_INCH,) * 4
    length = 14 + len(picture)
    finger = struct.pack(">IBBBBBHHB", length, position, 1, 1, 0, 0, width, height, 0) + picture
    head = struct.pack(">HHBBHHHHBBH", 0, 31, 1, _PER_INCH, *rates, _GREY_BITS, _UNCOMPRESSED, 0)
    return b"FIR\x00010\x00" + (32 + len(finger)).to_bytes(6) + head + finger


@lru_cache(maxsize=4)
def finger_card(number: int) -> bytes:
    """Write the card of a finger, b"" for number 0; enrolled with care, unlike any touch."""
    if not number:
        return b""
    picture = draw(number, Touch(pressure=0.55, noise=4), seed=777)
    height, width = picture.shape
    return image_record(picture.tobytes(), width, height)
