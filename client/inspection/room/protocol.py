"""What booth and traveller's room say to each other: a closed set of typed messages.

MessagePack decoded strictly against these types, never pickle: the room handles hostile bytes,
so the booth must not believe its shape. Each message follows its length in four bytes.
"""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, Literal

import msgspec

from client.inspection.room.finger_messages import FingerToBooth, FingerToRoom
from client.inspection.room.message import Box, Code, Detail, Message, Pixels, Small
from mrz.checks import Check
from mrz.zone import MRZ

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_MESSAGE = 64 * 1024 * 1024
_LENGTH = struct.Struct("!I")


# ---- booth to room -------------------------------------------------------------------------


class Prepare(Message, frozen=True):
    """Load what is needed, then close the room. No traveller is there yet.

    finger: a finger may be asked for, so that its net is loaded, too. fingers: how many must match,
    where so many are carried and can be given. research, licensed: what
    the authority signed about model packs whose own terms bar operation.
    """

    model_pack: str
    trust: bytes
    ring: int
    seconds: int
    training: bool
    today: str
    finger: bool = False
    fingers: int = 1
    research: bool = False
    licensed: tuple[Small, ...] = ()


class Zone(Message, frozen=True):
    """The zone's lines, from a reader that delivers text or from the officer's hands."""

    lines: tuple[str, ...]


class Pictures(Message, frozen=True):
    """Encoded pictures of the page: (light, bytes)."""

    pictures: tuple[tuple[str, bytes], ...]


class ReadChip(Message, frozen=True):
    """A chip is powered on the reader: open it with the zone's key, or with this CAN."""

    can: str = ""


class ChipAnswer(Message, frozen=True):
    """The response APDU to the last command."""

    response: bytes


class ChipGone(Message, frozen=True):
    """The chip or its reader does not answer; code of the cause."""

    code: Code


class NoChip(Message, frozen=True):
    """No chip will be read; the code says why, device the reader that it speaks of."""

    code: Code
    device: Small = ""


class SavedChip(Message, frozen=True):
    """The evidence of a chip that was read at another time (ChipEvidence.to_bytes)."""

    evidence: bytes


class Look(Message, frozen=True):
    """A camera frame lies in a slot of the ring; at in monotonic seconds."""

    slot: int
    height: int
    width: int
    at: float


class TakeNow(Message, frozen=True):
    """Compare with the frames at hand, because time is up.

    by_hand: the officer wishes it; where no frame was good, the next one counts as it is.
    """

    by_hand: bool = False


class AskTurn(Message, frozen=True):
    """Watch the head turn; side: "left" or "right", the traveller's own."""

    side: Literal["left", "right"]


class Retake(Message, frozen=True):
    """Forget the live face and look again; chip_comes: and wait for the chip's portrait."""

    chip_comes: bool = False


ToRoom = (
    Prepare
    | Zone
    | Pictures
    | ReadChip
    | ChipAnswer
    | ChipGone
    | NoChip
    | SavedChip
    | Look
    | TakeNow
    | AskTurn
    | Retake
    | FingerToRoom
)

# ---- room to booth -------------------------------------------------------------------------


class Closed(Message, frozen=True):
    """The room is ready and closed; which walls stand and which this platform lacks."""

    standing: tuple[Small, ...]
    missing: tuple[Small, ...]
    model: Small
    milliseconds: float


class ZoneKnown(Message, frozen=True):
    """The printed zone, parsed."""

    mrz: MRZ


class Checked(Message, frozen=True):
    """Outcomes of checks; a later one of the same name replaces an earlier one."""

    checks: tuple[Check, ...]


class Command(Message, frozen=True):
    """Carry this command APDU to the chip."""

    apdu: bytes


class ResetChip(Message, frozen=True):
    """Power the chip down and up; the answer is ChipAnswer(b"") or ChipGone."""


class Progress(Message, frozen=True):
    """Bytes of the chip read so far."""

    step: Small
    done: int
    total: int


class ChipDone(Message, frozen=True):
    """The chip has been read and judged, or cannot be; code is "" when it was read."""

    code: Code
    detail: Detail = ()


class ChipPaused(Message, frozen=True):
    """The chip is lost in mid-read; ReadChip resumes at that point."""

    percent: int


class Portrait(Message, frozen=True):
    """A picture to show, BGR bytes, and the eyes in it where they were found."""

    source: Small
    height: int
    width: int
    pixels: Pixels
    eyes: Box | None = None


class PagePicture(Message, frozen=True):
    """The page under one light (a value of devices.types.Light), BGR bytes, to be looked at."""

    light: Small
    height: int
    width: int
    pixels: Pixels


class Looked(Message, frozen=True):
    """A frame was assessed; its slot is free again."""

    slot: int
    boxes: tuple[Box, ...]
    hints: tuple[Code, ...]
    usable: int
    wanted: int


class FaceDone(Message, frozen=True):
    """The comparison is made (or cannot be): the face checks came before this."""


class Trouble(Message, frozen=True):
    """A step could not be done; the inspection goes on without it."""

    code: Code
    detail: Detail = ()


ToBooth = (
    Closed
    | ZoneKnown
    | Checked
    | Command
    | ResetChip
    | Progress
    | ChipDone
    | ChipPaused
    | Portrait
    | PagePicture
    | Looked
    | FaceDone
    | Trouble
    | FingerToBooth
)

_ENCODER = msgspec.msgpack.Encoder()
_FOR_ROOM = msgspec.msgpack.Decoder(ToRoom)
_FOR_BOOTH = msgspec.msgpack.Decoder(ToBooth)


class Ended(Exception):  # noqa: N818 - the other side closed its pipe, which is an event
    """The other process has ended."""


def _read_exactly(descriptor: int, count: int) -> bytes:
    parts: list[bytes] = []
    while count:
        part = os.read(descriptor, min(count, 1 << 20))
        if not part:
            raise Ended
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def _receive(descriptor: int) -> bytes:
    (length,) = _LENGTH.unpack(_read_exactly(descriptor, _LENGTH.size))
    if length > MAX_MESSAGE:
        raise Ended
    return _read_exactly(descriptor, length)


def receive_in_room(descriptor: int) -> ToRoom:
    """Read one message from the booth; Ended when the booth is gone."""
    message: ToRoom = _FOR_ROOM.decode(_receive(descriptor))
    return message


def receive_in_booth(descriptor: int) -> ToBooth:
    """Read one message from the room; Ended when it is gone or speaks out of turn."""
    try:
        message: ToBooth = _FOR_BOOTH.decode(_receive(descriptor))
    except msgspec.MsgspecError as refused:
        raise Ended from refused
    return message


def send(message: ToRoom | ToBooth, write: Callable[[bytes], int]) -> None:
    """Write one message, however many writes the pipe needs."""
    payload = _ENCODER.encode(message)
    data = memoryview(_LENGTH.pack(len(payload)) + payload)
    while data:
        data = data[write(bytes(data[: 1 << 20])) :]
