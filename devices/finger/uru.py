"""DigitalPersona U.are.U 4000, 4000B, 4500 and the Microsoft readers on the same sensor.

Facts of the wire: docs/decisions/finger-scanners.md, checked against recorded readers.
"""

from __future__ import annotations

import contextlib
import secrets
from typing import TYPE_CHECKING, Any

import numpy as np
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from devices import usb
from devices.errors import DeviceError, Fault
from devices.finger import uru_frame
from devices.finger.geometry import PIXELS_PER_INCH, Geometry
from devices.finger.signals import Signals
from devices.finger.usb_scanners import plugged_scanners
from devices.types import DeviceInfo, FingerFrame, RetryHint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

    from numpy.typing import NDArray

PREFIX = "uru"
MODELS: dict[tuple[int, int], str] = {
    (0x05BA, 0x0007): "DigitalPersona U.are.U 4000",
    (0x05BA, 0x0008): "DigitalPersona U.are.U 4000 keyboard",
    (0x05BA, 0x000A): "DigitalPersona U.are.U 4000B / 4500",
    (0x045E, 0x00BB): "Microsoft keyboard with fingerprint reader",
    (0x045E, 0x00BC): "Microsoft IntelliMouse with fingerprint reader",
    (0x045E, 0x00BD): "Microsoft Fingerprint Reader",
    (0x045E, 0x00CA): "Microsoft Fingerprint Reader v2",
}
TURNED = frozenset({(0x05BA, 0x000A)})
CHALLENGED = frozenset({(0x045E, 0x00CA)})
_CHALLENGE_KEY = bytes.fromhex("79ac91795ca1478e98e00f3c598f5f4b")

# The platen covers 358 columns and 289 lines; the vendor delivers it as 355 x 391 at 512 ppi:
# columns are as wide as theirs, lines 391 to 289 too coarse (docs/decisions).
GEOMETRY = Geometry(across=512.0, down=512.0 * 289 / 391)

INTERRUPT, BULK = 0x81, 0x82
_REQUEST = 0x04
_STATUS, _SCRAMBLE_INDEX, _SCRAMBLE_KEY, _MODE = 0x07, 0x33, 0x34, 0x4E
_INFORMATION, _RESPONSE, _CHALLENGE = 0xF0, 0x2000, 0x2010
_POWERED_DOWN, _CONFUSED = 0x80, 0x84
_AWAIT_ON, _AWAIT_OFF, _CAPTURE, _OFF = 0x10, 0x12, 0x20, 0x70
SCAN_POWER, FINGER_ON, FINGER_OFF, DEATH = 0x56AA, 0x0101, 0x0200, 0x0800

_ROUNDS, _ROUND_SECONDS = 100, 0.01
_POWER_SECONDS, _STARTS = 0.3, 3
_REARM_SECONDS = 3.0
_FRAME_SECONDS, _FRAME_TRIES = 2.0, 6


def answer_challenge(challenge: bytes) -> bytes:
    """Answer the v2 reader's 16-byte challenge (AES-128, one block)."""
    cipher = Cipher(algorithms.AES(_CHALLENGE_KEY), modes.ECB())  # noqa: S305 - one block, by protocol
    encryptor = cipher.encryptor()
    return encryptor.update(challenge) + encryptor.finalize()


def random_seed() -> int:
    """Draw the 32-bit seed that masks a key on its way to us."""
    return secrets.randbits(32)


class UruScanner:
    """One open reader. seed: injectable for replays of recorded sessions.

    touch_frames: how many frames to take of one touch, so that the caller can keep the best.
    """

    def __init__(
        self,
        info: DeviceInfo,
        link: usb.UsbLink,
        model: tuple[int, int],
        seed: Callable[[], int] = random_seed,
        touch_frames: int = 3,
    ) -> None:
        self.info = info
        self.information = b""
        self._link = link
        self._model = model
        self._seed = seed
        self._touch_frames = touch_frames
        self._signals = Signals(info.address)
        self._closed = False

    def start(self) -> None:
        """Bring the reader up; DeviceError when it does not come."""
        self._link.listen(INTERRUPT, 64, self._signals.deliver)
        for _ in range(_STARTS):
            self._power_up()
            if self._signals.wait(SCAN_POWER, _POWER_SECONDS):
                self.information = self._read(_INFORMATION, 16)
                return
        raise DeviceError(Fault.TIMEOUT, self.info.address, "scan power did not come on")

    def frames(self, cancel: Event) -> Iterator[FingerFrame | RetryHint]:
        """Yield the frames of each touch at square 500 ppi, and a hint to lift in between."""
        while True:
            for raw in self.touch(cancel):
                yield FingerFrame(GEOMETRY.square(raw), PIXELS_PER_INCH, complete=True)
            yield RetryHint("finger.lift")
            self.await_lift(cancel)

    def touch(self, cancel: Event) -> Iterator[NDArray[np.uint8]]:
        """Wait for a finger, then yield raw pictures: 290 x 384 uint8, ridges dark."""
        self._signals.forget(FINGER_ON, FINGER_OFF)
        self._await(FINGER_ON, _AWAIT_ON, cancel)
        yield self.capture(cancel)
        for _ in range(self._touch_frames - 1):
            if self._signals.seen(FINGER_OFF):
                return
            try:
                received = self._link.read(BULK, uru_frame.FRAME_BYTES, 0.5)
                yield self._picture(uru_frame.parse(received))
            except uru_frame.FrameDefect:
                return
            except DeviceError as end:
                # One picture is there: a halt while more are asked for is no trouble.
                if end.fault not in {Fault.TIMEOUT, Fault.PROTOCOL}:
                    raise
                self._link.clear_stall(BULK)
                return

    def await_lift(self, cancel: Event) -> None:
        """Wait until the finger has left the platen."""
        if not self._signals.seen(FINGER_OFF):
            self._await(FINGER_OFF, _AWAIT_OFF, cancel)

    def _await(self, code: int, mode: int, cancel: Event) -> None:
        """Wait for a signal; the mode is set anew now and then, in case a signal was lost."""
        self._write(_MODE, bytes([mode]))
        while not self._signals.wait(code, _REARM_SECONDS, cancel):
            self._write(_MODE, bytes([mode]))

    def capture(self, cancel: Event) -> NDArray[np.uint8]:
        """Take one raw picture of what lies on the platen; reads on past unusable frames."""
        pending = self._link.start_read(BULK, uru_frame.FRAME_BYTES, _FRAME_SECONDS)
        self._write(_MODE, bytes([_CAPTURE]))
        received: bytes | None = None
        for _ in range(_FRAME_TRIES):
            try:
                received = pending.result(cancel)
                return self._picture(uru_frame.parse(received))
            except uru_frame.FrameDefect:
                pending = self._link.start_read(BULK, uru_frame.FRAME_BYTES, _FRAME_SECONDS)
            except DeviceError as fault:
                pending = self._again(fault)
        raise DeviceError(Fault.PROTOCOL, self.info.address, "no whole frame in six tries")

    def close(self) -> None:
        """Switch the light off and release the reader; allowed twice."""
        if self._closed:
            return
        self._closed = True
        with contextlib.suppress(DeviceError):
            self._write(_MODE, bytes([_OFF]))
        self._link.close()

    def _again(self, fault: DeviceError) -> usb.PendingRead:
        """Go on after a stalled or silent transfer; raises what cannot be mended."""
        if fault.fault not in {Fault.PROTOCOL, Fault.TIMEOUT}:
            raise fault
        self._signals.raise_fault()
        self._link.clear_stall(BULK)
        pending = self._link.start_read(BULK, uru_frame.FRAME_BYTES, _FRAME_SECONDS)
        self._write(_MODE, bytes([_CAPTURE]))
        return pending

    def _picture(self, frame: uru_frame.UruFrame) -> NDArray[np.uint8]:
        if uru_frame.is_enciphered(frame):
            frame = uru_frame.decrypt(frame, self._fetch_key)
        picture = uru_frame.assemble(frame)
        return np.ascontiguousarray(picture[::-1, ::-1]) if self._model in TURNED else picture

    def _fetch_key(self, number: int) -> int:
        seed = self._seed()
        self._write(_SCRAMBLE_INDEX, bytes([number]) + seed.to_bytes(4, "little"))
        return int.from_bytes(self._read(_SCRAMBLE_KEY, 4), "little") ^ seed

    def _power_up(self) -> None:
        status = self._read(_STATUS, 1)[0]
        if status & _CONFUSED == _CONFUSED:
            status = self._reboot(status)
        if not status & _POWERED_DOWN:
            self._write(_STATUS, bytes([status | _POWERED_DOWN]))
        wanted = bytes([status & 0x0F])
        for _ in range(_ROUNDS):
            self._write(_STATUS, wanted)
            if not self._read(_STATUS, 1)[0] & _POWERED_DOWN:
                return
            self._signals.pause(_ROUND_SECONDS)
            if self._model in CHALLENGED:
                self._write(_RESPONSE, answer_challenge(self._read(_CHALLENGE, 16)))
        raise DeviceError(Fault.PROTOCOL, self.info.address, "the reader stays powered down")

    def _reboot(self, status: int) -> int:
        self._write(_STATUS, bytes([status & 0x0F]))
        for _ in range(_ROUNDS):
            status = self._read(_STATUS, 1)[0]
            if status & 0x01:
                return status
            self._signals.pause(_ROUND_SECONDS)
        raise DeviceError(Fault.PROTOCOL, self.info.address, "the reader does not restart")

    def _read(self, register: int, length: int) -> bytes:
        return self._link.control_in(_REQUEST, register, length)

    def _write(self, register: int, data: bytes) -> None:
        self._link.control_out(_REQUEST, register, data)


class UruAdapter:
    """Finds and opens readers of this family. backend: a pyusb backend, for tests."""

    prefix = PREFIX

    def __init__(
        self,
        backend: Any = None,
        seed: Callable[[], int] = random_seed,
        touch_frames: int = 3,
    ) -> None:
        self._backend = backend
        self._seed = seed
        self._touch_frames = touch_frames

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List the readers that are plugged in; opens nothing."""
        return plugged_scanners(PREFIX, MODELS, ("area", "no_attack_detection"), self._backend)

    def open(self, info: DeviceInfo) -> UruScanner:
        """Open one reader and bring it up."""
        path = info.address.partition(":")[2]
        found = next((one for one in usb.plugged(MODELS, self._backend) if one.path == path), None)
        if found is None:
            raise DeviceError(Fault.ABSENT, info.address, "no reader at this place")
        link = usb.claim(path, info.address, self._backend)
        model = (found.vendor, found.product)
        scanner = UruScanner(info, link, model, self._seed, self._touch_frames)
        try:
            scanner.start()
        except DeviceError:
            scanner.close()
            raise
        return scanner
