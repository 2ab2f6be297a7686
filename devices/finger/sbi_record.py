"""Takes the picture out of the ISO/IEC 19794-4:2011 record that a scanner's service delivers."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import cv2
import numpy as np

from devices.finger.sbi_wire import SbiRefusal

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MAGIC = b"FIR\x00020\x00"
_RAW = 0
_DECODED = frozenset({3, 4, 5, 6})
_MOST_PIXELS = 16_000_000


@dataclass(frozen=True, slots=True, eq=False)
class RecordPicture:
    """Grey values (height x width, ridges dark) and their pixels per inch."""

    pixels: NDArray[np.uint8] = field(repr=False)
    pixels_per_inch: int


def read_picture(record: bytes) -> RecordPicture:
    """Decode the first picture of a record; SbiRefusal "record" where there is none."""
    try:
        return _read(record)
    except (struct.error, IndexError, cv2.error, ValueError) as cause:
        raise SbiRefusal("record", "it cannot be read") from cause


def _read(record: bytes) -> RecordPicture:
    if not record.startswith(_MAGIC):
        raise SbiRefusal("record", "another format")
    certified, place = record[14], 16 + 4 + 14
    place += 1 + 5 * record[place]
    if certified:
        place += 1 + 3 * record[place]
    # Position and number, unit, four rates, depth, coding, impression, size, length of the data.
    unit, across, down, depth, coding, _, width, height, length = struct.unpack_from(
        ">2xB4xHHBBBHHI", record, place
    )
    data = record[place + 22 : place + 22 + length]
    if unit != 1 or across != down or depth != 8 or not 0 < width * height <= _MOST_PIXELS:
        raise SbiRefusal("record", f"{width} x {height} pixels of {depth} bits")
    if coding == _RAW:
        pixels = np.frombuffer(data, np.uint8, width * height).reshape(height, width)
    elif coding in _DECODED:
        pixels = _decoded(data, width, height)
    else:
        raise SbiRefusal("record", f"coding {coding}")
    return RecordPicture(np.ascontiguousarray(pixels), across)


def _decoded(data: bytes, width: int, height: int) -> NDArray[np.uint8]:
    found = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if found is None or found.dtype != np.uint8 or found.shape[:2] != (height, width):
        raise SbiRefusal("record", "the picture is not what the record says")
    grey = found if found.ndim == 2 else cv2.cvtColor(found[:, :, :3], cv2.COLOR_BGR2GRAY)
    return np.asarray(grey, np.uint8)
