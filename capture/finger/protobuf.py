"""The little of protocol buffers and ONNX that rewriting a graph takes: fields and nodes."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    Attribute = tuple[str, float | tuple[int, ...]]

GRAPH, NODE = 7, 1
_INPUT, _OUTPUT, _NAME, _KIND, _ATTRIBUTE, _DOMAIN = 1, 2, 3, 4, 5, 7
_BYTES = 2
_FIXED = {1: 8, 5: 4}
# Of a tensor: values given singly, or as raw bytes.
_REALS, _RAW = 4, 9
# Of an attribute: its kinds of value.
_REAL, _WHOLE, _WHOLES = 1, 2, 7


def _number(content: bytes, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        part = content[place]
        place += 1
        value |= (part & 0x7F) << shift
        shift += 7
        if part < 0x80:
            return value, place


def fields(content: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield each field's number, its content (b"" for numbers), and the whole of it."""
    place = 0
    while place < len(content):
        start = place
        key, place = _number(content, place)
        inner = b""
        if key & 7 == _BYTES:
            length, place = _number(content, place)
            inner = content[place : place + length]
            place += length
        elif key & 7 in _FIXED:
            size = _FIXED[key & 7]
            inner = content[place : place + size]
            place += size
        else:
            _, place = _number(content, place)
        yield key >> 3, inner, content[start:place]


def _varint(value: int) -> bytes:
    value &= 0xFFFFFFFFFFFFFFFF
    found = b""
    while value >= 0x80:
        found += bytes([value & 0x7F | 0x80])
        value >>= 7
    return found + bytes([value])


def field(number: int, content: bytes) -> bytes:
    """Write a field of bytes."""
    return bytes([number << 3 | _BYTES]) + _varint(len(content)) + content


def whole(number: int, value: int) -> bytes:
    """Write a field of a whole number."""
    return _varint(number << 3) + _varint(value)


def real(tensor: bytes) -> float | None:
    """Return the single value of a float32 tensor; None where it has more, or none."""
    for number, inner, _ in fields(tensor):
        if number in {_REALS, _RAW} and len(inner) == 4:
            return float(struct.unpack("<f", inner)[0])
    return None


@dataclass(frozen=True, slots=True)
class Node:
    """One operation; raw: the whole field as it stands in the file."""

    name: str
    kind: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    raw: bytes

    @classmethod
    def read(cls, raw: bytes) -> Node:
        """Read a node from its field."""
        found: dict[int, list[str]] = {_INPUT: [], _OUTPUT: [], _NAME: [""], _KIND: [""]}
        ((_, content, _),) = fields(raw)
        for number, inner, _ in fields(content):
            if number in found:
                found[number].append(inner.decode())
        inputs, outputs = tuple(found[_INPUT]), tuple(found[_OUTPUT])
        return cls(found[_NAME][-1], found[_KIND][-1], inputs, outputs, raw)


def node(
    kind: str,
    inputs: tuple[str, ...],
    result: str,
    attributes: tuple[Attribute, ...] = (),
    domain: str = "",
) -> bytes:
    """Write a node with one result, as its field."""
    parts = [field(_INPUT, name.encode()) for name in inputs]
    parts += [field(_OUTPUT, result.encode()), field(_NAME, result.encode())]
    parts += [field(_KIND, kind.encode())]
    parts += [field(_ATTRIBUTE, _attribute(name, value)) for name, value in attributes]
    if domain:
        parts.append(field(_DOMAIN, domain.encode()))
    return field(NODE, b"".join(parts))


def _attribute(name: str, value: float | tuple[int, ...]) -> bytes:
    head = field(1, name.encode())
    if isinstance(value, tuple):
        return head + b"".join(whole(8, one) for one in value) + whole(20, _WHOLES)
    if isinstance(value, int):
        return head + whole(3, value) + whole(20, _WHOLE)
    return head + bytes([2 << 3 | 5]) + struct.pack("<f", value) + whole(20, _REAL)
