"""Reading one file: by its short identifier or selected, never a shortened file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from mrz.chip.apdu import Command, StatusWord, ask
from mrz.chip.errors import ChipError, Malformed
from mrz.chip.ladder import LENGTH_STATUSES, longest_short
from mrz.chip.tlv import encode, read_all, read_header

if TYPE_CHECKING:
    from collections.abc import Callable

    from mrz.chip.apdu import Channel, Response
    from mrz.chip.files import ElementaryFile
    from mrz.chip.ladder import Ladder
    from mrz.chip.symmetric import Suite

MOST_FILE_BYTES = 2 * 1024 * 1024
ABSENT = frozenset(
    {StatusWord.FILE_NOT_FOUND, StatusWord.REFERENCED_DATA_NOT_FOUND, 0x6A83, 0x6A00}
)
GUARDING = frozenset(
    {StatusWord.SECURITY_STATUS_NOT_SATISFIED, StatusWord.CONDITIONS_NOT_SATISFIED}
)
_SAYS_NO = ABSENT | GUARDING
# Nothing stands where the file begins: it was never written.
_EMPTY = frozenset({StatusWord.NO_FURTHER_QUALIFICATION, 0x6282, StatusWord.WRONG_PARAMETERS})
# A short identifier that was taken for one command only: the file is not the current one.
_NOT_CURRENT = frozenset({StatusWord.CONDITIONS_NOT_SATISFIED, 0x6986})
# P2 and Le of SELECT: no answer wanted, the control parameters, or any template.
_SELECTIONS: tuple[tuple[int, int | None], ...] = ((0x0C, None), (0x04, 256), (0x00, 256))
_WITH_DATA = (0x9000, 0x6282)
_EVEN_REACH = 0x8000
_HEADER = 8
_WRAPPING = 4
_UNNAMED = 256
_MOST_LOOSE = 256


class Session(Protocol):
    """What a transfer reads through: secure messaging, or a plain channel."""

    def send(self, command: Command, *, extended: bool = False) -> Response:
        """Send one command and return the response in plain."""
        ...


class PlainSession:
    """A channel without secure messaging, for the master file and for open chips."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def send(self, command: Command, *, extended: bool = False) -> Response:
        """Send one command in plain."""
        return ask(self._channel, command, extended=extended)


class Transfer:
    """Reads files over one session."""

    def __init__(
        self,
        session: Session,
        suite: Suite | None,
        ladder: Ladder,
        progress: Callable[[bytes | bytearray, int], None],
    ) -> None:
        self._session = session
        self._suite = suite
        self._longest = longest_short(suite)
        self._ladder = ladder
        self._progress = progress
        self.status = 0

    def take(self, file: ElementaryFile, known: bytes = b"") -> bytes | None:
        """Read a file of either kind: with one outer tag, or a row of data objects."""
        return self.read(file, known) if file.tag else self.read_loose(file)

    def read(self, file: ElementaryFile, known: bytes = b"") -> bytes | None:
        """Read one file whole, or go on behind the bytes known from an earlier session.

        Returns None where the chip has no such file or guards it (see status). Raises ChipError
        "chip.file_shortened" rather than return fewer bytes than the file announces.
        """
        start = self._start(file, header_only=bool(known))
        if start is None:
            return None
        tag, header, length = read_header(start)
        if file.tag and tag not in {file.tag, file.bare_tag or file.tag}:
            raise ChipError(f"{file.name} starts with {tag:X}", code="chip.file_shape")
        total = header + length
        if total > MOST_FILE_BYTES:
            raise ChipError(f"{file.name} announces {total} bytes", code="chip.file_too_large")
        # Another document would start otherwise: what was kept is dropped then.
        data = known if known[: len(start)] == start[: len(known)] and known else start
        return self._rest(file, data[:total], total)

    def _rest(self, file: ElementaryFile, start: bytes, total: int) -> bytes:
        data = bytearray(start)
        self._progress(data, total)
        left_over = 64 + total // 16  # a chip that gives single bytes would never end
        while len(data) < total:
            left_over -= 1
            piece = self._piece(len(data), total - len(data))
            if not piece and self.status in _NOT_CURRENT and self._selected_again(file):
                continue
            if not piece or not left_over:
                raise ChipError(
                    f"{file.name}: {len(data)} of {total}, {self.status:04X}",
                    code="chip.file_shortened",
                )
            data += piece
            self._progress(data, total)
        return bytes(data)

    def begins(self, file: ElementaryFile, known: bytes) -> bool:
        """Whether a file begins as it did before; one command where nothing goes wrong."""
        start = self._start(file, header_only=False) or b""
        return bool(start) and start[: len(known)] == known[: len(start)]

    def peek(self, file: ElementaryFile) -> bytes:
        """Ask for a small file with one command; b"" where that brings nothing."""
        return self._ask(0x80 | file.short, 0, self._ladder.short(self._longest))

    def read_loose(self, file: ElementaryFile) -> bytes | None:
        """Read a small file that is a row of data objects (EF.DIR, EF.ATR/INFO)."""
        data = self._start(file, header_only=False)
        while data and len(data) < _MOST_LOOSE and self._ladder.exact:
            more = self._ask(len(data) >> 8, len(data) & 0xFF, _HEADER)
            if not more:
                break
            data += more
        return data

    def _start(self, file: ElementaryFile, *, header_only: bool) -> bytes | None:
        if self._ladder.short_identifiers:
            data = self._first(0x80 | file.short, header_only=header_only)
            if data:
                self._ladder.proven_identifiers = True
                return data
            if self._ladder.proven_identifiers and self.status in _SAYS_NO:
                return None
        if not self._select(file):
            return None
        data = self._first(0, header_only=header_only)
        if not data:
            # Under secure messaging the chip itself says so; in plain it may be bad luck.
            if self.status in _SAYS_NO or (self._suite and self.status in _EMPTY):
                return None
            raise ChipError(f"{file.name} {self.status:04X}")
        if self._ladder.short_identifiers and not self._ladder.proven_identifiers:
            self._ladder.short_identifiers = False
        return data

    def _selected_again(self, file: ElementaryFile) -> bool:
        """Select a file that was begun by its short identifier; once, then never by that again."""
        if not self._ladder.short_identifiers:
            return False
        self._ladder.short_identifiers = self._ladder.proven_identifiers = False
        return self._select(file)

    def _select(self, file: ElementaryFile) -> bool:
        identifier = file.identifier.to_bytes(2, "big")
        ladder, forms = self._ladder, len(_SELECTIONS)
        for place in range(ladder.selection, ladder.selection + forms):
            second, expected = _SELECTIONS[place % forms]
            answer = self._session.send(Command(0, 0xA4, 2, second, identifier, expected))
            self.status = answer.status
            if answer.done or answer.status >> 8 in {0x61, 0x62}:
                ladder.selection = place % forms
                return True
            if answer.status in ABSENT:
                return False
        return False

    def _first(self, first: int, *, header_only: bool) -> bytes:
        ladder = self._ladder
        length = _HEADER
        if ladder.unnamed:
            length = _UNNAMED
        elif not (header_only or ladder.exact):
            proven = ladder.proven and ladder.rungs[0] > 256
            length = ladder.rungs[0] if proven else ladder.short(self._longest)
        data = self._ask(first, 0, length)
        if not data and length > _HEADER and self.status not in _SAYS_NO:
            data = self._ask(first, 0, _HEADER)
            ladder.exact = ladder.exact or bool(data)
            if not data and not ladder.proven and self.status in LENGTH_STATUSES:
                ladder.unnamed = True
                data = self._ask(first, 0, _UNNAMED)
                ladder.unnamed = bool(data)
        return data

    def _piece(self, offset: int, left: int) -> bytes:
        while True:
            asked = min(left, self._ladder.length(self._longest))
            if offset >= _EVEN_REACH:
                asked = min(left + _WRAPPING, self._ladder.length(self._longest))
            if self._ladder.unnamed:
                asked = _UNNAMED
            data = self._ask(offset >> 8, offset & 0xFF, asked, offset)
            if data:
                self._ladder.proven = self._ladder.proven or asked > _UNNAMED
                return data[:left]
            stray = self.status in _NOT_CURRENT and self._ladder.short_identifiers
            if stray or not self._ladder.step_down():
                return b""

    def _ask(self, first: int, second: int, length: int, offset: int = 0) -> bytes:
        """Send one READ BINARY; b"" where it brought nothing (see status)."""
        long = length > self._ladder.short(self._longest) and not self._ladder.unnamed
        self._ladder.attempted_long = long
        self._ladder.attempted_read = True
        self._ladder.attempted_identifier = bool(first & 0x80) and not offset
        answer = self._session.send(_read_binary(first, second, length, offset), extended=long)
        if answer.status >> 8 == 0x6C and not answer.data:
            length = min(answer.status & 0xFF or 256, length)
            answer = self._session.send(_read_binary(first, second, length, offset))
        self.status = answer.status
        # 61xx under secure messaging: what is here is good, and the rest is asked for by offset.
        if self.status not in _WITH_DATA and self.status >> 8 != 0x61:
            return b""
        return _unwrapped(answer.data) if offset >= _EVEN_REACH else answer.data


def _read_binary(first: int, second: int, length: int, offset: int) -> Command:
    if offset < _EVEN_REACH:
        return Command(0, 0xB0, first, second, expected=length)
    # Behind 32 kB the offset travels in a data object (ISO/IEC 7816-4, odd instruction).
    place = encode(0x54, offset.to_bytes(3 if offset > 0xFFFF else 2, "big"))
    return Command(0, 0xB1, 0, 0, place, length)


def _unwrapped(data: bytes) -> bytes:
    nodes = read_all(data)
    if len(nodes) != 1 or nodes[0].tag not in {0x53, 0x73}:
        raise Malformed("answer of the odd READ BINARY")
    return nodes[0].value
