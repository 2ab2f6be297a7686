"""A USB bus in memory (a pyusb backend of our own) and virtual scanners with faults to order."""

from __future__ import annotations

import array
import errno
import threading
import time
from types import SimpleNamespace

import numpy as np
import pytest
import usb.core
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from usb.backend import IBackend

WIDTH, LINES, PLAIN = 384, 289, ((0x02, 200), (0x02, 89))
MASK = 0x9248144D
AES_KEY = bytes.fromhex("79ac91795ca1478e98e00f3c598f5f4b")


def usb_error(code: int) -> usb.core.USBError:
    return usb.core.USBError("simulated", code, code)


class Bus(IBackend):
    """Enumerates virtual devices; a pulled device answers ENODEV to everything."""

    def __init__(self) -> None:
        self.devices: list[VirtualUru] = []
        self.open_handles = 0
        self.claimed = 0
        self.claim_error = 0

    def enumerate_devices(self):
        return iter([device for device in self.devices if not device.gone.is_set()])

    def get_parent(self, device):
        return None

    def get_device_descriptor(self, device):
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x200, bDeviceClass=0, bDeviceSubClass=0,
            bDeviceProtocol=0, bMaxPacketSize0=64, idVendor=device.vendor,
            idProduct=device.product, bcdDevice=0x103, iManufacturer=0, iProduct=0,
            iSerialNumber=0, bNumConfigurations=1, address=5, bus=1, port_number=2,
            port_numbers=(1, 2), speed=2,
        )  # fmt: skip

    def get_configuration_descriptor(self, device, config):
        if config:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=32, bNumInterfaces=1,
            bConfigurationValue=1, iConfiguration=0, bmAttributes=0xA0, bMaxPower=100,
            extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(self, device, interface, alternate, config):
        if interface or alternate:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=0, bAlternateSetting=0,
            bNumEndpoints=len(device.endpoints), bInterfaceClass=0xFF,
            bInterfaceSubClass=0xFF, bInterfaceProtocol=0xFF, iInterface=0,
            extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(self, device, endpoint, interface, alternate, config):
        address, kind = device.endpoints[endpoint]
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=address, bmAttributes=kind,
            wMaxPacketSize=64, bInterval=8, bRefresh=0, bSynchAddress=0, extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, device):
        if self.claim_error == errno.EACCES:
            raise usb_error(errno.EACCES)
        self.open_handles += 1
        return device

    def close_device(self, handle):
        self.open_handles -= 1

    def get_configuration(self, handle):
        return 1

    def is_kernel_driver_active(self, handle, interface):
        raise usb_error(errno.ENOSYS)

    def claim_interface(self, handle, interface):
        if self.claim_error:
            raise usb_error(self.claim_error)
        self.claimed += 1

    def release_interface(self, handle, interface):
        self.claimed -= 1

    def clear_halt(self, handle, endpoint):
        handle.clear_halt(endpoint)

    def ctrl_transfer(self, handle, request_type, request, value, *rest):
        data = rest[1]
        handle.alive()
        if request_type & 0x80:
            answer = handle.control_in(value, len(data))
            data[: len(answer)] = array.array("B", answer)
            return len(answer)
        handle.control_out(value, bytes(data))
        return len(data)

    def _read(self, source, buffer, timeout):
        content = source(len(buffer), timeout / 1000)
        buffer[: len(content)] = array.array("B", content)
        return len(content)

    def bulk_read(self, handle, endpoint, interface, buffer, timeout):
        return self._read(handle.bulk_in, buffer, timeout)

    def intr_read(self, handle, endpoint, interface, buffer, timeout):
        return self._read(handle.interrupt_in, buffer, timeout)

    def bulk_write(self, handle, endpoint, interface, data, timeout):
        return handle.bulk_out(bytes(data))


def step(key: int) -> int:
    return ((key & MASK).bit_count() & 1) << 31 | key >> 1


def keystream_byte(key: int) -> int:
    return sum(
        (key >> bit & 1) << place for place, bit in enumerate((4, 8, 11, 14, 18, 21, 24, 29))
    )


def encipher(plain: bytes, key: int) -> tuple[bytes, int]:
    """What the reader sends for a block: every byte one place late."""
    sent = bytearray(len(plain))
    for place in range(len(plain) - 1):
        sent[place + 1] = plain[place] ^ keystream_byte(key)
        key = step(key)
    return bytes(sent), step(key)


class VirtualUru:
    """A U.are.U reader as a state machine of its own, written from the protocol facts."""

    endpoints = ((0x81, 3), (0x82, 2))

    def __init__(self, *, vendor: int = 0x05BA, product: int = 0x000A, status: int = 0x81) -> None:
        self.vendor, self.product = vendor, product
        self.status = status
        self.gone = threading.Event()
        self.change = threading.Condition()
        self.events, self.frames = [], []
        self.keys: dict[int, int] = {}
        self.mode = 0
        self.lost_power_signals, self.lost_touches = 0, set()
        self.challenged = self.answered = False
        self.scramble = b""
        self.touches = 1000
        self.pull_at_mode: int | None = None
        self.halted = self.answers_short = False

    def alive(self) -> None:
        if self.gone.is_set():
            raise usb_error(errno.ENODEV)

    def pull(self) -> None:
        self.gone.set()
        with self.change:
            self.change.notify_all()

    def signal(self, code: int) -> None:
        with self.change:
            self.events.append(code)
            self.change.notify_all()

    def control_in(self, register: int, length: int) -> bytes:
        if self.answers_short:
            return b""
        if register == 0x07:
            return bytes([self.status])
        if register == 0x34:
            number, seed = self.scramble[0], int.from_bytes(self.scramble[1:5], "little")
            return (self.keys[number] ^ seed).to_bytes(4, "little")
        return bytes(range(length))

    def control_out(self, register: int, data: bytes) -> None:
        if register == 0x07:
            self._power(data[0])
        elif register == 0x33:
            self.scramble = data
        elif register == 0x2000:
            encryptor = Cipher(algorithms.AES(AES_KEY), modes.ECB()).encryptor()
            self.answered = encryptor.update(bytes(range(16))) == data
        elif register == 0x4E:
            self._enter(data[0])

    def _power(self, wanted: int) -> None:
        if self.status & 0x84 == 0x84:
            self.status = 0x01 if not wanted & 0x80 else self.status
            return
        if wanted & 0x80 or (self.challenged and not self.answered):
            self.status = wanted | 0x80
            return
        self.status = wanted & 0x7F
        if self.lost_power_signals:
            self.lost_power_signals -= 1
        else:
            for _ in range(3):
                self.signal(0x56AA)

    def _enter(self, mode: int) -> None:
        with self.change:
            self.mode = mode
            self.change.notify_all()
        if mode == self.pull_at_mode:
            self.pull()
        elif mode == 0x10 and self.touches > 0:
            self.touches -= 1
            if self.touches not in self.lost_touches:
                self.signal(0x0101)
        elif mode == 0x12:
            self.signal(0x0200)

    def _await(self, ready, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        with self.change:
            while not ready() and not self.gone.is_set():
                left = deadline - time.monotonic()
                if left <= 0:
                    raise usb_error(errno.ETIMEDOUT)
                self.change.wait(left)
        self.alive()

    def interrupt_in(self, length: int, seconds: float) -> bytes:
        self._await(lambda: self.events, seconds)
        with self.change:
            return self.events.pop(0).to_bytes(2, "big") + bytes(62)

    def bulk_in(self, length: int, seconds: float) -> bytes:
        self._await(lambda: self.halted or (self.mode == 0x20 and self.frames), seconds)
        frame = self.frames[0] if self.halted else self.frames.pop(0)
        if isinstance(frame, int):
            self.halted = frame == errno.EPIPE
            if self.halted:
                self.frames.insert(0, frame)
            raise usb_error(frame)
        return frame

    def clear_halt(self, endpoint: int) -> None:
        self.alive()
        if self.halted:
            self.halted = False
            self.frames.pop(0)


def ridges(seed: int = 7) -> np.ndarray:
    """A smooth ridge pattern of 289 lines as the sensor holds it (ridges bright)."""
    rows, columns = np.mgrid[0:LINES, 0:WIDTH].astype(np.float64)
    wave = np.sin((columns * np.cos(seed) + rows * np.sin(seed)) * 0.6 + rows**2 / 3000)
    return (100 + 80 * wave).astype(np.uint8)


def frame_of(
    lines: np.ndarray, blocks=((0x00, 200), (0x00, 89)), number: int = 0, keys=None
) -> bytes:
    """Compose a frame; enciphers where a block's flags ask for it."""
    header = bytearray(64)
    header[4:6] = len(lines).to_bytes(2, "little")
    header[6] = number
    body, cursor, key = bytearray(), 0, (keys or {}).get(number, 0)
    for place, (flags, count) in enumerate(blocks):
        header[16 + 2 * place : 18 + 2 * place] = bytes([flags, count])
        if flags & 0x80:
            number += 1
            key = keys[number]
        plain = lines[cursor : cursor + count].tobytes()
        if keys and flags & 0x06 == 0x02:
            plain, key = encipher(plain, key)
        elif keys and not flags & 0x04:
            for _ in range(WIDTH * count):
                key = step(key)
        if not flags & 0x01:
            body += plain
            cursor += count
    header[60:64] = b"\xff\x05\xff\x05"
    return bytes(header + body)


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def simulator() -> SimpleNamespace:
    return SimpleNamespace(VirtualUru=VirtualUru, frame_of=frame_of, ridges=ridges)
