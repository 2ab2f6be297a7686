"""The closed list of checks, by group; policy, record and window speak of these and no others."""

from __future__ import annotations

from mrz.checks import Group

CHECKS: dict[Group, tuple[str, ...]] = {
    Group.PRINT: (
        "print.document",
        "print.readable",
        "print.consistency",
        "print.expiry",
        "print.infrared",
        "print.ultraviolet",
        "print.specimen",
    ),
    Group.CHIP: (
        "chip.answers",
        "chip.access",
        "chip.downgrade",
        "chip.files",
        "chip.sod_signature",
        "chip.hashes",
        "chip.chain",
        "chip.validity",
        "chip.revocation",
        "chip.com_sod",
        "chip.clone",
        "chip.defects",
    ),
    Group.AGREEMENT: (
        "agreement.dg1",
        "agreement.issuer",
        "agreement.portrait",
        "agreement.seal",
    ),
    Group.FACE: (
        "face.quality",
        "face.attack",
        "face.reference_age",
        "face.match",
    ),
    Group.FINGER: ("finger.quality", "finger.attack", "finger.match"),
    Group.LISTS: (
        "lists.national",
        "lists.documents",
        "lists.visa",
        "lists.notices",
    ),
    Group.STATION: (
        "station.clock",
        "station.trust_age",
        "station.list_age",
        "station.policy_age",
        "station.integrity",
    ),
}

ALL_CHECKS: tuple[str, ...] = tuple(name for names in CHECKS.values() for name in names)


def group_of(name: str) -> Group:
    """Return the group of a check name; KeyError for a name outside the catalogue."""
    for group, names in CHECKS.items():
        if name in names:
            return group
    raise KeyError(name)
