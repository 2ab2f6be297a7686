"""Finger image records of ISO/IEC 19794-4, edition 2005 ("010") and edition 2011 ("020")."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.finger.encoded import Coding, decode_picture
from capture.finger.fields import Fields
from capture.finger.types import FingerImage, Position

if TYPE_CHECKING:
    from datetime import datetime

MAGIC = b"FIR\x00"
EDITION_2005, EDITION_2011 = b"010\x00", b"020\x00"
# Code 1 packs bits, which changes nothing for the 8 bits of a pixel that are asked for here.
_CODINGS_2005 = {
    0: Coding.RAW,
    1: Coding.RAW,
    2: Coding.WSQ,
    3: Coding.JPEG,
    4: Coding.JPEG2000,
    5: Coding.PNG,
}
_CODINGS_2011 = {
    0: Coding.RAW,
    1: Coding.RAW,
    2: Coding.WSQ,
    3: Coding.JPEG,
    4: Coding.JPEG2000,
    5: Coding.JPEG2000,
    6: Coding.PNG,
}
_PER_INCH, _PER_CENTIMETRE = 1, 2
_CENTIMETRES_PER_INCH = 2.54
_QUALITY_BYTES, _CERTIFICATION_BYTES = 5, 3
_UNKNOWN_YEAR = 0xFFFF


def _position(code: int) -> Position:
    try:
        return Position(code)
    except ValueError:
        return Position.UNKNOWN


def _per_inch(unit: int, rate: int) -> float:
    if unit not in {_PER_INCH, _PER_CENTIMETRE} or rate == 0:
        raise CaptureError("finger.record", f"resolution {rate} in unit {unit}")
    return float(rate) if unit == _PER_INCH else rate * _CENTIMETRES_PER_INCH


def _coding(code: int, known: dict[int, Coding]) -> Coding:
    if code not in known:
        raise CaptureError("finger.record", f"compression {code}")
    return known[code]


def read_fir(content: bytes) -> tuple[FingerImage, ...]:
    """Read all pictures of a record. CaptureError "finger.record", "finger.wsq", "image.*"."""
    fields = Fields(content)
    if fields.take(4) != MAGIC:
        raise CaptureError("finger.record", "it does not begin as a finger image record")
    edition = fields.take(4)
    if edition == EDITION_2005:
        return _read_2005(fields)
    if edition == EDITION_2011:
        return _read_2011(fields)
    raise CaptureError("finger.record", "an edition that is not read here")


def _read_2005(fields: Fields) -> tuple[FingerImage, ...]:
    """Edition 2005, clause 7: a header of 32 bytes, then 14 bytes before each picture."""
    fields.take(6 + 2 + 2)
    count, unit = fields.number(1), fields.number(1)
    fields.take(4)
    across, down = fields.number(2), fields.number(2)
    depth, coding = fields.number(1), _coding(fields.number(1), _CODINGS_2005)
    fields.take(2)
    _require_grey(across, down, depth)
    found = []
    for _ in range(count):
        length = fields.number(4)
        if length < 14:
            raise CaptureError("finger.record", "a finger's length does not fit")
        part = fields.part(length - 4)
        position = _position(part.number(1))
        part.take(4)
        width, height = part.number(2), part.number(2)
        part.take(1)
        pixels = decode_picture(part.take(part.left), coding, (height, width))
        found.append(FingerImage(pixels, _per_inch(unit, across), position))
    return tuple(found)


def _require_grey(across: int, down: int, depth: int) -> None:
    if depth != 8 or across != down:
        raise CaptureError("finger.record", f"{depth} bits, {across} x {down} per unit")


def _read_2011(fields: Fields) -> tuple[FingerImage, ...]:
    """Edition 2011, clause 8: a header of 16 bytes, then one representation after another."""
    fields.take(4)
    count, certified = fields.number(2), fields.number(1)
    fields.take(1)
    found = []
    for _ in range(count):
        length = fields.number(4)
        found.append(_representation(fields.part(length - 4), certified=bool(certified)))
    return tuple(found)


def _representation(part: Fields, *, certified: bool) -> FingerImage:
    part.take(9 + 1 + 2 + 2)
    part.take(part.number(1) * _QUALITY_BYTES)
    if certified:
        part.take(part.number(1) * _CERTIFICATION_BYTES)
    position = _position(part.number(1))
    part.take(1)
    unit = part.number(1)
    part.take(4)
    across, down = part.number(2), part.number(2)
    depth, coding = part.number(1), _coding(part.number(1), _CODINGS_2011)
    _require_grey(across, down, depth)
    part.take(1)
    width, height = part.number(2), part.number(2)
    pixels = decode_picture(part.take(part.number(4)), coding, (height, width))
    return FingerImage(pixels, _per_inch(unit, across), position)


def write_fir(images: tuple[FingerImage, ...], taken: datetime | None = None) -> bytes:
    """Write uncompressed pictures as a record of edition 2011."""
    parts = b"".join(_written(number, image, taken) for number, image in enumerate(images))
    positions = len({image.position for image in images})
    total = 16 + len(parts)
    return MAGIC + EDITION_2011 + struct.pack(">IHBB", total, len(images), 0, positions) + parts


def _written(number: int, image: FingerImage, taken: datetime | None) -> bytes:
    when = (
        struct.pack(">H5BH", taken.year, taken.month, taken.day, taken.hour, taken.minute,
                    taken.second, taken.microsecond // 1000)
        if taken
        else struct.pack(">H5BH", _UNKNOWN_YEAR, *(0xFF,) * 5, 0xFFFF)
    )  # fmt: skip
    rate = round(image.pixels_per_inch)
    height, width = image.pixels.shape
    head = when + bytes(1 + 2 + 2 + 1)
    head += struct.pack(
        ">BBBHHHHBBBHHI", image.position, number, _PER_INCH, rate, rate, rate, rate, 8, 0, 0,
        width, height, width * height,
    )  # fmt: skip
    return struct.pack(">I", 4 + len(head) + width * height) + head + image.pixels.tobytes()


def write_fir_2005(images: tuple[FingerImage, ...]) -> bytes:
    """Write uncompressed pictures, all of one resolution, as a record of edition 2005."""
    rates = {round(image.pixels_per_inch) for image in images}
    if len(rates) != 1:
        raise CaptureError("finger.record", "pictures of different resolutions")
    rate = rates.pop()
    parts = b""
    for image in images:
        height, width = image.pixels.shape
        length = 14 + width * height
        parts += struct.pack(">IBBBBBHHB", length, image.position, 1, 1, 0, 0, width, height, 0)
        parts += image.pixels.tobytes()
    total = (32 + len(parts)).to_bytes(6, "big")
    head = struct.pack(">HHBBHHHHBBH", 0, 31, len(images), 1, rate, rate, rate, rate, 8, 0, 0)
    return MAGIC + EDITION_2005 + total + head + parts
