"""The ciphers of one session, set up once and kept: a command costs what its octets cost.

A cipher in CBC mode goes on where it stopped. What stands between two messages is known (the
last block of the one before), so that the next one's vector is put in by exclusive or.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, modes
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.cmac import CMAC

from mrz.chip.errors import Malformed
from mrz.chip.symmetric import Suite, pad

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers import CipherContext

_SINGLE = 8


def _either(one: bytes, other: bytes, last: bytes) -> bytes:
    mixed = int.from_bytes(one) ^ int.from_bytes(other) ^ int.from_bytes(last)
    return mixed.to_bytes(len(one))


class _Encryptor:
    """CBC, message after message, each with a vector of its own."""

    def __init__(self, cipher: Cipher[modes.CBC], block: int) -> None:
        self._context: CipherContext = cipher.encryptor()
        self._block = block
        self._last = bytes(block)

    def update(self, data: bytes, vector: bytes) -> bytes:
        first = _either(data[: self._block], vector, self._last)
        sealed = self._context.update(first + data[self._block :])
        self._last = sealed[-self._block :]
        return sealed


class _Decryptor:
    def __init__(self, cipher: Cipher[modes.CBC], block: int) -> None:
        self._context: CipherContext = cipher.decryptor()
        self._block = block
        self._last = bytes(block)

    def update(self, data: bytes, vector: bytes) -> bytes:
        opened = self._context.update(data)
        first = _either(opened[: self._block], vector, self._last)
        self._last = data[-self._block :]
        return first + opened[self._block :]


class AESCiphers:
    """AES-CBC with the encrypted counter as vector, and CMAC (9303-11, 9.8.6 and 9.8.7)."""

    def __init__(self, suite: Suite, encryption_key: bytearray, code_key: bytearray) -> None:
        self.block = suite.block
        key = AES(encryption_key)
        cipher = Cipher(key, modes.CBC(bytes(self.block)))
        self._encryptor = _Encryptor(cipher, self.block)
        self._decryptor = _Decryptor(cipher, self.block)
        self._counters = Cipher(key, modes.ECB()).encryptor()  # noqa: S305 - one block, the vector
        self._codes = CMAC(AES(code_key))

    def encrypt(self, data: bytes, counter: bytes) -> bytes:
        """Encrypt whole blocks."""
        return self._encryptor.update(data, self._counters.update(counter))

    def decrypt(self, data: bytes, counter: bytes) -> bytes:
        """Decrypt whole blocks; Malformed where they are none."""
        if not data or len(data) % self.block:
            raise Malformed("no whole blocks")
        return self._decryptor.update(data, self._counters.update(counter))

    def code(self, counter: bytes, covered: bytes) -> bytes:
        """Return the eight octets of the code over the counter and what is covered."""
        worker = self._codes.copy()
        worker.update(pad(counter + covered, self.block))
        return worker.finalize()[:8]


class DESCiphers:
    """3DES-CBC with a vector of zeros, and the retail MAC (9303-11, 9.8.6 and 9.8.7)."""

    block = _SINGLE
    _zeros = bytes(_SINGLE)

    def __init__(self, encryption_key: bytearray, code_key: bytearray) -> None:
        # The code's last block passes DES with the first key, back with the second, and the first.
        long = [encryption_key + encryption_key[:8], code_key[:8] * 3, code_key + code_key[:8]]
        whole, first, both = (TripleDES(cast("bytes", key)) for key in long)
        cipher = Cipher(whole, modes.CBC(self._zeros))
        self._encryptor = _Encryptor(cipher, _SINGLE)
        self._decryptor = _Decryptor(cipher, _SINGLE)
        self._single = _Encryptor(Cipher(first, modes.CBC(self._zeros)), _SINGLE)
        self._last = Cipher(both, modes.ECB()).encryptor()  # noqa: S305 - one block
        for key in long:  # OpenSSL has them now
            key[:] = bytes(len(key))

    def encrypt(self, data: bytes, _counter: bytes) -> bytes:
        """Encrypt whole blocks."""
        return self._encryptor.update(data, self._zeros)

    def decrypt(self, data: bytes, _counter: bytes) -> bytes:
        """Decrypt whole blocks; Malformed where they are none."""
        if not data or len(data) % _SINGLE:
            raise Malformed("no whole blocks")
        return self._decryptor.update(data, self._zeros)

    def code(self, counter: bytes, covered: bytes) -> bytes:
        """Return the eight octets of the code over the counter and what is covered."""
        text = pad(counter + covered, _SINGLE)
        chained = self._single.update(text[:-_SINGLE], self._zeros)
        return self._last.update(_either(text[-_SINGLE:], chained[-_SINGLE:], self._zeros))


Ciphers = AESCiphers | DESCiphers


def ciphers(suite: Suite, encryption_key: bytearray, code_key: bytearray) -> Ciphers:
    """Set the ciphers of a session up."""
    if suite is Suite.DES3:
        return DESCiphers(encryption_key, code_key)
    return AESCiphers(suite, encryption_key, code_key)
