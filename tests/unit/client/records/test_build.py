"""What leaves depends on profile and register, and a possible record on a list never leaves."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import msgspec
import pytest
from records_samples import CHECKS, advice_of, draft_of, station_of

from client.judgement.advice import Action, Decision, Level, Reason, ReasonCode
from client.records import register
from client.records.build import DocumentFacts, Profile, build, letters, preview
from client.records.record import DocumentClass
from client.records.statutory import Statutory, zone_name
from mrz.checks import Check, Group, Outcome

PASSPORT = DocumentFacts(DocumentClass.PASSPORT, "UTO", "0f" * 16)
ADMIT = Decision(Action.ADMIT, officer="anna")
REGISTER = register.training("border_crossing", date(2026, 1, 1))


def built(document=PASSPORT, **changes):
    return build(advice_of(), ADMIT, CHECKS, document, station_of(**changes))


def test_count_has_neither_issuer_nor_reference():
    record = built(register=REGISTER)
    assert record.iss is None
    assert record.ref is msgspec.UNSET
    assert b'"ref"' not in record.to_bytes()


def test_entry_exit_adds_both_with_a_register_and_neither_without():
    full = built(profile=Profile.ENTRY_EXIT, register=REGISTER)
    assert (full.iss, full.ref) == ("UTO", "0f" * 16)
    bare = built(profile=Profile.ENTRY_EXIT)
    assert (bare.iss, bare.ref) == (None, msgspec.UNSET)


@pytest.mark.parametrize("issuer", ["XXA", "XXB", "XXC"])
def test_an_issuer_code_that_tells_protection_does_not_leave(issuer):
    document = DocumentFacts(DocumentClass.PASSPORT, issuer)
    assert built(document, profile=Profile.ENTRY_EXIT, register=REGISTER).iss is None


@pytest.mark.parametrize("issuer", ["UT0", "D U", "utop", "\u00c4", ""])
def test_an_issuer_that_no_field_can_hold_keeps_no_record_from_leaving(issuer):
    document = DocumentFacts(DocumentClass.PASSPORT, issuer, "0f" * 16)
    record = built(document, profile=Profile.ENTRY_EXIT, register=REGISTER)
    assert (record.iss, record.ref) == (None, "0f" * 16)
    assert b'"iss":null' in record.to_bytes()


def test_the_officers_name_is_in_no_byte():
    assert b"anna" not in built().to_bytes()


def hit(name: str, outcome: Outcome) -> str:
    checks = (*CHECKS, Check(name, Group.LISTS, outcome))
    advice = advice_of(Level.RED, Reason(name, "lists.any", Level.RED))
    record = build(advice, ADMIT, checks, PASSPORT, station_of())
    return record.to_bytes().decode()


@pytest.mark.parametrize("name", ["lists.national", "lists.documents", "lists.notices"])
def test_a_possible_record_on_a_list_never_leaves(name):
    told = hit(name, Outcome.FAILED)
    assert "lists" not in told
    assert msgspec.json.decode(told)["chk"][5] == "d"


def test_that_a_list_was_stale_does_leave():
    told = hit("lists.national", Outcome.UNDETERMINED)
    assert "lists.national" in told
    assert msgspec.json.decode(told)["chk"][5] == "s"


def test_letters_tell_the_worst_outcome_of_each_group():
    checks = (
        Check("chip.access", Group.CHIP, Outcome.SUCCESSFUL),
        Check("chip.hashes", Group.CHIP, Outcome.FAILED),
        Check("face.match", Group.FACE, Outcome.ABORTED),
        Check("face.quality", Group.FACE, Outcome.UNDETERMINED),
        Check("station.clock", Group.STATION, Outcome.SUCCESSFUL),
    )
    assert letters(checks) == "nfnanns"


def test_no_more_than_three_reasons_of_either_kind():
    reasons = [Reason(check.name, "x", Level.AMBER) for check in CHECKS for _ in range(2)]
    decision = Decision(Action.REFER, tuple(ReasonCode)[:5])
    record = build(advice_of(Level.AMBER, *reasons), decision, CHECKS, PASSPORT, station_of())
    assert len(record.why) == len(record.rsn) == 3
    record.to_bytes()


def test_the_preview_is_the_record():
    draft = draft_of()
    assert msgspec.json.decode(preview(draft)) == msgspec.json.decode(draft.to_bytes())


STATUTE = """
name = "uto"
version = 4
expires = 2027-06-01
[[entry]]
field = "core"
purpose = "border_crossing"
law = "Border Act, article 3"
recipient = "Border register"
retention_days = 700
sunset = 2028-01-01
[[entry]]
field = "rcp"
purpose = "border_crossing"
law = "Border Act, article 30"
recipient = "Border register"
retention_days = 700
sunset = 2028-01-01
[[entry]]
field = "law.surname"
purpose = "border_crossing"
law = "Border Act, article 12"
recipient = "Border register"
retention_days = 30
sunset = 2026-12-01
"""
JANE = DocumentFacts(
    DocumentClass.PASSPORT, "UTO", law=Statutory(surname="DOE", given="JANE", number="L898902C3")
)


def statutory(day: str):
    return built(
        JANE, profile=Profile.STATUTORY, register=register.parse(STATUTE.encode()), day=day,
        delete_on="2029-01-01", receipt="0" * 64,
    )  # fmt: skip


def test_only_registered_identity_fields_leave_and_shorten_the_retention():
    record = statutory("2026-11-21")
    assert record.law == Statutory(surname="DOE")
    assert register.statutory_fields(record) == ("law.surname",)
    assert record.delete == "2026-12-21"
    assert (record.hour, record.why) == (None, ())


def test_an_entry_past_its_sunset_stops_its_field_by_itself():
    record = statutory("2026-12-01")
    assert record.law is msgspec.UNSET
    assert record.delete == "2028-10-31"


@pytest.mark.parametrize("day", ["2027-06-01", "2029-01-01"])
def test_a_lapsed_register_lets_nothing_leave(day):
    with pytest.raises(register.RegisterRefusal, match="purpose_lapsed"):
        statutory(day)


def test_identity_needs_both_the_profile_and_the_register():
    lawful = register.parse(STATUTE.encode())
    assert built(JANE, register=lawful).law is msgspec.UNSET
    assert built(JANE, profile=Profile.ENTRY_EXIT, register=lawful).law is msgspec.UNSET
    assert built(JANE, profile=Profile.STATUTORY).law is msgspec.UNSET


def test_a_register_can_say_where_to_contest_and_only_whole():
    told = '[remedy]\nauthority = "Ombudsman"\naddress = "1 Street"\ndays = 30\n'
    found = register.parse((STATUTE + told).encode()).remedy
    assert found == register.Remedy("Ombudsman", "1 Street", 30)
    for change in (("days = 30", ""), ("= 30", "= 0"), ("= 30", '= "30"'), ("1 Street", "")):
        with pytest.raises(register.RegisterRefusal, match="register_form"):
            register.parse((STATUTE + told.replace(*change)).encode())


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (('field = "core"', 'field = "portrait"'), "records.register_field"),
        (("retention_days = 30", "retention_days = 0"), "records.register_form"),
        (("retention_days = 30", "retention_days = 1.5"), "records.register_form"),
        (("sunset = 2026-12-01", 'sunset = "never"'), "records.register_form"),
        (("sunset = 2026-12-01", ""), "records.register_form"),
        (('law = "Border Act, article 12"', 'law = ""'), "records.register_form"),
        (("version = 4", 'version = "4"'), "records.register_form"),
        (("version = 4", "version = 4\nextra = 1"), "records.register_form"),
        (('"law.surname"', '"core"'), "records.register_twice"),
    ],
)
def test_a_register_that_is_not_exact_is_refused(change, code):
    with pytest.raises(register.RegisterRefusal) as refused:
        register.parse(STATUTE.replace(*change).encode())
    assert refused.value.code == code


def test_a_name_is_spelled_as_in_the_zone():
    assert zone_name("O'Connor Müller ") == "O<CONNOR<M<LLER"


def test_the_documented_register_is_one():
    page = (Path(__file__).resolve().parents[4] / "docs" / "purpose-register.md").read_text()
    example = page.partition("```toml\n")[2].partition("```")[0]
    told = register.parse(example.encode())
    assert [entry.field for entry in told.entries] == ["core", "ref"]
    named = set(re.findall(r"`((?:law\.)?[a-z]+)`", page.partition("| `field`")[2]))
    assert set(register.FIELDS) <= named
