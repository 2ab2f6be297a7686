"""Finger image data blocks of ISO/IEC 39794-4 in their binary (DER) coding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.finger.encoded import Coding, decode_picture
from capture.finger.fields import Fields
from capture.finger.picture import write_pgm
from capture.finger.types import FingerImage, Position

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST_BYTE = 0x64  # [APPLICATION 4], constructed
_SEQUENCE = 0x30
_CODINGS = {0: Coding.PGM, 1: Coding.WSQ, 2: Coding.JPEG2000, 3: Coding.JPEG2000, 4: Coding.PNG}
_POSITION, _IMPRESSION, _FORMAT, _DATA, _RATE = 0xA0, 0xA1, 0xA2, 0x83, 0xA7
_INCH = 0
_CENTIMETRES_PER_INCH = 2.54
_GENERATION, _YEAR = 3, 2019


def _element(fields: Fields) -> tuple[int, Fields]:
    """Take one element with a single-byte tag and a definite length."""
    tag, length = fields.number(1), fields.number(1)
    if tag & 0x1F == 0x1F or length == 0x80 or length > 0x84:
        raise CaptureError("finger.record", "a tag or length that is not DER")
    return tag, fields.part(fields.number(length & 0x7F) if length & 0x80 else length)


def _elements(fields: Fields) -> Iterator[tuple[int, Fields]]:
    while fields.left:
        yield _element(fields)


def _by_tag(fields: Fields) -> dict[int, Fields]:
    return dict(_elements(fields))


def _number(fields: Fields) -> int:
    return int.from_bytes(fields.take(fields.left), "big", signed=True)


def _code(fields: Fields | None) -> int:
    """Read a code, which stands in a choice: [0] the code itself, or [1] an extension."""
    inner = _by_tag(fields) if fields is not None else {}
    if 0x80 not in inner:
        raise CaptureError("finger.record", "a code that is not read here")
    return _number(inner[0x80])


def read_39794(content: bytes) -> tuple[FingerImage, ...]:
    """Read all pictures of a block. CaptureError "finger.record", "finger.wsq", "image.*"."""
    tag, block = _element(Fields(content))
    if tag != FIRST_BYTE:
        raise CaptureError("finger.record", "it does not begin as a finger image data block")
    representations = _by_tag(block).get(0xA1)
    if representations is None:
        raise CaptureError("finger.record", "it holds no picture")
    return tuple(_representation(part) for _, part in _elements(representations))


def _representation(part: Fields) -> FingerImage:
    parts = _by_tag(part)
    if _DATA not in parts:
        raise CaptureError("finger.record", "a representation without its picture")
    code = _code(parts.get(_FORMAT))
    if code not in _CODINGS:
        raise CaptureError("finger.record", f"picture format {code}")
    data = parts[_DATA]
    pixels = decode_picture(data.take(data.left), _CODINGS[code])
    position = _code(parts.get(_POSITION))
    known = Position(position) if position in set(Position) else Position.UNKNOWN
    return FingerImage(pixels, _rate(parts.get(_RATE)), known)


def _rate(fields: Fields | None) -> float:
    """Read the sampling rate; the standard's default is 500 per inch."""
    if fields is None:
        return 500.0
    parts = _by_tag(fields)
    if 0x80 not in parts or 0x81 not in parts:
        raise CaptureError("finger.record", "a sampling rate without number or unit")
    rate, unit = _number(parts[0x80]), _number(parts[0x81])
    return float(rate) if unit == _INCH else rate * _CENTIMETRES_PER_INCH


def _wrapped(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def _integer(tag: int, value: int) -> bytes:
    return _wrapped(tag, value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True))


def write_39794(images: tuple[FingerImage, ...]) -> bytes:
    """Write pictures, uncompressed (PGM), as plain contact impressions."""
    version = _integer(0x80, _GENERATION) + _integer(0x81, _YEAR)
    parts = b"".join(_written(image) for image in images)
    return _wrapped(FIRST_BYTE, _wrapped(0xA0, version) + _wrapped(0xA1, parts))


def _written(image: FingerImage) -> bytes:
    rate = _integer(0x80, round(image.pixels_per_inch)) + _integer(0x81, _INCH)
    return _wrapped(
        _SEQUENCE,
        _wrapped(_POSITION, _integer(0x80, image.position))
        + _wrapped(_IMPRESSION, _integer(0x80, 0))
        + _wrapped(_FORMAT, _integer(0x80, 0))
        + _wrapped(_DATA, write_pgm(image.pixels))
        + _wrapped(_RATE, rate),
    )
