"""What the simulated devices show now; one world in a process writes it, the adapter reads it."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from devices.sim.chip.field import Field

if TYPE_CHECKING:
    from devices.sim.fingerprint import Touch
    from devices.types import Page

CAMERA_AWAY_SECONDS = 4.0


@dataclass(slots=True)
class Stage:
    """The scene: a page on the reader, a chip in the field, people before the camera.

    chip_in_process: whether the device "sim:chip" stands here (otherwise a PC/SC reader does).
    touches: how the traveller lays a finger on the scanner, one after another; the last repeats.
    """

    chip_in_process: bool
    chip_field: Field = field(default_factory=Field)
    page: Page | None = None
    laid: threading.Event = field(default_factory=threading.Event)
    people: tuple[str, ...] = ()
    camera_leaves_after: int = 0
    camera_away_until: float = 0.0
    touches: tuple[tuple[int, Touch], ...] = ()

    def lay(self, page: Page) -> None:
        """Lay a document on the page reader."""
        self.page = page
        self.laid.set()

    def clear(self) -> None:
        """Take the document away and empty the place before the camera."""
        self.laid.clear()
        self.page = None
        self.people = ()
        self.camera_leaves_after = 0
        self.touches = ()
        self.chip_field.remove()

    def camera_plugged(self) -> bool:
        """Whether the camera is plugged in."""
        return time.monotonic() >= self.camera_away_until

    def pull_camera(self) -> None:
        """Pull the camera's plug once; it comes back by itself."""
        self.camera_leaves_after = 0
        self.camera_away_until = time.monotonic() + CAMERA_AWAY_SECONDS


_stages: list[Stage] = []


def current() -> Stage | None:
    """Return the stage of the running world, None where no world runs."""
    return _stages[-1] if _stages else None


def enter(stage: Stage) -> None:
    """Make this the current stage."""
    _stages.append(stage)


def leave(stage: Stage) -> None:
    """End this stage; allowed twice."""
    if stage in _stages:
        _stages.remove(stage)
