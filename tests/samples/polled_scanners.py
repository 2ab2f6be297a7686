"""Virtual scanners that are polled (TouchChip, NB-1010-U), with faults to order."""

from __future__ import annotations

import binascii
import errno
import threading

import numpy as np
import usb.core


class Polled:
    """What both virtual devices share: a queue of answers, and a plug that can be pulled."""

    def __init__(self) -> None:
        self.gone = threading.Event()
        self.answers: list[bytes] = []
        self.finger = True
        self.whole_packets = False
        self.silent = False
        self.flaws = 0
        self.flaw = "cut"
        self.pull_after = 10**9
        self.stalled = 0
        self.stall_at = 10**9
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
        if self.reads == self.stall_at:
            self.stalled = 1
        if self.stalled:
            raise usb.core.USBError("simulated", errno.EPIPE, errno.EPIPE)
        if self.silent or not self.answers:
            self.gone.wait(min(seconds, 0.2))
            self.alive()
            raise usb.core.USBError("simulated", errno.ETIMEDOUT, errno.ETIMEDOUT)
        answer = self.answers.pop(0)
        if len(answer) > length and self.whole_packets:
            raise usb.core.USBError("simulated", errno.EOVERFLOW, errno.EOVERFLOW)
        if len(answer) > length:
            self.answers.insert(0, answer[length:])
        return answer[:length]

    def clear_halt(self, endpoint: int) -> None:
        self.alive()
        self.stalled = 0

    def pull(self) -> None:
        self.gone.set()


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
                short = self.flaws and row == 90
                self.answers.append(part[:100] if short else part)
            self.flaws -= bool(self.flaws)
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
        self.area = True
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
            assert payload[12] == self.area
            self.queue = self.capture()
            self.answers += [b"", self.queue.pop(0)]
        elif self.queue:
            self.answers.append(self.queue.pop(0))
        return len(data)

    def information(self) -> bytes:
        payload = bytearray(60)
        height, width = self.picture.shape
        payload[42] = 0x00 if self.area else 0x80  # byte 49 of the frame
        payload[43:45] = (width * 4 // 3).to_bytes(2, "little")
        payload[45:47] = (height * 4 // 3).to_bytes(2, "little")
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
        if self.flaws and self.flaw == "broken":
            found[-3] = found[-3][:-1] + b"\xee"
        if self.flaws and self.flaw == "cut":
            del found[-10:]
        self.flaws -= bool(self.flaws)
        return [*found, framed(0x00, b"\x20" + pieces[-1] + bytes(4))]
