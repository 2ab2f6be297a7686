"""Domain parameters: the standardised ones by id and name, and explicit ones as files give them.

ICAO Doc 9303-11, 9.5.1; TR-03111, annex A.
"""

from __future__ import annotations

from dataclasses import dataclass

from mrz.chip import asn1
from mrz.chip.curves import Curve
from mrz.chip.domain_numbers import CURVE_NUMBERS, GROUP_NUMBERS
from mrz.chip.errors import Malformed, Unknown
from mrz.chip.tlv import Node, encode


@dataclass(frozen=True, slots=True)
class Group:
    """A subgroup of order q of the integers modulo p, with generator g."""

    p: int
    g: int
    q: int
    name: str = ""

    @property
    def width(self) -> int:
        """Octets of an element."""
        return (self.p.bit_length() + 7) // 8


Domain = Curve | Group


def _numbers(block: str) -> dict[str, list[int]]:
    entries: dict[str, list[int]] = {}
    heading = ""
    for line in block.replace("\n  +", "").splitlines():
        if line.startswith("  "):
            entries[heading].append(int(line, 16))
        elif line:
            heading = line
            entries[heading] = []
    return entries


def _curves() -> dict[str, Curve]:
    found: dict[str, Curve] = {}
    for heading, numbers in _numbers(CURVE_NUMBERS).items():
        name, oid = heading.split()
        p, a, b, x, y, order = numbers
        found[oid] = Curve(p, a, b, x, y, order, 1, name)
    return found


CURVES_BY_OID = _curves()
CURVES = {curve.name: curve for curve in CURVES_BY_OID.values()}
GROUPS = tuple(Group(p, g, q, name) for name, (p, g, q) in _numbers(GROUP_NUMBERS).items())
_BY_ID: tuple[str, ...] = (
    "secp192r1",
    "brainpoolP192r1",
    "secp224r1",
    "brainpoolP224r1",
    "secp256r1",
    "brainpoolP256r1",
    "brainpoolP320r1",
    "secp384r1",
    "brainpoolP384r1",
    "brainpoolP512r1",
    "secp521r1",
)
STANDARDISED: dict[int, Domain] = {
    **dict(enumerate(GROUPS)),
    **{number: CURVES[name] for number, name in enumerate(_BY_ID, 8)},
}
_PRIME_FIELD = "1.2.840.10045.1.1"
_MOST_GROUP_BITS = 4096


def curve_of(parameters: Node) -> Curve:
    """Read EC parameters: a named curve or explicit ones (X9.62; TR-03111, annex A)."""
    if parameters.tag == asn1.OID:
        oid = asn1.oid(parameters)
        if oid not in CURVES_BY_OID:
            raise Unknown(f"curve {oid}")
        return CURVES_BY_OID[oid]
    parts = parameters.expect(asn1.SEQUENCE).children()
    if len(parts) < 5:
        raise Malformed("explicit parameters cut short")
    field = parts[1].children()
    if len(field) < 2 or asn1.oid(field[0]) != _PRIME_FIELD:
        raise Unknown("no prime field")
    p = asn1.natural(field[1])
    a, b = (int.from_bytes(node.value, "big") for node in parts[2].children()[:2])
    return _explicit(p, a, b, parts)


def _explicit(p: int, a: int, b: int, parts: tuple[Node, ...]) -> Curve:
    order = asn1.natural(parts[4])
    for known in CURVES.values():
        if (known.p, known.a, known.b, known.order) == (p, a, b, order):
            x, y = known.decode(parts[3].value) or (0, 0)
            if (x, y) == known.generator:
                return known
    cofactor = asn1.natural(parts[5]) if len(parts) > 5 else 1
    curve = Curve(p, a, b, 0, 0, order, cofactor)
    # Before any arithmetic: roots and inverses end only where the numbers are primes.
    if not curve.sound():
        raise Malformed("explicit parameters are no curve")
    x, y = curve.decode(parts[3].value) or (0, 0)
    curve = Curve(p, a, b, x, y, order, cofactor)
    if not curve.generates():
        raise Malformed("explicit parameters are no curve")
    return curve


def group_of(parameters: Node) -> Group:
    """Read Diffie-Hellman parameters: PKCS #3 (p, g) or X9.42 (p, g, q)."""
    numbers = [asn1.natural(node) for node in parameters.expect(asn1.SEQUENCE).children()[:3]]
    if len(numbers) < 2 or not 1024 <= numbers[0].bit_length() <= _MOST_GROUP_BITS:
        raise Malformed("group parameters out of range")
    p, g = numbers[:2]
    q = numbers[2] if len(numbers) == 3 and numbers[2].bit_length() >= 160 else (p - 1) // 2
    for known in GROUPS:
        if (known.p, known.g) == (p, g):
            return known
    return Group(p, g, q)


def explicit_parameters(curve: Curve) -> bytes:
    """Encode a curve's parameters explicitly (X9.62)."""

    def number(value: int) -> bytes:
        return encode(asn1.INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))

    def element(value: int) -> bytes:
        return encode(asn1.OCTET_STRING, value.to_bytes(curve.width, "big"))

    field = encode(asn1.OID, asn1.oid_bytes("1.2.840.10045.1.1"))
    base = encode(asn1.OCTET_STRING, curve.encode(curve.generator))
    return asn1.sequence(
        number(1),
        asn1.sequence(field, number(curve.p)),
        asn1.sequence(element(curve.a), element(curve.b)),
        base,
        number(curve.order),
        number(curve.cofactor),
    )
