"""A virtual U.are.U reader, written from the protocol facts, with faults to order."""

from __future__ import annotations

import errno
import threading
import time

import numpy as np
import usb.core
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

WIDTH, LINES = 384, 289
MASK = 0x9248144D
AES_KEY = bytes.fromhex("79ac91795ca1478e98e00f3c598f5f4b")


def usb_error(code: int) -> usb.core.USBError:
    return usb.core.USBError("simulated", code, code)


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
