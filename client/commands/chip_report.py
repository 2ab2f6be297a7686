"""What chip read and chip verify print: one object, the same for both."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from client.messages.lookup import sentence
from client.terminal import emit_json, say
from mrz.chip.details import details
from mrz.chip.errors import ChipError
from mrz.chip.lds import zone_lines
from mrz.chip.portrait import portrait
from mrz.states import SPECIMEN_ISSUERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mrz.checks import Check
    from mrz.chip.evidence import ChipEvidence

# Published specimens of the BSI and of the Dutch issuer, by SHA-256 of their DG1.
_SPECIMENS = frozenset(
    {
        "51b6fc0ef1946f3a",
        "9c2432bc26cf6b25",
        "4170ca879fce6a22",
    }
)


def is_specimen(evidence: ChipEvidence) -> bool:
    """Whether the document is nobody's: issued by Utopia, or on the list of specimens."""
    dg1 = evidence.file("DG1")
    if hashlib.sha256(dg1).hexdigest()[:16] in _SPECIMENS:
        return True
    return bool(_lines(evidence)) and _lines(evidence)[0][2:5] in SPECIMEN_ISSUERS


def _lines(evidence: ChipEvidence) -> tuple[str, ...]:
    try:
        return zone_lines(evidence.file("DG1"))
    except ChipError:
        return ()


def report(
    evidence: ChipEvidence, checks: Sequence[Check], verify_milliseconds: float
) -> dict[str, object]:
    """Build the object of COMMANDS.md; the zone stands in it for specimens only."""
    specimen = is_specimen(evidence)
    times = evidence.timings
    spent = (times.access, times.read, times.authenticate, verify_milliseconds)
    names = ("access", "read", "authenticate", "verify", "total")
    return {
        "access": {
            "method": evidence.access.method or None,
            "cipher": evidence.access.cipher or None,
            "curve": evidence.access.curve or None,
        },
        "files": [
            *({"name": name, "bytes": len(data), "present": True} for name, data in evidence.files),
            *({"name": name, "bytes": 0, "present": False} for name in evidence.absent),
        ],
        "checks": [_check(check, specimen=specimen) for check in checks],
        "dg1": {"lines": list(_lines(evidence))} if specimen and _lines(evidence) else None,
        "portrait": _portrait(evidence),
        "details": _details(evidence) if specimen else None,
        "notes": list(evidence.notes),
        "apdus": evidence.apdus,
        "bytes": evidence.bytes_read,
        "ms": {
            name: round(value, 1)
            for name, value in zip(names, (*spent, sum(spent)), strict=True)
        },
    }  # fmt: skip


def _check(check: Check, *, specimen: bool) -> dict[str, object]:
    # Which fields differ may be told; what stands in them may not, except for specimens.
    return {
        "name": check.name,
        "group": check.group.value,
        "outcome": check.outcome.value,
        "code": check.code,
        "detail": dict(check.detail) if specimen or check.name != "agreement.dg1" else
        {key: value for key, value in check.detail if key == "fields"},
    }  # fmt: skip


def _details(evidence: ChipEvidence) -> dict[str, object]:
    """Show the smaller data groups of a specimen, those that can be read."""
    shown: dict[str, object] = {}
    for name in ("DG11", "DG12", "DG16"):
        try:
            shown[name] = dict(details(evidence.file(name)))
        except ChipError:
            continue
    return shown


def _portrait(evidence: ChipEvidence) -> dict[str, object] | None:
    try:
        found = portrait(evidence.file("DG2"))
    except ChipError:
        return None
    return {"format": found.format, "width": found.width, "height": found.height}


def show(told: dict[str, object], checks: Sequence[Check], *, as_json: bool) -> None:
    """Print the report as JSON, or as lines for a person."""
    if as_json:
        emit_json(told)
        return
    for check in checks:
        text, step = sentence(check.code, check.detail) if check.code else ("", "")
        say(f"{check.outcome.value:<14} {check.name:<22} {text} {step}".rstrip())
    say(f"{told['apdus']} commands, {told['bytes']} bytes, {told['ms']}")
