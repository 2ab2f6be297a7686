"""A page without a zone is not the last one: what the sentence asks for is then looked at."""

from __future__ import annotations

import dataclasses
import queue
import threading
import time
from types import SimpleNamespace

import pytest

from client.inspection import inbox
from client.inspection.chosen_devices import Devices
from client.inspection.equipment import MOST_PAGES, Equipment
from devices.errors import Cancelled, DeviceError, Fault
from devices.types import ON_REQUEST, DeviceInfo, DeviceKind, Light, Page, PagePicture

FIRST, SECOND = (Page(pictures=(PagePicture(Light.VISIBLE, one),)) for one in (b"cover", b"data"))


class Reader:
    """Gives pages as a test lays them; asked again at once, the one that lies there still."""

    info = DeviceInfo("laid:1", DeviceKind.DOCUMENT_READER, "Laid")

    def __init__(self) -> None:
        self.lies: Page | DeviceError | None = None
        self.asked = threading.Semaphore(0)
        self.closed = threading.Event()

    def read(self, cancel: threading.Event) -> Page:
        self.asked.release()
        while not cancel.wait(0.01):
            if isinstance(self.lies, DeviceError):
                raise self.lies
            if self.lies is not None:
                return self.lies
        raise Cancelled(self.info.address)

    def present(self) -> bool:
        return self.lies is not None

    def close(self) -> None:
        self.closed.set()


class Station:
    def __init__(self, monkeypatch: pytest.MonkeyPatch, *features: str) -> None:
        monkeypatch.setattr("client.inspection.equipment.SAME_PAGE_SECONDS", 0.01)
        self.posted: queue.SimpleQueue[inbox.Item] = queue.SimpleQueue()
        self.reader = Reader()
        self.reader.info = dataclasses.replace(Reader.info, features=features)
        devices = Devices(lambda _address: self.reader, document_reader="laid:1")
        self.equipment = Equipment(devices, SimpleNamespace(), self.posted.put, lambda _event: None)
        self.equipment.look_for_page()

    def lay(self, page: Page) -> None:
        self.reader.lies = page
        told = self.posted.get(timeout=20)
        assert isinstance(told, inbox.PageLaid)
        assert told.page == page


@pytest.fixture
def station(monkeypatch: pytest.MonkeyPatch):
    made = Station(monkeypatch)
    yield made
    made.equipment.close()
    assert made.reader.closed.is_set()


def test_a_page_without_a_zone_is_followed_by_the_next_one(station: Station) -> None:
    station.lay(FIRST)
    station.equipment.page_told("print.no_zone")
    # The same page gives the same answer: it is not handed over a second time.
    for _ in range(4):
        assert station.reader.asked.acquire(timeout=20)
    station.lay(SECOND)
    station.equipment.zone_known()
    assert station.reader.closed.wait(20)
    assert station.posted.empty()


def test_a_reader_that_gives_ever_other_pages_is_let_go_of(station: Station) -> None:
    for number in range(MOST_PAGES):
        picture = PagePicture(Light.VISIBLE, str(number).encode())
        station.lay(Page(pictures=(picture,)))
        station.equipment.page_told("print.no_zone")
    assert station.reader.closed.wait(20)


@pytest.fixture
def scanner(monkeypatch: pytest.MonkeyPatch):
    """A station whose reader scans whenever it is asked, as a flatbed does."""
    made = Station(monkeypatch, ON_REQUEST)
    yield made
    made.equipment.close()
    assert made.reader.closed.is_set()


def press_f2(scanner: Station) -> None:
    """Press until the scanner's thread has come to wait for it."""
    end = time.monotonic() + 20
    while not scanner.equipment.scan_again():
        assert time.monotonic() < end
        threading.Event().wait(0.01)


def test_a_scanner_scans_again_only_when_it_is_asked(scanner: Station) -> None:
    scanner.lay(FIRST)
    assert scanner.reader.asked.acquire(timeout=20)
    scanner.reader.lies = SECOND
    assert scanner.equipment.page_told("print.page_step") == "print.no_zone_scanned"
    assert not scanner.reader.asked.acquire(timeout=0.3)
    assert scanner.posted.empty()
    press_f2(scanner)
    assert scanner.reader.asked.acquire(timeout=20)
    scanner.lay(SECOND)
    # The key has been used up: what follows it is a face taken by hand.
    assert not scanner.equipment.scan_again()


def test_a_scanner_that_waits_for_the_key_ends_with_a_typed_zone(scanner: Station) -> None:
    scanner.lay(FIRST)
    scanner.equipment.page_told("print.no_zone")
    press_f2(scanner)
    scanner.lay(FIRST)
    scanner.equipment.page_told("print.no_zone")
    scanner.equipment.zone_known()
    assert scanner.reader.closed.wait(20)
    assert not scanner.equipment.scan_again()


def test_a_reader_that_sees_its_pages_waits_for_no_key(station: Station) -> None:
    station.lay(FIRST)
    assert station.equipment.page_told("print.no_zone") == "print.no_zone"
    station.lay(SECOND)
    assert not station.equipment.scan_again()


def test_a_zone_that_was_typed_meanwhile_ends_the_wait(station: Station) -> None:
    station.lay(FIRST)
    station.equipment.page_told("print.no_zone")
    station.equipment.zone_known()
    assert station.reader.closed.wait(20)


def test_a_page_that_is_laid_after_its_zone_was_typed_still_comes(station: Station) -> None:
    station.equipment.page_told("print.no_zone")
    station.equipment.zone_known()
    station.lay(FIRST)
    assert station.reader.closed.wait(20)


def test_no_other_word_of_the_room_asks_for_a_page(station: Station) -> None:
    station.lay(FIRST)
    station.equipment.page_told("print.hint.closer")
    assert station.reader.asked.acquire(timeout=20)
    assert not station.reader.asked.acquire(timeout=0.3)


def test_a_reader_that_is_pulled_out_then_is_told(station: Station) -> None:
    station.lay(FIRST)
    station.reader.lies = DeviceError(Fault.UNPLUGGED, "laid:1", "gone")
    station.equipment.page_told("print.page_step")
    told = station.posted.get(timeout=20)
    assert isinstance(told, inbox.DeviceTrouble)
    assert told.error.fault is Fault.UNPLUGGED
