"""Finger minutiae records of ISO/IEC 19794-2, edition 2005 (" 20") and edition 2011 ("030")."""

from __future__ import annotations

import struct

import numpy as np

from capture.errors import CaptureError
from capture.finger.fields import Fields
from capture.finger.types import PIXELS_PER_INCH, Minutiae, Position

MAGIC = b"FMR\x00"
EDITION_2005, EDITION_2011 = b" 20\x00", b"030\x00"
_CENTIMETRES_PER_INCH = 2.54
_PER_CENTIMETRE = round(PIXELS_PER_INCH / _CENTIMETRES_PER_INCH)
_ENDING, _BIFURCATION = 1, 2
_ANGLE_UNIT = 2 * np.pi / 256
_QUALITY_BYTES, _CERTIFICATION_BYTES = 5, 3
_MOST = 255


def read_fmr(content: bytes) -> tuple[tuple[Position, Minutiae], ...]:
    """Read all fingers of a record, brought to 500 per inch. CaptureError "finger.record"."""
    fields = Fields(content)
    if fields.take(4) != MAGIC:
        raise CaptureError("finger.record", "it does not begin as a minutiae record")
    edition = fields.take(4)
    if edition == EDITION_2005:
        return _read_2005(fields)
    if edition == EDITION_2011:
        return _read_2011(fields)
    raise CaptureError("finger.record", "an edition that is not read here")


def _read_2005(fields: Fields) -> tuple[tuple[Position, Minutiae], ...]:
    fields.take(4 + 2)
    size = fields.number(2), fields.number(2)
    scale = _scale(fields.number(2), fields.number(2))
    count = fields.number(1)
    fields.take(1)
    found = []
    for _ in range(count):
        position = _position(fields.number(1))
        fields.take(2)
        points = _minutiae(fields, fields.number(1), 6, size, scale)
        fields.take(fields.number(2))
        found.append((position, points))
    return tuple(found)


def _read_2011(fields: Fields) -> tuple[tuple[Position, Minutiae], ...]:
    fields.take(4)
    count, certified = fields.number(2), fields.number(1)
    found = []
    for _ in range(count):
        part = fields.part(fields.number(4) - 4)
        part.take(9 + 1 + 2 + 2)
        part.take(part.number(1) * _QUALITY_BYTES)
        if certified:
            part.take(part.number(1) * _CERTIFICATION_BYTES)
        position = _position(part.number(1))
        part.take(1)
        scale = _scale(part.number(2), part.number(2))
        part.take(1)
        size = part.number(2), part.number(2)
        length = part.number(1) >> 4
        points = _minutiae(part, part.number(1), length, size, scale)
        found.append((position, points))
    return tuple(found)


def _position(code: int) -> Position:
    try:
        return Position(code)
    except ValueError:
        return Position.UNKNOWN


def _scale(across: int, down: int) -> tuple[float, float]:
    """Return what brings pixels per centimetre to 500 per inch, across and down."""
    if not (40 <= across <= 800 and 40 <= down <= 800):
        raise CaptureError("finger.record", f"{across} x {down} pixels per centimetre")
    wanted = PIXELS_PER_INCH / _CENTIMETRES_PER_INCH
    return wanted / across, wanted / down


def _minutiae(
    fields: Fields, count: int, length: int, size: tuple[int, int], scale: tuple[float, float]
) -> Minutiae:
    if length not in {5, 6}:
        raise CaptureError("finger.record", f"minutiae of {length} bytes")
    raw = np.frombuffer(fields.take(count * length), np.uint8).reshape(count, length)
    wide = raw.astype(np.int32)
    quality = wide[:, 5] / 100 if length == 6 else np.ones(count)
    return Minutiae(
        (((wide[:, 0] & 0x3F) << 8 | wide[:, 1]) * scale[0]).astype(np.float32),
        (((wide[:, 2] & 0x3F) << 8 | wide[:, 3]) * scale[1]).astype(np.float32),
        ((wide[:, 4] * _ANGLE_UNIT + np.pi) % (2 * np.pi) - np.pi).astype(np.float32),
        wide[:, 0] >> 6 != _BIFURCATION,
        np.clip(quality, 0, 1).astype(np.float32),
        round(size[0] * scale[0]),
        round(size[1] * scale[1]),
    )


def _packed(points: Minutiae) -> bytes:
    best = points.take(np.argsort(-points.quality, kind="stable")[:_MOST])
    rows = bytearray()
    for place in range(len(best)):
        kind = _ENDING if best.ending[place] else _BIFURCATION
        x, y = round(float(best.x[place])), round(float(best.y[place]))
        angle = round(float(best.angle[place]) / _ANGLE_UNIT) % 256
        quality = max(1, min(100, round(float(best.quality[place]) * 100)))
        rows += struct.pack(">HHBB", kind << 14 | x & 0x3FFF, y & 0x3FFF, angle, quality)
    return bytes(rows)


def write_fmr(points: Minutiae, position: Position = Position.UNKNOWN) -> bytes:
    """Write one finger as a record of edition 2005, at 500 per inch."""
    packed = _packed(points)
    body = struct.pack(">BBBB", position, 0, 0, len(packed) // 6) + packed + bytes(2)
    head = struct.pack(
        ">IHHHHHBB", 24 + len(body), 0, points.width, points.height, _PER_CENTIMETRE,
        _PER_CENTIMETRE, 1, 0,
    )  # fmt: skip
    return MAGIC + EDITION_2005 + head + body


def write_fmr_2011(points: Minutiae, position: Position = Position.UNKNOWN) -> bytes:
    """Write one finger as a record of edition 2011, at 500 per inch."""
    packed = _packed(points)
    part = struct.pack(">H5BH", 0xFFFF, *(0xFF,) * 5, 0xFFFF) + bytes(1 + 2 + 2 + 1)
    part += struct.pack(
        ">BBHHBHHBB", position, 0, _PER_CENTIMETRE, _PER_CENTIMETRE, 0, points.width,
        points.height, 6 << 4, len(packed) // 6,
    )  # fmt: skip
    part += packed + bytes(2)
    part = struct.pack(">I", 4 + len(part)) + part
    return MAGIC + EDITION_2011 + struct.pack(">IHB", 15 + len(part), 1, 0) + part
