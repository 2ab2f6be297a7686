"""SecurityInfos of EF.CardAccess, EF.CardSecurity and DG14 (ICAO Doc 9303-11, 9.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mrz.chip import asn1
from mrz.chip.cms import signed_data
from mrz.chip.curves import Curve
from mrz.chip.domains import STANDARDISED, Domain, curve_of, group_of
from mrz.chip.errors import Malformed
from mrz.chip.symmetric import Suite
from mrz.chip.tlv import Node, read

if TYPE_CHECKING:
    from collections.abc import Iterable

_BSI = "0.4.0.127.0.7.2.2."
_PACE, _CHIP_AUTHENTICATION, _CHIP_KEY = _BSI + "4.", _BSI + "3.", _BSI + "1."
_STANDARD_DOMAIN = "0.4.0.127.0.7.1.2"
_ELLIPTIC = frozenset({"1.2.840.10045.2.1", "1.3.132.1.12"})  # any use, and agreement only
_ACTIVE = "2.23.136.1.1.5"
MAPPINGS = {1: ("DH", "GM"), 2: ("ECDH", "GM"), 3: ("DH", "IM"), 4: ("ECDH", "IM"), 6: ("ECDH", "CAM")}  # fmt: skip  # noqa: E501
SUITES = {1: Suite.DES3, 2: Suite.AES128, 3: Suite.AES192, 4: Suite.AES256}
_MOST_INFOS, _MOST_DOMAINS = 64, 8


@dataclass(frozen=True, slots=True)
class PACEInfo:
    """One way of PACE. parameter: -1 where the info names none."""

    oid: str
    agreement: str
    mapping: str
    suite: Suite
    version: int
    parameter: int


@dataclass(frozen=True, slots=True)
class ChipAuthenticationInfo:
    """One way of Chip Authentication. key_id: -1 where the info names none."""

    oid: str
    agreement: str
    suite: Suite
    version: int
    key_id: int


@dataclass(frozen=True, slots=True)
class ChipKey:
    """A static key of the chip. point: the public key as an octet string, on domain."""

    domain: Domain
    point: bytes
    key_id: int
    parameter: int


@dataclass(frozen=True, slots=True)
class SecurityInfos:
    """What a file of SecurityInfos says; kinds that this reader does not know are counted."""

    pace: tuple[PACEInfo, ...] = ()
    parameters: tuple[tuple[int, Domain], ...] = ()
    chip_authentication: tuple[ChipAuthenticationInfo, ...] = ()
    chip_keys: tuple[ChipKey, ...] = ()
    active_algorithm: str = ""
    unreadable: int = 0

    def domain(self, parameter: int, agreement: str) -> Domain | None:
        """Return the domain parameters of an id: explicit ones first, then the standard's.

        Those of another kind of agreement ("DH", "ECDH") do not count. An id may be left out
        where one set of explicit parameters stands beside (9303-11, 9.2.1 and 9.2.2).
        """
        fitting = [
            (number, domain) for number, domain in self.parameters
            if isinstance(domain, Curve) == (agreement == "ECDH")
        ]  # fmt: skip
        for number, domain in fitting:
            if number in {parameter, -1} or (parameter == -1 and len(fitting) == 1):
                return domain
        named = STANDARDISED.get(parameter)
        return named if isinstance(named, Curve) == (agreement == "ECDH") else None


def _number(node: Node | None) -> int:
    return asn1.integer(node) if node is not None and node.tag == asn1.INTEGER else -1


def _domain(algorithm: Node) -> tuple[Domain, int]:
    oid_node, parameters = algorithm.expect(asn1.SEQUENCE).children()[:2]
    if asn1.oid(oid_node) == _STANDARD_DOMAIN:
        number = asn1.integer(parameters)
        if number not in STANDARDISED:
            raise Malformed(f"domain {number}")
        return STANDARDISED[number], number
    if asn1.oid(oid_node) in _ELLIPTIC:
        return curve_of(parameters), -1
    return group_of(parameters), -1


def _pace(oid: str, arcs: list[int], rest: tuple[Node, ...]) -> PACEInfo | tuple[int, Domain]:
    agreement, mapping = MAPPINGS[arcs[0]]
    if len(arcs) == 1:
        return _number(rest[1] if len(rest) > 1 else None), _domain(rest[0])[0]
    return PACEInfo(
        oid, agreement, mapping, SUITES[arcs[1]], asn1.integer(rest[0]),
        _number(rest[1] if len(rest) > 1 else None),
    )  # fmt: skip


def _chip_authentication(
    oid: str, arcs: list[int], rest: tuple[Node, ...]
) -> ChipAuthenticationInfo:
    return ChipAuthenticationInfo(
        oid, {1: "DH", 2: "ECDH"}[arcs[0]], SUITES[arcs[1]], asn1.integer(rest[0]),
        _number(rest[1] if len(rest) > 1 else None),
    )  # fmt: skip


def _chip_key(rest: tuple[Node, ...]) -> ChipKey:
    if len(rest) > 1 and rest[1].tag == asn1.BIT_STRING:  # some issuers leave the wrapping out
        algorithm, key, *rest_of_it = rest
        rest = (algorithm, *rest_of_it)
    else:
        algorithm, key = rest[0].expect(asn1.SEQUENCE).children()[:2]
    domain, parameter = _domain(algorithm)
    number = _number(rest[1] if len(rest) > 1 else None)
    return ChipKey(domain, _public(domain, asn1.bits(key)), number, parameter)


def _public(domain: Domain, octets: bytes) -> bytes:
    """Take an integer out of its ASN.1 wrapping (RFC 3279, 2.3.3); some keys stand bare."""
    if isinstance(domain, Curve) or len(octets) == domain.width:
        return octets
    return asn1.natural(read(octets)).to_bytes(domain.width, "big")


def _sorted(nodes: Iterable[Node]) -> SecurityInfos:
    pace: list[PACEInfo] = []
    parameters: list[tuple[int, Domain]] = []
    authentications: list[ChipAuthenticationInfo] = []
    keys: list[ChipKey] = []
    active, unreadable = "", 0
    for node in nodes:
        try:
            oid_node, *rest = node.expect(asn1.SEQUENCE).children()
            oid = asn1.oid(oid_node)
            arcs = [int(arc) for arc in oid.removeprefix(_BSI).split(".")][1:]
            full = len(parameters) + len(keys) >= _MOST_DOMAINS
            if oid.startswith(_PACE) and not (full and len(arcs) == 1):
                found = _pace(oid, arcs, tuple(rest))
                if isinstance(found, PACEInfo):
                    pace.append(found)
                else:
                    parameters.append(found)
            elif oid.startswith(_CHIP_AUTHENTICATION) and len(arcs) > 1:
                authentications.append(_chip_authentication(oid, arcs, tuple(rest)))
            elif oid.startswith(_CHIP_KEY) and not full:
                keys.append(_chip_key(tuple(rest)))
            elif oid == _ACTIVE and len(rest) > 1:
                active = asn1.oid(rest[1])
        except (Malformed, KeyError, IndexError, ValueError, OverflowError):
            unreadable += 1
    return SecurityInfos(
        tuple(pace), tuple(parameters), tuple(authentications), tuple(keys), active, unreadable
    )


def security_infos(data: bytes) -> SecurityInfos:
    """Read EF.CardAccess, DG14, or the content of EF.CardSecurity; Malformed for other bytes."""
    outer = read(data)
    if outer.tag == 0x6E:
        outer = read(outer.value)
    if outer.tag != asn1.SEQUENCE:  # some issuers write that for a SET
        outer.expect(asn1.SET)
    return _sorted(outer.children()[:_MOST_INFOS])


def card_security_infos(data: bytes) -> SecurityInfos:
    """Read the SecurityInfos inside EF.CardSecurity, a signed object; nothing is verified."""
    return security_infos(signed_data(data).content)
