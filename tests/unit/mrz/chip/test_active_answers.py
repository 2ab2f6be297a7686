"""Active Authentication by RSA: every hash, trailer and form of recovery (ISO/IEC 9796-2)."""

from __future__ import annotations

import hashlib
import secrets

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from mrz.chip.active import active_holds
from mrz.chip.errors import Malformed
from mrz.chip.tlv import encode

CHALLENGE = bytes(range(1, 9))
TRAILERS = {
    "sha1": b"\x33\xcc", "sha256": b"\x34\xcc", "sha512": b"\x35\xcc", "sha384": b"\x36\xcc",
    "sha224": b"\x38\xcc",
}  # fmt: skip
KEYS = {
    bits: rsa.generate_private_key(public_exponent=exponent, key_size=bits)
    for bits, exponent in ((1024, 65537), (1280, 3), (2048, 65537))
}
# A modulus that does not fill its first octet.
KEYS[1285] = rsa.generate_private_key(public_exponent=65537, key_size=1285)


def dg15(key: rsa.RSAPrivateKey) -> bytes:
    info = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return encode(0x6F, info)


def raised(key: rsa.RSAPrivateKey, block: bytes, *, other: bool = False) -> bytes:
    numbers = key.private_numbers()
    modulus = numbers.public_numbers.n
    signed = pow(int.from_bytes(block, "big"), numbers.d, modulus)
    signed = modulus - signed if other else signed
    return signed.to_bytes((modulus.bit_length() + 7) // 8, "big")


def block_of(bits: int, digest: str, trailer: bytes, challenge: bytes, header: int = 0x6A) -> bytes:
    """Write a block of one bit less than the modulus, so that the header's first bits fit."""
    width = bits // 8
    size = hashlib.new(digest).digest_size
    room = width - 1 - size - len(trailer)
    if header & 0x20:
        own = secrets.token_bytes(room)
        hashed = hashlib.new(digest, own + challenge).digest()
        return bytes((header,)) + own + hashed + trailer
    message = challenge.rjust(room, b"\x01")
    return bytes((header,)) + message + hashlib.new(digest, message).digest() + trailer


CASES = [
    (bits, digest, trailer)
    for bits in KEYS
    for digest in TRAILERS
    for trailer in (TRAILERS[digest], b"\xbc")
    if bits > 1024 or digest not in {"sha384", "sha512"} or trailer == b"\xbc"
]


@pytest.mark.parametrize(("bits", "digest", "trailer"), CASES)
def test_every_hash_and_trailer(bits: int, digest: str, trailer: bytes) -> None:
    key = KEYS[bits]
    block = block_of(bits, digest, trailer, CHALLENGE)
    answer = raised(key, block)
    assert active_holds(dg15(key), CHALLENGE, answer)
    # Some chips leave leading zero octets away.
    assert active_holds(dg15(key), CHALLENGE, answer.lstrip(b"\0"))
    assert not active_holds(dg15(key), bytes(8), answer)
    for place in (0, len(block) // 2, len(block) - len(trailer) - 1):
        spoiled = bytearray(block)
        spoiled[place] ^= 0x40
        assert not active_holds(dg15(key), CHALLENGE, raised(key, bytes(spoiled)))


@pytest.mark.parametrize("bits", KEYS)
def test_the_other_of_both_roots(bits: int) -> None:
    key = KEYS[bits]
    answer = raised(key, block_of(bits, "sha256", b"\x34\xcc", CHALLENGE), other=True)
    assert active_holds(dg15(key), CHALLENGE, answer)


def test_full_recovery_must_carry_the_challenge() -> None:
    key = KEYS[1024]
    block = block_of(1024, "sha1", b"\xbc", CHALLENGE, header=0x4A)
    assert active_holds(dg15(key), CHALLENGE, raised(key, block))
    assert not active_holds(dg15(key), bytes(range(8)), raised(key, block))


def test_a_trailer_that_names_another_hash_does_not_hold() -> None:
    key = KEYS[1280]
    block = block_of(1280, "sha256", b"\x33\xcc", CHALLENGE)
    assert not active_holds(dg15(key), CHALLENGE, raised(key, block))
    unknown = block_of(1280, "sha256", b"\x39\xcc", CHALLENGE)
    assert not active_holds(dg15(key), CHALLENGE, raised(key, unknown))


@pytest.mark.parametrize("answer", [b"", b"\0" * 128, b"\1", b"\xff" * 128])
def test_answers_that_are_none(answer: bytes) -> None:
    assert not active_holds(dg15(KEYS[1024]), CHALLENGE, answer)


def test_an_answer_longer_than_its_key() -> None:
    with pytest.raises(Malformed):
        active_holds(dg15(KEYS[1024]), CHALLENGE, bytes(129))
