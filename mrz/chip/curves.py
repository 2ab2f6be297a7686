"""Arithmetic on elliptic curves over prime fields, in short Weierstrass form (TR-03111, 2.3).

Own code, because documents carry explicit parameters and curves that OpenSSL's interface does
not add on (docs/decisions/own-ec-arithmetic.md). It does not run in constant time: the scalars
are ephemeral keys of one reading, or public signatures.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from mrz.chip.errors import Malformed

Point = tuple[int, int] | None
_Jacobian = tuple[int, int, int]
_NOWHERE: _Jacobian = (1, 1, 0)
MOST_FIELD_BITS = 640
LEAST_FIELD_BITS = 160
_ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Curve:
    """y^2 = x^3 + ax + b over GF(p), generator of a given order; name "" for explicit ones."""

    p: int
    a: int
    b: int
    x: int
    y: int
    order: int
    cofactor: int = 1
    name: str = ""

    @property
    def generator(self) -> Point:
        """The base point."""
        return self.x, self.y

    @property
    def width(self) -> int:
        """Octets of a field element."""
        return (self.p.bit_length() + 7) // 8

    def holds(self, point: Point) -> bool:
        """Whether a point lies on the curve and is not the point at infinity."""
        if point is None:
            return False
        x, y = point
        in_field = 0 <= x < self.p and 0 <= y < self.p
        return in_field and (y * y - (x * x + self.a) * x - self.b) % self.p == 0

    def sound(self) -> bool:
        """Whether parameters from a document are of a size and kind to calculate with."""
        bits = self.p.bit_length()
        return (
            LEAST_FIELD_BITS <= bits <= MOST_FIELD_BITS
            and abs(self.order.bit_length() - bits) <= 8
            and max(self.a, self.b) < self.p
            and (4 * self.a**3 + 27 * self.b**2) % self.p != 0
            and probably_prime(self.p)
            and probably_prime(self.order)
        )

    def generates(self) -> bool:
        """Whether the base point is on the curve and has the order that is stated."""
        return self.holds(self.generator) and multiply(self, self.order, self.generator) is None

    def encode(self, point: Point) -> bytes:
        """Encode a point uncompressed (TR-03111, 3.2.1)."""
        if point is None:
            raise Malformed("point at infinity")
        x, y = point
        return b"\4" + x.to_bytes(self.width, "big") + y.to_bytes(self.width, "big")

    def decode(self, data: bytes) -> Point:
        """Decode a point, uncompressed or compressed; Malformed where it is not on the curve."""
        width = self.width
        if len(data) == 2 * width + 1 and data[0] in {4, 6, 7}:
            point = (
                int.from_bytes(data[1 : width + 1], "big"),
                int.from_bytes(data[width + 1 :], "big"),
            )
            if self.holds(point):
                return point
        elif len(data) == width + 1 and data[0] in {2, 3}:
            return self._lifted(int.from_bytes(data[1:], "big"), data[0] & 1)
        raise Malformed("no point of the curve")

    def _lifted(self, x: int, odd: int) -> Point:
        square = (x * x * x + self.a * x + self.b) % self.p
        root = square_root(square, self.p)
        if x >= self.p or root is None:
            raise Malformed("no point of the curve")
        return x, root if root & 1 == odd else self.p - root


def probably_prime(number: int) -> bool:
    """Whether a number passes Miller and Rabin's test with fixed and with random bases."""
    if number < 5 or not number & 1:
        return number in {2, 3}
    twos = (number - 1 & 1 - number).bit_length() - 1
    odd = number - 1 >> twos
    for base in (2, 3, *(secrets.randbelow(number - 3) + 2 for _ in range(_ROUNDS))):
        power = pow(base, odd, number)
        if power in {1, number - 1}:
            continue
        for _ in range(twos - 1):
            power = power * power % number
            if power == number - 1:
                break
        else:
            return False
    return True


def square_root(value: int, p: int) -> int | None:
    """Return a square root modulo a prime, or None (Tonelli and Shanks)."""
    if p & 3 == 3:
        root = pow(value, (p + 1) // 4, p)
        return root if root * root % p == value % p else None
    if pow(value, (p - 1) // 2, p) != 1:
        return None
    odd, twos = p - 1, 0
    while odd & 1 == 0:
        odd, twos = odd >> 1, twos + 1
    other = 2
    while pow(other, (p - 1) // 2, p) != p - 1:
        other += 1
    step, root, rest = pow(other, odd, p), pow(value, (odd + 1) // 2, p), pow(value, odd, p)
    while rest != 1:
        power, square = 0, rest
        while square != 1:
            square, power = square * square % p, power + 1
        factor = pow(step, 1 << (twos - power - 1), p)
        twos, step = power, factor * factor % p
        root, rest = root * factor % p, rest * step % p
    return root


def _double(curve: Curve, point: _Jacobian) -> _Jacobian:
    x, y, z = point
    p = curve.p
    if not y or not z:
        return _NOWHERE
    square = y * y % p
    half = 4 * x * square % p
    zz = z * z % p
    slope = (3 * x * x + curve.a * zz * zz) % p
    x2 = (slope * slope - 2 * half) % p
    return x2, (slope * (half - x2) - 8 * square * square) % p, 2 * y * z % p


def _add(curve: Curve, one: _Jacobian, other: _Jacobian) -> _Jacobian:
    if not one[2]:
        return other
    if not other[2]:
        return one
    p = curve.p
    x1, y1, z1 = one
    x2, y2, z2 = other
    zz1, zz2 = z1 * z1 % p, z2 * z2 % p
    u1, s1 = x1 * zz2 % p, y1 * z2 * zz2 % p
    h, r = (x2 * zz1 - u1) % p, (y2 * z1 * zz1 - s1) % p
    if not h:
        return _NOWHERE if r else _double(curve, one)
    hh = h * h % p
    hhh, v = h * hh % p, u1 * hh % p
    x3 = (r * r - hhh - 2 * v) % p
    return x3, (r * (v - x3) - s1 * hhh) % p, z1 * z2 * h % p


def _affine(curve: Curve, point: _Jacobian) -> Point:
    x, y, z = point
    if not z:
        return None
    inverse = pow(z, -1, curve.p)
    square = inverse * inverse % curve.p
    return x * square % curve.p, y * square * inverse % curve.p


def _jacobian(point: Point) -> _Jacobian:
    return _NOWHERE if point is None else (*point, 1)


def _window(curve: Curve, point: Point) -> list[_Jacobian]:
    table = [_NOWHERE, _jacobian(point)]
    for _ in range(14):
        table.append(_add(curve, table[-1], table[1]))
    return table


def combine(curve: Curve, *terms: tuple[int, Point]) -> Point:
    """Return the sum of scalar multiples, with windows of four bits and shared doublings."""
    tables = [(scalar, _window(curve, point)) for scalar, point in terms]
    result = _NOWHERE
    longest = max(scalar.bit_length() for scalar, _ in tables)
    for place in range((longest + 3) // 4 - 1, -1, -1):
        for _ in range(4):
            result = _double(curve, result)
        for scalar, table in tables:
            digit = scalar >> (4 * place) & 15
            if digit:
                result = _add(curve, result, table[digit])
    return _affine(curve, result)


def multiply(curve: Curve, scalar: int, point: Point) -> Point:
    """Return a scalar multiple of a point."""
    return combine(curve, (scalar, point))


def verifies(curve: Curve, key: Point, digest: bytes, signature: tuple[int, int]) -> bool:
    """Verify an ECDSA signature (r, s) over a digest (TR-03111, 4.2.1.2)."""
    r, s = signature
    n = curve.order
    if not (0 < r < n and 0 < s < n) or not curve.holds(key):
        return False
    number = int.from_bytes(digest, "big")
    number >>= max(0, 8 * len(digest) - n.bit_length())
    inverse = pow(s, -1, n)
    point = combine(curve, (number * inverse % n, curve.generator), (r * inverse % n, key))
    return point is not None and point[0] % n == r
