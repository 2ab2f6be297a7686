"""Active Authentication: RSA by ISO/IEC 9796-2 scheme 1, and ECDSA (ICAO Doc 9303-11, 6.1)."""

from __future__ import annotations

import hashlib

from mrz.chip import asn1
from mrz.chip.curves import verifies
from mrz.chip.errors import Malformed
from mrz.chip.signatures import ECKey, RSAKey, algorithm_of, ecdsa_values, public_key
from mrz.chip.tlv import encode, read

# The trailer names the hash (ISO/IEC 10118); BC is the implicit one, SHA-1 as a rule.
_TRAILERS = {0x33: "sha1", 0x34: "sha256", 0x35: "sha512", 0x36: "sha384", 0x38: "sha224"}
_IMPLICIT: tuple[str, ...] = ("sha1", "sha256", "sha224", "sha384", "sha512")


def active_key(dg15: bytes) -> RSAKey | ECKey:
    """Read the public key of DG15 (9303-10, 4.7.15)."""
    return public_key(read(read(dg15).expect(0x6F).value))


def active_holds(dg15: bytes, challenge: bytes, answer: bytes, stated: str = "") -> bool:
    """Verify the chip's answer to our challenge; stated: signature algorithm named by DG14."""
    key = active_key(dg15)
    if isinstance(key, ECKey):
        return _ecdsa_holds(key, challenge, answer, stated)
    return _recovers(key, challenge, answer)


def _ecdsa_holds(key: ECKey, challenge: bytes, answer: bytes, stated: str) -> bool:
    names: tuple[str, ...] = ()
    if stated:
        kind = encode(asn1.OID, asn1.oid_bytes(stated))
        names = tuple(filter(None, (algorithm_of(read(asn1.sequence(kind))).digest,)))
    for name in dict.fromkeys((*names, *_IMPLICIT)):
        digest = hashlib.new(name, challenge, usedforsecurity=False).digest()
        for pair in ecdsa_values(answer, key.curve):
            if verifies(key.curve, key.point, digest, pair):
                return True
    return False


def _recovers(key: RSAKey, challenge: bytes, answer: bytes) -> bool:
    """Recover the message and check its hash; partial recovery (6A) is the standard's choice."""
    # Leading zero octets may be missing, and a chip may give the other of s and n - s.
    if len(answer) > key.width:
        raise Malformed("answer longer than its key")
    number = int.from_bytes(answer, "big")
    if not 0 < number < key.modulus:
        return False
    opened = pow(number, key.exponent, key.modulus)
    blocks = (opened, key.modulus - opened)
    return any(_block_holds(block.to_bytes(key.width, "big"), challenge) for block in blocks)


def _block_holds(block: bytes, challenge: bytes) -> bool:
    if block[0] == 0 and block[1:2]:
        block = block[1:]
    names = _IMPLICIT
    if block[-1] == 0xBC:
        trailer = 1
    elif block[-1] == 0xCC and block[-2] in _TRAILERS:
        trailer, names = 2, (_TRAILERS[block[-2]],)
    else:
        return False
    if block[0] & 0xC0 != 0x40:
        return False
    for name in names:
        size = hashlib.new(name, usedforsecurity=False).digest_size
        start = _message_start(block)
        hashed, message = block[-trailer - size : -trailer], block[start : -trailer - size]
        if len(block) < size + trailer + start:
            continue
        text = message + challenge if block[0] & 0x20 else message
        if hashlib.new(name, text, usedforsecurity=False).digest() == hashed:
            # Full recovery must carry the challenge itself, or an old answer would do.
            return bool(block[0] & 0x20) or challenge in message
    return False


def _message_start(block: bytes) -> int:
    """Find where M1 begins: behind the header, which ends with the nibble A (9796-2, 8.1)."""
    if block[0] & 0x0F == 0x0A:
        return 1
    for place in range(1, len(block)):
        if block[place] == 0xBB:
            continue
        if block[place] & 0x0F == 0x0A:
            return place + 1
        break
    return 1
