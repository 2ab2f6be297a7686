"""What an officer should know beside a comparison of faces: model, limits, age, quality, morphing.

Words for a person who looks; none of them is an outcome, and none counts in advice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.ui.language import message

if TYPE_CHECKING:
    from client.ui.model import Inspection
    from mrz.checks import Check

_LIMITS = {"embedded": "face.limits.embedded", "open": "face.limits.open"}
_ASIDE = ("face.reference_age", "face.quality", "face.attack")


def _said(code: str, detail: tuple[tuple[str, str], ...] = ()) -> str:
    return " ".join(message(code, detail)).strip()


def of_model(check: Check) -> str:
    """Say which model pack compared, its licence and its known limits; "" where none did."""
    facts = dict(check.detail)
    if check.name != "face.match" or "pack" not in facts:
        return ""
    return _said(_LIMITS.get(facts.get("kind", ""), "face.limits.other"), check.detail)


def beside(inspection: Inspection) -> tuple[str, ...]:
    """Return the sentences that stand beside two faces that an officer compares.

    Nothing of what the machine saw while the officer is to look first.
    """
    said: list[str] = []
    for name in _ASIDE:
        check = inspection.checks.get(name)
        seen = check is not None and (name == "face.reference_age" or not inspection.blind)
        if check is not None and seen and check.code:
            said.append(message(check.code, check.detail)[0])
    said.append(_said("face.morphing"))
    match = inspection.checks.get("face.match")
    model = of_model(match) if match is not None and not inspection.blind else ""
    return (*said, model) if model else tuple(said)
