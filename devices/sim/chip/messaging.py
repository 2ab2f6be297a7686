"""Secure messaging, the chip's side (ICAO 9303-11, 9.8)."""

from __future__ import annotations

from devices.sim.chip import tlv
from devices.sim.chip.cipher import (
    SessionKeys,
    Suite,
    authenticate,
    decrypt,
    encrypt,
    pad,
    unpad,
)
from devices.sim.chip.command import Command, Refusal, Status

CRYPTOGRAM, BARE_CRYPTOGRAM = 0x87, 0x85
EXPECTED_LENGTH, STATUS, CHECKSUM = 0x97, 0x99, 0x8E


class SecureMessaging:
    """One session: opens commands and seals responses, counting each.

    counter: the send sequence counter before the first command, an integer.
    """

    def __init__(self, keys: SessionKeys, counter: int = 0) -> None:
        self._keys = keys
        self._counter = counter

    @property
    def suite(self) -> Suite:
        """The cipher of this session."""
        return self._keys.suite

    def open(self, command: Command) -> Command:
        """Check and decrypt a protected command; Refusal(6987 or 6988) ends the session."""
        self._counter += 1
        objects = _objects(command.data)
        checksum = objects.pop(CHECKSUM, None)
        if checksum is None:
            raise Refusal(Status.MESSAGING_MISSING)
        covered = command.data[: -len(tlv.encode(CHECKSUM, checksum))]
        if checksum != self._checksum(self._protected_header(command, covered), covered):
            raise Refusal(Status.MESSAGING_INCORRECT)
        expected = _expected(objects.get(EXPECTED_LENGTH), extended=command.extended)
        return Command(
            command.cla & ~0x0C,
            command.ins,
            command.p1,
            command.p2,
            self._decrypted(objects),
            expected,
            command.extended,
        )

    def seal(self, data: bytes, status: int, *, odd: bool = False) -> bytes:
        """Protect a response; odd: the command's instruction was odd, so DO 85 carries data."""
        self._counter += 1
        body = self._encrypted(data, odd=odd) if data else b""
        body += tlv.encode(STATUS, status.to_bytes(2))
        return body + tlv.encode(CHECKSUM, self._checksum(b"", body)) + status.to_bytes(2)

    def capacity(self, limit: int) -> int:
        """Return the most plain bytes whose sealed response fits a body of so many bytes."""
        block = self._keys.suite.block
        room = limit - 4 - 10 - 1 - 2
        room -= 0 if room < 0x80 else 1 if room < 0x100 else 2
        return max(room // block * block - 1, 0)

    def _protected_header(self, command: Command, covered: bytes) -> bytes:
        padded = pad(command.header, self._keys.suite.block)
        return padded if covered else command.header

    def _checksum(self, header: bytes, body: bytes) -> bytes:
        block = self._keys.suite.block
        material = self._counter.to_bytes(block) + header + body
        return authenticate(self._keys.suite, self._keys.authentication, pad(material, block))

    def _start(self) -> bytes | None:
        """AES takes the encrypted counter as initial vector, 3DES zero."""
        suite = self._keys.suite
        if suite is Suite.TDES:
            return None
        return encrypt(suite, self._keys.encryption, self._counter.to_bytes(suite.block))

    def _decrypted(self, objects: dict[int, bytes]) -> bytes:
        value = objects.get(CRYPTOGRAM)
        if value is not None:
            if value[:1] != b"\x01":
                raise Refusal(Status.MESSAGING_INCORRECT)
            value = value[1:]
        value = objects.get(BARE_CRYPTOGRAM) if value is None else value
        if value is None:
            return b""
        if not value or len(value) % self._keys.suite.block:
            raise Refusal(Status.MESSAGING_INCORRECT)
        plain = decrypt(self._keys.suite, self._keys.encryption, value, self._start())
        try:
            return unpad(plain)
        except ValueError:
            raise Refusal(Status.MESSAGING_INCORRECT) from None

    def _encrypted(self, data: bytes, *, odd: bool) -> bytes:
        padded = pad(data, self._keys.suite.block)
        value = encrypt(self._keys.suite, self._keys.encryption, padded, self._start())
        return tlv.encode(BARE_CRYPTOGRAM, value) if odd else tlv.encode(CRYPTOGRAM, b"\x01", value)


def _objects(data: bytes) -> dict[int, bytes]:
    try:
        return dict(tlv.decode(data))
    except ValueError:
        raise Refusal(Status.MESSAGING_INCORRECT) from None


def _expected(value: bytes | None, *, extended: bool) -> int | None:
    if value is None:
        return None
    whole = 65536 if extended or len(value) > 1 else 256
    return int.from_bytes(value) or whole
