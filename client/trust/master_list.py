"""Verifying country certificates and the lists that carry them, once, at import (9303-12, 9).

A list is believed when its signature holds and its signer was issued by a root that the store
knows, or, the first time, by a root that the list brings itself. Each certificate in it must
still prove itself: signed by its own key, or (a link certificate) by one that did.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from client.trust.errors import TrustError
from mrz.chip.certificates import Certificate, certificate
from mrz.chip.cms import certificate_of, signer_holds
from mrz.chip.errors import Malformed, Unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from mrz.chip.cms import SignedData

    Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Refused:
    """A certificate that is not believed, and why, in a stable word.

    issuer: the key identifier in hexadecimal that it names as its issuer's, or that one's name.
    """

    country: str
    subject: str
    serial: str
    reason: str
    issuer: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Verified:
    """The certificates that proved themselves, and the others with their reasons."""

    accepted: tuple[Certificate, ...]
    refused: tuple[Refused, ...]
    self_signed: int
    links: int


def _nothing(_done: int, _total: int) -> None:
    return None


def verify_certificates(
    encoded: Iterable[bytes], known: Sequence[Certificate] = (), step: Step = _nothing
) -> Verified:
    """Verify each certificate by its own key, by an accepted one, or by a known one."""
    work = _Work(known)
    pending: list[Certificate] = []
    for der in dict.fromkeys(encoded):
        one = work.read(der)
        if one is not None:
            pending.append(one)
    total, links, self_signed = len(pending), 0, 0
    waiting: list[Certificate] = []
    for done, one in enumerate(pending):
        step(done, total)
        if work.by_itself(one):
            self_signed += 1
        else:
            waiting.append(one)
    while waiting:
        later = [one for one in waiting if not work.by_another(one)]
        links += len(waiting) - len(later)
        if len(later) == len(waiting):
            break
        waiting = later
    for one in waiting:
        work.refuse(one, work.reasons.get(one.raw, "no_issuer"))
    step(total, total)
    return Verified(tuple(work.accepted), tuple(work.refused), self_signed, links)


class _Work:
    def __init__(self, known: Sequence[Certificate]) -> None:
        self._believed: list[Certificate] = list(known)
        self.accepted: list[Certificate] = []
        self.refused: list[Refused] = []
        self.reasons: dict[bytes, str] = {}

    def read(self, der: bytes) -> Certificate | None:
        try:
            one = certificate(der)
        except Malformed:
            self.refused.append(Refused("", "", "", "unreadable"))
            return None
        # Some roots lack the basic constraints; the usage "signs certificates" says it then.
        if not (one.authority or one.may_sign_certificates or _says_nothing(one)):
            self.refuse(one, "no_authority")
            return None
        return one

    def refuse(self, one: Certificate, reason: str) -> None:
        name = one.subject.common_name or one.subject.country
        issuer = one.authority_key_id.hex() or one.issuer.common_name
        found = Refused(one.subject.country, name, f"{one.serial:x}", reason, issuer)
        self.refused.append(found)

    def _accept(self, one: Certificate) -> bool:
        self.accepted.append(one)
        self._believed.append(one)
        return True

    def _holds(self, one: Certificate, issuer: Certificate) -> bool:
        try:
            if one.signed_by(issuer.key):
                return True
            if _named(one, issuer) or one is issuer:
                self.reasons[one.raw] = "signature"
        except Unknown:
            self.reasons[one.raw] = "unknown_algorithm"
        except Malformed:
            self.reasons[one.raw] = "unreadable_key"
        return False

    def by_itself(self, one: Certificate) -> bool:
        if not one.self_issued or not _may_be_own(one):
            return False
        return self._holds(one, one) and self._accept(one)

    def by_another(self, one: Certificate) -> bool:
        for issuer in self._believed:
            if issuer.subject.comparable != one.issuer.comparable and not _named(one, issuer):
                continue
            if self._holds(one, issuer):
                return self._accept(one)
        return False


def _says_nothing(one: Certificate) -> bool:
    return one.self_issued and one.authority is None and one.may_sign_certificates is None


def _may_be_own(one: Certificate) -> bool:
    """Tell a root from a link certificate under the same name, by the key identifiers."""
    return not one.authority_key_id or _named(one, one) or not one.key_id


def _named(one: Certificate, issuer: Certificate) -> bool:
    return bool(one.authority_key_id) and one.authority_key_id in {
        issuer.key_id,
        issuer.computed_key_id,
    }


@dataclass(frozen=True, slots=True, repr=False)
class ListSigner:
    """The signer of a list and the root that issued it. known: the store had that root."""

    certificate: Certificate
    root: Certificate
    known: bool


def verify_signer(
    signed: SignedData, known: Sequence[Certificate], carried: Sequence[Certificate]
) -> ListSigner:
    """Verify who signed a list; TrustError for a list that was altered or has no root here."""
    for signer in signed.signers:
        one = certificate_of(signer, signed.certificates)
        if one is None:
            continue
        try:
            holds = signer_holds(signed, signer, one.key)
        except (Malformed, ValueError) as odd:
            raise TrustError("trust.list_algorithm") from odd
        if not holds:
            raise TrustError("trust.list_altered")
        for roots, is_known in ((known, True), (carried, False)):
            root = _issuer_of(one, roots)
            if root is not None:
                return ListSigner(one, root, is_known)
        raise TrustError("trust.list_without_root", country=one.issuer.country)
    raise TrustError("trust.list_unsigned")


def _issuer_of(one: Certificate, roots: Iterable[Certificate]) -> Certificate | None:
    for root in roots:
        if root.subject.comparable != one.issuer.comparable and not _named(one, root):
            continue
        try:
            if one.signed_by(root.key):
                return root
        except Malformed:
            continue
    return None
