"""Identity leaves when the signed register says so and only then, until its sunset (I10)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from records_samples import CHECKS, advice_of

from client.judgement.advice import Action, Decision
from client.records import register
from client.records.ledger import entries
from client.records.record import from_bytes
from client.records.station import outbox_of
from client.settings import Settings, Station
from client.station.closing import closing_of
from client.trust import keys
from client.trust.signed import REGISTER, sign
from client.upstream.training import prepare
from mrz.parse import parse

ANNA = parse(
    ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
     "L898902C36UTO7408122F1204159ZE184226B<<<<<10"), today=date(2026, 11, 21),
)  # fmt: skip
REFUGEE = parse(
    ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
     "L898902C36XXB7408122F1204159ZE184226B<<<<<10"), today=date(2026, 11, 21),
)  # fmt: skip
DAMAGED = parse(
    ("P<UTO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
     "<<<<<<<<<<UTO<<<<<<<F1204159ZE184226B<<<<<10"), today=date(2026, 11, 21),
)  # fmt: skip


def entry(field: str, sunset: str = "2027-06-01") -> str:
    return (
        f'[[entry]]\nfield = "{field}"\npurpose = "border_crossing"\nlaw = "Act, article 3"\n'
        f'recipient = "Register"\nretention_days = 300\nsunset = {sunset}\n'
    )


@pytest.fixture
def station(tmp_path):
    """A production station whose State signs registers; the clock is the test's."""
    here = Station(tmp_path, training=False)
    prepare(here.folder)
    (here.folder / "keys" / "station-training.pem").rename(here.folder / "keys" / "station.pem")
    authority = keys.new_key()
    here.trust.mkdir()
    (here.trust / keys.AUTHORITY).write_bytes(keys.public_pem(authority))
    versions = iter(range(1, 99))

    def bring(*entries_of: str) -> None:
        head = f'name = "uto"\nversion = {next(versions)}\nexpires = 2028-01-01\n'
        text = head + "".join(entries_of)
        (here.trust / register.FILE_NAME).write_bytes(sign(text.encode(), authority, REGISTER))

    outbox = outbox_of(here.folder)
    clock = [datetime(2026, 11, 21, 9, tzinfo=UTC)]
    wishes = Settings(profile="statutory", post="UTO-NORTH1")
    closing = closing_of(here, wishes, outbox, lambda: clock[0])

    def cross(mrz, day: str = "2026-11-21"):
        clock[0] = datetime.fromisoformat(day).replace(hour=9, tzinfo=UTC)
        shown = closing.preview(advice_of(), CHECKS, mrz)
        closed = closing.commit(advice_of(), Decision(Action.ADMIT, (), "anna"), CHECKS, mrz)
        assert closed.trouble == ""
        left = from_bytes(closed.text.encode())
        # What was shown before is what left: the same fields, the same identity.
        assert from_bytes(shown).law == left.law
        return left

    yield bring, cross, outbox
    outbox.close()


def test_the_fields_that_the_register_names_leave_and_no_other(station):
    bring, cross, outbox = station
    bring(entry("core"), entry("rcp"), entry("law.surname"), entry("law.birth"))
    record = cross(ANNA)
    assert register.statutory_fields(record) == ("law.surname", "law.birth")
    assert (record.law.surname, record.law.birth) == ("ERIKSSON", "1974-08-12")
    (told,) = entries(outbox, "2026-11-21")
    assert '"law":{"surname":"ERIKSSON","birth":"1974-08-12"}' in told.record


def test_every_field_can_be_told_as_it_stands_in_the_zone(station):
    bring, cross, _ = station
    bring(*(entry(field) for field in register.FIELDS))
    law = cross(ANNA).law
    assert (law.given, law.number, law.nationality, law.sex) == (
        "ANNA<MARIA", "L898902C3", "UTO", "F",
    )  # fmt: skip


def test_an_entry_past_its_sunset_stops_its_field_by_itself(station):
    bring, cross, _ = station
    bring(entry("core"), entry("rcp"), entry("law.surname", "2026-12-01"), entry("law.sex"))
    assert cross(ANNA, "2026-11-30").law.surname == "ERIKSSON"
    after = cross(ANNA, "2026-12-01")
    assert register.statutory_fields(after) == ("law.sex",)
    assert "ERIKSSON" not in after.to_bytes().decode()


def test_a_new_register_without_the_field_counts_from_the_next_traveller_on(station):
    bring, cross, _ = station
    bring(entry("core"), entry("rcp"), entry("law.surname"))
    assert cross(ANNA).law.surname == "ERIKSSON"
    bring(entry("core"), entry("rcp"))
    assert register.statutory_fields(cross(ANNA)) == ()


def test_identity_does_not_leave_where_its_owner_could_not_contest_it(station):
    bring, cross, _ = station
    bring(entry("core"), entry("law.surname"), entry("rcp", "2026-12-01"))
    assert cross(ANNA, "2026-11-30").law.surname == "ERIKSSON"
    assert register.statutory_fields(cross(ANNA, "2026-12-01")) == ()


def test_a_protection_category_never_leaves(station):
    bring, cross, _ = station
    bring(*(entry(field) for field in register.FIELDS))
    record = cross(REFUGEE)
    assert "law.nationality" not in register.statutory_fields(record)
    assert b"XXB" not in record.to_bytes()


def test_a_damaged_zone_keeps_only_its_own_fields_back(station):
    bring, cross, _ = station
    bring(*(entry(field) for field in register.FIELDS))
    assert register.statutory_fields(cross(DAMAGED)) == ("law.nationality", "law.sex")


def test_without_a_register_nothing_leaves_and_the_log_says_that_one_is_missing(station):
    _, cross, outbox = station
    before = outbox.status().size
    with pytest.raises(AssertionError):
        cross(ANNA)
    assert (outbox.status().size, outbox.status().waiting) == (before + 1, 0)
    with outbox.reading() as file:
        (leaf,) = file.execute("SELECT leaf FROM audit ORDER BY place DESC LIMIT 1").fetchone()
    assert b"not_recorded" in leaf
