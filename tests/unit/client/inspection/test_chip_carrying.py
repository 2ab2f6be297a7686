"""The booth carries APDUs: a lost answer, a reset that helps, a chip that is gone."""

from __future__ import annotations

import queue
import threading
from types import SimpleNamespace

from client.inspection.chosen_devices import Devices
from client.inspection.equipment import Equipment
from client.inspection.inbox import ChipPresent
from client.inspection.room import protocol
from devices.errors import DeviceError, Fault
from devices.types import DeviceInfo, DeviceKind

READER = DeviceInfo("fake:chip", DeviceKind.CHIP_READER, "Fake chip reader")


class Connection:
    """Answers each command; "lost" for a lost answer; gone: not even a reset helps."""

    def __init__(self) -> None:
        self.atr = b"\x3b"
        self.gone = False
        self.closed = 0
        self.resets = 0

    def transmit(self, command: bytes) -> bytes:
        if self.gone or command == b"lost":
            raise DeviceError(Fault.ABSENT, "fake:chip", "no answer came")
        return command + b"\x90\0"

    def reset(self) -> None:
        self.resets += 1
        if self.gone:
            raise DeviceError(Fault.ABSENT, "fake:chip", "no chip")

    def close(self) -> None:
        self.closed += 1


class Reader:
    """A chip reader whose chips come one after the other."""

    info = READER

    def __init__(self, connections: list[Connection]) -> None:
        self._connections = connections

    def connect(self, _cancel: threading.Event, _seconds: float) -> Connection:
        return self._connections.pop(0)

    def close(self) -> None:
        return None


def test_a_lost_answer_a_reset_and_another_chip() -> None:
    first, second = Connection(), Connection()
    reader = Reader([first, second])
    said: queue.SimpleQueue[object] = queue.SimpleQueue()
    posted: queue.SimpleQueue[object] = queue.SimpleQueue()
    room = SimpleNamespace(send=said.put)
    devices = Devices(open=lambda _address: reader, chip_reader="fake:chip")
    equipment = Equipment(devices, room, posted.put, lambda _event: None)

    def ask(message):
        equipment.carry(message)
        return said.get(timeout=5)

    assert isinstance(ask(protocol.Command(b"nobody yet")), protocol.ChipGone)
    equipment.look_for_chip()
    assert isinstance(posted.get(timeout=5), ChipPresent)
    assert ask(protocol.Command(b"one")) == protocol.ChipAnswer(b"one\x90\0")
    # One answer is lost, and the chip takes a reset: nobody lifts anything.
    assert isinstance(ask(protocol.Command(b"lost")), protocol.ChipGone)
    assert ask(protocol.ResetChip()) == protocol.ChipAnswer(b"")
    assert ask(protocol.Command(b"two")) == protocol.ChipAnswer(b"two\x90\0")
    # Lifted: the reset says so at once, and so does whatever is asked later.
    first.gone = True
    assert isinstance(ask(protocol.Command(b"three")), protocol.ChipGone)
    assert isinstance(ask(protocol.ResetChip()), protocol.ChipGone)
    # Laid down again: the old connection is let go of before.
    equipment.look_for_chip(seconds=1)
    assert isinstance(posted.get(timeout=5), ChipPresent)
    assert first.closed == 1
    assert ask(protocol.Command(b"four")) == protocol.ChipAnswer(b"four\x90\0")
    equipment.close()
    assert second.closed == 1


def test_a_chip_that_is_looked_for_again_while_the_old_one_is_still_held() -> None:
    first, second = Connection(), Connection()
    posted: queue.SimpleQueue[object] = queue.SimpleQueue()
    said: queue.SimpleQueue[object] = queue.SimpleQueue()
    reader = Reader([first, second])
    devices = Devices(open=lambda _address: reader, chip_reader="fake:chip")
    equipment = Equipment(
        devices, SimpleNamespace(send=said.put), posted.put, lambda _event: None
    )  # fmt: skip
    equipment.look_for_chip()
    assert isinstance(posted.get(timeout=5), ChipPresent)
    equipment.carry(protocol.Command(b"lost"))
    assert isinstance(said.get(timeout=5), protocol.ChipGone)
    equipment.look_for_chip()  # no reset was asked for: the room gave up
    assert isinstance(posted.get(timeout=5), ChipPresent)
    assert (first.closed, second.closed) == (1, 0)
    equipment.close()
    assert second.closed == 1
