"""A USB bus on umockdev: virtual scanners behind the real libusb, with faults to order.

"live_bus.py FAMILY CAPTURES" makes the bus, starts live_driver.py on it in a process of its own,
and ends with that process's status. Needs Debian's gir1.2-umockdev-1.0.
"""

from __future__ import annotations

import errno
import os
import struct
import subprocess
import sys
import threading
from pathlib import Path

import usb.core
from polled_scanners import VirtualNB1010, VirtualUpek
from virtual_uru import VirtualUru, frame_of, ridges

NOT_HERE = 77
try:
    sys.path.append("/usr/lib/python3/dist-packages")
    import gi

    gi.require_version("UMockdev", "1.0")
    from gi.repository import GLib, UMockdev
except (ImportError, ValueError):
    raise SystemExit(NOT_HERE) from None

NODE = "/dev/bus/usb/001/005"
SUBMIT, REAP, REAP_NOW, DISCARD = 0x8038550A, 0x4008550C, 0x4008550D, 0x550B
CLAIM, RELEASE, CLEAR_HALT, CAPABILITIES = 0x8004550F, 0x80045510, 0x80045515, 0x8004551A
GET_DRIVER = 0x41045508
CONTROL, NO_PACKET_LIMIT = 2, 4
# struct usbdevfs_urb: type, endpoint, status, flags, buffer, its length, how much of it came.
URB, STATUS_AT, ACTUAL_AT, BUFFER_AT = 56, 4, 28, 16


class Pending:
    """A request that libusb has submitted; done: it may be reaped."""

    def __init__(self, block) -> None:
        self.block = block
        raw = bytes(block.retrieve())
        self.kind, self.endpoint = raw[0], raw[1]
        (self.length,) = struct.unpack_from("<i", raw, 24)
        self.buffer = block.resolve(BUFFER_AT, self.length) if self.length else None
        self.done = False

    def sent(self) -> bytes:
        return bytes(self.buffer.retrieve()) if self.buffer is not None else b""

    def finish(self, status: int, content: bytes = b"", *, at: int = 0, took: int = 0) -> None:
        if content:
            self.buffer.update(at, content)
        self.block.update(STATUS_AT, struct.pack("<i", status))
        self.block.update(ACTUAL_AT, struct.pack("<i", took or len(content)))
        self.done = True


class LiveBus(UMockdev.IoctlBase):
    """Hands requests of the real libusb to a virtual scanner."""

    def __init__(self, device) -> None:
        super().__init__()
        self.device = device
        self.pending: list[Pending] = []
        self.claimed = 0
        self.refuses = False

    def do_handle_ioctl(self, client) -> bool:
        request, argument = client.get_request() & 0xFFFFFFFF, client.get_arg()
        try:
            self.device.alive()
            answered = self._answer(request, argument)
        except usb.core.USBError as gone:
            answered = self._without(request, argument, gone.errno)
        client.complete(*answered)
        return True

    def _without(self, request: int, argument, code: int) -> tuple[int, int]:
        """A pulled device: what was submitted comes back, everything else is refused."""
        if request in {REAP, REAP_NOW} and self.pending:
            self.pending[0].finish(-code)
            return self._reaped(argument)
        return -1, code

    def _answer(self, request: int, argument) -> tuple[int, int]:
        if request == SUBMIT:
            one = Pending(argument.resolve(0, URB))
            self.pending.append(one)
            self._advance(one)
        elif request in {REAP, REAP_NOW}:
            for one in self.pending:
                self._advance(one)
            return self._reaped(argument)
        elif request == DISCARD:
            return self._discarded(argument)
        else:
            return self._settled(request, argument)
        return 0, 0

    def _discarded(self, argument) -> tuple[int, int]:
        (wanted,) = struct.unpack("<Q", bytes(argument.retrieve())[:8])
        for one in self.pending:
            if one.block.client_addr == wanted and not one.done:
                one.finish(-errno.ENOENT)
                return 0, 0
        return -1, errno.EINVAL

    def _settled(self, request: int, argument) -> tuple[int, int]:
        if request == CLAIM and self.refuses:
            return -1, errno.EBUSY
        if request in {CLAIM, RELEASE}:
            self.claimed += 1 if request == CLAIM else -1
        elif request == CLEAR_HALT:
            self.device.clear_halt(0)
        elif request == CAPABILITIES:
            argument.resolve(0, 4).update(0, struct.pack("<I", NO_PACKET_LIMIT))
        elif request == GET_DRIVER:
            return -1, errno.ENODATA
        return 0, 0

    def _reaped(self, argument) -> tuple[int, int]:
        one = next((one for one in self.pending if one.done), None)
        if one is None:
            return -1, errno.EAGAIN
        self.pending.remove(one)
        argument.resolve(0, 8).set_ptr(0, one.block)
        return 0, 0

    def _advance(self, one: Pending) -> None:
        """Answer a request where the scanner can by now."""
        if one.done:
            return
        try:
            if one.kind == CONTROL:
                self._control(one)
            elif one.endpoint & 0x80:
                source = (
                    self.device.interrupt_in if one.endpoint == 0x81 and one.length == 64
                    and hasattr(self.device, "interrupt_in") else self.device.bulk_in
                )  # fmt: skip
                one.finish(0, source(one.length, 0))
            else:
                self.device.bulk_out(one.sent())
                one.finish(0, took=one.length)
        except usb.core.USBError as fault:
            if fault.errno != errno.ETIMEDOUT:
                one.finish(-fault.errno)

    def _control(self, one: Pending) -> None:
        kind, _, value, _, length = struct.unpack_from("<BBHHH", one.sent())
        if kind & 0x80:
            one.finish(0, self.device.control_in(value, length)[:length], at=8)
        else:
            self.device.control_out(value, one.sent()[8:])
            one.finish(0, took=length)


def described(device) -> str:
    """The device as udev and sysfs tell of it."""
    head = struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x200, 0, 0, 0, 64, device.vendor,
                       device.product, 0x103, 0, 0, 0, 1)  # fmt: skip
    points = b"".join(
        struct.pack("<BBBBHB", 7, 5, address, kind, 64, 8) for address, kind in device.endpoints
    )
    body = struct.pack("<BBBBBBBBB", 9, 4, 0, 0, len(device.endpoints), 255, 255, 255, 0) + points
    whole = struct.pack("<BBHBBBBB", 9, 2, 9 + len(body), 1, 1, 0, 0xA0, 50) + body
    lines = ["P: /devices/pci0000:00/0000:00:14.0/usb1/1-2", "N: bus/usb/001/005",
             f"E: DEVNAME={NODE}", "E: DEVTYPE=usb_device", "E: SUBSYSTEM=usb",
             "E: BUSNUM=001", "E: DEVNUM=005", "E: MAJOR=189", "E: MINOR=4",
             "A: busnum=1\\n", "A: devnum=5\\n", "A: devpath=2\\n", "A: speed=12\\n",
             "A: bConfigurationValue=1\\n", f"A: idVendor={device.vendor:04x}\\n",
             f"A: idProduct={device.product:04x}\\n",
             "H: descriptors=" + (head + whole).hex()]  # fmt: skip
    return "\n".join(lines) + "\n\n"


class Uru(VirtualUru):
    """A reader that has a frame for every touch."""

    def bulk_in(self, length: int, seconds: float) -> bytes:
        if self.mode == 0x20 and not self.frames:
            self.frames.append(frame_of(ridges()))
        return super().bulk_in(length, seconds)


class NB1010(VirtualNB1010):
    """A reader whose finger is there for four questions and away for two."""

    asked = -1

    def bulk_out(self, data: bytes) -> int:
        self.asked += data[1] == 0x38
        self.finger = self.asked % 6 < 4
        return super().bulk_out(data)


FAMILIES = {"uru": Uru, "upek": VirtualUpek, "nb1010": NB1010}
PLACE = "/sys/devices/pci0000:00/0000:00:14.0/usb1/1-2"


def harm(device, bed, fault: str) -> None:
    """Do to the scanner what the driver's process asks for."""
    if fault == "pull":
        bed.remove_device(PLACE)
        device.pull()
    elif fault == "stall" and isinstance(device, VirtualUru):
        device.frames = [errno.EPIPE, frame_of(ridges())]
    elif fault == "stall":
        device.stalled = 1
    elif isinstance(device, VirtualUru):
        device.frames = [frame_of(ridges())[:5000], b"", frame_of(ridges())]
    else:
        device.flaws = 1


def serve(child: subprocess.Popen[str], device, bed) -> None:
    """Answer the driver's process: a word asks for a fault, its figures go to standard output."""
    for line in child.stdout:
        if line.startswith("{"):
            sys.stdout.write(line)
            continue
        harm(device, bed, line.strip())
        child.stdin.write("done\n")
        child.stdin.flush()


def main(family: str, captures: str) -> int:
    device = FAMILIES[family]()
    bed = UMockdev.Testbed.new()
    bed.add_from_string(described(device))
    bus = LiveBus(device)
    bus.refuses = captures == "0"
    bed.attach_ioctl(NODE, bus)
    loop = GLib.MainLoop()
    thread = threading.Thread(target=loop.run)
    thread.start()
    driver = str(Path(__file__).with_name("live_driver.py"))
    preload = {"LD_PRELOAD": "libumockdev-preload.so.0", "UMOCKDEV_DIR": bed.get_root_dir()}
    child = subprocess.Popen(
        [sys.executable, driver, family, captures],
        env={**os.environ, **preload}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    serve(child, device, bed)
    status = child.wait()
    loop.quit()
    thread.join()
    return status


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
