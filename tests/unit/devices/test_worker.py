"""One thread for one open device."""

from __future__ import annotations

import threading

import pytest

from devices.errors import Cancelled, DeviceError, Fault
from devices.types import DeviceInfo, DeviceKind
from devices.worker import Newest, Worker

INFO = DeviceInfo("board:1", DeviceKind.CAMERA, "Lamp")


class Plug:
    def __init__(self) -> None:
        self.info = INFO
        self.threads = [threading.current_thread().name]

    def close(self) -> None:
        self.threads.append(threading.current_thread().name)


def test_everything_happens_on_the_devices_own_thread() -> None:
    plugs: list[Plug] = []

    def opened() -> Plug:
        plugs.append(Plug())
        return plugs[0]

    worker = Worker("board:1", opened)
    names = [worker.submit(lambda *_: threading.current_thread().name).result(2) for _ in range(3)]
    worker.close()
    worker.close()
    assert set(names + plugs[0].threads) == {"device-board:1"}
    assert len(plugs[0].threads) == 2


def test_a_device_that_does_not_open_fails_each_job() -> None:
    def refuse() -> Plug:
        raise DeviceError(Fault.BUSY, "board:1")

    worker = Worker("board:1", refuse)
    for _ in range(2):
        with pytest.raises(DeviceError):
            worker.submit(lambda *_: 1).result(2)
    worker.close()


def test_close_cancels_the_running_job_and_refuses_the_waiting_ones() -> None:
    worker = Worker("board:1", Plug)
    started = threading.Event()

    def wait(_plug: Plug, cancel: threading.Event) -> None:
        started.set()
        cancel.wait(5)
        raise Cancelled

    running, waiting = worker.submit(wait), worker.submit(lambda *_: 1)
    assert started.wait(2)
    worker.close()
    for future in (running, waiting, worker.submit(lambda *_: 1)):
        with pytest.raises(Cancelled):
            future.result(2)


def test_newest_keeps_one_value() -> None:
    place: Newest[int] = Newest()
    assert place.get(seconds=0.01) == (0, None)
    for value in range(5):
        place.put(value)
    count, value = place.get()
    assert (count, value) == (5, 4)
    assert place.get(after=count, seconds=0.01) == (5, None)
    place.clear()
    assert place.get(after=4, seconds=0.01) == (5, None)
