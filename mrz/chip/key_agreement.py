"""Key agreement over curves and groups, with their encodings (9303-11, 9.4; TR-03111, 4.3)."""

from __future__ import annotations

import secrets

from mrz.chip.curves import Curve, Point, multiply
from mrz.chip.domains import Domain, Group
from mrz.chip.errors import Malformed

Element = Point | int
_LONGEST_PRIVATE = 576


def private_key(domain: Domain) -> int:
    """Draw an ephemeral private key."""
    order = domain.order if isinstance(domain, Curve) else domain.q
    # Groups without a stated order would ask for exponents as long as the modulus.
    return secrets.randbelow(min(order, 1 << _LONGEST_PRIVATE) - 1) + 1


def power(domain: Domain, scalar: int, element: Element) -> Element:
    """Multiply a point, or raise an element, by a scalar."""
    if isinstance(domain, Curve):
        return multiply(domain, scalar, element if not isinstance(element, int) else None)
    assert isinstance(element, int)  # noqa: S101 - groups hold numbers, for the type checker
    return pow(element, scalar, domain.p)


def generator(domain: Domain) -> Element:
    """Return the base point or generator."""
    return domain.generator if isinstance(domain, Curve) else domain.g


def encode(domain: Domain, element: Element) -> bytes:
    """Encode a public key: an uncompressed point, or an integer of the width of the modulus."""
    if isinstance(domain, Curve):
        return domain.encode(element if not isinstance(element, int) else None)
    assert isinstance(element, int)  # noqa: S101 - groups hold numbers, for the type checker
    return element.to_bytes(domain.width, "big")


def decode(domain: Domain, data: bytes) -> Element:
    """Decode a public key and refuse what is no element of a large subgroup."""
    if isinstance(domain, Curve):
        return domain.decode(data)
    return _group_element(domain, int.from_bytes(data, "big"))


def _group_element(group: Group, number: int) -> int:
    if not 1 < number < group.p - 1:
        raise Malformed("no element of the group")
    return number


def shared_secret(domain: Domain, private: int, public: bytes) -> bytes:
    """Return the x-coordinate, or the element, both in full width (9303-11, 9.6)."""
    result = power(domain, private, decode(domain, public))
    if isinstance(result, int) or result is None:
        if result is None or result == 1:
            raise Malformed("shared secret vanishes")
        return encode(domain, result)
    return result[0].to_bytes(domain.width, "big")
