"""Active Authentication, the chip's side (ICAO 9303-11, 6.1)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from devices.sim.chip.command import Refusal, Status

if TYPE_CHECKING:
    from collections.abc import Callable

# ISO/IEC 10118 hash identifiers of the two-byte trailer; SHA-1 has the one-byte trailer BC.
TRAILERS = {
    "sha1": b"\xbc",
    "sha224": b"\x38\xcc",
    "sha256": b"\x34\xcc",
    "sha384": b"\x36\xcc",
    "sha512": b"\x35\xcc",
}
_HASHES: dict[str, hashes.HashAlgorithm] = {
    "sha1": hashes.SHA1(),  # noqa: S303 - some chips sign so
    "sha224": hashes.SHA224(),
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}


def sign(
    private: bytes, digest: str, challenge: bytes, random: Callable[[int], bytes], *, der: bool
) -> bytes:
    """Sign the terminal's eight bytes; der: ECDSA as a DER sequence instead of r and s joined."""
    if len(challenge) != 8:
        raise Refusal(Status.WRONG_LENGTH)
    key = serialization.load_der_private_key(private, None)
    if isinstance(key, rsa.RSAPrivateKey):
        return _sign_rsa(key, digest, challenge, random)
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return _sign_ecdsa(key, digest, challenge, der=der)
    raise Refusal(Status.UNSPECIFIED)


def recoverable(size: int, digest: str, challenge: bytes, first: bytes) -> bytes:
    """Build the representative F of ISO/IEC 9796-2 scheme 1 with partial recovery.

    size: bytes of the modulus. first: M1, as long as head, hash and trailer leave room for.
    """
    hashed = hashlib.new(digest, first + challenge, usedforsecurity=False).digest()
    representative = b"\x6a" + first + hashed + TRAILERS[digest]
    if len(representative) != size:
        raise ValueError("the first part of the message has another length")
    return representative


def _sign_rsa(
    key: rsa.RSAPrivateKey, digest: str, challenge: bytes, random: Callable[[int], bytes]
) -> bytes:
    size = key.key_size // 8
    hash_size = hashlib.new(digest, usedforsecurity=False).digest_size
    first = random(size - 1 - hash_size - len(TRAILERS[digest]))
    representative = int.from_bytes(recoverable(size, digest, challenge, first))
    numbers = key.private_numbers()
    return pow(representative, numbers.d, numbers.public_numbers.n).to_bytes(size)


def _sign_ecdsa(
    key: ec.EllipticCurvePrivateKey, digest: str, challenge: bytes, *, der: bool
) -> bytes:
    signature = key.sign(challenge, ec.ECDSA(_HASHES[digest]))
    if der:
        return signature
    size = (key.curve.key_size + 7) // 8
    return b"".join(number.to_bytes(size) for number in decode_dss_signature(signature))
