"""A room on a station without a usable model pack: everything but the comparison goes on."""

from __future__ import annotations

import os
import queue
import signal
import time
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pytest

from capture.models import MANIFEST
from client.inspection.room import handle, protocol
from client.inspection.room.handle import Room
from mrz.chip.trust import TrustView

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ZONE = ("P<UTOTRAINING<<ROSA".ljust(44, "<"), "UT19061292UTO5212099F3404148<<<<<<<<<<<<<<08")


class Heard:
    """Everything that a room says, waited for by what it must hold."""

    def __init__(self) -> None:
        self.all: list[protocol.ToBooth] = []
        self._queue: queue.SimpleQueue[protocol.ToBooth | None] = queue.SimpleQueue()

    def __call__(self, message: protocol.ToBooth | None) -> None:
        self._queue.put(message)

    def until(self, kind: type) -> protocol.ToBooth:
        deadline = time.monotonic() + 60
        while True:
            message = self._queue.get(timeout=max(0.01, deadline - time.monotonic()))
            assert message is not None, "the room ended"
            self.all.append(message)
            if isinstance(message, kind):
                return message

    def outcomes(self) -> dict[str, tuple[str, str]]:
        told = [message for message in self.all if isinstance(message, protocol.Checked)]
        return {check.name: (check.outcome, check.code) for each in told for check in each.checks}


def _room(packs: Path, heard: Heard) -> Room:
    trust = TrustView.from_certificates((), date(2026, 11, 21)).to_bytes()

    def prepare(ring: int) -> protocol.Prepare:
        return protocol.Prepare(str(packs), trust, ring, 60, True, "2026-11-21")

    return Room(prepare, heard)


@pytest.mark.parametrize("stopped", [False, True])
def test_a_room_may_overwrite_what_it_holds_and_is_ended_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, stopped: bool
) -> None:
    """Its own end has the code 0; a room that stands still is ended by force soon after."""
    room = _room(tmp_path, Heard())
    assert room.wait_ready(30)
    if stopped:
        os.kill(room.process_id, signal.SIGSTOP)
    else:
        monkeypatch.setattr(handle, "ORDERLY_SECONDS", 10.0)
    room.end()
    assert room.exit_code == (-signal.SIGKILL if stopped else 0)


@pytest.fixture(params=["none", "damaged"])
def room(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Room, Heard, str]]:
    """A room whose folder of packs is empty, or holds one that cannot be used."""
    if request.param == "damaged":
        (tmp_path / "broken").mkdir()
        (tmp_path / "broken" / MANIFEST).write_bytes(b"\xff not a manifest")
    heard = Heard()
    room = _room(tmp_path, heard)
    try:
        assert room.wait_ready(30)
        yield room, heard, request.param
    finally:
        room.end()


def test_the_zone_is_read_and_the_faces_are_left_to_the_officer(room) -> None:
    there, heard, _kind = room
    there.send(protocol.Zone(ZONE))
    heard.until(protocol.ZoneKnown)
    there.send(protocol.NoChip("chip.none"))
    there.show(np.full((480, 640, 3), 90, np.uint8), time.monotonic())
    there.send(protocol.TakeNow())
    heard.until(protocol.FaceDone)
    outcomes = heard.outcomes()
    assert outcomes["print.readable"] == ("successful", "")
    assert outcomes["face.match"] == ("not_performed", "face.match.no_pack")
    assert outcomes["face.quality"] == ("not_performed", "face.match.no_pack")


def test_a_slot_of_the_ring_always_comes_back(room) -> None:
    there, heard, _kind = room
    there.send(protocol.NoChip("chip.none"))
    for _ in range(12):
        assert there.show(np.full((480, 640, 3), 90, np.uint8), time.monotonic())
        heard.until(protocol.Looked)


def test_a_live_picture_is_shown_for_the_officer_to_compare(room) -> None:
    there, heard, _kind = room
    there.send(protocol.NoChip("chip.none"))
    deadline = time.monotonic() + 60
    while not any(isinstance(each, protocol.Portrait) for each in heard.all):
        assert time.monotonic() < deadline
        there.show(np.full((480, 640, 3), 90, np.uint8), time.monotonic())
        heard.until(protocol.Looked)
    assert [each.source for each in heard.all if isinstance(each, protocol.Portrait)] == ["live"]


def test_a_pack_that_cannot_be_used_is_told_apart_from_none(room) -> None:
    there, heard, kind = room
    there.send(protocol.NoChip("chip.none"))
    there.show(np.full((480, 640, 3), 90, np.uint8), time.monotonic())
    heard.until(protocol.Looked)
    if kind == "damaged":
        # The word comes from another desk's thread: before the end or after it.
        told = [each for each in heard.all if isinstance(each, protocol.Trouble)]
        word = told[0] if told else heard.until(protocol.Trouble)
        assert word.code.startswith("model.")
        return
    there.send(protocol.TakeNow())
    heard.until(protocol.FaceDone)
    assert not [each for each in heard.all if isinstance(each, protocol.Trouble)]
