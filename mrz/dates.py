"""Dates of a zone: six characters YYMMDD, "<" where a part is unknown (ICAO Doc 9303-3, 4.8).

Nothing in a zone tells the century. It is inferred: nobody is born in the future, and a document
does not expire before its holder is born.
"""

from __future__ import annotations

import calendar
from datetime import date

UNKNOWN = "<<"
# Beyond this many years ahead, an expiry date belongs to the last century.
EXPIRY_HORIZON = 50


def birth(text: str, today: date) -> str:
    """Return a date of birth as "YYYY-MM-DD", "XX" for unknown parts, "" for no date."""
    parts = _parts(text)
    if parts is None:
        return ""
    year, month, day = parts
    if year == UNKNOWN:
        return _join("XXXX", month, day)
    century = today.year // 100 * 100
    full = century + int(year)
    if _earliest(full, month, day) > today:
        full -= 100
    return _valid(full, month, day)


def expiry(text: str, today: date, born: str = "") -> str:
    """Return a date of expiry like birth(); born: the date of birth, "" where none is known."""
    parts = _parts(text)
    if parts is None:
        return ""
    year, month, day = parts
    if year == UNKNOWN:
        return _join("XXXX", month, day)
    full = today.year // 100 * 100 + int(year)
    if full > today.year + EXPIRY_HORIZON:
        full -= 100
    if born[:4].isdigit() and full < int(born[:4]):
        full += 100
    return _valid(full, month, day)


def _parts(text: str) -> tuple[str, str, str] | None:
    parts = (text[0:2], text[2:4], text[4:6])
    if len(text) != 6 or not all(part == UNKNOWN or _number(part) for part in parts):
        return None
    return parts


def _number(part: str) -> bool:
    return part.isascii() and part.isdigit()


def _earliest(year: int, month: str, day: str) -> date:
    first_month = 1 if month == UNKNOWN else min(max(int(month), 1), 12)
    last = calendar.monthrange(year, first_month)[1]
    first_day = 1 if day == UNKNOWN else min(max(int(day), 1), last)
    return date(year, first_month, first_day)


def _valid(year: int, month: str, day: str) -> str:
    if month != UNKNOWN and not 1 <= int(month) <= 12:
        return ""
    last = 31 if month == UNKNOWN else calendar.monthrange(year, int(month))[1]
    if day != UNKNOWN and not 1 <= int(day) <= last:
        return ""
    return _join(f"{year:04d}", month, day)


def _join(year: str, month: str, day: str) -> str:
    return "-".join((year, *("XX" if part == UNKNOWN else part for part in (month, day))))
