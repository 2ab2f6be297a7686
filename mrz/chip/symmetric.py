"""The block ciphers of access and secure messaging, their keys and codes (9303-11, 9.7, 9.8)."""

from __future__ import annotations

import hashlib
import hmac
from enum import Enum

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, modes
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.cmac import CMAC

from mrz.chip.errors import Malformed

FOR_ENCRYPTION, FOR_CODES, FOR_PACE = 1, 2, 3


class Suite(Enum):
    """A cipher with its key length and block length in octets."""

    DES3 = ("3DES", 16, 8)
    AES128 = ("AES-128", 16, 16)
    AES192 = ("AES-192", 24, 16)
    AES256 = ("AES-256", 32, 16)

    def __init__(self, label: str, key_length: int, block: int) -> None:
        self.label = label
        self.key_length = key_length
        self.block = block


def derive(secret: bytes, purpose: int, suite: Suite) -> bytes:
    """Derive a key from a shared secret or password seed (9303-11, 9.7.1)."""
    seed = secret + purpose.to_bytes(4, "big")
    long = suite in {Suite.AES192, Suite.AES256}
    digest = hashlib.sha256(seed) if long else hashlib.sha1(seed, usedforsecurity=False)
    key = digest.digest()[: suite.key_length]
    return with_odd_parity(key) if suite is Suite.DES3 else key


def with_odd_parity(key: bytes) -> bytes:
    """Set the parity bits of a DES key (9303-11, 9.7.1.1)."""
    return bytes(octet & 0xFE | (octet >> 1).bit_count() & 1 ^ 1 for octet in key)


def _cipher(suite: Suite, key: bytes, vector: bytes) -> Cipher[modes.CBC]:
    if suite is Suite.DES3:
        return Cipher(TripleDES(key + key[:8]), modes.CBC(vector))
    return Cipher(AES(key), modes.CBC(vector))


def encrypt(suite: Suite, key: bytes, data: bytes, vector: bytes = b"") -> bytes:
    """Encrypt whole blocks in CBC mode; the vector is zero where none is given."""
    worker = _cipher(suite, key, vector or bytes(suite.block)).encryptor()
    return worker.update(data) + worker.finalize()


def decrypt(suite: Suite, key: bytes, data: bytes, vector: bytes = b"") -> bytes:
    """Decrypt whole blocks in CBC mode; Malformed where they are no whole blocks."""
    if not data or len(data) % suite.block:
        raise Malformed("no whole blocks")
    worker = _cipher(suite, key, vector or bytes(suite.block)).decryptor()
    return worker.update(data) + worker.finalize()


def pad(data: bytes, block: int) -> bytes:
    """Pad by ISO/IEC 9797-1 method 2."""
    return data + b"\x80" + bytes(-(len(data) + 1) % block)


def unpad(data: bytes) -> bytes:
    """Take the padding of ISO/IEC 9797-1 method 2 away; Malformed where there is none."""
    stripped = data.rstrip(b"\0")
    if not stripped.endswith(b"\x80"):
        raise Malformed("padding missing")
    return stripped[:-1]


def _retail_code(key: bytes, padded: bytes) -> bytes:
    first, second = key[:8], key[8:16]
    worker = Cipher(TripleDES(first * 3), modes.CBC(bytes(8))).encryptor()
    last = (worker.update(padded) + worker.finalize())[-8:]
    single = Cipher(TripleDES(second * 3), modes.CBC(bytes(8))).decryptor()
    middle = single.update(last) + single.finalize()
    again = Cipher(TripleDES(first * 3), modes.CBC(bytes(8))).encryptor()
    return again.update(middle) + again.finalize()


def code(suite: Suite, key: bytes, data: bytes) -> bytes:
    """Compute the 8-octet code of data: retail MAC over padded data, or CMAC (9303-11, 9.8.6)."""
    if suite is Suite.DES3:
        return _retail_code(key, pad(data, 8))
    worker = CMAC(AES(key))
    worker.update(data)
    return worker.finalize()[:8]


def same(one: bytes, other: bytes) -> bool:
    """Compare two codes in constant time."""
    return hmac.compare_digest(one, other)
