"""The UPEK TouchChip coprocessor's frames: "Ciao", type, length, payload, CRC. Pure functions."""

from __future__ import annotations

import binascii
from dataclasses import dataclass

MAGIC = b"Ciao"
OVERHEAD = 9
_HEAD = 7


class BrokenFrame(Exception):  # noqa: N818 - the driver turns it into a DeviceError
    """Bytes that are not a frame: wrong start, wrong length or wrong check sum."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame. kind: 0 data, 4 and 7 set-up, 8 and 9 keep-alive."""

    kind: int
    payload: bytes


def encode(kind: int, payload: bytes = b"", sequence: int = 0) -> bytes:
    """Build a frame; the sequence number counts modulo 16 and stands in data frames only."""
    length = len(payload)
    head = bytes([kind, (sequence & 0x0F) << 4 | length >> 8, length & 0xFF])
    body = head + payload
    # CRC-CCITT, start value 0, not reflected: exactly what binascii.crc_hqx computes.
    return MAGIC + body + binascii.crc_hqx(body, 0).to_bytes(2, "little")


def wanted(start: bytes) -> int:
    """Return how many bytes a frame has in all, from its first bytes."""
    if len(start) < _HEAD or start[:4] != MAGIC:
        raise BrokenFrame("no frame start")
    return ((start[5] & 0x0F) << 8 | start[6]) + OVERHEAD


def decode(received: bytes) -> Frame:
    """Take a frame apart; BrokenFrame when it is short or its check sum differs."""
    total = wanted(received)
    if len(received) < total:
        raise BrokenFrame(f"{len(received)} of {total} bytes")
    body = received[4 : total - 2]
    if binascii.crc_hqx(body, 0) != int.from_bytes(received[total - 2 : total], "little"):
        raise BrokenFrame("check sum differs")
    return Frame(body[0], body[3:])
