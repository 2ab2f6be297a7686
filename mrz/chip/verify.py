"""The verdict on collected evidence: pure, and the same whenever it is asked again.

Every check of the groups "chip" and (for what the chip can tell) "agreement" comes out, in the
order of the catalogue. Data that the station does not have make a check undetermined.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.chip import clone, downgrade
from mrz.chip.agreement import dg1_agrees, issuer_agrees
from mrz.chip.judging import (
    Detail,
    Judged,
    aborted,
    failed,
    judge,
    not_performed,
    successful,
    undetermined,
)
from mrz.chip.lds import document_number

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from mrz.checks import Check
    from mrz.chip.certificates import Certificate
    from mrz.chip.evidence import ChipEvidence
    from mrz.chip.trust import TrustView
    from mrz.zone import MRZ

_MANDATORY = ("SOD", "DG1", "DG2")


def verify(
    evidence: ChipEvidence,
    printed: MRZ | None,
    trust: TrustView,
    today: date,
    *,
    unsure: frozenset[tuple[int, int]] = frozenset(),
) -> tuple[Check, ...]:
    """Judge evidence against what is printed and what the station trusts.

    unsure: (line, column), from 0, of printed characters that the page's reader was not sure of.
    """
    judged = judge(evidence, trust, today)
    checks = [rule(judged) for rule in _RULES]
    checks.append(dg1_agrees(judged, printed, unsure))
    checks.append(issuer_agrees(judged, printed))
    return tuple(checks)


def _answers(_judged: Judged) -> Check:
    return successful("chip.answers")


def _access(judged: Judged) -> Check:
    access = judged.evidence.access
    if not access.method:
        return not_performed("chip.access", "not_recorded")
    detail = (("method", access.method), ("cipher", access.cipher), ("curve", access.curve))
    if access.method == "none":
        return undetermined("chip.access", "open", detail)
    return successful("chip.access", detail)


def _files(judged: Judged) -> Check:
    missing = tuple(name for name in _MANDATORY if name not in judged.evidence.names)
    detail = (("files", ", ".join(missing)),)
    if judged.evidence.interrupted:
        return aborted("chip.files", "interrupted", detail)
    if missing:
        return failed("chip.files", "missing", detail)
    if judged.portrait_code:
        return undetermined("chip.files", judged.portrait_code)
    return successful("chip.files")


def _sod_signature(judged: Judged) -> Check:
    if judged.sod_code == "":
        return successful("chip.sod_signature")
    name = "chip.sod_signature"
    if judged.sod_code in {"signature", "unreadable"}:
        return failed(name, judged.sod_code)
    if judged.sod_code == "no_sod":
        return not_performed(name, "no_sod")
    return undetermined(name, judged.sod_code)


def _hashes(judged: Judged) -> Check:
    if judged.security is None:
        return not_performed("chip.hashes", "no_sod")
    if judged.altered:
        return failed("chip.hashes", "altered", (("groups", ", ".join(judged.altered)),))
    if judged.unsigned:
        detail = (("groups", ", ".join(judged.unsigned)),)
        if {"DG1", "DG2"} & set(judged.unsigned):
            return failed("chip.hashes", "unsigned", detail)
        # Files that neither list names are no part of the document: nothing relies on them.
        if judged.announced(judged.unsigned):
            return undetermined("chip.hashes", "unsigned", detail)
    if not judged.intact:
        return not_performed("chip.hashes", "no_groups")
    return successful("chip.hashes", (("groups", ", ".join(judged.intact)),))


def _chain(judged: Judged) -> Check:
    name = "chip.chain"
    if judged.signer is None:
        return undetermined(name, "no_signer") if judged.security else not_performed(name, "no_sod")
    chain = judged.chain
    days = str((judged.today - judged.trust.list_date).days) if judged.trust.list_date else "?"
    detail = (("country", judged.country), ("days", days))
    if chain is None or chain.code == "unknown_csca":
        # The sentence of "unknown_csca" calls the signature correct: only where it is.
        return undetermined(name, "unknown_root" if judged.sod_code else "unknown_csca", detail)
    if chain.code:
        return failed(name, chain.code, detail)
    source = chain.anchor.source if chain.anchor else ""
    return successful(name, (*detail, ("source", source)))


def _validity(judged: Judged) -> Check:
    name, signer = "chip.validity", judged.signer
    if signer is None:
        return not_performed(name, "no_signer")
    detail: Detail = (
        ("from", signer.not_before.date().isoformat()),
        ("until", signer.not_after.date().isoformat()),
    )
    if judged.signing_time:
        detail = (*detail, ("signed_at", judged.signing_time.isoformat()))
    if cause := _outside(judged, signer):
        return failed(name, cause, detail)
    # Documents outlive some signers' certificates: what was signed in time stays signed.
    if judged.today > signer.not_after.date() and not judged.signing_time:
        return undetermined(name, "expired", detail)
    return successful(name, detail)


def _outside(judged: Judged, signer: Certificate) -> str:
    start, end = signer.not_before.date(), signer.not_after.date()
    if judged.signing_time and not start <= judged.signing_time <= end:
        return "signed_outside"
    if judged.today < start:
        return "not_yet"
    root = judged.chain.root if judged.chain else None
    if root and not root.not_before.date() <= start <= root.not_after.date():
        return "root_outside"
    return ""


def _revocation(judged: Judged) -> Check:
    name, signer = "chip.revocation", judged.signer
    if signer is None:
        return not_performed(name, "no_signer")
    found = judged.trust.revocations_of(signer)
    country = ("country", judged.country)
    if found is None:
        return undetermined(name, "no_list", (country,))
    detail = (country, ("date", found.this_update.isoformat()))
    if f"{signer.serial:x}" in found.serials:
        return failed(name, "revoked", detail)
    if found.next_update is None or found.next_update < judged.today:
        return undetermined(name, "stale", detail)
    return successful(name, detail)


def _com_sod(judged: Judged) -> Check:
    name = "chip.com_sod"
    if judged.security is None:
        return not_performed(name, "no_sod")
    if judged.common is None:
        return not_performed(name, "no_com")
    listed, signed = set(judged.common.groups), set(judged.security.hashes)
    if listed == signed:
        return successful(name)
    odd = sorted(listed ^ signed)
    return failed(name, "differs", (("groups", ", ".join(f"DG{number}" for number in odd)),))


def _defects(judged: Judged) -> Check:
    name, signer = "chip.defects", judged.signer
    if signer is None:
        return not_performed(name, "no_signer")
    number = document_number(judged.lines)
    hits = [defect for defect in judged.trust.defects if defect.concerns(signer, number)]
    if hits:
        kinds = ", ".join(sorted({hit.kind for hit in hits}))
        return undetermined(name, "listed", (("kind", kinds), ("text", hits[0].description)))
    if not judged.trust.defects_known:
        return not_performed(name, "no_list")
    return successful(name)


_RULES: tuple[Callable[[Judged], Check], ...] = (
    _answers,
    _access,
    downgrade.check,
    _files,
    _sod_signature,
    _hashes,
    _chain,
    _validity,
    _revocation,
    _com_sod,
    clone.check,
    _defects,
)
