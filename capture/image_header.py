"""Reads a picture's format and size from its first bytes, before anything is decoded.

Facts: ITU-T T.81 (JPEG), ISO/IEC 15444-1 (JPEG 2000), ISO/IEC 15948 (PNG), TIFF 6.0,
Windows BMP, Netpbm.
"""

from __future__ import annotations

import re
import struct
import zlib
from dataclasses import dataclass

from capture.errors import CaptureError

_JP2 = b"\x00\x00\x00\x0cjP  \r\n\x87\n"
_CODESTREAM = b"\xff\x4f\xff\x51"
# Start-of-frame markers of JPEG: C0 to CF without C4 (tables), C8 (reserved), CC (arithmetic).
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_END_OF_HEADERS = frozenset({0xD9, 0xDA})
# Netpbm's raw grey and colour maps: magic, then numbers between white space and comments.
_PORTABLE = re.compile(rb"P[56](?:\s|#[^\n]*\n)+(\d{1,9})(?:\s|#[^\n]*\n)+(\d{1,9})\s")
_TIFF_SIZES = {1: 1, 3: 2, 4: 4}


@dataclass(frozen=True, slots=True)
class Header:
    """What a picture claims to be; components is 0 where the format does not say so early.

    bits: of the first component's samples, where a decoder gives them as they stand; else 0.
    """

    format: str
    width: int
    height: int
    components: int = 0
    bits: int = 0


def _jpeg(content: bytes) -> Header:
    position = 2
    while position + 9 <= len(content):
        if content[position] != 0xFF:
            break
        marker = content[position + 1]
        if marker == 0xFF:
            position += 1
        elif marker in _ALONE:
            position += 2
        elif marker in _FRAMES:
            height, width, components = struct.unpack_from(">HHB", content, position + 5)
            return Header("jpeg", width, height, components)
        elif marker in _END_OF_HEADERS:
            break
        else:
            position += 2 + struct.unpack_from(">H", content, position + 2)[0]
    raise CaptureError("image.unreadable", "no frame header")


def _codestream(content: bytes, name: str, at: int) -> Header:
    width, height, left, top = struct.unpack_from(">IIII", content, at + 8)
    components, depth = struct.unpack_from(">HB", content, at + 40)
    # Ssiz (table A.11): the bits less one, and whether they are signed.
    return Header(name, width - left, height - top, components, (depth & 0x7F) + 1)


def _jp2(content: bytes) -> Header:
    """Size by the codestream, which is what a decoder obeys, whatever the boxes say."""
    at = content.find(_CODESTREAM)
    if at < 0:
        raise CaptureError("image.unreadable", "no codestream")
    return _codestream(content, "jp2", at)


def _png(content: bytes) -> Header:
    width, height = struct.unpack_from(">II", content, 16)
    return Header("png", width, height)


def _png_chunks(content: bytes) -> None:
    """See that each chunk is there as it was written; lower-case ones a decoder may do without."""
    position, name = 8, b""
    while name != b"IEND":
        length, name = struct.unpack_from(">I4s", content, position)
        end = position + 8 + length
        (told,) = struct.unpack_from(">I", content, end)
        if name[:1].isupper() and zlib.crc32(content[position + 4 : end]) != told:
            raise CaptureError("image.unreadable", "a chunk was altered")
        position = end + 4


def _bmp(content: bytes) -> Header:
    if struct.unpack_from("<I", content, 14)[0] == 12:
        return Header("bmp", *struct.unpack_from("<HH", content, 18))
    width, height = struct.unpack_from("<ii", content, 18)
    return Header("bmp", width, abs(height))


def _tiff(content: bytes) -> Header:
    order = "<" if content[:2] == b"II" else ">"
    start = struct.unpack_from(order + "I", content, 4)[0]
    found: dict[int, int] = {}
    for entry in range(struct.unpack_from(order + "H", content, start)[0]):
        at = start + 2 + 12 * entry
        tag, kind = struct.unpack_from(order + "HH", content, at)
        if tag in {256, 257} and kind in _TIFF_SIZES:
            code = {1: "B", 2: "H", 4: "I"}[_TIFF_SIZES[kind]]
            found[tag] = struct.unpack_from(order + code, content, at + 8)[0]
    if len(found) != 2:
        raise CaptureError("image.unreadable", "no size in the first directory")
    return Header("tiff", found[256], found[257])


def _portable(content: bytes) -> Header:
    found = _PORTABLE.match(content)
    if found is None:
        raise CaptureError("image.unreadable", "no size in its header")
    return Header("pnm", int(found.group(1)), int(found.group(2)))


def _bare(content: bytes) -> Header:
    return _codestream(content, "j2k", 0)


_FORMATS = (
    ((b"\xff\xd8\xff",), _jpeg),
    ((_JP2,), _jp2),
    ((_CODESTREAM,), _bare),
    ((b"\x89PNG\r\n\x1a\n",), _png),
    ((b"II*\x00", b"MM\x00*"), _tiff),
    ((b"P5", b"P6"), _portable),
    ((b"BM",), _bmp),
)


def _which(content: bytes) -> Header:
    for magic, read in _FORMATS:
        if content.startswith(magic):
            return read(content)
    raise CaptureError("image.format", "unknown first bytes")


def header(content: bytes) -> Header:
    """Return format and size. CaptureError "image.format", "image.unreadable"."""
    try:
        found = _which(content)
    except struct.error as cause:
        raise CaptureError("image.unreadable", "it ends within its header") from cause
    if found.width <= 0 or found.height <= 0:
        raise CaptureError("image.unreadable", "a size of zero")
    return found


def whole(content: bytes, claimed: Header) -> None:
    """Look for what was cut off or altered where a decoder would speak of it on standard error.

    That is libpng. CaptureError "image.unreadable".
    """
    if claimed.format != "png":
        return
    try:
        _png_chunks(content)
    except struct.error as cause:
        raise CaptureError("image.unreadable", "it ends before its last chunk") from cause
