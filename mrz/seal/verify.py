"""Whether a seal is what its signer signed, and whether that signer may sign (9303-13, 9303-12).

Pure: the same answer whenever it is asked again. What the station does not have makes a seal
undetermined, never invalid.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mrz.chip.certificates import Certificate, certificate
from mrz.chip.chain import chain_of
from mrz.chip.countries import same_country
from mrz.chip.errors import Malformed, Unknown
from mrz.chip.signatures import Algorithm, ECKey, signature_holds
from mrz.seal.types import SealFormat

if TYPE_CHECKING:
    from datetime import date

    from mrz.chip.trust import TrustView
    from mrz.seal.types import Seal

# 9303-12, table 8: bar code signers (VDS) and VDS-NC signers.
SEAL_SIGNING = "2.23.136.1.1.14"
_HASH_OF_BITS = ((224, "sha224"), (256, "sha256"), (384, "sha384"), (10_000, "sha512"))


class Status(StrEnum):
    """What is known of a seal."""

    VALID = "valid"
    NOT_VALID = "not_valid"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True, repr=False)
class Verdict:
    """A status, the code of its sentence, and the signer's certificate where it is known."""

    status: Status
    code: str
    detail: tuple[tuple[str, str], ...] = ()
    signer: Certificate | None = None


def judge_seal(seal: Seal, trust: TrustView, today: date) -> Verdict:
    """Judge a seal by its signature, its signer's chain, and their dates.

    A signer's other certificates may prove a seal, never speak against it: the header names one.
    """
    signers, others = _signers(seal, trust)
    named = (("country", seal.country), ("signer", f"{seal.signer} {seal.reference}".strip()))
    unknown = False
    for signer in (*signers, *others):
        try:
            holds = _holds(seal, signer)
        except Unknown:
            unknown = True
            continue
        except Malformed:
            continue
        if holds:
            status, code = _standing(seal, signer, trust, today)
            return Verdict(status, code, (*named, *_dates(seal, signer)), signer)
    if not signers:
        return Verdict(Status.UNDETERMINED, "seal.signer_unknown", named)
    if unknown:
        return Verdict(Status.UNDETERMINED, "seal.algorithm", named, signers[0])
    return Verdict(Status.NOT_VALID, "seal.altered", named, signers[0])


Certificates = tuple[Certificate, ...]


def _signers(seal: Seal, trust: TrustView) -> tuple[Certificates, Certificates]:
    """Return the certificates that the seal names, and others of the same signer."""
    if seal.certificate:
        return _read((seal.certificate,)), ()
    if seal.format is not SealFormat.VDS:
        # Without a certificate of its own, and without a name: any signer of its country may fit.
        own = (one for one in _read(trust.signers) if same_country(seal.country, _country(one)))
        return (), tuple(own)
    known = _read((*trust.signers, *(one.der for one in trust.anchors if _may_be(one.subject))))
    same = tuple(one for one in known if _is_of(one, seal))
    # Version 3 fills the number with zeros.
    number = seal.reference.lower().lstrip("0") or "0"
    named = tuple(one for one in same if f"{one.serial:x}" == number)
    return named, tuple(one for one in same if one not in named)


def _country(one: Certificate) -> str:
    return one.subject.country or one.issuer.country


def _may_be(subject: bytes) -> bool:
    """Whether a root may also sign seals by itself: its common name is as short as a signer's."""
    return any(
        line.startswith(b"2.5.4.3=") and len(line) <= len(b"2.5.4.3=") + 4
        for line in subject.splitlines()
    )


def _read(encoded: tuple[bytes, ...]) -> tuple[Certificate, ...]:
    found = []
    for der in dict.fromkeys(encoded):
        try:
            found.append(certificate(der))
        except Malformed:
            continue
    return tuple(found)


def _is_of(one: Certificate, seal: Seal) -> bool:
    """Whether the header names this subject: its country and name together, or the name alone."""
    common, country = one.subject.common_name.upper(), one.subject.country
    return seal.signer.upper() in {country + common, common}


def _holds(seal: Seal, signer: Certificate) -> bool:
    key = signer.key
    if not isinstance(key, ECKey):
        raise Unknown("seals are signed with elliptic curves")
    bits = key.curve.order.bit_length()
    fitting = next(name for most, name in _HASH_OF_BITS if bits <= most)
    algorithm = Algorithm("", "ecdsa", seal.algorithm or fitting)
    # Some writers of short keys hash with SHA-256 all the same.
    other = "" if seal.algorithm else "sha256"
    return signature_holds(key, algorithm, seal.message, seal.signature, other)


def _standing(seal: Seal, signer: Certificate, trust: TrustView, today: date) -> tuple[Status, str]:
    """Judge who signed, after the signature itself held."""
    for rule in (_chained, _of_the_country, _unrevoked, _in_time):
        if found := rule(seal, signer, trust, today):
            return found
    if signer.purposes and not any(one.startswith(SEAL_SIGNING) for one in signer.purposes):
        return Status.UNDETERMINED, "seal.purpose"
    return Status.VALID, "seal.valid"


Found = tuple[Status, str] | None


def _chained(_seal: Seal, signer: Certificate, trust: TrustView, _today: date) -> Found:
    if any(one.der == signer.raw for one in trust.anchors):
        return None
    code = chain_of(signer, trust).code
    if code == "unknown_csca":
        return Status.UNDETERMINED, "seal.root_unknown"
    if code:
        return Status.NOT_VALID, "seal.other_country" if code == "other_country" else "seal.forged"
    return None


def _of_the_country(seal: Seal, signer: Certificate, _trust: TrustView, _today: date) -> Found:
    own = _country(signer)
    # An issuer that no list knows (an organisation, say) cannot be held against its signer.
    if same_country(seal.country, own) is False:
        return Status.NOT_VALID, "seal.other_country"
    return None


def _unrevoked(_seal: Seal, signer: Certificate, trust: TrustView, _today: date) -> Found:
    found = trust.revocations_of(signer)
    if found is not None and f"{signer.serial:x}" in found.serials:
        return Status.NOT_VALID, "seal.revoked"
    return None


def _in_time(seal: Seal, signer: Certificate, _trust: TrustView, today: date) -> Found:
    start, end = signer.not_before.date(), signer.not_after.date()
    if seal.signed_on is None:
        # Without a date of its own, a seal is as old as its signer's certificate allows.
        return None if start <= today <= end else (Status.UNDETERMINED, "seal.signer_expired")
    if seal.signed_on > today:
        return Status.UNDETERMINED, "seal.future"
    if not start <= seal.signed_on <= end:
        return Status.NOT_VALID, "seal.signed_outside"
    return None


def _dates(seal: Seal, signer: Certificate) -> tuple[tuple[str, str], ...]:
    signed = seal.signed_on.isoformat() if seal.signed_on else "?"
    start, end = signer.not_before.date(), signer.not_after.date()
    return (("signed", signed), ("from", start.isoformat()), ("until", end.isoformat()))
