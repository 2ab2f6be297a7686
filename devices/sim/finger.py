"""The training world's finger scanner: it shows how its traveller touches the glass."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from devices.errors import Cancelled
from devices.sim.fingerprint import PIXELS_PER_INCH, draw
from devices.types import DeviceInfo, DeviceKind, FingerFrame, RetryHint

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    from devices.sim.stage import Stage

FINGER = DeviceInfo(
    "sim:finger",
    DeviceKind.FINGER_SCANNER,
    "Training finger scanner",
    ("area", "no_attack_detection"),
    simulated=True,
)
TOUCH_FRAMES = 4
_LOOK_SECONDS, _FRAME_SECONDS, _LIFT_SECONDS = 0.05, 0.1, 0.4


class SimFinger:
    """A scanner on which the stage's touches are laid, one after another."""

    info = FINGER

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._touch = 0

    def frames(self, cancel: Event) -> Iterator[FingerFrame | RetryHint]:
        """Yield the frames of each touch, then the hint to lift, until cancelled."""
        while not cancel.wait(_LOOK_SECONDS):
            touches = self._stage.touches
            if not touches:
                continue
            number, touch = touches[min(self._touch, len(touches) - 1)]
            still = draw(number, replace(touch, noise=0), self._touch)
            for frame in range(TOUCH_FRAMES):
                noise = np.random.default_rng(frame).normal(0, touch.noise, still.shape)
                picture = np.asarray(np.clip(still + noise, 0, 255), np.uint8)
                yield FingerFrame(picture, PIXELS_PER_INCH, complete=True)
                if cancel.wait(_FRAME_SECONDS):
                    raise Cancelled(self.info.address)
            self._touch += 1
            yield RetryHint("finger.lift")
            if cancel.wait(_LIFT_SECONDS):
                break
        raise Cancelled(self.info.address)

    def close(self) -> None:
        """Nothing is held."""
