"""Adapters by entry point, the inventory, hot-plug, and opening by address."""

from __future__ import annotations

import threading
from importlib.metadata import EntryPoint

import pytest

from devices.errors import DeviceError, Fault
from devices.manager import Change, DeviceManager
from devices.registry import AdapterRow, load_adapter, load_adapters
from devices.types import DeviceInfo, DeviceKind


class Plug:
    """A device that only opens and closes."""

    def __init__(self, info: DeviceInfo) -> None:
        self.info = info
        self.closed = 0

    def close(self) -> None:
        self.closed += 1


class Board:
    """An adapter whose plugs the test pulls."""

    prefix = "board"

    def __init__(self) -> None:
        self.found: tuple[DeviceInfo, ...] = ()
        self.trouble: Exception | None = None

    def scan(self) -> tuple[DeviceInfo, ...]:
        if self.trouble:
            raise self.trouble
        return self.found

    def open(self, info: DeviceInfo) -> Plug:
        return Plug(info)


LAMP = DeviceInfo("board:1", DeviceKind.CAMERA, "Lamp")


def test_our_own_adapters_are_all_found() -> None:
    rows = {row.name: row for row in load_adapters()}
    assert {"sim", "pcsc", "webcam", "file"} <= set(rows)
    assert all(row.distribution == "halfdoor" for row in rows.values())


@pytest.mark.parametrize(
    "target", ["devices.nowhere:Adapter", "devices.types:NoSuchAdapter", "devices.types:DeviceInfo"]
)
def test_an_adapter_that_cannot_be_made_is_a_row_with_its_reason(target: str) -> None:
    row = load_adapter(EntryPoint("broken", target, "halfdoor.devices"))
    assert row.adapter is None
    assert row.reason
    inventory = DeviceManager((row,)).scan()
    assert inventory.devices == ()
    assert [(one.adapter, one.fault) for one in inventory.problems] == [
        ("broken", Fault.UNSUPPORTED)
    ]
    with pytest.raises(DeviceError) as caught:
        DeviceManager((row,)).open("broken:1")
    assert caught.value.detail == row.reason


@pytest.mark.parametrize(
    ("trouble", "fault"),
    [
        (DeviceError(Fault.SERVICE, "board:", "asleep", "wake it"), Fault.SERVICE),
        (RuntimeError("a bug in an adapter"), Fault.PROTOCOL),
    ],
)
def test_a_scan_that_fails_leaves_the_others_alone(trouble: Exception, fault: Fault) -> None:
    good, bad = Board(), Board()
    good.found, bad.trouble = (LAMP,), trouble
    manager = DeviceManager((AdapterRow("bad", bad), AdapterRow("good", good)))
    inventory = manager.scan()
    assert inventory.of(DeviceKind.CAMERA) == (LAMP,)
    assert [problem.fault for problem in inventory.problems] == [fault]


def test_a_device_is_opened_by_its_address_only_while_it_is_there() -> None:
    board = Board()
    manager = DeviceManager((AdapterRow("board", board),))
    with pytest.raises(DeviceError) as caught:
        manager.open("board:1")
    assert caught.value.fault is Fault.ABSENT
    board.found = (LAMP,)
    assert manager.open("board:1").info == LAMP
    with pytest.raises(DeviceError) as caught:
        manager.open("elsewhere:1")
    assert caught.value.fault is Fault.UNSUPPORTED


def test_hot_plug_tells_what_came_and_what_went() -> None:
    board, told = Board(), []
    came = threading.Semaphore(0)

    def listen(change: Change) -> None:
        told.append((change.added, change.removed, threading.current_thread().name))
        came.release()

    manager = DeviceManager((AdapterRow("board", board),))
    manager.watch(listen, seconds=0.01)
    assert came.acquire(timeout=30)
    board.found = (LAMP,)
    assert came.acquire(timeout=30)
    board.found = ()
    assert came.acquire(timeout=30)
    with pytest.raises(DeviceError):
        manager.watch(listen)
    manager.close()
    manager.close()
    assert told == [
        ((), (), "hotplug"), ((LAMP,), (), "hotplug"), ((), (LAMP,), "hotplug"),
    ]  # fmt: skip
