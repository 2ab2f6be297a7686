"""Key agreement over curves and prime fields: one set of words for both (9303-11, 9.5).

Whole numbers of Python, not constant in time: the keys are those of a training chip.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cache
from typing import TYPE_CHECKING, Generic, TypeVar

from devices.sim.chip.parameters import CURVES, GROUPS

if TYPE_CHECKING:
    from collections.abc import Callable

Element = TypeVar("Element")
Point = tuple[int, int]
# Neutral element of a curve, in affine words.
INFINITY: Point = (-1, -1)


class Domain(ABC, Generic[Element]):
    """A group with a generator. order: of the generator. size: bytes of one field element."""

    name: str
    base: Element
    prime: int
    order: int
    size: int
    elliptic: bool

    @abstractmethod
    def multiply(self, element: Element, scalar: int) -> Element:
        """Apply the group's operation so many times."""

    @abstractmethod
    def combine(self, first: Element, second: Element) -> Element:
        """Apply the group's operation once."""

    @abstractmethod
    def encode(self, element: Element) -> bytes:
        """Write a public key: 04, x, y; or a number of the prime's length."""

    @abstractmethod
    def decode(self, data: bytes) -> Element:
        """Read and validate a public key; ValueError where it is none of this group."""

    @abstractmethod
    def secret(self, element: Element) -> bytes:
        """Write a shared secret: the x-coordinate, or the number itself."""

    @abstractmethod
    def from_number(self, number: int) -> Element:
        """Map a number below the prime to an element (9303-11, 4.4.3.3.2)."""

    def private(self, random: Callable[[int], bytes]) -> int:
        """Draw a private key."""
        return int.from_bytes(random((self.order.bit_length() + 7) // 8)) % (self.order - 1) + 1


class Curve(Domain[Point]):
    """A curve y^2 = x^3 + a x + b over a prime field, with cofactor 1."""

    elliptic = True

    def __init__(self, name: str, values: tuple[str, ...]) -> None:
        self.name = name
        self.prime, self.a, self.b, x, y, self.order = (int(value, 16) for value in values)
        self.base = (x, y)
        self.size = (self.prime.bit_length() + 7) // 8

    def multiply(self, element: Point, scalar: int) -> Point:
        """Double and add, in Jacobian words, with a window of four bits."""
        table = [(0, 1, 0), (*element, 1)]
        for _ in range(14):
            table.append(self._add(table[-1], table[1]))
        total = table[0]
        for digit in f"{scalar % self.order:x}":
            for _ in range(4):
                total = self._double(total)
            total = self._add(total, table[int(digit, 16)])
        return self._affine(total)

    def combine(self, first: Point, second: Point) -> Point:
        """Add two points."""
        return self._affine(self._add((*first, 1), (*second, 1)))

    def encode(self, element: Point) -> bytes:
        """Write 04, x, y."""
        x, y = element
        return b"\x04" + x.to_bytes(self.size) + y.to_bytes(self.size)

    def decode(self, data: bytes) -> Point:
        """Read 04, x, y of a point on this curve."""
        if len(data) != 1 + 2 * self.size or data[0] != 4:
            raise ValueError("not an uncompressed point of this curve")
        point = int.from_bytes(data[1 : 1 + self.size]), int.from_bytes(data[1 + self.size :])
        if not self.holds(point):
            raise ValueError("the point is not on the curve")
        return point

    def holds(self, point: Point) -> bool:
        """Whether the point is on the curve."""
        x, y = point
        inside = 0 <= x < self.prime and 0 <= y < self.prime
        return inside and (y * y - (x * x * x + self.a * x + self.b)) % self.prime == 0

    def secret(self, element: Point) -> bytes:
        """Write the x-coordinate."""
        return element[0].to_bytes(self.size)

    def from_number(self, number: int) -> Point:
        """Map to a point (9303-11, appendix B.2); ValueError but for primes of the form 4n + 3."""
        prime, a, b = self.prime, self.a, self.b
        if prime % 4 != 3:
            raise ValueError("this curve has no integrated mapping")
        alpha = -number * number % prime
        left = -b * pow(a, -1, prime) * (1 + pow(alpha + alpha * alpha, -1, prime)) % prime
        value = (left**3 + a * left + b) % prime
        root = pow(value, prime - 1 - (prime + 1) // 4, prime)
        if root * root * value % prime == 1:
            return left, root * value % prime
        return alpha * left % prime, root * pow(number, 3, prime) * value % prime

    def _double(self, point: tuple[int, int, int]) -> tuple[int, int, int]:
        x, y, z = point
        if not z:
            return point
        prime = self.prime
        square = y * y % prime
        middle = 4 * x * square % prime
        slope = (3 * x * x + self.a * pow(z, 4, prime)) % prime
        new_x = (slope * slope - 2 * middle) % prime
        new_y = (slope * (middle - new_x) - 8 * square * square) % prime
        return new_x, new_y, 2 * y * z % prime

    def _add(
        self, first: tuple[int, int, int], second: tuple[int, int, int]
    ) -> tuple[int, int, int]:
        if not first[2]:
            return second
        if not second[2]:
            return first
        prime = self.prime
        first_square, second_square = first[2] ** 2 % prime, second[2] ** 2 % prime
        left, right = first[0] * second_square % prime, second[0] * first_square % prime
        low = first[1] * second_square * second[2] % prime
        high = second[1] * first_square * first[2] % prime
        if left == right:
            return self._double(first) if low == high else (0, 1, 0)
        step, rise = right - left, high - low
        cube, area = pow(step, 3, prime), left * step * step % prime
        x = (rise * rise - cube - 2 * area) % prime
        y = (rise * (area - x) - low * cube) % prime
        return x, y, first[2] * second[2] * step % prime

    def _affine(self, point: tuple[int, int, int]) -> Point:
        x, y, z = point
        if not z:
            return INFINITY
        inverse = pow(z, -1, self.prime)
        return x * inverse**2 % self.prime, y * inverse**3 % self.prime


class Group(Domain[int]):
    """A subgroup of prime order in the multiplicative group of a prime field (RFC 5114)."""

    elliptic = False

    def __init__(self, name: str, values: tuple[str, ...]) -> None:
        self.name = name
        self.prime, self.base, self.order = (int(value, 16) for value in values)
        self.size = (self.prime.bit_length() + 7) // 8

    def multiply(self, element: int, scalar: int) -> int:
        """Raise to a power."""
        return pow(element, scalar, self.prime)

    def combine(self, first: int, second: int) -> int:
        """Multiply two numbers."""
        return first * second % self.prime

    def encode(self, element: int) -> bytes:
        """Write a number of the prime's length."""
        return element.to_bytes(self.size)

    def decode(self, data: bytes) -> int:
        """Read a number of the subgroup, leading zeros or not."""
        number = int.from_bytes(data)
        if not 1 < number < self.prime - 1 or pow(number, self.order, self.prime) != 1:
            raise ValueError("not a number of this group")
        return number

    def secret(self, element: int) -> bytes:
        """Write the number itself."""
        return element.to_bytes(self.size)

    def from_number(self, number: int) -> int:
        """Raise the number into the subgroup."""
        return pow(number, (self.prime - 1) // self.order, self.prime)


@cache
def curve(identifier: int) -> Curve:
    """Return a standardised curve; KeyError for a number that names none."""
    name, *values = CURVES[identifier]
    return Curve(name, tuple(values))


@cache
def group(identifier: int) -> Group:
    """Return a standardised prime field group; KeyError for a number that names none."""
    name, *values = GROUPS[identifier]
    return Group(name, tuple(values))
