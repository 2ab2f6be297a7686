"""The symmetric side of ICAO 9303-11, 9.7: key derivation, CBC, MACs, padding."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, modes
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.cmac import CMAC


class Suite(StrEnum):
    """A block cipher with its key length; 3DES goes with the Retail MAC, AES with CMAC."""

    TDES = "3DES"
    AES128 = "AES-128"
    AES192 = "AES-192"
    AES256 = "AES-256"

    @property
    def block(self) -> int:
        """Bytes of one block, of the send sequence counter and of a PACE nonce's padding."""
        return 8 if self is Suite.TDES else 16

    @property
    def key_length(self) -> int:
        """Bytes of one key."""
        return {"3DES": 16, "AES-128": 16, "AES-192": 24, "AES-256": 32}[self.value]


@dataclass(frozen=True, slots=True, repr=False)
class SessionKeys:
    """KSenc and KSmac of one session."""

    suite: Suite
    encryption: bytes
    authentication: bytes


def derive_key(secret: bytes, counter: int, suite: Suite) -> bytes:
    """KDF(K, c): counter 1 encryption, 2 MAC, 3 the PACE nonce (9303-11, 9.7.1)."""
    material = secret + counter.to_bytes(4)
    if suite in {Suite.TDES, Suite.AES128}:
        digest = hashlib.sha1(material, usedforsecurity=False).digest()
    else:
        digest = hashlib.sha256(material).digest()
    key = digest[: suite.key_length]
    return _with_parity(key) if suite is Suite.TDES else key


def derive_session(secret: bytes, suite: Suite) -> SessionKeys:
    """Derive both session keys from a shared secret."""
    return SessionKeys(suite, derive_key(secret, 1, suite), derive_key(secret, 2, suite))


def encrypt(suite: Suite, key: bytes, data: bytes, start: bytes | None = None) -> bytes:
    """CBC without padding; the initial vector is zero where none is given."""
    worker = Cipher(_algorithm(suite, key), modes.CBC(start or bytes(suite.block))).encryptor()
    return worker.update(data) + worker.finalize()


def decrypt(suite: Suite, key: bytes, data: bytes, start: bytes | None = None) -> bytes:
    """Undo encrypt."""
    worker = Cipher(_algorithm(suite, key), modes.CBC(start or bytes(suite.block))).decryptor()
    return worker.update(data) + worker.finalize()


def authenticate(suite: Suite, key: bytes, data: bytes) -> bytes:
    """Eight bytes of MAC: Retail MAC over data already padded, or CMAC (9303-11, 9.8)."""
    if suite is Suite.TDES:
        return _retail_mac(key, data)
    worker = CMAC(AES(key))
    worker.update(data)
    return worker.finalize()[:8]


def pad(data: bytes, block: int) -> bytes:
    """ISO/IEC 9797-1 padding method 2."""
    return data + b"\x80" + bytes(-(len(data) + 1) % block)


def unpad(data: bytes) -> bytes:
    """Remove padding method 2; ValueError where it is not there."""
    stripped = data.rstrip(b"\0")
    if not stripped.endswith(b"\x80"):
        raise ValueError("no padding")
    return stripped[:-1]


def _algorithm(suite: Suite, key: bytes) -> TripleDES | AES:
    return TripleDES(key + key[:8]) if suite is Suite.TDES else AES(key)


def _retail_mac(key: bytes, data: bytes) -> bytes:
    """MAC algorithm 3: single DES chained, the last block once more with the second half."""
    single = Cipher(TripleDES(key[:8] * 3), modes.CBC(bytes(8))).encryptor()
    chained = single.update(data)[-8:]
    second = Cipher(TripleDES(key[8:] * 3), modes.ECB()).decryptor()  # noqa: S305 - the standard's
    first = Cipher(TripleDES(key[:8] * 3), modes.ECB()).encryptor()  # noqa: S305 - the standard's
    return first.update(second.update(chained))


def _with_parity(key: bytes) -> bytes:
    """Set each byte to odd parity, as DES keys are written."""
    return bytes((byte & 0xFE) | (1 ^ (byte >> 1).bit_count() & 1) for byte in key)
