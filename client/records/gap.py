"""gap/1: a station's signed word on numbers that will never come. Pure.

The State refuses a gap that nothing explains; this explains it, and stands in the log and on the
State's page for good.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from client.records.closed import ClosedType
from client.records.record import EMPTY_ROOT, Count, Day, Head, Identifier, Post

Number = Annotated[int, Meta(ge=0, le=2**53 - 1)]


class Loss(StrEnum):
    """Why numbers are missing.

    ROTTEN: sealed bytes changed on the disk after the day's key was gone. DISK_LOST: the station
    has a new disk, and its numbers begin again. SET_BACK: its disk was set back to an older image.
    OTHER_UPSTREAM: another system of record gave receipts for the numbers before.
    """

    ROTTEN = "rotten"
    DISK_LOST = "disk_lost"
    SET_BACK = "set_back"
    OTHER_UPSTREAM = "other_upstream"


BEGINS_AGAIN = frozenset({Loss.DISK_LOST, Loss.SET_BACK})


class Gap(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is missing: numbers first to last of this series; 0 and 0 where nobody can know."""

    v: Literal["gap/1"] = "gap/1"
    id: Identifier
    bcp: Post
    day: Day
    first: Number
    last: Number
    why: Loss
    seq: Count = 0
    log: Head = Head(0, EMPTY_ROOT)

    def to_bytes(self) -> bytes:
        """Return the JSON bytes that are signed; RecordRefusal for anything outside the type."""
        return _CLOSED.to_bytes(self)


_CLOSED = ClosedType(Gap, (Head,), (Loss,))


def from_bytes(encoded: bytes) -> Gap:
    """Read strictly; RecordRefusal for anything outside the type."""
    return _CLOSED.from_bytes(encoded)


def json_schema() -> dict[str, object]:
    """Return the JSON Schema (2020-12) of gap/1, as published in docs/gap.schema.json."""
    about = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Halfdoor gap statement",
        "description": "A station's word on numbers that will not come; payload of its signature.",
    }
    return {**about, **msgspec.json.schema(Gap)}
