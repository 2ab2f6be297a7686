"""The minimal record: a closed type, and a serialiser that can carry nothing else (I1).

Pure: no clock, no files, no network. The pattern of every string stands here and nowhere else.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType

from client.judgement.advice import Action, ReasonCode
from client.judgement.catalogue import ALL_CHECKS
from client.records.closed import ClosedType
from client.records.statutory import Statutory

VERSION = 1
EMPTY_ROOT = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
_LARGEST = 2**53 - 1
_CHECK_NAMES = "|".join(re.escape(name) for name in ALL_CHECKS)

Identifier = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}$", max_length=32)]
Post = Annotated[str, Meta(pattern=r"^[A-Z]{2,3}-[A-Z0-9]{2,8}$", max_length=12)]
Day = Annotated[
    str, Meta(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", max_length=10)
]
Hour = Annotated[int, Meta(ge=0, le=23)]
Purpose = Annotated[str, Meta(pattern=r"^[a-z][a-z_]{2,31}$", max_length=32)]
Issuer = Annotated[str, Meta(pattern=r"^[A-Z]{1,3}$", max_length=3)]
PolicyName = Annotated[
    str,
    Meta(
        pattern=r"^[a-z][a-z0-9_.-]{0,31}@[0-9]{1,6}(\.[0-9]{1,4}){0,2}:[0-9a-f]{8,64}$",
        max_length=120,
    ),
]
CheckName = Annotated[str, Meta(pattern=f"^({_CHECK_NAMES})$", max_length=32)]
# One letter a group, in the order of mrz.checks.Group: the worst outcome of the group; lists say
# only d(one), s(tale) or n(ot done), so that no possible record can be read from them.
Letters = Annotated[str, Meta(pattern=r"^[sfuna]{5}[dsn][sfuna]$", max_length=7)]
OfficerHandle = Annotated[str, Meta(pattern=r"^[0-9a-f]{16}$", max_length=16)]
Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$", max_length=64)]
Count = Annotated[int, Meta(ge=0, le=_LARGEST)]


class Direction(StrEnum):
    """Which way the person crosses."""

    IN = "in"
    OUT = "out"
    TRANSIT = "transit"


class DocumentClass(StrEnum):
    """What lay on the glass; coarse, so that no protection category can be read from it."""

    PASSPORT = "passport"
    CARD = "card"
    VISA = "visa"
    OTHER = "other"
    NONE = "none"


class AdviceLetter(StrEnum):
    """What the machine advised."""

    GREEN = "g"
    AMBER = "a"
    RED = "r"


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Size and root of the station's RFC 6962 log."""

    size: Count
    root: Digest


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All that leaves (PRODUCT: the minimal record).

    law: identity fields of the profile "statutory", each with a register entry, else absent.
    seq 0 with the empty tree is a draft that Outbox.commit has not placed yet.
    """

    v: Literal[1] = 1
    id: Identifier
    bcp: Post
    day: Day
    hour: Hour | None
    dir: Direction
    pur: Purpose
    delete: Day = msgspec.field(name="del")
    doc: DocumentClass
    iss: Issuer | None = None
    ref: Identifier | UnsetType = UNSET
    pol: PolicyName
    adv: AdviceLetter
    why: Annotated[tuple[CheckName, ...], Meta(max_length=3)]
    chk: Letters
    dec: Action
    rsn: Annotated[tuple[ReasonCode, ...], Meta(max_length=3)]
    off: OfficerHandle
    par: Identifier | UnsetType = UNSET
    rcp: Digest | None = None
    law: Statutory | UnsetType = UNSET
    seq: Count = 0
    log: Head = Head(0, EMPTY_ROOT)

    def to_bytes(self) -> bytes:
        """Return the JSON bytes that are signed; RecordRefusal for anything outside the type."""
        return _CLOSED.to_bytes(self)


_CLOSED = ClosedType(
    Record, (Head, Statutory), (Direction, DocumentClass, AdviceLetter, Action, ReasonCode)
)


def from_bytes(encoded: bytes) -> Record:
    """Read a record strictly; RecordRefusal for anything outside the type."""
    return _CLOSED.from_bytes(encoded)


def json_schema() -> dict[str, object]:
    """Return the JSON Schema (2020-12) of a record, as published in docs/record.schema.json."""
    schema = msgspec.json.schema(Record)
    about = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Halfdoor record",
        "description": "All that leaves a station: the payload of its signature.",
    }
    return {**about, **schema}
