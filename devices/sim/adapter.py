"""Simulated devices; they appear only while a training world runs in this process."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from devices.errors import Cancelled, DeviceError, Fault
from devices.sim import people
from devices.sim.chip.channel import InProcessChannel
from devices.sim.finger import FINGER, SimFinger
from devices.sim.stage import Stage, current
from devices.types import DeviceInfo, DeviceKind, Frame

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    from devices.interfaces import Device
    from devices.types import Page

PAGE = DeviceInfo(
    "sim:page",
    DeviceKind.DOCUMENT_READER,
    "Training page reader",
    ("lines", "infrared", "ultraviolet"),
    simulated=True,
)
CHIP = DeviceInfo(
    "sim:chip",
    DeviceKind.CHIP_READER,
    "Training chip reader",
    ("extended_length",),
    simulated=True,
)
CAMERA = DeviceInfo("sim:camera", DeviceKind.CAMERA, "Training camera", (), simulated=True)
FRAMES_PER_SECOND = 30
LOOK_SECONDS = 0.05


class SimAdapter:
    """The devices of the training world."""

    prefix = "sim"

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List nothing where no training world runs: simulated devices never appear unasked."""
        stage = current()
        if stage is None:
            return ()
        chip = (CHIP,) if stage.chip_in_process else ()
        camera = (CAMERA,) if stage.camera_plugged() else ()
        return (PAGE, *chip, *camera, FINGER)

    def open(self, info: DeviceInfo) -> Device:
        """Open one device of the running world."""
        stage = current()
        if stage is None or info not in self.scan():
            raise DeviceError(Fault.ABSENT, info.address, "no training world shows it")
        if info == PAGE:
            return SimPageReader(stage)
        if info == CHIP:
            return SimChipReader(stage)
        return SimFinger(stage) if info == FINGER else SimCamera(stage)


class SimPageReader:
    """A full page reader."""

    info = PAGE

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def read(self, cancel: Event) -> Page:
        """Wait for a document; its page is read in no time."""
        while not cancel.is_set():
            page = self._stage.page
            if page is not None:
                return page
            self._stage.laid.wait(LOOK_SECONDS)
        raise Cancelled(self.info.address)

    def present(self) -> bool:
        """Whether a document lies on the glass."""
        return self._stage.page is not None

    def close(self) -> None:
        """Nothing is held."""


class SimChipReader:
    """A chip reader in this process, for stations without a PC/SC service."""

    info = CHIP

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def connect(self, cancel: Event, seconds: float) -> InProcessChannel:
        """Wait for a chip in the field."""
        deadline = time.monotonic() + seconds
        while self._stage.chip_field.card() is None:
            if time.monotonic() >= deadline:
                raise DeviceError(Fault.ABSENT, self.info.address, "no chip answered")
            if cancel.wait(LOOK_SECONDS):
                raise Cancelled(self.info.address)
        return InProcessChannel(self._stage.chip_field)

    def close(self) -> None:
        """Nothing is held."""


class SimCamera:
    """A camera that looks at whoever stands before it."""

    info = CAMERA

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def frames(self, cancel: Event) -> Iterator[Frame]:
        """Yield 30 frames a second; DeviceError(UNPLUGGED) where the scenario pulls the plug."""
        sequence, due = 0, time.monotonic()
        while not cancel.wait(max(0.0, due - time.monotonic())):
            # A slow caller skips frames instead of falling behind.
            now = time.monotonic()
            due = max(due + 1 / FRAMES_PER_SECOND, now)
            sequence += 1
            if self._leaves(sequence):
                raise DeviceError(Fault.UNPLUGGED, self.info.address, "the plug was pulled")
            yield Frame(people.live_view(self._stage.people, sequence), sequence, now)
        raise Cancelled(self.info.address)

    def close(self) -> None:
        """Nothing is held."""

    def _leaves(self, sequence: int) -> bool:
        after = self._stage.camera_leaves_after
        if after and sequence > after:
            self._stage.pull_camera()
        return not self._stage.camera_plugged()
