"""The polled scanners (TouchChip, NB-1010-U) on virtual devices, and the contract of all three."""

from __future__ import annotations

import threading
import time
import tracemalloc

import numpy as np
import pytest
from polled_scanners import VirtualNB1010, VirtualUpek

from devices.errors import Cancelled, DeviceError, Fault
from devices.finger.nb1010 import NB1010Adapter
from devices.finger.upek import UpekAdapter
from devices.finger.uru import UruAdapter
from devices.testing.finger_scanner import FingerScannerContract
from devices.types import RetryHint

BOTH = pytest.mark.parametrize(
    ("adapter", "kind"), [(NB1010Adapter, VirtualNB1010), (UpekAdapter, VirtualUpek)]
)


def picture_of(touch) -> np.ndarray:
    """The picture of a touch, whether it comes alone or after hints."""
    if isinstance(touch, np.ndarray):
        return touch
    return next(one for one in touch if isinstance(one, np.ndarray))


@pytest.fixture
def cancel() -> threading.Event:
    return threading.Event()


@pytest.fixture
def opened(bus):
    scanners = []

    def open_device(adapter_class, device):
        bus.devices.append(device)
        adapter = adapter_class(bus)
        scanners.append(adapter.open(adapter.scan()[0]))
        return scanners[-1]

    yield open_device
    for scanner in scanners:
        scanner.close()
    assert bus.open_handles == 0


def test_nb1010_delivers_its_picture(opened, cancel) -> None:
    device = VirtualNB1010()
    scanner = opened(NB1010Adapter, device)
    assert np.array_equal(scanner.touch(cancel), device.picture)
    frame = next(scanner.frames(cancel))
    assert frame.image.shape == (234, 332)


def test_nb1010_short_part_and_silence(opened, cancel) -> None:
    device = VirtualNB1010()
    scanner = opened(NB1010Adapter, device)
    device.flaws = 9
    with pytest.raises(DeviceError) as caught:
        scanner.touch(cancel)
    assert caught.value.fault is Fault.PROTOCOL
    device.flaws = 0
    device.silent = True
    with pytest.raises(DeviceError) as caught:
        scanner.touch(cancel)
    assert caught.value.fault is Fault.TIMEOUT


def test_upek_delivers_its_picture_and_hints(opened, cancel) -> None:
    device = VirtualUpek()
    scanner = opened(UpekAdapter, device)
    assert (scanner.area, scanner.size) == (True, (270, 192))
    for _ in range(2):
        *hints, picture = scanner.touch(cancel)
        assert hints == [RetryHint("finger.keep")]
        assert np.array_equal(picture, device.picture)


@pytest.mark.parametrize("flaw", ["broken", "cut"])
def test_upek_damaged_transfers_are_told(opened, cancel, flaw) -> None:
    device = VirtualUpek()
    scanner = opened(UpekAdapter, device)
    device.flaw, device.flaws = flaw, 9
    with pytest.raises(DeviceError) as caught:
        list(scanner.touch(cancel))
    assert caught.value.fault is Fault.PROTOCOL


def test_upek_unknown_status_is_told(opened, cancel) -> None:
    device = VirtualUpek()
    scanner = opened(UpekAdapter, device)
    device.statuses = [0x0C, 0x77]
    with pytest.raises(DeviceError) as caught:
        list(scanner.touch(cancel))
    assert "77" in caught.value.detail


@pytest.mark.parametrize("flaw", ["broken", "cut"])
@BOTH
def test_a_damaged_picture_is_asked_for_anew(opened, cancel, adapter, kind, flaw) -> None:
    device = kind()
    scanner = opened(adapter, device)
    device.flaw, device.flaws = flaw, 2
    assert np.array_equal(picture_of(scanner.touch(cancel)), device.picture)


@pytest.mark.parametrize("read", [1, 7, 20])
@BOTH
def test_a_stalled_endpoint_is_cleared(opened, cancel, adapter, kind, read) -> None:
    device = kind()
    scanner = opened(adapter, device)
    device.stall_at = device.reads + read
    assert np.array_equal(picture_of(scanner.touch(cancel)), device.picture)
    assert not device.stalled


def test_nb1010_reads_away_what_another_program_left(opened, cancel) -> None:
    device = VirtualNB1010()
    device.whole_packets = True
    device.answers = [bytes(540)] * 60
    assert np.array_equal(opened(NB1010Adapter, device).touch(cancel), device.picture)


def test_upek_swipe_sensor(opened, cancel) -> None:
    device = VirtualUpek()
    device.area = False
    device.picture = np.random.default_rng(8).integers(0, 256, (384, 108), dtype=np.uint8)
    device.statuses = [0x0C, 0x1E, 0x0C, 0x1D, 0x00]
    scanner = opened(UpekAdapter, device)
    assert (scanner.area, scanner.size) == (False, (384, 108))
    *hints, picture = scanner.touch(cancel)
    assert [one.code for one in hints] == ["finger.swipe_short", "finger.swipe_sideways"]
    assert np.array_equal(picture, device.picture)
    whole, device.picture = device.picture, device.picture[:200]
    assert list(scanner.touch(cancel))[-1] == RetryHint("finger.swipe_short")
    device.picture = whole
    assert np.array_equal(picture_of(scanner.touch(cancel)), whole)


@BOTH
def test_open_to_ready(bus, adapter, kind) -> None:
    bus.devices.append(kind())
    times = []
    # A busy machine only ever adds time: the quickest of a few tries is the driver's own.
    while not times or (len(times) < 10 and min(times) >= 0.6):
        started = time.monotonic()
        scanner = adapter(bus).open(adapter(bus).scan()[0])
        times.append(time.monotonic() - started)
        scanner.close()
    assert min(times) < 0.6


@BOTH
def test_unplugged_while_waiting_is_told_at_once(opened, cancel, adapter, kind) -> None:
    device = kind()
    scanner = opened(adapter, device)
    device.finger = False
    timer = threading.Timer(0.2, device.pull)
    timer.start()
    # It would wait for a finger for ever; how soon it tells is measured in test_finger_live.
    with pytest.raises(DeviceError) as caught:
        list(scanner.frames(cancel))
    timer.join()
    assert caught.value.fault is Fault.UNPLUGGED


@BOTH
def test_hundred_captures_leave_nothing_behind(opened, bus, cancel, adapter, kind) -> None:
    device = kind()
    scanner = opened(adapter, device)
    threads = threading.active_count()
    for count in range(100):
        if count == 10:
            tracemalloc.start()
            before = tracemalloc.get_traced_memory()[0]
        assert np.array_equal(picture_of(scanner.touch(cancel)), device.picture)
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 200_000  # Ninety pictures would be four million bytes.
    assert threading.active_count() == threads
    scanner.close()
    assert (bus.open_handles, bus.claimed) == (0, 0)


@BOTH
def test_unplugged_during_capture_is_told_at_once(opened, cancel, adapter, kind) -> None:
    device = kind()
    scanner = opened(adapter, device)
    device.pull_after = device.reads + 20
    with pytest.raises(DeviceError) as caught:
        list(scanner.frames(cancel))
    assert caught.value.fault is Fault.UNPLUGGED


@BOTH
def test_no_finger_until_cancelled(opened, cancel, adapter, kind) -> None:
    device = kind()
    scanner = opened(adapter, device)
    device.finger = False
    timer = threading.Timer(0.2, cancel.set)
    timer.start()
    with pytest.raises(Cancelled):
        list(scanner.frames(cancel))
    timer.join()


class OnVirtualBus(FingerScannerContract):
    """The contract of a scanner, on a device of the virtual bus."""

    @pytest.fixture(autouse=True)
    def plugged(self, bus, simulator):
        self.bus, self.simulator = bus, simulator

    def opened_with(self, adapter, device):
        self.bus.devices[:] = [device]
        return adapter.open(adapter.scan()[0])


class TestUruContract(OnVirtualBus):
    def open_scanner(self):
        reader = self.simulator.VirtualUru()
        reader.frames = [self.simulator.frame_of(self.simulator.ridges())] * 2
        reader.touches = 1
        return self.opened_with(UruAdapter(self.bus, touch_frames=1), reader)


class TestUpekContract(OnVirtualBus):
    def open_scanner(self):
        return self.opened_with(UpekAdapter(self.bus), VirtualUpek())


class TestNB1010Contract(OnVirtualBus):
    def open_scanner(self):
        return self.opened_with(NB1010Adapter(self.bus), VirtualNB1010())
