"""From the nonce to a generator that only both sides know (ICAO Doc 9303-11, 4.4.3.3, app. B)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.chip.curves import Curve, Point, combine
from mrz.chip.errors import Malformed
from mrz.chip.key_agreement import Element, decode, power
from mrz.chip.symmetric import Suite, encrypt

if TYPE_CHECKING:
    from mrz.chip.domains import Domain

_SHORT = (
    bytes.fromhex("a668892a7c41e3ca739f40b057d85904"),
    bytes.fromhex("a4e136ac725f738b01c1f60217c188ad"),
)
_LONG = (
    bytes.fromhex("d463d65234124ef7897054986dca0a174e28df758cbaa03f240616414d5a1676"),
    bytes.fromhex("54bd7255f0aaf831bec3423fcf39d69b6cbf066677d0faae5aadd99df8e53517"),
)


def generic(domain: Domain, nonce: bytes, private: int, chip_public: bytes) -> Element:
    """Map by key agreement: s times G plus H, or g to the s times h."""
    scalar = int.from_bytes(nonce, "big")
    public = decode(domain, chip_public)
    if isinstance(domain, Curve):
        if isinstance(public, int):
            raise Malformed("mapping key of another kind")
        mapped = combine(
            domain, (scalar % domain.order, domain.generator), (private % domain.order, public)
        )
        if mapped is None:
            raise Malformed("mapping ends at infinity")
        return mapped
    shared = power(domain, private, public)
    if not isinstance(shared, int):
        raise Malformed("mapping key of another kind")
    return pow(domain.g, scalar, domain.p) * shared % domain.p


def pseudo_random(suite: Suite, nonce: bytes, ours: bytes, modulus: int) -> int:
    """Stretch both nonces to a number below the modulus (4.4.3.3.2, function R_p)."""
    next_key, output = _SHORT if suite in {Suite.DES3, Suite.AES128} else _LONG
    key = encrypt(suite, ours, nonce)
    stretched = b""
    while 8 * len(stretched) < modulus.bit_length() + 64:
        short = key[: suite.key_length]
        stretched += encrypt(suite, short, output)
        key = encrypt(suite, short, next_key)
    return int.from_bytes(stretched, "big") % modulus


def integrated(domain: Domain, suite: Suite, nonce: bytes, ours: bytes) -> Element:
    """Map by encoding a pseudo-random number as an element."""
    number = pseudo_random(suite, nonce, ours, domain.p)
    if isinstance(domain, Curve):
        return encoded_point(domain, number)
    mapped = pow(number, (domain.p - 1) // domain.q, domain.p)
    if mapped <= 1:
        raise Malformed("mapping ends at one")
    return mapped


def encoded_point(curve: Curve, number: int) -> Point:
    """Encode a field element as a point (appendix B.2); fields with p = 3 modulo 4 only."""
    p, a, b = curve.p, curve.a, curve.b
    if p & 3 != 3 or a == 0:
        raise Malformed("integrated mapping does not exist on this curve")
    alpha = -number * number % p
    inverse = pow(alpha + alpha * alpha, -1, p)
    x2 = -b * pow(a, -1, p) * (1 + inverse) % p
    x3 = alpha * x2 % p
    h2 = (x2**3 + a * x2 + b) % p
    root = pow(h2, p - 1 - (p + 1) // 4, p)
    if root * root * h2 % p == 1:
        point = (x2, root * h2 % p)
    else:
        point = (x3, root * pow(number, 3, p) * h2 % p)
    if not curve.holds(point):
        raise Malformed("encoded point is off the curve")
    return point
