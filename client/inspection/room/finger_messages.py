"""What booth and room say to each other about the finger; part of protocol's closed set."""

from __future__ import annotations

from typing import Annotated

import msgspec

from client.inspection.room.message import Code, Message, Pixels

Side = Annotated[int, msgspec.Meta(ge=1, le=4096)]
Place = Annotated[int, msgspec.Meta(ge=0, le=15)]
Record = Annotated[bytes, msgspec.Meta(max_length=8 * 1024 * 1024)]


# ---- booth to room -------------------------------------------------------------------------


class FingerRecord(Message, frozen=True):
    """The record of fingers that the traveller carries on a card or in a seal."""

    record: Record


class FingerLook(Message, frozen=True):
    """One frame of the scanner: grey values, ridges dark; position: where the scanner knows it."""

    height: Side
    width: Side
    pixels: Pixels
    pixels_per_inch: float
    position: Place = 0


class FingerHint(Message, frozen=True):
    """A word of the scanner; "finger.lift" ends a touch."""

    code: Code


class FingerNow(Message, frozen=True):
    """Come to an end with what is here; the code says why nothing more will come."""

    code: Code


class FingerAgain(Message, frozen=True):
    """Forget the live finger and ask for it again."""


class LeaveOutFinger(Message, frozen=True):
    """The finger that is asked for cannot be given: missing, or not now (a bandage)."""

    missing: bool


# ---- room to booth -------------------------------------------------------------------------


class FingerAsked(Message, frozen=True):
    """Ask for this finger (ISO/IEC 19794-4 position, 0 unknown): which try, of how many."""

    position: Place
    attempt: int
    most: int


class FingerSeen(Message, frozen=True):
    """A frame was looked at, or a word for the person; answered: a FingerLook's own answer."""

    hints: tuple[Code, ...]
    present: bool
    answered: bool = True


class FingerDone(Message, frozen=True):
    """The finger's checks are told; nothing more is asked for."""


FingerToRoom = FingerRecord | FingerLook | FingerHint | FingerNow | FingerAgain | LeaveOutFinger
FingerToBooth = FingerAsked | FingerSeen | FingerDone
