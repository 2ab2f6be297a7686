"""Secure messaging: one more APDU processor in the chain (9303-11, 9.8).

A response without its code (DO 8E) and protected status (DO 99) is never taken: the session is
over then, whatever the status word says, and no data of that response reach the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.chip.apdu import SHORT_DATA, Command, Response, collect
from mrz.chip.errors import ChipError, Malformed, SessionEnded
from mrz.chip.session_ciphers import ciphers
from mrz.chip.symmetric import pad, same, unpad
from mrz.chip.tlv import encode, places, read_all

if TYPE_CHECKING:
    from mrz.chip.apdu import Channel
    from mrz.chip.session_ciphers import Ciphers
    from mrz.chip.symmetric import Suite

_ENCRYPTED, _ENCRYPTED_PLAIN, _EXPECTED, _STATUS, _CODE = 0x87, 0x85, 0x97, 0x99, 0x8E
_CODE_OCTETS = 8
_MOST_OBJECTS = 16
_CODE_HEADER = bytes((_CODE, _CODE_OCTETS))


class SecureMessaging:
    """A session with a chip; wraps a channel. Keys are wiped by wipe() and never shown."""

    def __init__(
        self,
        channel: Channel,
        suite: Suite,
        encryption_key: bytes,
        code_key: bytes,
        counter: bytes = b"",
    ) -> None:
        self._channel = channel
        self.suite = suite
        self._encryption_key = bytearray(encryption_key)
        self._code_key = bytearray(code_key)
        self._ciphers: Ciphers | None = ciphers(suite, self._encryption_key, self._code_key)
        self._counter = int.from_bytes(counter, "big")
        self.alive = True
        self.last_exchange: tuple[bytes, bytes] = (b"", b"")

    def __repr__(self) -> str:
        return f"SecureMessaging({self.suite.label})"

    def wipe(self) -> None:
        """Overwrite the session keys and end the session."""
        self.alive = False
        self._ciphers = None  # OpenSSL overwrites what it made of the keys
        for key in (self._encryption_key, self._code_key):
            key[:] = bytes(len(key))
        self._counter = 0

    def _step(self) -> tuple[Ciphers, bytes]:
        """Step the send sequence counter; the ciphers of this session, and the counter."""
        if self._ciphers is None:
            raise SessionEnded("session is over")
        self._counter = (self._counter + 1) % (1 << (8 * self.suite.block))
        return self._ciphers, self._counter.to_bytes(self.suite.block)

    def protect(self, command: Command, *, extended: bool = False) -> bytes:
        """Wrap a command; steps the send sequence counter."""
        worker, counter = self._step()
        expected = command.expected
        head = bytes(
            (command.class_byte | 0x0C, command.instruction, command.first, command.second)
        )
        body = b""
        if command.data:
            sealed = worker.encrypt(pad(command.data, worker.block), counter)
            odd = command.instruction & 1
            body = encode(_ENCRYPTED_PLAIN, sealed) if odd else encode(_ENCRYPTED, b"\1", sealed)
        wide = extended or (expected or 0) > 256
        if expected is not None:
            width = 2 if wide else 1
            number = expected % (1 << (8 * width))
            body += bytes((_EXPECTED, width)) + number.to_bytes(width, "big")
        body += _CODE_HEADER + worker.code(counter, pad(head, worker.block) + body)
        if wide or len(body) > SHORT_DATA:
            length = b"\0\0" if wide else b"\1\0"
            return b"".join((head, b"\0", len(body).to_bytes(2), body, length))
        return b"".join((head, bytes((len(body),)), body, b"\0"))

    def open(self, raw: bytes) -> Response:
        """Unwrap a response; SessionEnded where it is not protected or its code differs."""
        worker, counter = self._step()
        try:
            return _opened(raw, worker, counter)
        except Malformed as odd:
            self.wipe()
            raise SessionEnded(odd.detail, int.from_bytes(raw[-2:])) from odd

    def send(self, command: Command, *, extended: bool = False) -> Response:
        """Send one command through the session."""
        if not self.alive:
            raise SessionEnded("session is over")
        sealed = self.protect(command, extended=extended)
        answer = self._channel.transmit(sealed)
        if answer[-2:-1] == b"\x61" and not _whole(answer[:-2]):
            answer = collect(self._channel, answer)
        self.last_exchange = (sealed, answer)
        try:
            return self.open(answer)
        except SessionEnded:
            raise
        except ChipError as odd:
            self.wipe()
            raise SessionEnded(odd.detail) from odd


def _opened(raw: bytes, worker: Ciphers, counter: bytes) -> Response:
    if len(raw) < 2:
        raise Malformed("response without status")
    body, parts = raw[:-2], dict[int, bytes]()
    found = list(places(body, _MOST_OBJECTS))
    for tag, _, inside, end, definite in found:
        parts[tag] = body[inside : end if definite else end - 2]
    if len(parts.get(_STATUS, b"")) != 2 or _CODE not in parts:
        raise Malformed("response without protection")
    # Nothing may stand twice or behind the code: it would be taken without being covered.
    last, start, *_ = found[-1]
    if last != _CODE or len(parts) != len(found):
        raise Malformed("response with stray objects")
    if not same(worker.code(counter, body[:start]), parts[_CODE]):
        raise Malformed("response with another code")
    sealed = parts.get(_ENCRYPTED_PLAIN, b"")
    if _ENCRYPTED in parts:
        if parts[_ENCRYPTED][:1] != b"\1":
            raise Malformed("padding indicator")
        sealed = parts[_ENCRYPTED][1:]
    data = unpad(worker.decrypt(sealed, counter)) if sealed else b""
    return Response(data, int.from_bytes(parts[_STATUS]))


def _whole(data: bytes) -> bool:
    """Whether a response ends with its code already; 61xx says nothing of the transport then."""
    try:
        nodes = read_all(data)
    except Malformed:
        return False
    return bool(nodes) and nodes[-1].tag == _CODE and len(nodes[-1].value) == _CODE_OCTETS
