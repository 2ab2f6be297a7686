"""Object identifiers of the protocols, and what their last arcs say (9303-11, 9.2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from devices.sim.chip.cipher import Suite

PACE = "0.4.0.127.0.7.2.2.4"
CHIP_AUTHENTICATION = "0.4.0.127.0.7.2.2.3"
CHIP_KEY_DH, CHIP_KEY_ECDH = "0.4.0.127.0.7.2.2.1.1", "0.4.0.127.0.7.2.2.1.2"
STANDARD_DOMAIN = "0.4.0.127.0.7.1.2"
ACTIVE_AUTHENTICATION = "2.23.136.1.1.5"
SECURITY_OBJECT = "0.4.0.127.0.7.3.2.1"
TERMINAL_AUTHENTICATION = "0.4.0.127.0.7.2.2.2"
_SUITES = {1: Suite.TDES, 2: Suite.AES128, 3: Suite.AES192, 4: Suite.AES256}


class Mapping(StrEnum):
    """How PACE maps the nonce to a generator."""

    GENERIC = "GM"
    INTEGRATED = "IM"
    CHIP_AUTHENTICATION = "CAM"


_MAPPINGS = {
    1: (False, Mapping.GENERIC),
    2: (True, Mapping.GENERIC),
    3: (False, Mapping.INTEGRATED),
    4: (True, Mapping.INTEGRATED),
    6: (True, Mapping.CHIP_AUTHENTICATION),
}


@dataclass(frozen=True, slots=True)
class PaceProtocol:
    """What a PACE identifier stands for."""

    elliptic: bool
    mapping: Mapping
    suite: Suite


def pace_protocol(oid: str) -> PaceProtocol:
    """Take a PACE identifier apart; ValueError or KeyError where it is none."""
    kind, suite = (int(arc) for arc in oid.removeprefix(PACE + ".").split("."))
    elliptic, mapping = _MAPPINGS[kind]
    return PaceProtocol(elliptic, mapping, _SUITES[suite])


def pace_oid(mapping: Mapping, suite: Suite, *, elliptic: bool) -> str:
    """Put a PACE identifier together."""
    kind = next(key for key, value in _MAPPINGS.items() if value == (elliptic, mapping))
    return f"{PACE}.{kind}.{_suite_arc(suite)}"


def agreement_oid(suite: Suite, *, elliptic: bool) -> str:
    """Put a Chip Authentication identifier together."""
    return f"{CHIP_AUTHENTICATION}.{2 if elliptic else 1}.{_suite_arc(suite)}"


def agreement_suite(oid: str) -> Suite:
    """Return the cipher of a Chip Authentication identifier."""
    return _SUITES[int(oid.rpartition(".")[2])]


def encode(oid: str) -> bytes:
    """Encode an object identifier's value, without tag and length."""
    first, second, *rest = (int(arc) for arc in oid.split("."))
    return b"".join(_base_128(arc) for arc in (first * 40 + second, *rest))


def _base_128(arc: int) -> bytes:
    digits = [arc & 0x7F]
    while arc := arc >> 7:
        digits.append(arc & 0x7F | 0x80)
    return bytes(reversed(digits))


def _suite_arc(suite: Suite) -> int:
    return next(arc for arc, value in _SUITES.items() if value is suite)
