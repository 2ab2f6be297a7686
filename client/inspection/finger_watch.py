"""The finger scanner of one inspection: its thread carries frames to window and room."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from client.inspection import inbox
from client.inspection.chosen_devices import as_device_error
from client.inspection.events import FingerFrame, FingerSeen
from devices import types
from devices.errors import Cancelled, DeviceError, Fault
from devices.interfaces import FingerScanner
from devices.types import DeviceKind, RetryHint

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event as Flag

    from client.inspection.chosen_devices import Devices
    from client.inspection.events import Event
    from client.inspection.room.handle import Room

    Post = Callable[[inbox.Item], None]

REOPEN_SECONDS = 0.5
WAIT_SECONDS = 0.05


class FingerWatch:
    """Plays a scanner until it is told to stop; an unplugged one is waited for."""

    def __init__(
        self, devices: Devices, room: Room, post: Post, tell: Callable[[Event], None]
    ) -> None:
        self._devices = devices
        self._room = room
        self._post = post
        self._tell = tell
        self._troubled = False

    def run(self, cancel: Flag) -> None:
        """Scan until cancelled; trouble is told once, and that it is over, too."""
        while not cancel.is_set():
            try:
                self._scan(cancel)
            except Cancelled:
                return
            except Exception as fault:  # noqa: BLE001 - no adapter may end a step in silence
                if not self._troubled:
                    error = as_device_error(self._devices.finger_scanner, fault)
                    self._post(inbox.DeviceTrouble(DeviceKind.FINGER_SCANNER, error))
                self._troubled = True
            cancel.wait(REOPEN_SECONDS)

    def _scan(self, cancel: Flag) -> None:
        device = self._devices.open(self._devices.finger_scanner)
        with contextlib.closing(device):
            if not isinstance(device, FingerScanner):
                raise DeviceError(Fault.UNSUPPORTED, device.info.address, "not a finger scanner")
            for event in device.frames(cancel):
                if cancel.is_set():
                    return
                # A hint may come before the first transfer; only a picture proves that it works.
                if self._troubled and isinstance(event, types.FingerFrame):
                    self._troubled = False
                    self._post(inbox.DeviceBack(DeviceKind.FINGER_SCANNER))
                self._pass_on(event, cancel)
                if cancel.is_set():
                    return

    def _pass_on(self, event: types.FingerFrame | RetryHint, cancel: Flag) -> None:
        if isinstance(event, RetryHint):
            self._tell(FingerSeen((event.code,), present=True))
            self._room.hint_finger(event.code)
            return
        self._tell(FingerFrame(event.image))
        if not event.complete:
            return
        rate = float(event.pixels_per_inch)
        # A live view may skip a frame; of a slap, each finger comes once.
        while not self._room.show_finger(event.image, rate, event.position) and event.position:
            if cancel.wait(WAIT_SECONDS):
                return
