"""Signed data of Document Security Objects, master lists and deviation lists (RFC 5652)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from mrz.chip import asn1
from mrz.chip.certificates import Certificate, certificate, name
from mrz.chip.errors import Malformed, Unknown
from mrz.chip.signatures import HASHES, Algorithm, algorithm_of, signature_holds
from mrz.chip.tlv import Node, encode, read, read_all

if TYPE_CHECKING:
    from mrz.chip.signatures import PublicKey

SIGNED_DATA = "1.2.840.113549.1.7.2"
_CONTENT_TYPE, _MESSAGE_DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
_SIGNING_TIME = "1.2.840.113549.1.9.5"
_MOST_CERTIFICATES, _MOST_SIGNERS = 32, 8


@dataclass(frozen=True, slots=True, repr=False)
class Signer:
    """One SignerInfo. issuer and serial, or key_id, name the certificate of its key."""

    issuer: bytes
    serial: int
    key_id: bytes
    digest: str
    algorithm: Algorithm
    attributes: bytes
    attribute_values: dict[str, Node]
    signature: bytes

    @property
    def signing_time(self) -> datetime | None:
        """The time that the signer states, None where it states none."""
        found = self.attribute_values.get(_SIGNING_TIME)
        try:
            return asn1.time(found) if found else None
        except Malformed:
            return None


@dataclass(frozen=True, slots=True, repr=False)
class SignedData:
    """Content with its signers; certificates that cannot be read are counted in unreadable."""

    kind: str
    content: bytes
    certificates: tuple[Certificate, ...]
    unreadable: int
    signers: tuple[Signer, ...]


def signed_data(data: bytes) -> SignedData:
    """Read a ContentInfo with SignedData; Malformed where it is none."""
    try:
        return _signed_data(read(data))
    except (IndexError, ValueError) as odd:
        raise Malformed("signed data out of shape") from odd


def _signed_data(outer: Node) -> SignedData:
    parts = outer.expect(asn1.SEQUENCE).children()
    if asn1.oid(parts[0]) != SIGNED_DATA:
        raise Malformed("no signed data")
    fields = parts[1].expect(0xA0).children()[0].expect(asn1.SEQUENCE).children()
    asn1.integer(fields[0])
    for algorithm in fields[1].expect(asn1.SET).children():
        asn1.oid(algorithm.expect(asn1.SEQUENCE).children()[0])
    encapsulated = fields[2].expect(asn1.SEQUENCE).children()
    content = encapsulated[1].children()[0] if len(encapsulated) > 1 else None
    carried = next((field for field in fields[3:] if field.tag == 0xA0), None)
    certificates, unreadable = _certificates(carried)
    signers = fields[-1].expect(asn1.SET).children()[:_MOST_SIGNERS]
    return SignedData(
        asn1.oid(encapsulated[0]),
        asn1.octets(content) if content else b"",
        certificates,
        unreadable,
        tuple(_signer(signer) for signer in signers),
    )


def _certificates(carried: Node | None) -> tuple[tuple[Certificate, ...], int]:
    found: list[Certificate] = []
    unreadable = 0
    for node in carried.children()[:_MOST_CERTIFICATES] if carried else ():
        try:
            found.append(certificate(node.raw))
        except Malformed:
            unreadable += 1
    return tuple(found), unreadable


def _signer(node: Node) -> Signer:
    version, *parts = node.expect(asn1.SEQUENCE).children()
    asn1.integer(version)
    identity = parts.pop(0)
    issuer, serial, key_id = b"", 0, b""
    if identity.tag == asn1.SEQUENCE:
        issuer_node, serial_node = identity.children()[:2]
        issuer, serial = name(issuer_node).comparable, asn1.integer(serial_node)
    else:
        key_id = asn1.octets(identity)
    kind = parts.pop(0)
    # Some issuers name the signature where its hash belongs.
    digest = HASHES.get(asn1.oid(kind.children()[0]), "") or algorithm_of(kind).digest
    attributes, values = b"", {}
    if parts[0].tag == 0xA0:
        field = parts.pop(0)
        attributes, values = field.value, _attributes(field)
    algorithm, signature = parts[:2]
    return Signer(
        issuer, serial, key_id, digest, algorithm_of(algorithm), attributes, values,
        asn1.octets(signature),
    )  # fmt: skip


def _attributes(field: Node) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for attribute in field.children()[:64]:
        kind, values = attribute.children()[:2]
        oid = asn1.oid(kind)
        if oid in found:
            raise Malformed("attribute stands twice")
        found[oid] = values.children()[0]
    return found


def certificates_of(signer: Signer, offered: tuple[Certificate, ...]) -> tuple[Certificate, ...]:
    """Choose the signer's certificates by issuer and serial, or by key identifier, only."""
    if signer.key_id:
        return tuple(
            one for one in offered if signer.key_id in {one.key_id, one.computed_key_id}
        )  # fmt: skip
    # The parts of a name in another order are met; the key decides, the name only chooses.
    issuer = sorted(signer.issuer.splitlines())
    return tuple(
        one for one in offered
        if one.serial == signer.serial and sorted(one.issuer.comparable.splitlines()) == issuer
    )  # fmt: skip


def certificate_of(signer: Signer, offered: tuple[Certificate, ...]) -> Certificate | None:
    """Choose the first of the signer's certificates, None where there is none."""
    return next(iter(certificates_of(signer, offered)), None)


def signer_holds(signed: SignedData, signer: Signer, key: PublicKey) -> bool:
    """Verify a signer's signature over the content, through its attributes where it has any.

    Unknown where it names a hash that is not known here.
    """
    if not signer.attributes:
        return signature_holds(
            key, signer.algorithm, signed.content, signer.signature, signer.digest
        )
    stated = signer.attribute_values.get(_MESSAGE_DIGEST)
    kind = signer.attribute_values.get(_CONTENT_TYPE)
    if stated is None or (kind and asn1.oid(kind) != signed.kind):
        return False
    if not signer.digest:
        raise Unknown("a signer's hash")
    digest = hashlib.new(signer.digest, signed.content, usedforsecurity=False).digest()
    if stated.value != digest:
        return False
    # The signature covers a SET in DER order; some signers covered the order as sent.
    sent = encode(asn1.SET, signer.attributes)
    ordered = encode(asn1.SET, *sorted(node.raw for node in read_all(signer.attributes)))
    return any(
        signature_holds(key, signer.algorithm, covered, signer.signature, signer.digest)
        for covered in dict.fromkeys((sent, ordered))
    )
