"""The U.are.U image frame: header, block table, stream cipher, re-assembly. Pure functions.

Layout and cipher: docs/decisions/finger-scanners.md. A frame is a 64-byte header and up to 289
lines of 384 bytes; blocks of lines are plain, enciphered, or not present.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

WIDTH = 384
HEIGHT = 290
HEADER = 64
FRAME_BYTES = HEADER + WIDTH * HEIGHT

CHANGE_KEY = 0x80
NO_KEY_UPDATE = 0x04
ENCRYPTED = 0x02
NOT_PRESENT = 0x01
_CIPHER_STATE = ENCRYPTED | NO_KEY_UPDATE

_BLOCK_TABLE = 16
_BLOCKS = 15
# Mean squared sum of neighbouring lines about their mean: noise (cipher text) lies far above.
_NOISE_LIMIT = 5000
_ALIKE_LINES = 0.5
_TAPS = tuple(bit for bit in range(32) if 0x9248144D >> bit & 1)
_OUTPUT_BITS = (4, 8, 11, 14, 18, 21, 24, 29)


class FrameDefect(Exception):  # noqa: N818 - a condition to read again, not a fault of the device
    """A frame that cannot be used: empty, short, or with an impossible line count."""


@dataclass(frozen=True, slots=True)
class Block:
    """A run of lines with the same treatment."""

    flags: int
    lines: int


@dataclass(frozen=True, slots=True, eq=False)
class UruFrame:
    """A received frame. lines: n x 384 uint8, as sent."""

    key_number: int
    blocks: tuple[Block, ...]
    lines: NDArray[np.uint8]


def parse(received: bytes) -> UruFrame:
    """Split a transfer into header, blocks and lines; FrameDefect when it is not a whole frame."""
    if len(received) < HEADER:
        raise FrameDefect(f"{len(received)} bytes")
    count = int.from_bytes(received[4:6], "little")
    if not 0 < count < HEIGHT or len(received) < HEADER + WIDTH * count:
        raise FrameDefect(f"{count} lines in {len(received)} bytes")
    body = np.frombuffer(received, np.uint8, WIDTH * count, HEADER)
    return UruFrame(received[6], _blocks(received), body.reshape(count, WIDTH))


def _blocks(received: bytes) -> tuple[Block, ...]:
    """Read the block table up to its first empty entry; what follows is stale memory."""
    blocks: list[Block] = []
    free = HEIGHT
    for start in range(_BLOCK_TABLE, _BLOCK_TABLE + 2 * _BLOCKS, 2):
        lines = min(received[start + 1], free)
        if lines == 0:
            break
        blocks.append(Block(received[start], lines))
        free -= lines
    return tuple(blocks)


def is_enciphered(frame: UruFrame) -> bool:
    """Tell cipher text from a picture by the noise of its first two lines (as received).

    A picture of strong contrast is as uneven as noise; but its neighbouring lines are alike.
    """
    flagged = any(block.flags & _CIPHER_STATE == ENCRYPTED for block in frame.blocks)
    if not flagged or len(frame.lines) < 2:
        return False
    first, second = frame.lines[:2].astype(np.int64)
    mean = int((first + second).sum()) // WIDTH
    if int(((first + second - mean) ** 2).sum()) // WIDTH < _NOISE_LIMIT:
        return False
    first, second = first - first.mean(), second - second.mean()
    return float(first @ second) < _ALIKE_LINES * float(first @ first + second @ second) / 2


def _sequence(key: int, length: int) -> NDArray[np.uint8]:
    """Produce the key register's bit sequence by leap-frog.

    The recurrence s[n+32] = XOR s[n+tap] also holds with all distances times a power of two,
    so that ever longer runs are made at once.
    """
    bits = np.zeros(max(length, 32), np.uint8)
    bits[:32] = [key >> index & 1 for index in range(32)]
    done, stride = 32, 1
    while done < length:
        while 64 * stride <= done:
            stride *= 2
        run = min(stride, length - done)
        base = done - 32 * stride
        fresh = bits[done : done + run]
        for tap in _TAPS:
            first = base + tap * stride
            fresh ^= bits[first : first + run]
        done += run
    return bits


def keystream(key: int, length: int) -> NDArray[np.uint8]:
    """Return the cipher's first so many bytes for a 32-bit key."""
    bits = _sequence(key, length + 32)
    stream = np.zeros(length, np.uint8)
    for place, offset in enumerate(_OUTPUT_BITS):
        stream |= bits[offset : offset + length] << place
    return stream


def _decipher(
    lines: NDArray[np.uint8], stream: NDArray[np.uint8], position: int
) -> NDArray[np.uint8]:
    """Decipher one block; each byte is sent one place late, so that the last one is lost."""
    sent = lines.reshape(-1)
    plain = np.zeros_like(sent)
    plain[:-1] = sent[1:] ^ stream[position : position + len(sent) - 1]
    return plain.reshape(lines.shape)


def decrypt(frame: UruFrame, fetch_key: Callable[[int], int]) -> UruFrame:
    """Decipher a frame's blocks; fetch_key(number) asks the device for that key."""
    lines = frame.lines.copy()
    number, cursor, position = frame.key_number, 0, 0
    stream = keystream(fetch_key(number), WIDTH * HEIGHT)
    for block in frame.blocks:
        if block.flags & CHANGE_KEY:
            number = (number + 1) & 0xFF
            stream, position = keystream(fetch_key(number), WIDTH * HEIGHT), 0
        here = slice(cursor, cursor + block.lines)
        if block.flags & _CIPHER_STATE == ENCRYPTED and len(lines[here]):
            lines[here] = _decipher(frame.lines[here], stream, position)
        if not block.flags & NO_KEY_UPDATE:
            position += WIDTH * block.lines
        if not block.flags & NOT_PRESENT:
            cursor += block.lines
    return UruFrame(number, frame.blocks, lines)


def assemble(frame: UruFrame) -> NDArray[np.uint8]:
    """Put the lines in their places: 290 x 384 uint8, ridges dark, not yet turned.

    A block that is not present takes its room in the picture, and repeats the next line.
    """
    picture = np.zeros((HEIGHT, WIDTH), np.uint8)
    row = cursor = 0
    for block in frame.blocks:
        source = frame.lines[cursor : cursor + block.lines]
        picture[row : row + len(source)] = source
        row += block.lines
        if not block.flags & NOT_PRESENT:
            cursor += block.lines
    return 255 - picture
