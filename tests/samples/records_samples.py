"""Values that records are built from in tests; nobody here exists."""

from __future__ import annotations

import secrets

from client.judgement.advice import Action, Advice, Decision, Level
from client.records.build import DocumentFacts, Profile, StationFacts, build
from client.records.record import Direction, DocumentClass, Record
from mrz.checks import Check, Group, Outcome

POLICY = "training@1:" + "ab" * 16
DAY = "2026-11-21"
CHECKS = (
    Check("print.readable", Group.PRINT, Outcome.SUCCESSFUL),
    Check("chip.sod_signature", Group.CHIP, Outcome.SUCCESSFUL),
    Check("agreement.dg1", Group.AGREEMENT, Outcome.SUCCESSFUL),
    Check("face.match", Group.FACE, Outcome.SUCCESSFUL),
    Check("lists.national", Group.LISTS, Outcome.SUCCESSFUL),
    Check("station.clock", Group.STATION, Outcome.SUCCESSFUL),
)


def station_of(**changes: object) -> StationFacts:
    given = {
        "post": "UTO-TRAIN", "day": DAY, "hour": 9, "direction": Direction.IN,
        "purpose": "border_crossing", "delete_on": "2027-11-21", "profile": Profile.COUNT,
        "record_id": secrets.token_hex(16), "officer": "0011223344556677",
    }  # fmt: skip
    return StationFacts(**{**given, **changes})


def advice_of(level: Level = Level.GREEN, *reasons) -> Advice:
    return Advice(level, reasons, 6, 6, POLICY)


def draft_of(**changes: object) -> Record:
    return build(
        advice_of(),
        Decision(Action.ADMIT, officer="anna"),
        CHECKS,
        DocumentFacts(DocumentClass.PASSPORT, "UTO", "0f" * 16),
        station_of(**changes),
    )
