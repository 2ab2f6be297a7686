"""Advice and decision in, minimal record out; pure, so that it can be replayed and proved."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import UNSET

from client.judgement.catalogue import ALL_CHECKS
from client.records.record import AdviceLetter, Direction, DocumentClass, Record
from client.records.statutory import PROTECTED
from mrz.checks import Group, Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from client.judgement.advice import Advice, Decision, Reason
    from client.records.register import Register
    from client.records.statutory import Statutory
    from mrz.checks import Check

_ISSUER = re.compile(r"[A-Z]{1,3}")
_WORST_FIRST = (
    (Outcome.FAILED, "f"),
    (Outcome.ABORTED, "a"),
    (Outcome.UNDETERMINED, "u"),
    (Outcome.SUCCESSFUL, "s"),
)


class Profile(StrEnum):
    """How much a State's law lets leave; the first is the default."""

    COUNT = "count"
    ENTRY_EXIT = "entry_exit"
    STATUTORY = "statutory"


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What the record may say of the document.

    issuer: ICAO code without fillers, "" where unknown. reference: keyed document reference
    (records.reference), "" where the profile has none. law: identity fields for "statutory".
    """

    kind: DocumentClass
    issuer: str = ""
    reference: str = ""
    law: Statutory | None = None


@dataclass(frozen=True, slots=True)
class StationFacts:
    """What the station knows of this crossing.

    day, delete_on: ISO dates. hour: 0 to 23, or None at quiet posts. record_id: 32 hex digits of
    chance. officer: daily handle (records.officer). receipt: hash of the appeal code, "" for none.
    parent: the first-line record that a second line follows, "" for none.
    register: the purpose register; without one no field beyond "count" can leave (I10).
    """

    post: str
    day: str
    hour: int | None
    direction: Direction
    purpose: str
    delete_on: str
    profile: Profile
    record_id: str
    officer: str
    receipt: str = ""
    parent: str = ""
    register: Register | None = None


def letters(checks: Sequence[Check]) -> str:
    """Write one letter a group: the worst outcome; lists only done, stale or not done."""
    return "".join(_letter(group, checks) for group in Group)


def _letter(group: Group, checks: Sequence[Check]) -> str:
    outcomes = {check.outcome for check in checks if check.group is group}
    if group is Group.LISTS:
        return _list_letter(outcomes)
    return next((letter for outcome, letter in _WORST_FIRST if outcome in outcomes), "n")


def _list_letter(outcomes: set[Outcome]) -> str:
    if outcomes <= {Outcome.NOT_PERFORMED, Outcome.ABORTED}:
        return "n"
    return "s" if Outcome.UNDETERMINED in outcomes else "d"


def _reasons(advice: Advice, checks: Sequence[Check]) -> tuple[str, ...]:
    found = {check.name for check in checks if check.outcome is Outcome.FAILED}
    told = [reason.check for reason in advice.reasons if _tellable(reason, found)]
    return tuple(dict.fromkeys(told))[:3]


def _tellable(reason: Reason, found: set[str]) -> bool:
    """Tell whether a reason may leave: that a list was stale may, a possible record never."""
    hit = reason.check.startswith("lists.") and reason.check in found
    return reason.check in ALL_CHECKS and not hit


def build(
    advice: Advice,
    decision: Decision,
    checks: Sequence[Check],
    document: DocumentFacts,
    station: StationFacts,
) -> Record:
    """Build the record that Outbox.commit places, signs and seals.

    In the profile "count" the issuer is null and the reference absent. RegisterRefusal where the
    purpose has lapsed.
    """
    record = _whole(advice, decision, checks, document, station)
    return station.register.narrow(record) if station.register else record


def _whole(
    advice: Advice,
    decision: Decision,
    checks: Sequence[Check],
    document: DocumentFacts,
    station: StationFacts,
) -> Record:
    lawful = station.register is not None
    full = lawful and station.profile is not Profile.COUNT
    identity = document.law if lawful and station.profile is Profile.STATUTORY else None
    # A damaged or mistyped zone must not keep the rest of the record from leaving.
    tellable = document.issuer not in PROTECTED and _ISSUER.fullmatch(document.issuer)
    return Record(
        id=station.record_id,
        bcp=station.post,
        day=station.day,
        hour=station.hour,
        dir=station.direction,
        pur=station.purpose,
        delete=station.delete_on,
        doc=document.kind,
        iss=document.issuer if full and tellable else None,
        ref=(document.reference or UNSET) if full else UNSET,
        pol=advice.policy,
        adv=AdviceLetter(advice.level.letter),
        why=_reasons(advice, checks),
        chk=letters(checks),
        dec=decision.action,
        rsn=tuple(decision.reasons[:3]),
        off=station.officer,
        par=station.parent or UNSET,
        rcp=station.receipt or None,
        law=identity or UNSET,
    )


def preview(record: Record) -> str:
    """Return the JSON text for the panel "What leaves this machine" (F12)."""
    return json.dumps(json.loads(record.to_bytes()), indent=1, ensure_ascii=False)
