"""The print group's checks on the zone alone."""

from __future__ import annotations

from datetime import date

from client.messages.print import MESSAGES
from mrz.checks import Check, Outcome
from mrz.parse import parse
from mrz.printed import judge, not_read

TODAY = date(2026, 11, 21)
FIRST = "P<FRADUPUIS<<JEAN<<<<<<<<<<<<<<<<<<<<<<<<<<<"
GOOD = "00ZB000002FRA6001157F3110142<<<<<<<<<<<<<<08"


def judged(first: str, second: str) -> dict[str, Check]:
    return {check.name: check for check in judge(parse((first, second), today=TODAY), today=TODAY)}


def test_a_document_in_order() -> None:
    checks = judged(FIRST, GOOD)
    assert [check.outcome for check in checks.values()] == [Outcome.SUCCESSFUL] * 4


def test_a_wrong_digit_says_where_it_stands() -> None:
    check = judged(FIRST, GOOD[:19] + "3" + GOOD[20:])["print.consistency"]
    assert check.outcome is Outcome.FAILED
    assert MESSAGES[check.code].sentence.format(**dict(check.detail)) == (
        "MRZ line 2, check digit of the date of birth: read 3, expected 7."
    )
    assert dict(check.detail)["findings"] == "2"


def test_a_code_that_is_not_listed() -> None:
    check = judged("P<UT0" + FIRST[5:], GOOD)["print.consistency"]
    assert (check.code, dict(check.detail)["read"]) == ("print.state_code", "UT0")


def test_expiry() -> None:
    old = "00ZB000002FRA6001157F1110148<<<<<<<<<<<<<<02"
    check = judged(FIRST, old)["print.expiry"]
    assert (check.outcome, check.code) == (Outcome.FAILED, "print.expired")
    assert dict(check.detail) == {"date": "2011-10-14"}
    unknown = "00ZB000002FRA6001157F<<<<<<0<<<<<<<<<<<<<<00"
    assert judged(FIRST, unknown)["print.expiry"].outcome is Outcome.UNDETERMINED


def test_a_document_is_valid_on_its_last_day() -> None:
    mrz = parse((FIRST, GOOD), today=TODAY)
    assert judge(mrz, today=date(2031, 10, 14))[2].outcome is Outcome.SUCCESSFUL
    assert judge(mrz, today=date(2031, 10, 15))[2].outcome is Outcome.FAILED


def test_specimen() -> None:
    assert judged("P<UTO" + FIRST[5:], GOOD)["print.specimen"].code == "print.specimen"


def test_no_zone_is_undetermined_not_failed() -> None:
    assert {check.outcome for check in not_read()} == {
        Outcome.UNDETERMINED,
        Outcome.NOT_PERFORMED,
    }


def test_every_code_has_its_sentence() -> None:
    for check in not_read():
        assert MESSAGES[check.code].next_step
