"""What can reach the flow: one queue, closed types, whoever they come from."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import queue

    from client.inspection.room.protocol import ToBooth
    from client.judgement.advice import Decision
    from devices.errors import DeviceError
    from devices.types import DeviceKind, Page
    from mrz.checks import Check


@dataclass(frozen=True, slots=True)
class Start:
    """The officer begins the next inspection."""

    scenario: str = ""


@dataclass(frozen=True, slots=True)
class Capture:
    """Take the face now, whatever the quality of what the camera sees."""


@dataclass(frozen=True, slots=True)
class AskTurn:
    """The officer asks for a turn of the head; to which side is left to chance."""


@dataclass(frozen=True, slots=True)
class TypedZone:
    """The officer typed the zone."""

    lines: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class TypedCan:
    """The officer typed the Card Access Number."""

    digits: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Retake:
    """Look at the face again."""


@dataclass(frozen=True, slots=True)
class LeaveOutFinger:
    """The finger that is asked for cannot be given: missing, or not now (a bandage)."""

    missing: bool


@dataclass(frozen=True, slots=True)
class SeenByEye:
    """What the officer sees: the same person, another, or None for cannot tell."""

    same: bool | None


@dataclass(frozen=True, slots=True)
class Decide:
    """A person decided."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class Protect:
    """Silent protection referral."""


@dataclass(frozen=True, slots=True)
class BellAnswered:
    """What came of the silent bell: the code of a sentence for the officer."""

    code: str


@dataclass(frozen=True, slots=True)
class Cancel:
    """End without a decision."""


@dataclass(frozen=True, slots=True)
class Quit:
    """The program ends."""


@dataclass(frozen=True, slots=True, eq=False)
class PageLaid:
    """The document reader delivered a page."""

    page: Page


@dataclass(frozen=True, slots=True)
class ChipPresent:
    """A chip is powered on the reader."""


@dataclass(frozen=True, slots=True)
class ChipAbsent:
    """No chip answered in time; the code says why, device the reader that it speaks of."""

    code: str
    device: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class DeviceTrouble:
    """A device cannot do its work at the moment."""

    kind: DeviceKind
    error: DeviceError


@dataclass(frozen=True, slots=True)
class DeviceBack:
    """A device works again."""

    kind: DeviceKind


@dataclass(frozen=True, slots=True)
class ListAnswer:
    """A list was asked and answered (or was not reached in time)."""

    checks: tuple[Check, ...]
    last: bool


@dataclass(frozen=True, slots=True, eq=False)
class FromRoom:
    """A message of the traveller's room; None when the room has ended."""

    message: ToBooth | None


Item = (
    Start
    | Capture
    | AskTurn
    | TypedZone
    | TypedCan
    | Retake
    | SeenByEye
    | LeaveOutFinger
    | Decide
    | Protect
    | BellAnswered
    | Cancel
    | Quit
    | PageLaid
    | ChipPresent
    | ChipAbsent
    | DeviceTrouble
    | DeviceBack
    | ListAnswer
    | FromRoom
)


class Post:
    """Puts the items of one inspection into the booth's queue, until the inspection is over.

    A device or a list that answers late must not speak in the next traveller's inspection.
    """

    def __init__(self, waiting: queue.SimpleQueue[Item]) -> None:
        self._waiting = waiting
        self._lock = threading.Lock()
        self._over = False

    def __call__(self, item: Item) -> None:
        """Put an item, from any thread; dropped once the inspection is over."""
        with self._lock:
            if not self._over:
                self._waiting.put(item)

    def close(self) -> None:
        """Drop whatever still comes."""
        with self._lock:
            self._over = True
