"""health/1: what a fleet may know of a station; counters and states, never a crossing. Pure.

No times finer than a day, no officer, no document type, no rate over fewer than 20 tries.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from client.records.closed import ClosedType
from client.records.record import EMPTY_ROOT, Count, Day, Head, Identifier, Post

FEWEST_TRIES = 20

Version = Annotated[str, Meta(pattern=r"^[0-9]{1,4}(\.[0-9]{1,4}){1,3}$", max_length=20)]
Days = Annotated[int, Meta(ge=0, le=9999)]
Small = Annotated[int, Meta(ge=0, le=999_999)]
Seconds = Annotated[int, Meta(ge=-999_999, le=999_999)]
# A share in steps of 5 %, or null over fewer than 20 tries.
Share = Annotated[int, Meta(ge=0, le=100, multiple_of=5)]


class DeviceState(StrEnum):
    """A kind of device and how it is; nothing that names the one device."""

    READER_WORKING = "document_reader.working"
    READER_MISSING = "document_reader.missing"
    CHIP_WORKING = "chip_reader.working"
    CHIP_MISSING = "chip_reader.missing"
    CAMERA_WORKING = "camera.working"
    CAMERA_MISSING = "camera.missing"
    FINGER_WORKING = "finger_scanner.working"
    FINGER_MISSING = "finger_scanner.missing"


class Health(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A station's counters of one day.

    waiting: records. oldest: hours. failed: deliveries without receipts. disk: free MiB. clock:
    seconds ahead of the upstream. lists, trust: age in days. zones, chips: share read at the first
    try. rooms: traveller's rooms that had to be killed.
    """

    v: Literal["health/1"] = "health/1"
    id: Identifier
    bcp: Post
    day: Day
    program: Version
    waiting: Small
    oldest: Small
    failed: Small
    disk: Small
    clock: Seconds
    lists: Days
    trust: Days
    zones: Share | None
    chips: Share | None
    rooms: Small
    devices: Annotated[tuple[DeviceState, ...], Meta(max_length=8)]
    seq: Count = 0
    log: Head = Head(0, EMPTY_ROOT)

    def to_bytes(self) -> bytes:
        """Return the JSON bytes that are signed; RecordRefusal for anything outside the type."""
        return _CLOSED.to_bytes(self)


_CLOSED = ClosedType(Health, (Head,), (DeviceState,))


def from_bytes(encoded: bytes) -> Health:
    """Read strictly; RecordRefusal for anything outside the type."""
    return _CLOSED.from_bytes(encoded)


def share(successes: int, tries: int) -> int | None:
    """Return a share in steps of 5 %, None over fewer than 20 tries."""
    if tries < FEWEST_TRIES:
        return None
    return round(20 * successes / tries) * 5


def json_schema() -> dict[str, object]:
    """Return the JSON Schema (2020-12) of health/1, as published in docs/health.schema.json."""
    about = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Halfdoor health",
        "description": "Counters of a station; the payload of its signature.",
    }
    return {**about, **msgspec.json.schema(Health)}
