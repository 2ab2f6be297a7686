"""Whether the chip was opened as strongly as its issuer signed that it can be (9303-11, 4.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.chip.judging import Judged, failed, not_performed, successful, undetermined

if TYPE_CHECKING:
    from mrz.checks import Check
    from mrz.chip.security_infos import SecurityInfos


def _ways(infos: SecurityInfos | None) -> frozenset[tuple[str, int]]:
    return frozenset((one.oid, one.parameter) for one in infos.pace) if infos else frozenset()


def check(judged: Judged) -> Check:
    """Judge the fall from PACE to BAC, and EF.CardAccess against DG14."""
    name = "chip.downgrade"
    method = judged.evidence.access.method
    if not method:
        return not_performed(name, "not_recorded")
    offered = _ways(judged.infos("CardAccess"))
    signed = _ways(judged.infos("DG14")) if judged.evidence.file("DG14") else frozenset()
    if method.startswith("PACE"):
        if signed and not offered <= signed:
            cause = "other_offer"
            return failed(name, cause) if judged.proven("DG14") else undetermined(name, cause)
        return successful(name)
    if offered:
        return failed(name, "bac_used")
    if signed:
        return failed(name, "offer_hidden")
    return successful(name)
