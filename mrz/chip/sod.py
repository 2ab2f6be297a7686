"""The Document Security Object, EF.SOD (ICAO Doc 9303-10, 4.6.2; 9303-12, 7.1)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from mrz.chip import asn1
from mrz.chip.cms import SignedData, signed_data
from mrz.chip.errors import Malformed
from mrz.chip.signatures import hash_of
from mrz.chip.tlv import Node, read

MOST_SOD_BYTES = 256 * 1024
SECURITY_OBJECTS = frozenset(
    {
        "2.23.136.1.1.1",
        "1.3.27.1.1.1",  # early documents
        "1.2.528.1.1006.1.20.1",  # early Dutch documents
        "1.2.840.113549.1.7.1",  # plain data: some early issuers
    }
)


@dataclass(frozen=True, slots=True, repr=False)
class SecurityObject:
    """The signed hashes. lds_version, unicode_version: "" in version 0 of the object."""

    signed: SignedData
    digest: str
    hashes: dict[int, bytes]
    lds_version: str = ""
    unicode_version: str = ""

    def holds(self, group: int, data: bytes) -> bool | None:
        """Whether a data group's bytes have the signed hash; None where none is signed."""
        if group not in self.hashes:
            return None
        value = hashlib.new(self.digest, data, usedforsecurity=False).digest()
        return value == self.hashes[group]


def signed_object(data: bytes) -> SignedData:
    """Read the signed data of EF.SOD, whatever its content; Malformed where it is none."""
    if len(data) > MOST_SOD_BYTES:
        raise Malformed("EF.SOD too large")
    outer = read(data)
    if outer.tag == 0x77:
        outer = read(outer.value)
    return signed_data(outer.raw)


def security_object(data: bytes) -> SecurityObject:
    """Read EF.SOD; Malformed where it is none."""
    return content_of(signed_object(data))


def content_of(signed: SignedData) -> SecurityObject:
    """Read the signed hashes; Malformed or Unknown where the content is something else."""
    if signed.kind not in SECURITY_OBJECTS:
        raise Malformed(f"content of kind {signed.kind}")
    try:
        return _object(signed, read(signed.content))
    except (IndexError, ValueError) as odd:
        raise Malformed("security object out of shape") from odd


def _object(signed: SignedData, content: Node) -> SecurityObject:
    _version, algorithm, groups, *rest = content.expect(asn1.SEQUENCE).children()
    hashes: dict[int, bytes] = {}
    for entry in groups.children()[:32]:
        number, value = entry.children()[:2]
        if asn1.integer(number) in hashes:
            raise Malformed("a data group stands twice")
        hashes[asn1.integer(number)] = asn1.octets(value)
    versions = [asn1.text(node) for node in rest[0].children()[:2]] if rest else []
    return SecurityObject(signed, hash_of(algorithm), hashes, *versions)
