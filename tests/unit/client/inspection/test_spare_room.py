"""The spare room belongs to the present day; the end of a room leaves nobody behind."""

from __future__ import annotations

import subprocess
import sys
import threading

import msgspec
import numpy as np
import pytest

from client.inspection.room import handle, protocol
from client.inspection.room.handle import Room, RoomService

PREPARE = protocol.Prepare("", b"", 0, 120, training=True, today="2026-11-21")
ANSWERING = (
    "import os, sys\n"
    "from client.inspection.room import protocol\n"
    "protocol.send(protocol.Looked(0, (), (), 0, 0), lambda data: os.write(1, data))\n"
    "sys.stdin.buffer.read()\n"
)


class Prepared:
    """A room of which only what it was prepared with counts."""

    def __init__(self, prepare: object, hear: object) -> None:
        self.prepared = prepare(7)
        self.hear = hear
        self.ended = False

    def end(self) -> float:
        self.ended = True
        return 0.0


@pytest.fixture
def present(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    monkeypatch.setattr(handle, "Room", Prepared)
    return {}


def service(present: dict[str, object]) -> RoomService:
    def prepare(ring: int) -> protocol.Prepare:
        return msgspec.structs.replace(PREPARE, ring=ring, **present)

    made = RoomService(prepare)
    made.ready_spare()
    return made


def test_a_spare_room_of_today_is_given_out(present: dict[str, object]) -> None:
    rooms = service(present)
    spare, _ = rooms._spare
    rooms.ready_spare()
    assert rooms.take(lambda _message: None) is spare
    assert not spare.ended


@pytest.mark.parametrize("changed", [{"today": "2026-11-22"}, {"finger": True}])
def test_a_spare_room_of_yesterday_sees_no_traveller(
    present: dict[str, object], changed: dict[str, object]
) -> None:
    rooms = service(present)
    spare, _ = rooms._spare
    present |= changed
    room = rooms.take(lambda _message: None)
    assert spare.ended
    assert room.prepared == msgspec.structs.replace(PREPARE, ring=7, **changed)


def test_a_spare_room_is_renewed_while_nobody_is_here(present: dict[str, object]) -> None:
    rooms = service(present)
    spare, _ = rooms._spare
    present["today"] = "2026-11-22"
    rooms.ready_spare()
    assert spare.ended
    assert rooms._spare[0].prepared.today == "2026-11-22"


def test_a_late_answer_frees_no_slot_of_a_ring_that_is_gone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start = subprocess.Popen
    monkeypatch.setattr(
        handle.subprocess,
        "Popen",
        lambda _command, **how: start([sys.executable, "-c", ANSWERING], **how),
    )
    answered, receive = threading.Event(), protocol.receive_in_booth

    def slowly(descriptor: int) -> protocol.ToBooth:
        message = receive(descriptor)
        answered.set()
        # A loaded machine: the room ends before this thread has its turn again.
        room._process.wait()
        for _ in range(50):
            if room._ring._map.closed:
                break
            threading.Event().wait(0.01)
        return message

    monkeypatch.setattr(handle.protocol, "receive_in_booth", slowly)
    room = Room(lambda ring: msgspec.structs.replace(PREPARE, ring=ring), lambda _message: None)
    assert answered.wait(20)
    room.end()
    room._thread.join(20)
    assert not room.show(np.zeros((4, 4, 3), np.uint8), 0.0)
