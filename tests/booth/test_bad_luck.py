"""What goes wrong at a booth: one sentence with a next step, and nothing lost or leaked."""

from __future__ import annotations

import os
import signal
import struct
import zlib

import pytest

from client.inspection import events
from client.judgement.advice import Action, Level
from client.messages.lookup import catalogue
from devices.errors import DeviceError, Fault
from devices.types import Light, Page, PagePicture

ZONE = ("P<UTOTRAINING<<ROSA".ljust(44, "<"), "UT19061292UTO5212099F3404148<<<<<<<<<<<<<<08")


def one_sentence_each(walk) -> None:
    for code in walk.codes:
        assert code in catalogue(), code


def records(composition) -> int:
    """How many records were ever made; the log also notes sign-ins and ended inspections."""
    status = composition.outbox.status()
    return status.waiting + status.sent


class Wrapped:
    """A manager's open() with one device replaced."""

    def __init__(self, real, address: str, device) -> None:
        self.real, self.address, self.device = real, address, device

    def __call__(self, address: str):
        if address != self.address:
            return self.real(address)
        if isinstance(self.device, Exception):
            raise self.device
        return self.device


class Nonsense:
    """A chip that answers, but never in a way that any standard knows."""

    atr = b"\x3b\x00"
    info = None

    def __init__(self) -> None:
        self.count = 0

    def connect(self, cancel, seconds):
        return self

    def transmit(self, command: bytes) -> bytes:
        self.count += 1
        return [b"\x90\x00", b"\xff" * 40 + b"\x90\x00", b"\x6f\x00", b"\x30\x84"][self.count % 4]

    def reset(self) -> None:
        pass

    def close(self) -> None:
        pass


def test_no_camera(composition, officer, station) -> None:
    with station(camera="") as there:
        walk = there.inspect("clean", Action.REFER)
        assert walk.checks["face.match"] == ("not_performed", "device.no_camera")
        assert walk.advice.advice.level is Level.AMBER
        one_sentence_each(walk)


def test_no_chip_reader(composition, officer, station) -> None:
    with station(chip_reader="") as there:
        walk = there.inspect("clean", Action.REFER)
        assert walk.checks["chip.answers"] == ("undetermined", "device.no_chip_reader")
        assert walk.advice.advice.level is Level.AMBER


def test_no_document_reader_and_a_typed_zone(composition, officer, station) -> None:
    with station(document_reader="", chip_reader="") as there:
        walk = there.begin("clean")
        there.control.type_zone(ZONE)
        assert walk.advised.wait(60), walk.told
        assert walk.of(events.ZoneRead)[0].mrz.document_number == "UT1906129"
        there.decide(walk, Action.ADMIT)


def test_a_camera_that_may_not_be_opened(composition, officer, station) -> None:
    devices = composition.booth._office.devices()
    refusal = DeviceError(Fault.PERMISSION, devices.camera, "no rights", "the rule to install")
    opened = Wrapped(devices.open, devices.camera, refusal)
    with station(open=opened) as there:
        walk = there.inspect("clean", Action.REFER)
        assert "device.permission" in walk.codes
        assert walk.checks["face.match"][0] == "not_performed"
        one_sentence_each(walk)


def test_a_chip_that_answers_nonsense(composition, officer, station) -> None:
    devices = composition.booth._office.devices()
    opened = Wrapped(devices.open, devices.chip_reader, Nonsense())
    with station(open=opened) as there:
        walk = there.inspect("clean", Action.REFER)
        assert walk.checks["chip.access"][0] in {"undetermined", "failed"}
        assert walk.advice.advice.level >= Level.AMBER
        one_sentence_each(walk)


def huge_png() -> bytes:
    """A picture of 100 megapixels in a few kilobytes."""
    side = 10_000
    head = struct.pack("!IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * (side + 1) * side, 9)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack("!I", len(data)) + kind + data + struct.pack("!I", zlib.crc32(kind + data))
        )

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("picture", "code"),
    [(huge_png(), "image.too_large"), (b"\xff\xd8\xff\xe0 no picture at all", "image.")],
)
def test_a_page_that_is_no_fair_picture(
    composition, officer, station, picture: bytes, code: str
) -> None:
    page = Page(pictures=(PagePicture(Light.VISIBLE, picture),))
    with station(page=page) as there:
        walk = there.begin("clean")
        assert walk.see(lambda: "print.no_zone" in walk.codes), walk.told
        assert walk.see(lambda: any(each.startswith(code) for each in walk.codes)), walk.codes
        one_sentence_each(walk)
        there.control.cancel()
        assert walk.ended.wait(60)
        assert not [e for e in walk.of(events.RecordPreview) if e.sent]


def test_a_room_that_is_killed_ends_one_inspection_and_no_more(
    composition, officer, station
) -> None:
    walk = officer.begin("clean")
    assert walk.see(lambda: walk.of(events.ZoneRead)), walk.told
    os.kill(composition.booth.last._room.process_id, signal.SIGKILL)
    assert walk.ended.wait(60)
    assert "room.lost" in walk.codes
    assert not [e for e in walk.of(events.RecordPreview) if e.sent]
    assert officer.inspect("clean").record


def test_cancelling_leaves_no_record(officer, composition) -> None:
    before = records(composition)
    walk = officer.begin("clean")
    assert walk.advised.wait(60)
    officer.control.cancel()
    assert walk.ended.wait(60)
    assert walk.wiped
    assert records(composition) == before


def test_time_that_runs_out_decides_nothing(composition, officer, station) -> None:
    before = records(composition)
    walk = officer.begin("clean")
    assert walk.advised.wait(60)
    os.kill(composition.booth.last._room.process_id, signal.SIGALRM)
    assert walk.ended.wait(60)
    assert records(composition) == before
    assert not walk.of(events.DecisionTaken)
