"""Secure messaging: one more APDU processor in the chain (9303-11, 9.8).

A response without its code (DO 8E) and protected status (DO 99) is never taken: the session is
over then, whatever the status word says, and no data of that response reach the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.chip.apdu import Command, Response, collect, response
from mrz.chip.errors import ChipError, Malformed, SessionEnded
from mrz.chip.symmetric import Suite, code, decrypt, encrypt, pad, same, unpad
from mrz.chip.tlv import encode, read_all

if TYPE_CHECKING:
    from mrz.chip.apdu import Channel

_ENCRYPTED, _ENCRYPTED_PLAIN, _EXPECTED, _STATUS, _CODE = 0x87, 0x85, 0x97, 0x99, 0x8E
_CODE_OCTETS = 8


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
        self._counter = int.from_bytes(counter, "big")
        self.alive = True
        self.last_exchange: tuple[bytes, bytes] = (b"", b"")

    def __repr__(self) -> str:
        return f"SecureMessaging({self.suite.label})"

    def wipe(self) -> None:
        """Overwrite the session keys and end the session."""
        self.alive = False
        for key in (self._encryption_key, self._code_key):
            key[:] = bytes(len(key))
        self._counter = 0

    @property
    def _counter_bytes(self) -> bytes:
        return self._counter.to_bytes(self.suite.block, "big")

    def _step(self) -> None:
        self._counter = (self._counter + 1) % (1 << (8 * self.suite.block))

    def _vector(self) -> bytes:
        if self.suite is Suite.DES3:
            return bytes(8)
        return encrypt(self.suite, bytes(self._encryption_key), self._counter_bytes)

    def _code(self, covered: bytes) -> bytes:
        text = self._counter_bytes + covered
        if self.suite is not Suite.DES3:  # the retail code pads by itself
            text = pad(text, self.suite.block)
        return code(self.suite, bytes(self._code_key), text)

    def protect(self, command: Command, *, extended: bool = False) -> bytes:
        """Wrap a command; steps the send sequence counter."""
        self._step()
        head = Command(
            command.class_byte | 0x0C, command.instruction, command.first, command.second
        )
        body = b""
        if command.data:
            sealed = encrypt(
                self.suite,
                bytes(self._encryption_key),
                pad(command.data, self.suite.block),
                self._vector(),
            )
            odd = command.instruction & 1
            body += encode(_ENCRYPTED_PLAIN, sealed) if odd else encode(_ENCRYPTED, b"\1", sealed)
        wide = extended or (command.expected or 0) > 256
        if command.expected is not None:
            width = 2 if wide else 1
            number = command.expected % (1 << (8 * width))
            body += encode(_EXPECTED, number.to_bytes(width, "big"))
        body += encode(_CODE, self._code(pad(head.header, self.suite.block) + body))
        outer = Command(
            head.class_byte,
            head.instruction,
            head.first,
            head.second,
            body,
            65536 if wide or len(body) > 255 else 256,
        )
        return outer.to_bytes()

    def open(self, raw: bytes) -> Response:
        """Unwrap a response; SessionEnded where it is not protected or its code differs."""
        self._step()
        outer = response(raw)
        try:
            return self._opened(outer)
        except Malformed as odd:
            self.wipe()
            raise SessionEnded(odd.detail, outer.status) from odd

    def _opened(self, outer: Response) -> Response:
        nodes = read_all(outer.data)
        parts = {node.tag: node for node in nodes}
        if _STATUS not in parts or _CODE not in parts or len(parts[_STATUS].value) != 2:
            raise Malformed("response without protection")
        # Nothing may stand twice or behind the code: it would be taken without being covered.
        if nodes[-1].tag != _CODE or len(parts) != len(nodes):
            raise Malformed("response with stray objects")
        covered = b"".join(node.raw for node in nodes[:-1])
        if not same(self._code(covered), parts[_CODE].value):
            raise Malformed("response with another code")
        status = int.from_bytes(parts[_STATUS].value, "big")
        sealed = b""
        if _ENCRYPTED in parts:
            if parts[_ENCRYPTED].value[:1] != b"\1":
                raise Malformed("padding indicator")
            sealed = parts[_ENCRYPTED].value[1:]
        elif _ENCRYPTED_PLAIN in parts:
            sealed = parts[_ENCRYPTED_PLAIN].value
        if not sealed:
            return Response(b"", status)
        key = bytes(self._encryption_key)
        return Response(unpad(decrypt(self.suite, key, sealed, self._vector())), status)

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


def _whole(data: bytes) -> bool:
    """Whether a response ends with its code already; 61xx says nothing of the transport then."""
    try:
        nodes = read_all(data)
    except Malformed:
        return False
    return bool(nodes) and nodes[-1].tag == _CODE and len(nodes[-1].value) == _CODE_OCTETS
