"""How old the document's portrait may be: told beside the comparison, never counted in advice.

A chip seldom says when its portrait was taken. The zone says when the document ends; with ten
years of validity, the longest that States give, the portrait is at most so old.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from mrz.checks import Check, Group, Outcome

if TYPE_CHECKING:
    from mrz.zone import MRZ

LONGEST_VALIDITY_YEARS = 10.0
CHILD_YEARS = 16.0
_DAYS = 365.2425
_NAME = "face.reference_age"


def _years(text: str, today: date) -> float | None:
    """Return the years from a printed date until today; None where a part is not known."""
    try:
        return (today - date.fromisoformat(text)).days / _DAYS
    except ValueError:
        return None


def _remark(code: str, years: int = 0) -> Check:
    detail = (("years", str(years)),) if years else ()
    return Check(_NAME, Group.FACE, Outcome.NOT_PERFORMED, code, detail)


def reference_age(mrz: MRZ, today: date, old_years: int) -> Check:
    """Say what the zone tells about the portrait's age; an unknown date of birth is no child.

    old_years: from this age on a portrait is called old (the policy's portrait_years).
    """
    lived, ended = _years(mrz.date_of_birth, today), _years(mrz.date_of_expiry, today)
    if lived is not None and 0 <= lived < CHILD_YEARS:
        return _remark("face.reference_age.child")
    if ended is None or ended < -LONGEST_VALIDITY_YEARS:
        return _remark("face.reference_age.unknown")
    most = LONGEST_VALIDITY_YEARS + ended
    if most >= old_years:
        return _remark("face.reference_age.old", round(most))
    return Check(_NAME, Group.FACE, Outcome.SUCCESSFUL)
