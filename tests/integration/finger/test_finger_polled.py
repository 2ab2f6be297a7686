"""The polled scanners (TouchChip, NB-1010-U) on virtual devices, and the contract of all three."""

from __future__ import annotations

import binascii
import errno
import threading
import time

import numpy as np
import pytest
import usb.core

from devices.errors import Cancelled, DeviceError, Fault
from devices.finger.nb1010 import NB1010Adapter
from devices.finger.upek import UpekAdapter
from devices.finger.uru import UruAdapter
from devices.testing.finger_scanner import FingerScannerContract
from devices.types import RetryHint


class Polled:
    """What both virtual devices share: a queue of answers, and a plug that can be pulled."""

    def __init__(self) -> None:
        self.gone = threading.Event()
        self.answers: list[bytes] = []
        self.finger = True
        self.silent = False
        self.cut = False
        self.pull_after = 10**9
        self.reads = 0

    def alive(self) -> None:
        if self.gone.is_set():
            raise usb.core.USBError("simulated", errno.ENODEV, errno.ENODEV)

    def control_out(self, register: int, data: bytes) -> None:
        pass

    def bulk_in(self, length: int, seconds: float) -> bytes:
        self.reads += 1
        if self.reads > self.pull_after:
            self.gone.set()
        self.alive()
        self.refill()
        if self.silent or not self.answers:
            self.gone.wait(min(seconds, 0.2))
            self.alive()
            raise usb.core.USBError("simulated", errno.ETIMEDOUT, errno.ETIMEDOUT)
        answer = self.answers.pop(0)
        if len(answer) > length:
            self.answers.insert(0, answer[length:])
        return answer[:length]

    def refill(self) -> None:
        pass


class VirtualNB1010(Polled):
    vendor, product = 0x298D, 0x1010
    endpoints = ((0x02, 2), (0x83, 2))

    def __init__(self) -> None:
        super().__init__()
        self.picture = np.random.default_rng(5).integers(0, 256, (180, 256), dtype=np.uint8)

    def bulk_out(self, data: bytes) -> int:
        self.alive()
        answer = bytearray(16)
        if data[1] == 0x38:
            answer[12] = 0xF7 if self.finger else 0x05
        self.answers.append(bytes(answer))
        if data[1] == 0x12:
            for row in range(0, 180, 2):
                part = bytes(25) + self.picture[row : row + 2].tobytes() + bytes(3)
                self.answers.append(part[:100] if self.cut and row == 90 else part)
        return len(data)


def framed(kind: int, payload: bytes) -> bytes:
    body = bytes([kind, len(payload) >> 8, len(payload) & 0xFF]) + payload
    return b"Ciao" + body + binascii.crc_hqx(body, 0).to_bytes(2, "little")


class VirtualUpek(Polled):
    vendor, product = 0x147E, 0x2016
    endpoints = ((0x02, 2), (0x81, 2))

    def __init__(self) -> None:
        super().__init__()
        self.picture = np.random.default_rng(6).integers(0, 256, (270, 192), dtype=np.uint8)
        self.statuses = [0x0C, 0x0C, 0x13, 0x00]
        self.broken = False
        self.queue: list[bytes] = []

    def control_out(self, register: int, data: bytes) -> None:
        self.answers.append(framed(0x03, b"\x00"))

    def bulk_out(self, data: bytes) -> int:
        self.alive()
        kind, payload = data[4], data[7:-2]
        assert binascii.crc_hqx(data[4:-2], 0) == int.from_bytes(data[-2:], "little")
        if kind in {0x04, 0x07}:
            self.answers = [framed(kind, b"\x00")]
            self.queue = []
        elif payload[:2] == bytes.fromhex("2804"):
            self.answers.append(self.information())
        elif payload[:2] == bytes.fromhex("280b"):
            self.queue = self.capture()
            self.answers += [b"", self.queue.pop(0)]
        elif self.queue:
            self.answers.append(self.queue.pop(0))
        return len(data)

    def information(self) -> bytes:
        payload = bytearray(60)
        payload[42] = 0x00  # byte 49 of the frame: an area sensor
        payload[43:45] = (256).to_bytes(2, "little")
        payload[45:47] = (360).to_bytes(2, "little")
        return framed(0x00, bytes(payload))

    def capture(self) -> list[bytes]:
        statuses = self.statuses if self.finger else [0x0C] * 5000
        found = [framed(0x00, b"\x28" + bytes(10) + bytes([one, 0])) for one in statuses]
        if not self.finger:
            return found
        raw = self.picture.tobytes()
        pieces = [raw[at : at + 1500] for at in range(0, len(raw), 1500)]
        found.append(framed(0x00, b"\x2c" + bytes(10) + pieces[0]))
        found += [framed(0x00, b"\x24" + piece) for piece in pieces[1:-1]]
        if self.broken:
            found[-3] = found[-3][:-1] + b"\xee"
        if self.cut:
            del found[-10:]
        return [*found, framed(0x00, b"\x20" + pieces[-1] + bytes(4))]


BOTH = pytest.mark.parametrize(
    ("adapter", "kind"), [(NB1010Adapter, VirtualNB1010), (UpekAdapter, VirtualUpek)]
)


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
    device.cut = True
    with pytest.raises(DeviceError) as caught:
        scanner.touch(cancel)
    assert caught.value.fault is Fault.PROTOCOL
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
    setattr(device, flaw, True)
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


@BOTH
def test_unplugged_during_capture_is_told_at_once(opened, cancel, adapter, kind) -> None:
    device = kind()
    scanner = opened(adapter, device)
    device.pull_after = device.reads + 20
    started = time.monotonic()
    with pytest.raises(DeviceError) as caught:
        list(scanner.frames(cancel))
    assert caught.value.fault is Fault.UNPLUGGED
    assert time.monotonic() - started < 1.0


@BOTH
def test_no_finger_until_cancelled(opened, cancel, adapter, kind) -> None:
    device = kind()
    scanner = opened(adapter, device)
    device.finger = False
    timer = threading.Timer(0.2, cancel.set)
    timer.start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        list(scanner.frames(cancel))
    timer.join()
    assert time.monotonic() - started < 0.6


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
