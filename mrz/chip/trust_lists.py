"""Master lists, revocation lists and deviation lists as bytes (9303-12, 9; RFC 5280, 5).

Only their shape is read here; whether they are believed is decided at import.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from mrz.chip import asn1
from mrz.chip.certificates import Certificate, Name, extensions, name
from mrz.chip.cms import SignedData, signed_data
from mrz.chip.errors import Malformed
from mrz.chip.signatures import Algorithm, algorithm_of, signature_holds
from mrz.chip.tlv import Node, read, values
from mrz.chip.trust import Defect, NumberRange, Revocations

if TYPE_CHECKING:
    from collections.abc import Iterable

MASTER_LIST, DEVIATION_LIST = "2.23.136.1.1.2", "2.23.136.1.1.7"
MOST_CERTIFICATES, MOST_REVOKED, MOST_NUMBERS = 20_000, 100_000, 300_000
_DATA = "1.2.840.113549.1.7.1"
_CRL_NUMBER = "2.5.29.20"
_NUMBER = re.compile(r"([A-Z0-9]*?)(\d+)")


@dataclass(frozen=True, slots=True, repr=False)
class MasterList:
    """A master list with the certificates that it carries, as bytes."""

    signed: SignedData
    certificates: tuple[bytes, ...]


def master_list(data: bytes) -> MasterList:
    """Read a CSCA master list (9303-12, 9.2); Malformed where it is none."""
    signed = signed_data(data)
    if signed.kind != MASTER_LIST:
        raise Malformed(f"content of kind {signed.kind}")
    try:
        _version, listed = read(signed.content).expect(asn1.SEQUENCE).children()[:2]
        certificates = listed.expect(asn1.SET).children(MOST_CERTIFICATES)
    except ValueError as odd:
        raise Malformed("master list out of shape") from odd
    return MasterList(signed, tuple(node.raw for node in certificates))


def bundle(data: bytes, signed: SignedData) -> tuple[bytes, ...]:
    """Return the certificates and revocation lists of signed data without content and signer.

    That is how certificates travel together (RFC 5652, 5.1; "p7b"); () for any other object.
    """
    if signed.kind != _DATA or signed.signers or signed.content:
        return ()
    fields = read(data).children()[1].children()[0].children()[3:]
    carried = [node for field in fields if field.tag in {0xA0, 0xA1} for node in field.children()]
    return tuple(node.raw for node in carried[:MOST_CERTIFICATES] if node.tag == asn1.SEQUENCE)


@dataclass(frozen=True, slots=True, repr=False)
class RevocationList:
    """A certificate revocation list. signed: the part under the signature."""

    issuer: Name
    revocations: Revocations
    signed: bytes
    algorithm: Algorithm
    signature: bytes

    def signed_by(self, one: Certificate) -> bool:
        """Whether the list is signed with a certificate's key."""
        return signature_holds(one.key, self.algorithm, self.signed, self.signature)


def revocation_list(data: bytes) -> RevocationList:
    """Read a certificate revocation list; Malformed where it is none."""
    try:
        return _revocation_list(read(data).expect(asn1.SEQUENCE))
    except (IndexError, ValueError) as odd:
        raise Malformed("revocation list out of shape") from odd


def _revocation_list(outer: Node) -> RevocationList:
    signed, algorithm, signature = outer.children()[:3]
    parts = list(signed.expect(asn1.SEQUENCE).children())
    if parts[0].tag == asn1.INTEGER:
        parts.pop(0)
    _inner, issuer_node, this_update, *rest = parts
    issuer = name(issuer_node)
    next_update = None
    if rest and rest[0].tag in {asn1.UTC_TIME, asn1.GENERALIZED_TIME}:
        next_update = asn1.time(rest.pop(0)).date()
    entries = rest.pop(0).value if rest and rest[0].tag == asn1.SEQUENCE else b""
    serials = frozenset(_serial(entry) for _, entry in values(entries, MOST_REVOKED))
    extra = extensions(rest[0] if rest and rest[0].tag == 0xA0 else None)
    number = asn1.integer(read(extra[_CRL_NUMBER])) if _CRL_NUMBER in extra else 0
    revocations = Revocations(
        issuer.comparable, issuer.country, asn1.time(this_update).date(), next_update, serials,
        min(number, 2**62),
    )  # fmt: skip
    return RevocationList(
        issuer, revocations, signed.raw, algorithm_of(algorithm), asn1.bits(signature)
    )


def _serial(entry: bytes) -> str:
    return f"{asn1.integer(read(entry)):x}"


@dataclass(frozen=True, slots=True, repr=False)
class DeviationList:
    """A deviation list with the deviations that it names."""

    signed: SignedData
    defects: tuple[Defect, ...]


def deviation_list(data: bytes) -> DeviationList:
    """Read a deviation list (9303-12, 9.3); Malformed where it is none."""
    signed = signed_data(data)
    if signed.kind != DEVIATION_LIST:
        raise Malformed(f"content of kind {signed.kind}")
    countries = {one.subject.country for one in signed.certificates} - {""}
    country = countries.pop() if len(countries) == 1 else ""
    try:
        deviations = read(signed.content).expect(asn1.SEQUENCE).children()[-1]
        found = [_deviation(node, country) for node in deviations.children()]
    except (IndexError, ValueError) as odd:
        raise Malformed("deviation list out of shape") from odd
    return DeviationList(signed, tuple(defect for some in found for defect in some))


def _deviation(node: Node, country: str) -> list[Defect]:
    documents, descriptions = node.children()[:2]
    parts = {part.tag & 0x1F: part for part in documents.children() if part.tag & 0x80}
    issuer, serial, key_id, digest = b"", "", b"", b""
    if 1 in parts:
        issuer, serial, key_id, digest = _signer(parts[1].children()[0])
    numbers: tuple[NumberRange, ...] = ()
    for place in (3, 5):  # the standard's place, and the one that issuers use
        if place in parts:
            listed = values(parts[place].value, MOST_NUMBERS)
            numbers = number_ranges(asn1.characters(tag, one) for tag, one in listed)
    found: list[Defect] = []
    for description in descriptions.children():
        fields = description.children()
        kind = next((asn1.oid(field) for field in fields if field.tag == asn1.OID), "")
        text = asn1.text(fields[0]) if fields and fields[0].tag != asn1.OID else ""
        found.append(Defect(kind, country, issuer, serial, key_id, digest, numbers, text[:200]))
    return found


def _signer(node: Node) -> tuple[bytes, str, bytes, bytes]:
    if node.tag == asn1.SEQUENCE and node.children()[0].tag == asn1.SEQUENCE:
        issuer, serial = node.children()[:2]
        if serial.tag == asn1.INTEGER:
            return name(issuer).comparable, f"{asn1.integer(serial):x}", b"", b""
        return b"", "", b"", asn1.octets(serial)
    return b"", "", asn1.octets(node), b""


def number_ranges(numbers: Iterable[str]) -> tuple[NumberRange, ...]:
    """Fold document numbers that follow each other into ranges."""
    sorted_numbers: dict[tuple[str, int], set[int]] = {}
    for number in numbers:
        match = _NUMBER.fullmatch(number.strip().upper().rstrip("<"))
        if match and len(match[2]) <= 15:
            sorted_numbers.setdefault((match[1], len(match[2])), set()).add(int(match[2]))
    found: list[NumberRange] = []
    for (prefix, digits), found_numbers in sorted(sorted_numbers.items()):
        ordered = sorted(found_numbers)
        starts = [ordered[0], *(b for a, b in pairwise(ordered) if b != a + 1)]
        ends = [*(a for a, b in pairwise(ordered) if b != a + 1), ordered[-1]]
        found += [
            NumberRange(prefix, digits, start, end)
            for start, end in zip(starts, ends, strict=True)
        ]  # fmt: skip
    return tuple(found)


def stated_date(signed: SignedData) -> date | None:
    """Return the day that the first signer states, None where it states none."""
    times = [signer.signing_time for signer in signed.signers]
    return times[0].date() if times and times[0] else None
