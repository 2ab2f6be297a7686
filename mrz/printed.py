"""What the printed zone tells by itself: readable, consistent, in date, a specimen. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz import states
from mrz.checks import Check, Group, Outcome
from mrz.lines import NO_ZONE
from mrz.parse import layout_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from mrz.zone import MRZ

Detail = tuple[tuple[str, str], ...]

FIELD_WORDS = {
    "document_number": "document number",
    "date_of_birth": "date of birth",
    "date_of_expiry": "date of expiry",
    "optional_data": "optional data",
    "composite": "whole zone",
    "issuing_state": "issuing State",
    "nationality": "nationality",
}


def judge(mrz: MRZ, *, today: date) -> tuple[Check, ...]:
    """Judge a zone by itself: print.readable, .consistency, .expiry and .specimen, in this order.

    Nothing here is a hard finding: a person compares with the document.
    """
    return (
        Check("print.readable", Group.PRINT, Outcome.SUCCESSFUL),
        _consistency(mrz),
        _expiry(mrz, today),
        _specimen(mrz),
    )


def not_read() -> tuple[Check, ...]:
    """Return the checks of a document on which no zone was found: our gap, nobody's fault."""
    reason = Outcome.NOT_PERFORMED
    return (
        Check("print.readable", Group.PRINT, Outcome.UNDETERMINED, NO_ZONE),
        Check("print.consistency", Group.PRINT, reason, NO_ZONE),
        Check("print.expiry", Group.PRINT, reason, NO_ZONE),
        Check("print.specimen", Group.PRINT, reason, NO_ZONE),
    )


def _consistency(mrz: MRZ) -> Check:
    findings = list(_findings(mrz))
    if not findings:
        return Check("print.consistency", Group.PRINT, Outcome.SUCCESSFUL)
    code, detail = findings[0]
    count = (("findings", str(len(findings))),)
    return Check("print.consistency", Group.PRINT, Outcome.FAILED, code, detail + count)


def _findings(mrz: MRZ) -> Iterator[tuple[str, Detail]]:
    """Yield what does not fit: a wrong digit of one field before the one of the whole zone."""
    for digit in mrz.check_digits:
        if not digit.ok:
            words = FIELD_WORDS[digit.name]
            place = (("line", str(digit.line)), ("field", words))
            yield (
                "print.check_digit",
                (*place, ("read", digit.read), ("expected", digit.expected)),
            )
    yield from _dates(mrz)
    yield from _codes(mrz)


def _dates(mrz: MRZ) -> Iterator[tuple[str, Detail]]:
    fields = layout_of(mrz.lines).fields
    for field, value in (
        ("date_of_birth", mrz.date_of_birth),
        ("date_of_expiry", mrz.date_of_expiry),
    ):
        if field in fields and not value:
            span = fields[field]
            detail = (("line", str(span.line + 1)), ("field", FIELD_WORDS[field]))
            yield "print.date", (*detail, ("read", span.of(mrz.lines)))


def _codes(mrz: MRZ) -> Iterator[tuple[str, Detail]]:
    fields = layout_of(mrz.lines).fields
    for field, value in (("issuing_state", mrz.issuing_state), ("nationality", mrz.nationality)):
        if field in fields and not states.listed(value):
            span = fields[field]
            detail = (("line", str(span.line + 1)), ("field", FIELD_WORDS[field]))
            yield "print.state_code", (*detail, ("read", span.of(mrz.lines)))


def _expiry(mrz: MRZ, today: date) -> Check:
    name, expires = "print.expiry", mrz.date_of_expiry
    if "date_of_expiry" not in layout_of(mrz.lines).fields:
        return Check(name, Group.PRINT, Outcome.NOT_PERFORMED, "print.expiry_not_printed")
    if not expires or expires.startswith("X"):
        return Check(name, Group.PRINT, Outcome.UNDETERMINED, "print.expiry_unknown")
    # An unknown month or day counts to its end: a gap must not make a document expire early.
    if expires.replace("XX", "99") < today.isoformat():
        detail = (("date", expires),)
        return Check(name, Group.PRINT, Outcome.FAILED, "print.expired", detail)
    return Check(name, Group.PRINT, Outcome.SUCCESSFUL)


def _specimen(mrz: MRZ) -> Check:
    issuer = mrz.issuing_state
    if issuer in states.SPECIMEN_ISSUERS or mrz.nationality == "UTO":
        detail = (("issuer", issuer),)
        return Check("print.specimen", Group.PRINT, Outcome.FAILED, "print.specimen", detail)
    return Check("print.specimen", Group.PRINT, Outcome.SUCCESSFUL)
