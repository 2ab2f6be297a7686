"""The booth stays open for days: days end by themselves, and each is counted once."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from records_samples import draft_of

from client.inspection import events
from client.records import daily as daily_module
from client.records.closed import RecordRefusal
from client.records.daily import table_of
from client.records.ledger import entries
from client.records.station import keys_of, outbox_of
from client.station import day as day_module
from client.station.day import Counts, DayRound
from client.upstream.training import prepare
from mrz.checks import Check, Group, Outcome

FRIDAY = date(2026, 11, 20)
LAMPS = (
    ("document_reader", "sim:1", events.Lamp.WORKING, ""),
    ("camera", "", events.Lamp.MISSING, "device.no_camera"),
)


class Booth:
    def __init__(self, folder) -> None:
        prepare(folder)
        self.outbox, self.keys = outbox_of(folder), keys_of(folder)
        self.day = FRIDAY
        self.open()

    def open(self) -> None:
        self.counts = Counts(self.outbox)
        self.counts(events.StationChanged(LAMPS, 0, 3, -1))
        pair = (self.keys.signer, self.keys.sealer)
        self.round = DayRound(self.outbox, pair, "UTO-TRAIN", lambda: self.day, self.counts)

    def cross(self) -> None:
        self.outbox.commit(draft_of(day=self.day.isoformat()), self.keys.signer, self.keys.sealer)

    def healths(self) -> list[dict]:
        told = [json.loads(entry.record) for entry in entries(self.outbox) if entry.text]
        return [each for each in told if each["v"] == "health/1"]


def refusing(_encoded: bytes) -> None:
    raise RecordRefusal("the record does not fit its type")


@pytest.fixture
def booth(tmp_path):
    made = Booth(tmp_path)
    yield made
    made.outbox.close()


def inspect(counts: Counts, *, notice: str = "", files: Outcome = Outcome.SUCCESSFUL) -> None:
    counts(events.StateChanged(events.State.READING))
    if notice:
        counts(events.Notice(notice))
    counts(events.ZoneRead(None))
    for step in ("access", "DG1", "DG2"):
        counts(events.ChipProgress(step, 1, 3))
    for _ in range(2):
        counts(events.CheckDone(Check("chip.files", Group.CHIP, files, "chip.files")))
    counts(events.StateChanged(events.State.WIPED))


def test_a_booth_that_stays_open_ends_each_day_and_counts_it_once(booth):
    booth.round.look()
    for _ in range(3):
        for _ in range(6):
            booth.cross()
        booth.round.look()
        yesterday, booth.day = booth.day, booth.day + timedelta(days=1)
        booth.round.look()
        booth.round.look()
        assert booth.outbox.keys.days() == [booth.day.isoformat()]
        assert table_of(booth.outbox, yesterday.isoformat()).total == 5
    sealed = [queued.seq for queued in booth.outbox.pending()]
    # Four counters and eighteen records: one unbroken series, all still waiting, none readable.
    assert sealed == list(range(1, 23))
    assert [health["day"] for health in booth.healths()] == [booth.day.isoformat()]


def test_the_thread_looks_by_itself(booth, monkeypatch):
    monkeypatch.setattr(day_module, "LOOK_SECONDS", 0.02)
    looked = booth.round.look
    seen = day_module.threading.Event()

    def look() -> None:
        # The day may change while it looks: what counts is the day on which the look began.
        began = booth.day
        looked()
        if began != FRIDAY:
            seen.set()

    booth.round.look = look
    booth.round.begin()
    booth.cross()
    booth.day += timedelta(days=1)
    assert seen.wait(30)
    booth.round.close()
    assert FRIDAY.isoformat() not in booth.outbox.keys.days()


def test_what_was_counted_stands_in_the_next_days_counters(booth):
    booth.round.look()
    assert booth.healths()[0]["zones"] is None
    for number in range(20):
        inspect(
            booth.counts,
            notice="print.readable" if number < 4 else "",
            files=Outcome.ABORTED if number < 5 else Outcome.SUCCESSFUL,
        )
    booth.counts(events.Notice("room.ended"))
    # The booth is closed for the night in between.
    booth.round.close()
    booth.open()
    booth.day += timedelta(days=1)
    booth.round.look()
    (health,) = [each for each in booth.healths() if each["day"] == booth.day.isoformat()]
    assert (health["zones"], health["chips"], health["rooms"]) == (80, 75, 1)
    assert (health["trust"], health["lists"]) == (3, 9999)
    assert health["devices"] == ["document_reader.working", "camera.missing"]
    booth.day += timedelta(days=1)
    booth.round.look()
    assert [each["rooms"] for each in booth.healths()] == [0]


def test_a_clock_set_back_counts_no_day_twice(booth):
    booth.round.look()
    booth.day -= timedelta(days=2)
    booth.round.look()
    assert booth.outbox.status().waiting == 1


def test_a_clock_that_was_years_ahead_does_not_silence_the_counters_for_years(booth):
    booth.day = date(2036, 3, 31)
    booth.round.look()
    booth.day = FRIDAY
    booth.round.look()
    booth.round.look()
    assert booth.outbox.status().waiting == 2
    assert booth.healths()[-1]["day"] == FRIDAY.isoformat()


def test_what_one_look_meets_keeps_no_later_day_from_ending(booth, monkeypatch):
    monkeypatch.setattr(day_module, "LOOK_SECONDS", 0.01)
    looked, troubles = booth.round.look, [RuntimeError(), OSError()]
    ended = day_module.threading.Event()

    def look() -> None:
        began = booth.day
        if began != FRIDAY and troubles:
            raise troubles.pop()
        looked()
        if began != FRIDAY:
            ended.set()

    booth.round.look = look
    booth.round.begin()
    booth.cross()
    booth.day += timedelta(days=1)
    assert ended.wait(20)
    booth.round.close()
    assert FRIDAY.isoformat() not in booth.outbox.keys.days()


def test_a_record_of_another_version_keeps_no_booth_from_opening(booth, monkeypatch):
    booth.cross()
    monkeypatch.setattr(daily_module, "from_bytes", refusing)
    booth.day += timedelta(days=1)
    booth.round.look()
    assert FRIDAY.isoformat() not in booth.outbox.keys.days()
    assert booth.healths()[-1]["day"] == booth.day.isoformat()


def test_every_look_destroys_what_else_has_reached_its_end(booth):
    swept = []
    pair = (booth.keys.signer, booth.keys.sealer)
    DayRound(
        booth.outbox, pair, "UTO-TRAIN", lambda: FRIDAY, booth.counts, lambda: swept.append(1)
    ).look()
    assert swept == [1]


def test_a_rotten_entry_does_not_keep_a_days_key_alive(booth):
    for _ in range(6):
        booth.cross()
    with booth.outbox.transaction() as file:
        (text,) = file.execute("SELECT text FROM ledger WHERE seq = 4").fetchone()
        broken = text[:-1] + bytes([text[-1] ^ 1])
        file.execute("UPDATE ledger SET text = ? WHERE seq = 4", (broken,))
    assert [entry.whole for entry in entries(booth.outbox)].count(False) == 1
    booth.day += timedelta(days=1)
    booth.round.look()
    assert FRIDAY.isoformat() not in booth.outbox.keys.days()
    assert table_of(booth.outbox, FRIDAY.isoformat()).cells
