"""An adapter from outside may raise anything: it is told, and no step ends in silence."""

from __future__ import annotations

import queue
from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from client.inspection import inbox
from client.inspection.chosen_devices import Devices
from client.inspection.equipment import Equipment
from devices.errors import Fault
from devices.types import DeviceKind, Frame

if TYPE_CHECKING:
    from collections.abc import Iterator

PICTURE = np.zeros((4, 4, 3), np.uint8)


class Odd:
    """Every device at once, by an adapter that nobody tested; well: it works after all."""

    info = SimpleNamespace(address="odd:1", features=())

    def __init__(self, *, well: bool = False) -> None:
        self._well = well

    def read(self, _cancel: object) -> object:
        return {}["page"]

    def connect(self, _cancel: object, _seconds: float) -> object:
        raise RuntimeError("whatever")

    def frames(self, cancel: object) -> Iterator[object]:
        if not self._well:
            raise ValueError("no such format")
        while not cancel.wait(0.01):
            yield Frame(PICTURE, 1, 0.0)

    def close(self) -> None:
        return None


class Station:
    def __init__(self) -> None:
        self.posted: queue.SimpleQueue[inbox.Item] = queue.SimpleQueue()
        self.opened = 0
        devices = Devices(self.open, "odd:1", "odd:1", "odd:1", finger_scanner="odd:1")
        room = SimpleNamespace(show=lambda *_: True)
        self.equipment = Equipment(devices, room, self.posted.put, lambda _event: None)

    def open(self, _address: str) -> Odd:
        self.opened += 1
        return Odd(well=self.opened > 1)

    def trouble(self, kind: DeviceKind) -> None:
        told = self.posted.get(timeout=20)
        assert isinstance(told, inbox.DeviceTrouble)
        assert (told.kind, told.error.fault) == (kind, Fault.PROTOCOL)
        assert told.error.address == "odd:1"
        # The place in the code, never the text: it may quote what was read.
        assert "test_adapter_mishaps.py" in told.error.detail
        assert "whatever" not in told.error.detail


@pytest.fixture
def station(monkeypatch: pytest.MonkeyPatch) -> Iterator[Station]:
    for name in ("_document_reader", "_chip_reader", "_camera"):
        monkeypatch.setattr(f"client.inspection.equipment.{name}", lambda device: device)
    made = Station()
    yield made
    made.equipment.close()


def test_a_page_reader(station: Station) -> None:
    station.equipment.look_for_page()
    station.trouble(DeviceKind.DOCUMENT_READER)


def test_a_chip_reader_whose_chip_is_then_waited_for_no_longer(station: Station) -> None:
    station.equipment.look_for_chip()
    station.trouble(DeviceKind.CHIP_READER)
    assert station.posted.get(timeout=20) == inbox.ChipAbsent("device.protocol", "odd:1")


def test_a_camera_that_is_opened_again_and_then_films(station: Station) -> None:
    station.equipment.look_at_traveller()
    station.trouble(DeviceKind.CAMERA)
    assert station.posted.get(timeout=20) == inbox.DeviceBack(DeviceKind.CAMERA)


def test_a_finger_scanner(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("client.inspection.finger_watch.FingerScanner", Odd)
    station.equipment.look_at_finger()
    station.trouble(DeviceKind.FINGER_SCANNER)
