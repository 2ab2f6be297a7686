"""What every check needs to know about one chip, worked out once, and how checks are written."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from mrz.checks import Check, Group, Outcome
from mrz.chip.chain import Chain, chain_of
from mrz.chip.cms import certificates_of, signer_holds
from mrz.chip.errors import ChipError, Malformed, Unknown
from mrz.chip.files import APPLICATION_FILES
from mrz.chip.lds import Common, common, zone_lines
from mrz.chip.portrait import portrait
from mrz.chip.security_infos import SecurityInfos, security_infos
from mrz.chip.sod import SecurityObject, content_of, signed_object

if TYPE_CHECKING:
    from mrz.chip.certificates import Certificate
    from mrz.chip.cms import SignedData
    from mrz.chip.evidence import ChipEvidence
    from mrz.chip.trust import TrustView

Detail = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, repr=False)
class Judged:
    """One chip's evidence, read and weighed.

    sod_code: "" where the signature of EF.SOD holds. intact, altered, unsigned: data groups
    whose hash holds, differs, or is not signed at all. lines: the zone of DG1, () for none.
    """

    evidence: ChipEvidence
    trust: TrustView
    today: date
    security: SecurityObject | None
    sod_code: str
    signer: Certificate | None
    chain: Chain | None
    signing_time: date | None
    intact: tuple[str, ...]
    altered: tuple[str, ...]
    unsigned: tuple[str, ...]
    common: Common | None
    lines: tuple[str, ...]
    portrait_code: str
    infos_read: dict[str, SecurityInfos | None] = field(default_factory=dict)

    def proven(self, name: str) -> bool:
        """Whether a data group is what its issuer signed."""
        return not self.sod_code and name in self.intact

    def announced(self, names: tuple[str, ...]) -> bool:
        """Whether EF.COM lists any of these data groups."""
        listed = self.common.groups if self.common else ()
        return any(int(name[2:]) in listed for name in names)

    @property
    def country(self) -> str:
        """The two letters of the signer's country, "" where it names none."""
        if self.signer is None:
            return ""
        return self.signer.issuer.country or self.signer.subject.country

    def infos(self, name: str) -> SecurityInfos | None:
        """Read a file of SecurityInfos once, None where it is absent or unreadable."""
        if name not in self.infos_read:
            try:
                self.infos_read[name] = security_infos(self.evidence.file(name))
            except Malformed:
                self.infos_read[name] = None
        return self.infos_read[name]


def judge(evidence: ChipEvidence, trust: TrustView, today: date) -> Judged:
    """Read every file once and weigh it against the signed hashes."""
    security, code, signer, signing_time = _security(evidence.file("SOD"))
    sorted_groups = _sorted_groups(evidence, security)
    lines, face = _content(evidence)
    return Judged(
        evidence, trust, today, security, code, signer,
        chain_of(signer, trust) if signer else None,
        signing_time, *sorted_groups, _common(evidence.file("COM")), lines, face,
    )  # fmt: skip


_Signed = tuple[SecurityObject | None, str, "Certificate | None", date | None]


def _security(data: bytes) -> _Signed:
    """Verify the signature first: altered content must not hide behind its odd shape."""
    if not data:
        return None, "no_sod", None, None
    try:
        signed = signed_object(data)
    except Unknown:
        return None, "unknown_algorithm", None, None
    except Malformed:
        return None, "unreadable", None, None
    code, signer, signing_time = _signature(signed)
    try:
        return content_of(signed), code, signer, signing_time
    except Unknown:
        return None, code or "unknown_algorithm", signer, signing_time
    except Malformed:
        return None, code or "unreadable", signer, signing_time


def _signature(signed: SignedData) -> tuple[str, Certificate | None, date | None]:
    """Verify the signers; each key comes from the certificate that its signer names."""
    code, found = "no_signer", None
    pairs = [
        (one, of) for one in signed.signers for of in certificates_of(one, signed.certificates)
    ]
    for signer, one in pairs:
        found = found or one
        stated = signer.signing_time
        try:
            if signer_holds(signed, signer, one.key):
                return "", one, stated.date() if stated else None
            code = "signature"
        except Unknown:
            code = "unknown_algorithm"
        except (Malformed, IndexError, ValueError):
            code = "unreadable"
    return code, found, None


def _sorted_groups(
    evidence: ChipEvidence, security: SecurityObject | None
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    intact: list[str] = []
    altered: list[str] = []
    unsigned: list[str] = []
    for name, data in evidence.files:
        if not name.startswith("DG") or name not in APPLICATION_FILES or security is None:
            continue
        holds = security.holds(int(name[2:]), data)
        (unsigned if holds is None else intact if holds else altered).append(name)
    return tuple(intact), tuple(altered), tuple(unsigned)


def _common(data: bytes) -> Common | None:
    try:
        return common(data) if data else None
    except Malformed:
        return None


def _content(evidence: ChipEvidence) -> tuple[tuple[str, ...], str]:
    try:
        lines = zone_lines(evidence.file("DG1")) if evidence.file("DG1") else ()
    except Malformed:
        lines = ()
    if not evidence.file("DG2"):
        return lines, ""
    try:
        portrait(evidence.file("DG2"))
    except ChipError:
        return lines, "no_portrait"
    return lines, ""


def _check(name: str, outcome: Outcome, cause: str, detail: Detail) -> Check:
    group = Group(name.split(".", 1)[0])
    return Check(name, group, outcome, f"{name}.{cause}" if cause else "", detail)


def successful(name: str, detail: Detail = ()) -> Check:
    """Make a check that was performed and found in order."""
    return _check(name, Outcome.SUCCESSFUL, "", detail)


def failed(name: str, cause: str, detail: Detail = ()) -> Check:
    """Make a check that was performed and found wrong."""
    return _check(name, Outcome.FAILED, cause, detail)


def undetermined(name: str, cause: str, detail: Detail = ()) -> Check:
    """Make a check that lacks what it needs to be decided."""
    return _check(name, Outcome.UNDETERMINED, cause, detail)


def not_performed(name: str, cause: str, detail: Detail = ()) -> Check:
    """Make a check that had nothing to look at."""
    return _check(name, Outcome.NOT_PERFORMED, cause, detail)


def aborted(name: str, cause: str, detail: Detail = ()) -> Check:
    """Make a check that was begun and stopped."""
    return _check(name, Outcome.ABORTED, cause, detail)
