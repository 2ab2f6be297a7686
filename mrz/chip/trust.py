"""What a station believes when it judges a chip: verified roots, revocations, known defects.

A view is a value: it is made once from the store, sent into the traveller's room as bytes, and
asked there. Certificates in it were verified at import; here they are only looked up.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from mrz.chip.certificates import Certificate, certificate
from mrz.chip.errors import Malformed

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_VIEW_BYTES = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True, repr=False)
class Anchor:
    """A verified country signing certificate, with what it is looked up by."""

    der: bytes
    key_ids: tuple[bytes, ...]
    subject: bytes
    country: str
    source: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Revocations:
    """A verified certificate revocation list of one issuer; serials in hexadecimal."""

    issuer: bytes
    country: str
    this_update: date
    next_update: date | None
    serials: frozenset[str]
    number: int = 0


@dataclass(frozen=True, slots=True)
class NumberRange:
    """Document numbers with one prefix and so many digits, from first to last."""

    prefix: str
    digits: int
    first: int
    last: int

    def holds(self, number: str) -> bool:
        """Whether a document number lies in the range."""
        tail = number[len(self.prefix) :]
        if not number.startswith(self.prefix) or len(tail) != self.digits:
            return False
        return tail.isdecimal() and self.first <= int(tail) <= self.last


@dataclass(frozen=True, slots=True, repr=False)
class Defect:
    """A published deviation of documents (9303-12, 9.3).

    kind: the deviation's object identifier. country: two letters, of the publisher. A document
    signer is named by issuer and serial, by key_id, or by digest; documents by their numbers.
    """

    kind: str
    country: str
    issuer: bytes = b""
    serial: str = ""
    key_id: bytes = b""
    digest: bytes = b""
    numbers: tuple[NumberRange, ...] = ()
    description: str = ""

    def concerns(self, signer: Certificate, number: str) -> bool:
        """Whether a document of this signer and number is one that this deviation names."""
        if self.country and self.country != signer.issuer.country:
            return False
        named = bool(self.issuer or self.key_id or self.digest)
        if named and not self._names(signer):
            return False
        if self.numbers:
            return any(one.holds(number) for one in self.numbers)
        return named

    def _names(self, signer: Certificate) -> bool:
        if self.key_id:
            return self.key_id in {signer.key_id, signer.computed_key_id}
        if self.digest:
            kinds = {20: "sha1", 28: "sha224", 32: "sha256", 48: "sha384", 64: "sha512"}
            kind = kinds.get(len(self.digest), "sha256")
            return hashlib.new(kind, signer.raw, usedforsecurity=False).digest() == self.digest
        return self.issuer == signer.issuer.comparable and self.serial == f"{signer.serial:x}"


@dataclass(frozen=True, slots=True, repr=False)
class TrustView:
    """All of it. list_date: the newest list's own date; defects_known: a list was imported.

    signers: certificates (DER) of seals' signers, which a seal only names.
    """

    anchors: tuple[Anchor, ...] = ()
    revocations: tuple[Revocations, ...] = ()
    defects: tuple[Defect, ...] = ()
    list_date: date | None = None
    defects_known: bool = False
    signers: tuple[bytes, ...] = ()

    def __repr__(self) -> str:
        return f"TrustView({len(self.anchors)} certificates, {self.list_date})"

    @staticmethod
    def from_certificates(
        certificates: Iterable[bytes], list_date: date | None = None
    ) -> TrustView:
        """Make a view of country signing certificates that were verified elsewhere."""
        return TrustView(tuple(anchor(der) for der in certificates), list_date=list_date)

    def candidates(self, signer: Certificate) -> tuple[Anchor, ...]:
        """Return anchors that may have issued a certificate: by key identifier, then by name."""
        by_key = tuple(
            one for one in self.anchors
            if signer.authority_key_id and signer.authority_key_id in one.key_ids
        )  # fmt: skip
        by_name = tuple(
            one for one in self.anchors
            if one.subject == signer.issuer.comparable and one not in by_key
        )  # fmt: skip
        return by_key + by_name

    def revocations_of(self, signer: Certificate) -> Revocations | None:
        """Return the newest revocation list of a certificate's issuer."""
        fitting = [one for one in self.revocations if one.issuer == signer.issuer.comparable]
        return max(fitting, key=lambda one: one.this_update, default=None)

    def to_bytes(self) -> bytes:
        """Serialise (MessagePack)."""
        return _ENCODER.encode(self)

    @staticmethod
    def from_bytes(data: bytes) -> TrustView:
        """Read what to_bytes wrote; Malformed for anything else."""
        if len(data) > MOST_VIEW_BYTES:
            raise Malformed("trust view too large")
        try:
            return _DECODER.decode(data)
        except msgspec.MsgspecError as odd:
            raise Malformed("no trust view") from odd


def anchor(der: bytes, source: str = "") -> Anchor:
    """Index one verified certificate; Malformed where it is none."""
    found = certificate(der)
    key_ids = tuple(dict.fromkeys(one for one in (found.key_id, found.computed_key_id) if one))
    return Anchor(der, key_ids, found.subject.comparable, found.subject.country, source)


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(TrustView)
