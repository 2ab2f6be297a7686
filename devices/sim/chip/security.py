"""SecurityInfos: what EF.CardAccess, EF.CardSecurity and DG14 say of a chip (9303-11, 9.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from devices.sim.chip import oids
from devices.sim.chip.agreement import domain_of
from devices.sim.chip.domains import Curve, Group, curve, group
from devices.sim.chip.parameters import FIRST_OWN
from devices.sim.chip.tlv import encode

if TYPE_CHECKING:
    from devices.sim.chip.image import AgreementKey

INTEGER, BIT_STRING, OCTET_STRING, OBJECT, SEQUENCE, SET = 0x02, 0x03, 0x04, 0x06, 0x30, 0x31
EC_PUBLIC_KEY, PRIME_FIELD = "1.2.840.10045.2.1", "1.2.840.10045.1.1"
DH_PUBLIC_NUMBER, DH_KEY_AGREEMENT = "1.2.840.10046.2.1", "1.2.840.113549.1.3.1"
PLAIN_ECDSA = {
    "sha1": "0.4.0.127.0.7.1.1.4.1.1",
    "sha224": "0.4.0.127.0.7.1.1.4.1.2",
    "sha256": "0.4.0.127.0.7.1.1.4.1.3",
    "sha384": "0.4.0.127.0.7.1.1.4.1.4",
    "sha512": "0.4.0.127.0.7.1.1.4.1.5",
}


def infos(entries: list[bytes]) -> bytes:
    """Join SecurityInfos to a DER SET."""
    return encode(SET, *sorted(entries))


def pace_info(oid: str, parameter: int | None) -> bytes:
    """PACEInfo, version 2; without a parameter id where the domain stands beside it."""
    number = b"" if parameter is None else integer(parameter)
    return encode(SEQUENCE, identifier(oid), integer(2), number)


def pace_domain_info(oid: str, parameter: int) -> bytes:
    """PACEDomainParameterInfo: a curve or group written out, under an id of the issuer's own."""
    elliptic = oids.pace_protocol(oid).elliptic
    written = _explicit_curve(curve(parameter)) if elliptic else _explicit_group(group(parameter))
    return encode(SEQUENCE, identifier(oid.rpartition(".")[0]), written, integer(parameter))


def chip_info(key: AgreementKey) -> bytes:
    """ChipAuthenticationInfo, version 1."""
    return encode(SEQUENCE, identifier(key.oid), integer(1), _key_id(key))


def chip_key_info(key: AgreementKey, *, explicit: bool = False) -> bytes:
    """ChipAuthenticationPublicKeyInfo; explicit: the domain is written out, not named."""
    domain = domain_of(key)
    kind = oids.CHIP_KEY_ECDH if domain.elliptic else oids.CHIP_KEY_DH
    if isinstance(domain, Curve):
        public = domain.encode(domain.multiply(domain.base, key.private))
        written = _explicit_curve(domain)
    else:
        public = integer(domain.multiply(domain.base, key.private))
        written = _explicit_group(domain)
    written_out = explicit or key.group >= FIRST_OWN
    algorithm = written if written_out else _standard(key.group)
    subject = encode(SEQUENCE, algorithm, encode(BIT_STRING, b"\0", public))
    return encode(SEQUENCE, identifier(kind), subject, _key_id(key))


def active_info(digest: str) -> bytes:
    """ActiveAuthenticationInfo: ECDSA in the plain form with this hash."""
    return encode(
        SEQUENCE,
        identifier(oids.ACTIVE_AUTHENTICATION),
        integer(1),
        identifier(PLAIN_ECDSA[digest]),
    )


def directory(application: bytes) -> bytes:
    """EF.DIR: one application template."""
    return encode(0x61, encode(0x4F, application))


def answer_to_reset_information(longest: int) -> bytes:
    """EF.ATR/INFO: card capabilities, and the lengths of extended commands and responses."""
    extended = longest > 256
    capabilities = encode(0x47, bytes((0xF3, 0x01, 0xC0 if extended else 0x80)))
    if not extended:
        return capabilities
    limit = encode(INTEGER, longest.to_bytes(3))
    return capabilities + encode(0x7F66, limit, limit)


def identifier(oid: str) -> bytes:
    """Encode an OBJECT IDENTIFIER."""
    return encode(OBJECT, oids.encode(oid))


def integer(number: int) -> bytes:
    """Encode a non-negative INTEGER."""
    return encode(INTEGER, number.to_bytes(number.bit_length() // 8 + 1))


def _key_id(key: AgreementKey) -> bytes:
    return b"" if key.key_id is None else integer(key.key_id)


def _standard(group: int) -> bytes:
    return encode(SEQUENCE, identifier(oids.STANDARD_DOMAIN), integer(group))


def _explicit_curve(domain: Curve) -> bytes:
    field = encode(SEQUENCE, identifier(PRIME_FIELD), integer(domain.prime))
    shape = encode(
        SEQUENCE,
        encode(OCTET_STRING, domain.a.to_bytes(domain.size)),
        encode(OCTET_STRING, domain.b.to_bytes(domain.size)),
    )
    base = encode(OCTET_STRING, domain.encode(domain.base))
    parameters = encode(SEQUENCE, integer(1), field, shape, base, integer(domain.order), integer(1))
    return encode(SEQUENCE, identifier(EC_PUBLIC_KEY), parameters)


def _explicit_group(domain: Group) -> bytes:
    """X9.42 with the order, or PKCS #3 without one where the prime is a safe one."""
    if domain.order == (domain.prime - 1) // 2:
        parameters = encode(SEQUENCE, integer(domain.prime), integer(domain.base))
        return encode(SEQUENCE, identifier(DH_KEY_AGREEMENT), parameters)
    numbers = [integer(number) for number in (domain.prime, domain.base, domain.order)]
    return encode(SEQUENCE, identifier(DH_PUBLIC_NUMBER), encode(SEQUENCE, *numbers))
