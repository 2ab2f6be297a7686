"""The station's own checks: they speak about the machine, never about the traveller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.checks import Check, Group, Outcome

if TYPE_CHECKING:
    from datetime import date

# What was signed today east of here may bear tomorrow's date: a day is local, a list is not.
ELSEWHERE = 1


def age_check(name: str, dated: date | None, today: date, limit_days: int) -> Check:
    """Judge the age of a list: stale and dated in the future are both undetermined."""
    code = name
    if dated is None:
        return Check(name, Group.STATION, Outcome.UNDETERMINED, f"{code}.unknown")
    days = (today - dated).days
    if days < -ELSEWHERE:
        return Check(name, Group.STATION, Outcome.UNDETERMINED, f"{code}.future")
    if days > limit_days:
        detail = (("days", str(days)), ("limit", str(limit_days)))
        return Check(name, Group.STATION, Outcome.UNDETERMINED, f"{code}.stale", detail)
    return Check(name, Group.STATION, Outcome.SUCCESSFUL)


def clock_check(latest_seen: date, today: date) -> Check:
    """Judge the clock: it may not stand before the newest thing that was signed."""
    if (latest_seen - today).days > ELSEWHERE:
        detail = (("latest", latest_seen.isoformat()),)
        return Check("station.clock", Group.STATION, Outcome.UNDETERMINED, "station.clock", detail)
    return Check("station.clock", Group.STATION, Outcome.SUCCESSFUL)


def policy_check(expires: date, today: date) -> Check:
    """Judge the policy's age; an expired one already makes every advice amber."""
    if today > expires:
        detail = (("expired", expires.isoformat()),)
        code = "station.policy_age.expired"
        return Check("station.policy_age", Group.STATION, Outcome.UNDETERMINED, code, detail)
    return Check("station.policy_age", Group.STATION, Outcome.SUCCESSFUL)


def integrity_check(*, walls_whole: bool) -> Check:
    """Judge the station itself: a booth without its walls must not see a traveller."""
    if walls_whole:
        return Check("station.integrity", Group.STATION, Outcome.SUCCESSFUL)
    return Check("station.integrity", Group.STATION, Outcome.UNDETERMINED, "station.integrity")
