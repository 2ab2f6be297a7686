"""What the chip says against what is printed: DG1 field by field, and the issuer's country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.chip.countries import same_country
from mrz.chip.judging import Judged, failed, not_performed, successful, undetermined
from mrz.errors import DocumentError
from mrz.parse import parse
from mrz.zone import FIELDS

if TYPE_CHECKING:
    from mrz.checks import Check
    from mrz.zone import MRZ


def dg1_agrees(
    judged: Judged, printed: MRZ | None, unsure: frozenset[tuple[int, int]] = frozenset()
) -> Check:
    """Compare the printed zone with DG1, field by field.

    unsure: (line, column), from 0, of printed characters that the page's reader was not sure of.
    A chip that differs in nothing else shows a page that was hard to read, not a forged one.
    """
    name = "agreement.dg1"
    if printed is None:
        return not_performed(name, "no_zone")
    if not judged.evidence.file("DG1"):
        return not_performed(name, "no_dg1")
    if judged.lines == printed.lines:
        return successful(name)
    try:
        chip = parse(judged.lines, today=judged.today)
    except DocumentError:
        return undetermined(name, "unreadable")
    differing = [field for field in FIELDS if getattr(chip, field) != getattr(printed, field)]
    if not differing:
        # The same fields with other check digits or fillers: the eye must compare the zones.
        differing = ["check_digits"]
    detail = (("fields", ", ".join(differing)),)
    if _places(judged.lines, printed.lines) <= unsure:
        return undetermined(name, "hard_to_read", detail)
    return failed(name, "differs", detail)


def _places(chip: tuple[str, ...], page: tuple[str, ...]) -> frozenset[tuple[int, int]]:
    """Return where two zones differ; a place of no zone where their shapes do."""
    if [len(line) for line in chip] != [len(line) for line in page]:
        return frozenset({(-1, -1)})
    return frozenset(
        (row, column)
        for row, pair in enumerate(zip(chip, page, strict=True))
        for column, (one, other) in enumerate(zip(*pair, strict=True))
        if one != other
    )


def issuer_agrees(judged: Judged, printed: MRZ | None) -> Check:
    """Compare the issuing state of the zone with the country of the document signer."""
    name = "agreement.issuer"
    if judged.signer is None:
        return not_performed(name, "no_signer")
    state = judged.lines[0][2:5].rstrip("<") if judged.lines else ""
    if not state and printed is not None:
        state = printed.issuing_state
    root = judged.chain.root if judged.chain else None
    country = root.subject.country if root else judged.country
    detail = (("issuer", state), ("country", country))
    agrees = same_country(state, country)
    if agrees is None:
        return undetermined(name, "unknown_state", detail)
    if not agrees:
        return failed(name, "differs", detail)
    return successful(name, detail)
