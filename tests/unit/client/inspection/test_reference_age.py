"""What the zone tells about the age of the portrait."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from client.inspection.reference_age import reference_age
from mrz.checks import Outcome
from mrz.parse import parse

TODAY = date(2026, 11, 21)
ZONE = parse(
    (
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F3204153ZE184226B<<<<<16",
    ),
    today=TODAY,
)


@pytest.mark.parametrize(
    ("born", "ends", "code", "years"),
    [
        ("1974-08-12", "2032-04-15", "", ""),
        ("1974-08-12", "2036-11-20", "", ""),
        ("1974-08-12", "2028-11-20", "face.reference_age.old", "8"),
        ("1974-08-12", "2026-12-01", "face.reference_age.old", "10"),
        ("1974-08-12", "2024-11-21", "face.reference_age.old", "12"),
        ("2012-01-01", "2032-04-15", "face.reference_age.child", ""),
        ("2010-11-20", "2032-04-15", "", ""),
        ("1974-XX-XX", "2032-04-15", "", ""),
        ("1974-08-12", "", "face.reference_age.unknown", ""),
        ("1974-08-12", "2099-01-01", "face.reference_age.unknown", ""),
    ],
)
def test_the_zone_bounds_the_age(born: str, ends: str, code: str, years: str) -> None:
    found = reference_age(replace(ZONE, date_of_birth=born, date_of_expiry=ends), TODAY, 8)
    assert found.code == code
    assert dict(found.detail).get("years", "") == years
    assert found.outcome is (Outcome.NOT_PERFORMED if code else Outcome.SUCCESSFUL)


def test_a_policy_says_what_is_old() -> None:
    five = replace(ZONE, date_of_expiry="2031-11-20")
    assert reference_age(five, TODAY, 8).outcome is Outcome.SUCCESSFUL
    assert reference_age(five, TODAY, 5).code == "face.reference_age.old"
