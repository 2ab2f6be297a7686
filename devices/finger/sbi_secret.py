"""Opens what an authentication capture seals: values for the holder of the relying party's key.

RSA-OAEP (SHA-256) for the session key, AES-256-GCM for the value; nonce and additional data are
the ends of time stamp XOR transaction number (MOSIP Secure Biometric Interface 0.9.5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from devices.finger.sbi_values import SbiRefusal

if TYPE_CHECKING:
    from collections.abc import Callable

    Unseal = Callable[[bytes, bytes, str, str], bytes]

_NONCE, _ADDITIONAL = 12, 16


def mixed(stamp: str, transaction: str) -> bytes:
    """Combine time stamp and transaction number byte by byte, the shorter filled up in front."""
    first, second = stamp.encode(), transaction.encode()
    length = max(len(first), len(second), _ADDITIONAL)
    pairs = zip(first.rjust(length, b"\0"), second.rjust(length, b"\0"), strict=True)
    return bytes(a ^ b for a, b in pairs)


def unsealer(pem: bytes) -> Unseal:
    """Make the function (session key, value, time stamp, transaction) -> record from a key.

    TypeError, ValueError where the PEM holds no RSA key; SbiRefusal "encrypted" by the function.
    """
    key = load_pem_private_key(pem, None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise TypeError("an RSA key opens session keys")

    def unseal(session_key: bytes, value: bytes, stamp: str, transaction: str) -> bytes:
        mix = mixed(stamp, transaction)
        try:
            secret = key.decrypt(session_key, padding.OAEP(padding.MGF1(SHA256()), SHA256(), None))
            return AESGCM(secret).decrypt(mix[-_NONCE:], value, mix[-_ADDITIONAL:])
        except (ValueError, InvalidTag) as cause:
            raise SbiRefusal("encrypted", "for another key") from cause

    return unseal
