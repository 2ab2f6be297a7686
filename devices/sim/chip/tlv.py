"""BER-TLV as chips write it (ISO/IEC 7816-4): definite lengths, tags of one or two bytes."""

from __future__ import annotations


def encode(tag: int, *parts: bytes) -> bytes:
    """Encode one data object; the parts are joined to its value."""
    value = b"".join(parts)
    return tag.to_bytes(2 if tag > 0xFF else 1) + encode_length(len(value)) + value


def encode_length(length: int) -> bytes:
    """Encode a length in its shortest form."""
    if length < 0x80:
        return bytes([length])
    size = (length.bit_length() + 7) // 8
    return bytes([0x80 | size]) + length.to_bytes(size)


def decode(data: bytes) -> list[tuple[int, bytes]]:
    """Split concatenated data objects into (tag, value); ValueError where they do not fit."""
    objects = []
    position = 0
    while position < len(data):
        tag, position = _tag(data, position)
        length, position = _length(data, position)
        if position + length > len(data):
            raise ValueError("a data object is longer than what holds it")
        objects.append((tag, data[position : position + length]))
        position += length
    return objects


def find(data: bytes, tag: int) -> bytes | None:
    """Return the value of the first data object with that tag, None where there is none."""
    return next((value for found, value in decode(data) if found == tag), None)


def _tag(data: bytes, position: int) -> tuple[int, int]:
    if data[position] & 0x1F != 0x1F:
        return data[position], position + 1
    if position + 2 > len(data):
        raise ValueError("a tag is cut off")
    return int.from_bytes(data[position : position + 2]), position + 2


def _length(data: bytes, position: int) -> tuple[int, int]:
    if position >= len(data):
        raise ValueError("a length is missing")
    first = data[position]
    position += 1
    if first < 0x80:
        return first, position
    size = first & 0x7F
    if not 1 <= size <= 3 or position + size > len(data):
        raise ValueError("a length is not definite or too long")
    return int.from_bytes(data[position : position + size]), position + size
