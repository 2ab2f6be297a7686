"""What the flow tells its listeners: a headless run and the window hear the same words.

Pictures are height x width x 3 uint8 BGR arrays that a listener drops at Wiped.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from client.judgement.advice import Action, Advice
    from devices.types import Light
    from mrz.checks import Check
    from mrz.zone import MRZ

    Picture = NDArray[np.uint8]


class State(StrEnum):
    """The states of the booth (PRODUCT: officer in a booth)."""

    LOCKED = "locked"
    READY = "ready"
    READING = "reading"
    CHECKING = "checking"
    PAUSED = "paused"
    ADVICE = "advice"
    DECIDED = "decided"
    SECOND_LINE = "second_line"
    ABORTED = "aborted"
    WIPED = "wiped"


class Lamp(StrEnum):
    """The condition of a device or a list, shown as shape, colour and word."""

    WORKING = "working"
    STALE = "stale"
    MISSING = "missing"


class PortraitSource(StrEnum):
    """Which of the three portraits."""

    PAGE = "page"
    CHIP = "chip"
    LIVE = "live"


@dataclass(frozen=True, slots=True)
class StateChanged:
    """The flow entered a state."""

    state: State


@dataclass(frozen=True, slots=True)
class StationChanged:
    """Lamps of the top bar: (kind, label, lamp, code of the sentence or "")."""

    lamps: tuple[tuple[str, str, Lamp, str], ...]
    outbox: int
    trust_days: int
    list_days: int


@dataclass(frozen=True, slots=True)
class ZoneRead:
    """The printed zone is known (and parsed); holder fields come from here first."""

    mrz: MRZ


@dataclass(frozen=True, slots=True)
class ChipProgress:
    """Bytes read of the chip so far; step is a word such as "access", "DG1", "DG2"."""

    step: str
    done: int
    total: int


@dataclass(frozen=True, slots=True, eq=False)
class PortraitReady:
    """A portrait to show; eyes (x, y of both) in pixels of the picture where they were found."""

    source: PortraitSource
    picture: Picture = field(repr=False)
    eyes: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class PageReady:
    """The page under one light, for the officer to look at (F7)."""

    light: Light
    picture: Picture = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class LiveFrame:
    """One camera frame for the live view."""

    picture: Picture = field(repr=False)
    sequence: int


@dataclass(frozen=True, slots=True)
class FaceSeen:
    """Boxes (x, y, width, height) in the frame's pixels, and hint codes for the person."""

    boxes: tuple[tuple[float, float, float, float], ...]
    hints: tuple[str, ...]
    usable: int
    wanted: int


@dataclass(frozen=True, slots=True)
class FingerAsked:
    """The traveller is asked for a finger: its ISO/IEC 19794-4 position (0: any), which try."""

    position: int
    attempt: int
    most: int


@dataclass(frozen=True, slots=True, eq=False)
class FingerFrame:
    """One frame of the finger scanner, height x width uint8, ridges dark."""

    picture: Picture = field(repr=False)


@dataclass(frozen=True, slots=True)
class FingerSeen:
    """What the person at the scanner could do (hint codes); present: a finger lies there."""

    hints: tuple[str, ...]
    present: bool


@dataclass(frozen=True, slots=True)
class FingerEnded:
    """No finger is asked for any more; what came of it stands in the checks."""


@dataclass(frozen=True, slots=True)
class CheckDone:
    """A check came in, or replaces an earlier outcome of the same name."""

    check: Check


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the officer (code in client.messages); shown in place, never a dialog."""

    code: str
    detail: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AdviceReady:
    """The advice, and what would leave if the officer decided now.

    record_bytes: size of the record as sent. actions: what may be decided here (I4).
    retention_seconds: when the room ends by itself (I8).
    blind: the officer compares the faces before the machine's view is shown.
    """

    advice: Advice
    actions: tuple[Action, ...]
    record_bytes: int
    retention_seconds: float
    blind: bool = False


@dataclass(frozen=True, slots=True)
class RecordPreview:
    """The exact bytes that would leave now (JSON text), for the panel F12; preview before."""

    text: str
    sent: bool


@dataclass(frozen=True, slots=True)
class DecisionTaken:
    """A person decided; the receipt's appeal code is shown once and kept nowhere.

    appeal_code: "" where nothing could be recorded that it would lead to.
    """

    action: Action
    appeal_code: str


@dataclass(frozen=True, slots=True)
class Wiped:
    """The traveller's room has ended; listeners drop all that belongs to the traveller.

    milliseconds: from the decision (or the abort) to the end of the room's process.
    """

    milliseconds: float


Event = (
    StateChanged
    | StationChanged
    | ZoneRead
    | ChipProgress
    | PortraitReady
    | PageReady
    | LiveFrame
    | FaceSeen
    | FingerAsked
    | FingerFrame
    | FingerSeen
    | FingerEnded
    | CheckDone
    | Notice
    | AdviceReady
    | RecordPreview
    | DecisionTaken
    | Wiped
)
