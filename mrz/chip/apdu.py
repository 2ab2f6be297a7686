"""A channel to a chip, and its command and response APDUs (ISO/IEC 7816-4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Protocol

from mrz.chip.errors import Malformed


class Channel(Protocol):
    """Something that carries one command APDU and brings its response.

    transmit: command bytes in, response bytes out, the two status bytes last. Raises
    mrz.chip.errors.ChipLost when the chip does not answer any more (document lifted, reader
    unplugged); never returns a shortened response in silence.
    """

    def transmit(self, command: bytes) -> bytes:
        """Send one command APDU and return the response APDU."""
        ...

    def reset(self) -> None:
        """Power the chip down and up again; every session on it ends."""
        ...


class StatusWord(IntEnum):
    """Status words with a meaning to this reader (ISO/IEC 7816-4, table 5)."""

    NO_FURTHER_QUALIFICATION = 0x9000
    END_OF_FILE_REACHED = 0x6282
    AUTHENTICATION_FAILED = 0x6300
    WRONG_LENGTH = 0x6700
    SECURITY_STATUS_NOT_SATISFIED = 0x6982
    AUTHENTICATION_METHOD_BLOCKED = 0x6983
    CONDITIONS_NOT_SATISFIED = 0x6985
    SECURE_MESSAGING_OBJECTS_MISSING = 0x6987
    SECURE_MESSAGING_OBJECTS_INCORRECT = 0x6988
    INCORRECT_DATA = 0x6A80
    FILE_NOT_FOUND = 0x6A82
    INCORRECT_PARAMETERS = 0x6A86
    REFERENCED_DATA_NOT_FOUND = 0x6A88
    WRONG_PARAMETERS = 0x6B00
    INSTRUCTION_NOT_SUPPORTED = 0x6D00


@dataclass(frozen=True, slots=True, repr=False)
class Command:
    """A command APDU. expected: Ne, None for none, 256 and 65,536 written as zeros."""

    class_byte: int
    instruction: int
    first: int
    second: int
    data: bytes = b""
    expected: int | None = None

    def __repr__(self) -> str:
        return f"Command({self.class_byte:02X}{self.instruction:02X})"

    @property
    def header(self) -> bytes:
        """The four header octets."""
        return bytes((self.class_byte, self.instruction, self.first, self.second))

    def to_bytes(self, *, extended: bool = False) -> bytes:
        """Encode; lengths are extended where asked or where the short form cannot carry them."""
        wide = extended or len(self.data) > 255 or (self.expected or 0) > 256
        body = b""
        if self.data:
            count = len(self.data)
            body = (b"\0" + count.to_bytes(2, "big") if wide else bytes((count,))) + self.data
        if self.expected is None:
            return self.header + body
        if not wide:
            return self.header + body + bytes((self.expected & 0xFF,))
        lead = b"" if self.data else b"\0"
        return self.header + body + lead + (self.expected & 0xFFFF).to_bytes(2, "big")


@dataclass(frozen=True, slots=True, repr=False)
class Response:
    """A response APDU."""

    data: bytes
    status: int

    def __repr__(self) -> str:
        return f"Response({len(self.data)} bytes, {self.status:04X})"

    @property
    def done(self) -> bool:
        """Whether the status is 9000."""
        return self.status == 0x9000  # a plain number: this is asked at each command


def response(raw: bytes) -> Response:
    """Split a response APDU; Malformed where it is shorter than its status."""
    if len(raw) < 2:
        raise Malformed("response without status")
    return Response(raw[:-2], int.from_bytes(raw[-2:], "big"))


_MOST_PIECES = 64


def collect(channel: Channel, raw: bytes) -> bytes:
    """Fetch the rest of a response that ends with 61xx (ISO/IEC 7816-4, 5.3.4)."""
    for _ in range(_MOST_PIECES):
        if len(raw) < 2 or raw[-2] != 0x61:
            return raw
        more = channel.transmit(Command(0, 0xC0, 0, 0, expected=raw[-1] or 256).to_bytes())
        raw = raw[:-2] + more
    raise Malformed("response without end")


SHORT_DATA = 255


def pieces(command: Command, most: int) -> list[Command]:
    """Cut a command's data for a chip without extended length (command chaining, 5.3.3)."""
    parts = [command.data[at : at + most] for at in range(0, len(command.data), most)]
    link = command.class_byte | 0x10
    links = [replace(command, class_byte=link, data=part, expected=None) for part in parts[:-1]]
    expected = None if command.expected is None else min(command.expected, 256)
    return [*links, replace(command, data=b"".join(parts[-1:]), expected=expected)]


def ask(channel: Channel, command: Command, *, extended: bool = False) -> Response:
    """Send a command over a plain channel; a chip that names its own length (6Cxx) gets it.

    Malformed where it refuses that one as well: such a chip answers the same to anything.
    """
    answer = response(collect(channel, channel.transmit(command.to_bytes(extended=extended))))
    if answer.status >> 8 == 0x6C and not answer.data:
        fitting = replace(command, expected=answer.status & 0xFF or 256)
        answer = response(collect(channel, channel.transmit(fitting.to_bytes())))
        if answer.status >> 8 == 0x6C and not answer.data:
            raise Malformed("a length that the chip named, and refuses")
    return answer
