"""X.509 certificates as passports carry them: read tolerantly, kept byte for byte (RFC 5280).

Countries publish certificates that strict readers refuse; what this reader needs is read, the
rest is left alone.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from mrz.chip import asn1
from mrz.chip.errors import Malformed
from mrz.chip.signatures import Algorithm, PublicKey, algorithm_of, public_key, signature_holds
from mrz.chip.tlv import Node, read

MOST_CERTIFICATE_BYTES = 64 * 1024
_COUNTRY, _COMMON_NAME = "2.5.4.6", "2.5.4.3"
_SUBJECT_KEY, _AUTHORITY_KEY, _CONSTRAINTS = "2.5.29.14", "2.5.29.35", "2.5.29.19"
_KEY_USAGE, _EXTENDED_USAGE = "2.5.29.15", "2.5.29.37"


@dataclass(frozen=True, slots=True)
class Name:
    """A distinguished name. comparable: its values without case and spacing, for comparing."""

    raw: bytes
    comparable: bytes
    country: str
    common_name: str


@dataclass(frozen=True, slots=True, repr=False)
class Certificate:
    """One certificate. raw, signed: the whole, and the part under the signature, as received.

    key_id, authority_key_id: from the extensions, b"" where they are absent.
    """

    raw: bytes
    signed: bytes
    serial: int
    issuer: Name
    subject: Name
    not_before: datetime
    not_after: datetime
    key_info: Node
    algorithm: Algorithm
    signature: bytes
    key_id: bytes
    authority_key_id: bytes
    authority: bool | None
    may_sign_certificates: bool | None
    purposes: tuple[str, ...]

    def __repr__(self) -> str:
        return f"Certificate({self.subject.country}, {self.serial:X})"

    @property
    def key(self) -> PublicKey:
        """The subject's public key; Malformed where it is of no known kind."""
        return public_key(self.key_info)

    @property
    def computed_key_id(self) -> bytes:
        """SHA-1 over the key's bits (RFC 5280, 4.2.1.2), for certificates without extension."""
        bits = asn1.bits(self.key_info.children()[1])
        return hashlib.sha1(bits, usedforsecurity=False).digest()

    @property
    def self_issued(self) -> bool:
        """Whether issuer and subject are the same name; a link certificate can be, too."""
        return self.issuer.comparable == self.subject.comparable

    def signed_by(self, key: PublicKey) -> bool:
        """Whether this certificate's signature holds under a key."""
        return signature_holds(key, self.algorithm, self.signed, self.signature)


def _name(node: Node) -> Name:
    pairs: list[tuple[str, str]] = []
    for relative in node.expect(asn1.SEQUENCE).children():
        for pair in relative.expect(asn1.SET).children():
            kind, value = pair.expect(asn1.SEQUENCE).children()[:2]
            pairs.append((asn1.oid(kind), asn1.text(value).strip()))
    comparable = "\n".join(f"{kind}={' '.join(value.lower().split())}" for kind, value in pairs)
    first = dict(reversed(pairs))
    return Name(
        node.raw, comparable.encode(), first.get(_COUNTRY, "").upper(), first.get(_COMMON_NAME, "")
    )


def name(node: Node) -> Name:
    """Read a distinguished name."""
    try:
        return _name(node)
    except ValueError as odd:
        raise Malformed("name out of shape") from odd


def extensions(node: Node | None) -> dict[str, bytes]:
    """Read an explicitly tagged list of extensions; later ones of the same kind are left out."""
    found: dict[str, bytes] = {}
    if node is None:
        return found
    for extension in node.children()[0].children():
        parts = extension.children()
        found.setdefault(asn1.oid(parts[0]), asn1.octets(parts[-1]))
    return found


def certificate(data: bytes) -> Certificate:
    """Read one certificate; Malformed where it is none."""
    if len(data) > MOST_CERTIFICATE_BYTES:
        raise Malformed("certificate too large")
    try:
        return _certificate(read(data).expect(asn1.SEQUENCE))
    except (IndexError, ValueError) as odd:
        raise Malformed("certificate out of shape") from odd


def _certificate(outer: Node) -> Certificate:
    signed, algorithm, signature = outer.children()[:3]
    parts = list(signed.expect(asn1.SEQUENCE).children())
    if parts[0].tag == 0xA0:
        parts.pop(0)
    serial, _inner, issuer, validity, subject, key_info = parts[:6]
    extra = extensions(next((part for part in parts[6:] if part.tag == 0xA3), None))
    start, end = validity.children()[:2]
    return Certificate(
        raw=outer.raw,
        signed=signed.raw,
        serial=asn1.integer(serial),
        issuer=name(issuer),
        subject=name(subject),
        not_before=asn1.time(start),
        not_after=asn1.time(end),
        key_info=key_info,
        algorithm=algorithm_of(algorithm),
        signature=asn1.bits(signature),
        key_id=_key_id(extra),
        authority_key_id=_authority_key_id(extra),
        authority=_authority(extra),
        may_sign_certificates=_may_sign(extra),
        purposes=_purposes(extra),
    )


def _inner(extra: dict[str, bytes], oid: str) -> Node | None:
    try:
        return read(extra[oid]) if oid in extra else None
    except Malformed:
        return None


def _key_id(extra: dict[str, bytes]) -> bytes:
    node = _inner(extra, _SUBJECT_KEY)
    return node.value if node and node.tag == asn1.OCTET_STRING else b""


def _authority_key_id(extra: dict[str, bytes]) -> bytes:
    node = _inner(extra, _AUTHORITY_KEY)
    if node is None or node.tag != asn1.SEQUENCE:
        return b""
    try:
        found = node.find(0x80)
    except Malformed:
        return b""
    return found.value if found else b""


def _authority(extra: dict[str, bytes]) -> bool | None:
    node = _inner(extra, _CONSTRAINTS)
    if node is None:
        return None
    try:
        first = node.find(asn1.BOOLEAN)
    except Malformed:
        return None
    return bool(first and any(first.value))


def _may_sign(extra: dict[str, bytes]) -> bool | None:
    node = _inner(extra, _KEY_USAGE)
    if node is None or node.tag != asn1.BIT_STRING or len(node.value) < 2:
        return None
    return bool(node.value[1] & 0x04)


def _purposes(extra: dict[str, bytes]) -> tuple[str, ...]:
    node = _inner(extra, _EXTENDED_USAGE)
    try:
        return tuple(asn1.oid(child) for child in node.children()[:16]) if node else ()
    except Malformed:
        return ()
