"""Takes the picture out of the ISO/IEC 19794-4:2011 record that a scanner's service delivers."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import cv2
import numpy as np

from devices.finger.sbi_values import SbiRefusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    # Reads a whole record: grey values and their pixels per inch, or ValueError.
    Reader = Callable[[bytes], tuple[NDArray[np.uint8], float]]

_MAGIC = b"FIR\x00020\x00"
_RAW = frozenset({0, 1})
_DECODED = frozenset({3, 4, 5, 6})
# The scale's unit: pixels per inch, or per centimetre.
_PER_INCH = {1: 1.0, 2: 2.54}
_MOST_PIXELS = 16_000_000


@dataclass(frozen=True, slots=True, eq=False)
class RecordPicture:
    """Grey values (height x width, ridges dark) and their pixels per inch."""

    pixels: NDArray[np.uint8] = field(repr=False)
    pixels_per_inch: int


def read_picture(record: bytes, other: Reader | None = None) -> RecordPicture:
    """Decode the first picture of a record; SbiRefusal "record" where there is none.

    other: reads what is not read here (WSQ, other editions, a bare picture), where there is one.
    """
    try:
        found = _read(record)
        if found is not None:
            return found
        if other is None:
            raise SbiRefusal("record", "another format")
        pixels, per_inch = other(record)
        return RecordPicture(np.ascontiguousarray(pixels), round(per_inch))
    except (struct.error, IndexError, cv2.error, ValueError) as cause:
        raise SbiRefusal("record", "it cannot be read") from cause


def _read(record: bytes) -> RecordPicture | None:
    """Read a record of edition 2011; None where it, or its coding, is another."""
    if not record.startswith(_MAGIC):
        return None
    certified, place = record[14], 16 + 4 + 14
    place += 1 + 5 * record[place]
    if certified:
        place += 1 + 3 * record[place]
    # Position and number, unit, four rates, depth, coding, impression, size, length of the data.
    unit, across, down, depth, coding, _, width, height, length = struct.unpack_from(
        ">2xB4xHHBBBHHI", record, place
    )
    data = record[place + 22 : place + 22 + length]
    if unit not in _PER_INCH or across != down or depth != 8:
        raise SbiRefusal("record", f"{across} x {down} pixels, {depth} bits")
    if coding in _RAW:
        if not 0 < width * height <= _MOST_PIXELS:
            raise SbiRefusal("record", f"{width} x {height} pixels")
        pixels = np.frombuffer(data, np.uint8, width * height).reshape(height, width)
    elif coding in _DECODED:
        pixels = _decoded(data)
    else:
        return None
    return RecordPicture(np.ascontiguousarray(pixels), round(across * _PER_INCH[unit]))


def _decoded(data: bytes) -> NDArray[np.uint8]:
    """Decode a picture; its own size counts, which some services do not repeat in the record."""
    found = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if found is None or found.dtype != np.uint8 or found.size > 3 * _MOST_PIXELS:
        raise SbiRefusal("record", "no picture of grey values")
    grey = found if found.ndim == 2 else cv2.cvtColor(found[:, :, :3], cv2.COLOR_BGR2GRAY)
    return np.asarray(grey, np.uint8)
