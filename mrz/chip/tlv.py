"""BER-TLV as chips and certificates use it (ISO/IEC 7816-4 annex E, ITU-T X.690).

One reader serves the files of the chip, CMS and X.509. It is tolerant of what the field holds
(non-minimal and indefinite lengths) and strict about what harms: every size, count and depth has
a limit, and bytes are kept as they came, because they are what is hashed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mrz.chip.errors import Malformed

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 8 * 1024 * 1024
MOST_NODES = 20_000
MOST_DEPTH = 24


@dataclass(frozen=True, slots=True, repr=False)
class Node:
    """One data object. tag: its tag bytes as a number (0x30, 0x5F1F, 0x7F61).

    raw: the whole encoding. value: the content octets, without end-of-contents marks.
    """

    tag: int
    raw: bytes
    value: bytes

    def __repr__(self) -> str:
        return f"Node({self.tag:X}, {len(self.value)} bytes)"

    def children(self, most: int = MOST_NODES) -> tuple[Node, ...]:
        """Read the content as at most so many data objects; Malformed where it is none."""
        return read_all(self.value, most)

    def find(self, tag: int) -> Node | None:
        """Return the first child with this tag, or None."""
        return next((child for child in self.children() if child.tag == tag), None)

    def get(self, tag: int) -> Node:
        """Return the first child with this tag; Malformed where there is none."""
        found = self.find(tag)
        if found is None:
            raise Malformed(f"no {tag:X} in {self.tag:X}")
        return found

    def expect(self, tag: int) -> Node:
        """Return this node if it has this tag; Malformed otherwise."""
        if self.tag != tag:
            raise Malformed(f"{self.tag:X} where {tag:X} belongs")
        return self


def read_tag(data: bytes, at: int) -> tuple[int, int]:
    """Return the tag at an offset and the offset behind it; at most four tag bytes."""
    if at >= len(data):
        raise Malformed("tag missing")
    tag = data[at]
    at += 1
    if tag & 0x1F != 0x1F:
        return tag, at
    for _ in range(3):
        if at >= len(data):
            break
        tag = tag << 8 | data[at]
        at += 1
        if not tag & 0x80:
            return tag, at
    raise Malformed("tag too long")


def read_length(data: bytes, at: int) -> tuple[int, int]:
    """Return the length at an offset (-1: indefinite) and the offset behind it."""
    if at >= len(data):
        raise Malformed("length missing")
    first = data[at]
    if first < 0x80:
        return first, at + 1
    if first == 0x80:
        return -1, at + 1
    count = first & 0x7F
    if count > 4 or at + 1 + count > len(data):
        raise Malformed("length too long")
    return int.from_bytes(data[at + 1 : at + 1 + count], "big"), at + 1 + count


def read_header(data: bytes) -> tuple[int, int, int]:
    """Return tag, header length and content length of the first object, even if cut short."""
    tag, at = read_tag(data, 0)
    length, at = read_length(data, at)
    if length < 0:
        raise Malformed("indefinite length of a file")
    return tag, at, length


def _end_of_indefinite(data: bytes, at: int, depth: int) -> int:
    if depth > MOST_DEPTH:
        raise Malformed("nested too deep")
    while data[at : at + 2] != b"\0\0":
        _, at = read_tag(data, at)
        length, at = read_length(data, at)
        at = _end_of_indefinite(data, at, depth + 1) + 2 if length < 0 else at + length
        if at > len(data):
            raise Malformed("content cut short")
    return at


def read(data: bytes, at: int = 0) -> Node:
    """Read the data object at an offset; what follows it is left alone."""
    if len(data) > MOST_BYTES:
        raise Malformed("too large")
    tag, inside = read_tag(data, at)
    length, inside = read_length(data, inside)
    if length < 0:
        end = _end_of_indefinite(data, inside, 0)
        return Node(tag, data[at : end + 2], data[inside:end])
    if inside + length > len(data):
        raise Malformed("content cut short")
    return Node(tag, data[at : inside + length], data[inside : inside + length])


def read_all(data: bytes, most: int = MOST_NODES) -> tuple[Node, ...]:
    """Read data objects up to the end; padding of 00 bytes at the end is passed over."""
    return tuple(
        Node(tag, data[at:end], data[inside : end if whole else end - 2])
        for tag, at, inside, end, whole in places(data, most)
    )


def values(data: bytes, most: int) -> Iterator[tuple[int, bytes]]:
    """Yield data objects as (tag, content): lighter than nodes, for lists of many thousands."""
    for tag, _, inside, end, whole in places(data, most):
        yield tag, data[inside : end if whole else end - 2]


def places(data: bytes, most: int) -> Iterator[tuple[int, int, int, int, bool]]:
    """Yield tag, start, start of the content, end, and whether the length was definite.

    Lighter than nodes, for what is read at each command; the end of an indefinite one holds its
    two end-of-contents octets.
    """
    if len(data) > MOST_BYTES:
        raise Malformed("too large")
    at, size, left = 0, len(data), most
    stop = len(data.rstrip(b"\0"))
    while at < stop:
        if not left:
            raise Malformed("too many objects")
        left -= 1
        tag, length, inside, whole = data[at], 0x80, at + 2, True
        if tag & 0x1F != 0x1F and inside <= size:
            length = data[at + 1]
        if length >= 0x80:  # not the one-byte tag with the one-byte length of most objects
            tag, inside = read_tag(data, at)
            length, inside = read_length(data, inside)
        if length < 0:
            whole, end = False, _end_of_indefinite(data, inside, 0) + 2
        else:
            end = inside + length
        if end > size:
            raise Malformed("content cut short")
        yield tag, at, inside, end, whole
        at = end


def encode_length(length: int) -> bytes:
    """Encode a definite length in its shortest form."""
    if length < 0x80:
        return bytes((length,))
    octets = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes((0x80 | len(octets),)) + octets


def encode(tag: int, *values: bytes) -> bytes:
    """Encode one data object from its tag number and the joined values."""
    value = b"".join(values)
    octets = tag.to_bytes(max(1, (tag.bit_length() + 7) // 8), "big")
    return octets + encode_length(len(value)) + value
