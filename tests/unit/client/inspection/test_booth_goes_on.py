"""The booth outlives whatever goes wrong around an inspection, and lets no late word through."""

from __future__ import annotations

import queue
import threading
from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace

import pytest

from client.inspection import events, inbox
from client.inspection.booth import Booth, FrontDesk, Listeners, World
from client.inspection.chosen_devices import Devices
from client.inspection.closing import Closed
from client.inspection.flow import Inspection
from client.inspection.office import Office
from client.inspection.room import protocol
from client.judgement.advice import Action, Decision
from client.records.schema import StoreRefusal
from mrz.parse import parse

ZONE = parse(
    (
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ),
    today=date(2026, 11, 21),
)
READY = events.StateChanged(events.State.READY)


class Room:
    """Hears what the flow says, and says what the test wants."""

    finger = False

    def __init__(self) -> None:
        self.said: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.ended = threading.Event()

    def send(self, message: object) -> bool:
        self.said.put(message)
        return True

    def watch(self, _seconds: float) -> None:
        return None

    def hurry(self) -> None:
        return None

    def end(self) -> float:
        self.ended.set()
        return 1.0


@dataclass
class Rooms:
    """Gives rooms out; refusals are raised first, one each."""

    refusals: list[Exception] = field(default_factory=list)
    spare_refusals: list[Exception] = field(default_factory=list)
    given: queue.Queue[tuple[Room, object]] = field(default_factory=queue.Queue)

    def take(self, hear: object) -> Room:
        if self.refusals:
            raise self.refusals.pop()
        room = Room()
        self.given.put((room, hear))
        return room

    def ready_spare(self) -> None:
        if self.spare_refusals:
            raise self.spare_refusals.pop()

    def close(self) -> None:
        return None


class Around:
    """A booth with everything around it in the test's hands."""

    def __init__(self) -> None:
        self.told: queue.Queue[object] = queue.Queue()
        self.rooms = Rooms()
        self.asked: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.rung: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.ask_refusals: list[Exception] = []
        self.station_refusals: list[Exception] = []
        self.devices_refusals: list[Exception] = []
        listeners = Listeners()
        listeners.add(self.told.put)
        office = Office(
            tell=listeners,
            devices=self.devices,
            station_checks=tuple,
            advise=lambda _checks: pytest.fail("nothing is complete here"),
            ask_lists=self.ask,
            closing=SimpleNamespace(),
            protect=self.rung.put,
            portrait_years=lambda: 8,
        )
        self.booth = Booth(
            office,
            self.rooms,
            listeners,
            world=World(self.station),
            desk=FrontDesk(lambda _name, _secret: True, lambda _what, _name: None, 0.0),
        )

    def devices(self) -> Devices:
        if self.devices_refusals:
            raise self.devices_refusals.pop()
        return Devices(lambda _address: pytest.fail("there is no device"))

    def station(self) -> events.StationChanged:
        if self.station_refusals:
            raise self.station_refusals.pop()
        return events.StationChanged((), 0, 0, 0)

    def ask(self, _mrz: object, _cancel: threading.Event, post: object) -> None:
        self.asked.put(post)
        if self.ask_refusals:
            raise self.ask_refusals.pop()

    def until(self, wanted: object) -> list[object]:
        """Return what is told up to a wanted event."""
        seen: list[object] = []
        while not seen or seen[-1] != wanted:
            seen.append(self.told.get(timeout=20))
        return seen

    def until_notice(self) -> list[object]:
        seen: list[object] = []
        while not seen or not isinstance(seen[-1], events.Notice):
            seen.append(self.told.get(timeout=20))
        return seen

    def codes(self, seen: list[object]) -> list[str]:
        return [each.code for each in seen if isinstance(each, events.Notice)]

    def whole_course(self) -> list[object]:
        """Walk one inspection up to Esc; returns everything that was told."""
        self.booth.start()
        first = self.until(events.StateChanged(events.State.READING))
        self.booth.cancel()
        return first + self.until(READY) + self.until(events.StationChanged((), 0, 0, 0))


@pytest.fixture
def around():
    made = Around()
    made.booth.sign_in("anna", "")
    made.until(events.StationChanged((), 0, 0, 0))
    yield made
    made.booth.close()


def test_no_room_can_be_made_once_and_the_next_traveller_is_served(around: Around) -> None:
    around.rooms.refusals.append(OSError(12, "no memory"))
    around.booth.start()
    assert around.codes(around.until(READY)) == ["booth.step"]
    seen = around.whole_course()
    assert any(isinstance(each, events.Wiped) for each in seen)
    assert around.codes(seen) == []


def test_a_room_that_was_taken_is_ended_where_nothing_can_be_laid_out_in_it(
    around: Around,
) -> None:
    around.devices_refusals.append(RuntimeError())
    around.booth.start()
    assert around.codes(around.until(READY)) == ["booth.step"]
    room, _ = around.rooms.given.get(timeout=20)
    assert room.ended.is_set()
    assert around.codes(around.whole_course()) == []


def test_no_spare_room_and_a_broken_file_keep_nobody_waiting(around: Around) -> None:
    around.rooms.spare_refusals.append(OSError(11, "no process"))
    around.station_refusals.append(StoreRefusal("records.store_broken"))
    around.booth.start()
    around.until(events.StateChanged(events.State.READING))
    around.booth.cancel()
    assert around.codes(around.until(READY)) == ["room.not_ready"]
    # The bar cannot tell how much waits: the officer hears why.
    told = around.told.get(timeout=20)
    assert (told.code, len(told.detail)) == ("records.store_broken", 1)
    assert around.codes(around.whole_course()) == []


def test_a_list_that_breaks_is_told_and_advice_waits_for_it_no_longer(around: Around) -> None:
    around.ask_refusals.append(RuntimeError())
    around.booth.start()
    around.until(events.StateChanged(events.State.READING))
    _, hear = around.rooms.given.get(timeout=20)
    hear(protocol.ZoneKnown(ZONE))
    (code,) = around.codes(around.until_notice())
    assert code == "room.step"
    desk = around.booth.last.desk
    hear(protocol.Trouble("print.no_zone"))
    around.until(events.Notice("print.no_zone"))
    assert desk._lists_done
    around.booth.cancel()
    around.until(READY)


def test_what_answers_late_is_not_heard_by_the_next_traveller(around: Around) -> None:
    around.booth.start()
    around.until(events.StateChanged(events.State.READING))
    _, hear = around.rooms.given.get(timeout=20)
    hear(protocol.ZoneKnown(ZONE))
    late = around.asked.get(timeout=20)
    around.booth.give_can("123456")
    around.booth.cancel()
    around.until(READY)
    assert around.booth.last.desk._chip._can == ""
    around.booth.start()
    around.until(events.StateChanged(events.State.READING))
    # The first traveller's reader, room and register of lost documents come to their answers.
    late(inbox.ChipAbsent("chip.answers.silent"))
    late(inbox.ListAnswer((), last=True))
    hear(None)
    room, hear_now = around.rooms.given.get(timeout=20)
    hear_now(protocol.Trouble("print.no_zone"))
    seen = around.until(events.Notice("print.no_zone"))
    assert around.codes(seen) == ["print.no_zone"]
    assert not around.booth.last.desk._lists_done
    assert room.said.empty()
    around.booth.cancel()
    around.until(READY)


def rung_and_left(around: Around) -> object:
    """Ring the bell for a traveller, who leaves before it answers; returns who hears it."""
    around.booth.start()
    around.until(events.StateChanged(events.State.READING))
    around.booth.protect()
    answer = around.rung.get(timeout=20)
    around.booth.cancel()
    around.until(READY)
    return answer


def test_a_bell_that_answers_late_is_told_between_two_travellers(around: Around) -> None:
    answer = rung_and_left(around)
    around.until(events.StationChanged((), 0, 0, 0))
    answer("protection.no_bell")
    assert around.told.get(timeout=20) == events.Notice("protection.no_bell")


def test_a_bell_that_answers_during_the_next_inspection_waits_for_its_end(around: Around) -> None:
    answer = rung_and_left(around)
    around.rooms.given.get(timeout=20)
    around.booth.start()
    around.until(events.StateChanged(events.State.READING))
    answer("protection.no_bell")
    _, hear = around.rooms.given.get(timeout=20)
    hear(protocol.Trouble("print.no_zone"))
    assert around.codes(around.until(events.Notice("print.no_zone"))) == ["print.no_zone"]
    around.booth.cancel()
    assert around.codes(around.until(READY)) == []
    assert around.codes(around.until_notice()) == ["protection.no_bell"]


def test_a_bell_that_answers_while_its_traveller_is_here_is_told_at_once(around: Around) -> None:
    around.booth.start()
    around.until(events.StateChanged(events.State.READING))
    around.booth.protect()
    around.rung.get(timeout=20)("protection.called")
    assert around.codes(around.until_notice()) == ["protection.called"]
    around.booth.cancel()
    around.until(READY)


def test_a_bell_that_answers_when_the_officer_has_gone_is_not_told(around: Around) -> None:
    answer = rung_and_left(around)
    around.until(events.StationChanged((), 0, 0, 0))
    around.booth.lock()
    around.until(events.StateChanged(events.State.LOCKED))
    answer("protection.called")
    around.booth.close()
    assert around.told.empty()


@pytest.mark.parametrize(("trouble", "code"), [("", "7K4M-C"), ("records.disk_full", "")])
def test_a_traveller_gets_no_code_that_leads_to_nothing(trouble: str, code: str) -> None:
    told: list[object] = []
    closing = SimpleNamespace(commit=lambda *_: Closed("{}", "7K4M-C", None, trouble))
    office = SimpleNamespace(tell=told.append, devices=lambda: None, closing=closing)
    waiting: queue.SimpleQueue[object] = queue.SimpleQueue()
    inspection = Inspection(office, Room(), waiting, inbox.Post(waiting), blind=False)
    inspection._advice = None
    inspection._record(Decision(Action.ADMIT))
    assert told[-1] == events.DecisionTaken(Action.ADMIT, code)
    assert (events.Notice(trouble) in told) is bool(trouble)
