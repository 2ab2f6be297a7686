"""The portrait of DG2: ISO/IEC 19794-5 and ISO/IEC 39794-5 (ICAO Doc 9303-10, 4.7.2).

The image format is told by its first octets, never by what the record declares; decoding is for
others, in the traveller's room.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mrz.chip import asn1
from mrz.chip.errors import ChipError, Malformed
from mrz.chip.tlv import Node, read

MOST_IMAGE_BYTES = 1_500_000
MOST_SIDE = 10_000
_MOST_FACES = 64
_JPEG, _JP2, _J2K = b"\xff\xd8\xff", b"\0\0\0\x0cjP  ", b"\xff\x4f\xff\x51"
_MAGICS = {_JPEG: "JPEG", _JP2: "JP2", _J2K: "J2K"}
_RECORD_HEADER, _FACE_HEADER, _POINT, _IMAGE_HEADER = 14, 20, 8, 12
_OLD_BLOCK, _NEW_BLOCK, _TEMPLATES, _TEMPLATE = 0x5F2E, 0x7F2E, 0x7F61, 0x7F60


@dataclass(frozen=True, slots=True, repr=False)
class Portrait:
    """An encoded portrait. format: "JPEG", "JP2" or "J2K"; width, height: pixels.

    date: when it was taken, None where the record does not say so.
    """

    format: str
    width: int
    height: int
    encoded: bytes
    date: date | None

    def __repr__(self) -> str:
        return f"Portrait({self.format}, {self.width}x{self.height})"


def portrait(dg2: bytes) -> Portrait:
    """Return the first portrait of DG2 of a known format; ChipError "chip.no_portrait" else."""
    reason: Exception = Malformed("no template")
    try:
        outer = read(dg2).expect(0x75)
        group = outer.find(_TEMPLATES) or outer  # some issuers leave the group's wrapping out
        templates = [node for node in group.children(_MOST_FACES) if node.tag == _TEMPLATE]
        templates = templates or [group]  # or the template's
    except Malformed as odd:
        raise ChipError(str(odd), code="chip.no_portrait") from odd
    for template in templates:
        try:
            return _portrait_of(template)
        except (Malformed, IndexError, ValueError) as odd:
            reason = odd
    raise ChipError(str(reason), code="chip.no_portrait") from reason


def _portrait_of(template: Node) -> Portrait:
    header = template.find(0xA1)
    block = template.find(_OLD_BLOCK) or template.get(_NEW_BLOCK)
    if block.value.startswith(b"FAC\0"):
        data, taken = _record_19794(block.value), _header_date(header)
    elif block.tag == _OLD_BLOCK and block.value.startswith(tuple(_MAGICS)):
        data, taken = block.value, None  # the picture alone, without a record
    else:
        data, taken = _record_39794(block)
    return sniffed(data, taken or _header_date(header))


def _record_19794(record: bytes) -> bytes:
    """Take the image out of a facial record (ISO/IEC 19794-5, 5.3 to 5.8)."""
    face = record[_RECORD_HEADER:]
    length = int.from_bytes(face[:4], "big")
    points = int.from_bytes(face[4:6], "big")
    start = _FACE_HEADER + points * _POINT + _IMAGE_HEADER
    data = face[start:length] if start < length <= len(face) else face[start:]
    if data.startswith(tuple(_MAGICS)):
        return data
    # Other versions and wrong lengths: the image begins where its first octets say so.
    places = [place for magic in _MAGICS if (place := record.find(magic)) >= 0]
    if not places:
        raise Malformed("record without a known image")
    return record[min(places) :]


def _record_39794(block: Node) -> tuple[bytes, date | None]:
    """Take the image out of a face image data block (ISO/IEC 39794-5, annex A)."""
    outer = block.children()[0]
    data_block = outer if outer.tag == 0x65 else outer.get(0x65)
    representation = data_block.get(0xA1).children()[0]
    image = representation.get(0xA1)
    for _ in range(2):  # base, then the two-dimensional representation
        image = image.get(0xA0)
    return asn1.octets(image.children()[0]), _capture_date(representation.find(0xA2))


def _capture_date(node: Node | None) -> date | None:
    if node is None:
        return None
    try:
        parts = {child.tag: int.from_bytes(child.value, "big") for child in node.children()}
        return date(parts[0x80], parts[0x81], parts[0x82])
    except (Malformed, KeyError, ValueError, OverflowError):
        return None


def _header_date(header: Node | None) -> date | None:
    """Read the creation date of the biometric header: digits, two an octet (ISO 19785, 83)."""
    found = header.find(0x83) if header else None
    if found is None or len(found.value) < 4:
        return None
    digits = found.value.hex()
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


def sniffed(data: bytes, taken: date | None) -> Portrait:
    """Tell an image by its first octets; Malformed for one that is not known or out of range."""
    if len(data) > MOST_IMAGE_BYTES:
        raise Malformed("image too large")
    for magic, name in _MAGICS.items():
        if data.startswith(magic):
            width, height = _jpeg_size(data) if magic == _JPEG else _codestream_size(data)
            if not (0 < width <= MOST_SIDE and 0 < height <= MOST_SIDE):
                raise Malformed("image size out of range")
            return Portrait(name, width, height, data, taken)
    raise Malformed("image of no known format")


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """Read the frame header of a JPEG (ITU-T T.81, B.2.2)."""
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            raise Malformed("JPEG marker missing")
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = data[at + 5 : at + 7], data[at + 7 : at + 9]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
        at += 1 if marker == 0xFF else 2 + max(2, int.from_bytes(data[at + 2 : at + 4], "big"))
    raise Malformed("JPEG without a frame")


def _codestream_size(data: bytes) -> tuple[int, int]:
    """Read the SIZ marker of a JPEG 2000 codestream (ITU-T T.800, A.5.1)."""
    at = data.find(_J2K)
    if at < 0 or at + 24 > len(data):
        raise Malformed("JPEG 2000 without a codestream")
    right, low, left, high = (
        int.from_bytes(data[at + 8 + 4 * place : at + 12 + 4 * place], "big") for place in range(4)
    )
    return right - left, low - high
