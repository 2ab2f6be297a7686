"""Command APDUs as the chip receives them, and the status words that it answers (ISO 7816-4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum


class Status(IntEnum):
    """The two status bytes of a response."""

    SUCCESS = 0x9000
    END_OF_FILE = 0x6282
    AUTHENTICATION_FAILED = 0x6300
    WRONG_LENGTH = 0x6700
    SECURITY_NOT_SATISFIED = 0x6982
    CONDITIONS_NOT_SATISFIED = 0x6985
    MESSAGING_MISSING = 0x6987
    MESSAGING_INCORRECT = 0x6988
    WRONG_DATA = 0x6A80
    FUNCTION_UNSUPPORTED = 0x6A81
    FILE_NOT_FOUND = 0x6A82
    WRONG_PARAMETERS = 0x6A86
    REFERENCE_NOT_FOUND = 0x6A88
    WRONG_OFFSET = 0x6B00
    INSTRUCTION_UNSUPPORTED = 0x6D00
    CLASS_UNSUPPORTED = 0x6E00
    UNSPECIFIED = 0x6F00


class Refusal(Exception):  # noqa: N818 - an answer of the chip, not an error of this program
    """The chip answers a command with nothing but a status word."""

    def __init__(self, status: int) -> None:
        super().__init__(f"{status:04X}")
        self.status = int(status)


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    expected: Ne, the most bytes that may come back, None where no answer data are wanted.
    asked: Ne as the terminal wrote it, once the chip has brought expected down to its limit.
    """

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = b""
    expected: int | None = None
    extended: bool = False
    asked: int | None = None

    @property
    def wanted(self) -> int | None:
        """Ne as the terminal wrote it, also where the chip has lowered expected to its limit."""
        return self.expected if self.asked is None else self.asked

    @property
    def header(self) -> bytes:
        """The four bytes CLA INS P1 P2."""
        return bytes((self.cla, self.ins, self.p1, self.p2))

    @property
    def protected(self) -> bool:
        """Whether the class byte announces secure messaging with an authenticated header."""
        return self.cla & 0x0C == 0x0C


def parse(raw: bytes) -> Command:
    """Parse a short or extended command; Refusal(6700) where the lengths do not add up."""
    if len(raw) < 4:
        raise Refusal(Status.WRONG_LENGTH)
    bare, body = Command(raw[0], raw[1], raw[2], raw[3]), raw[4:]
    if len(body) >= 3 and body[0] == 0:
        return _extended(bare, body[1:])
    return _short(bare, body)


def _short(bare: Command, body: bytes) -> Command:
    if not body:
        return bare
    if len(body) == 1:
        return replace(bare, expected=body[0] or 256)
    size, rest = body[0], body[1:]
    if size == 0 or len(rest) not in {size, size + 1}:
        raise Refusal(Status.WRONG_LENGTH)
    expected = (rest[size] or 256) if len(rest) > size else None
    return replace(bare, data=rest[:size], expected=expected)


def _extended(bare: Command, body: bytes) -> Command:
    size, rest = int.from_bytes(body[:2]), body[2:]
    if not rest:
        return replace(bare, expected=size or 65536, extended=True)
    if size == 0 or len(rest) not in {size, size + 2}:
        raise Refusal(Status.WRONG_LENGTH)
    expected = (int.from_bytes(rest[size:]) or 65536) if len(rest) > size else None
    return replace(bare, data=rest[:size], expected=expected, extended=True)
