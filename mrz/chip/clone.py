"""Whether this is the issuer's own chip: CAM, Chip Authentication, Active Authentication.

A proof counts only where the key that it is made with is proven itself: its data group has the
signed hash and the signature of EF.SOD holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.chip.active import active_holds
from mrz.chip.authenticate import pairs
from mrz.chip.errors import Malformed, Unknown
from mrz.chip.judging import Judged, failed, not_performed, successful, undetermined
from mrz.chip.proofs import chip_authentication_holds, mapping_holds

if TYPE_CHECKING:
    from collections.abc import Callable

    from mrz.checks import Check

_NAME = "chip.clone"


def check(judged: Judged) -> Check:
    """Judge every proof that was collected; one that holds is enough, one that fails is not."""
    verdicts: list[tuple[str, str]] = []
    for method, proof in _PROOFS:
        try:
            verdict = proof(judged)
        except Unknown:
            verdict = "unknown_algorithm"
        except (Malformed, IndexError, ValueError):
            verdict = "refuted"
        if verdict:
            verdicts.append((method, verdict))
    if not verdicts:
        return _nothing_proven(judged)
    good = [method for method, verdict in verdicts if verdict == "proven"]
    bad = [(method, verdict) for method, verdict in verdicts if verdict in {"refuted", "refused"}]
    detail = (("method", ", ".join(good or [method for method, _ in verdicts])),)
    refuted = [method for method, verdict in bad if verdict == "refuted"]
    if refuted or (bad and not good):
        cause = "refuted" if refuted else "refused"
        return failed(_NAME, cause, (("method", ", ".join(method for method, _ in bad)),))
    if good:
        return successful(_NAME, detail)
    return undetermined(_NAME, verdicts[0][1], detail)


def _nothing_proven(judged: Judged) -> Check:
    infos = judged.infos("DG14") if judged.evidence.file("DG14") else None
    can = judged.evidence.file("DG15") or (infos and pairs(infos))
    absent = judged.evidence.absent
    hidden = [name for name in ("DG14", "DG15") if name in absent and _signed(judged, name)]
    if hidden and judged.evidence.access.method:
        return failed(_NAME, "key_hidden", (("groups", ", ".join(hidden)),))
    return not_performed(_NAME, "not_recorded" if can else "not_supported")


def _signed(judged: Judged, name: str) -> bool:
    return judged.security is not None and int(name[2:]) in judged.security.hashes


def _active(judged: Judged) -> str:
    proof, key = judged.evidence.active, judged.evidence.file("DG15")
    if proof is None or not key:
        return ""
    if proof.status != 0x9000 or not proof.answer:
        return "refused"
    infos = judged.infos("DG14") if judged.evidence.file("DG14") else None
    stated = infos.active_algorithm if infos else ""
    if not active_holds(key, proof.challenge, proof.answer, stated):
        return "refuted"
    return "proven" if judged.proven("DG15") else "key_unproven"


def _chip_authentication(judged: Judged) -> str:
    proof = judged.evidence.chip_authentication
    infos = judged.infos("DG14") if proof else None
    if proof is None or infos is None:
        return ""
    if proof.status != 0x9000:
        return "refused"
    if not chip_authentication_holds(proof, infos):
        return "refuted"
    return "proven" if judged.proven("DG14") else "key_unproven"


def _mapping(judged: Judged) -> str:
    proof = judged.evidence.access.mapping_proof
    if proof is None:
        return ""
    return mapping_holds(proof, judged)


_PROOFS: tuple[tuple[str, Callable[[Judged], str]], ...] = (
    ("PACE-CAM", _mapping),
    ("CA", _chip_authentication),
    ("AA", _active),
)
