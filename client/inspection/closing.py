"""From a person's decision to one committed record; everything else about the traveller ends."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from client.judgement.advice import Action, Decision
from client.records import build as building
from client.records.build import DocumentFacts, Profile, StationFacts
from client.records.closed import RecordRefusal
from client.records.journal import Happening
from client.records.receipt import appeal_code, appeal_hash
from client.records.record import Direction, DocumentClass
from client.records.register import RegisterRefusal
from client.records.schema import StoreRefusal
from client.records.statutory import identity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from client.judgement.advice import Advice
    from client.records.outbox import Committed, Outbox
    from client.records.record import Record
    from client.records.register import Register
    from client.records.sealing import Sealer
    from client.records.signing import Signer
    from mrz.checks import Check
    from mrz.zone import MRZ

APPEAL_BYTES = 10


@dataclass(frozen=True, slots=True)
class Crossing:
    """What every record of this station says of place and purpose.

    retention_days: until the upstream must have deleted the record. hour: whether the hour may
    leave (not at quiet posts). simulated: a device of this station is not real.
    """

    post: str
    direction: Direction
    purpose: str
    retention_days: int
    profile: Profile
    hour: bool = True
    simulated: bool = False


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed inspection: the exact bytes as text, its identifier, and the appeal code."""

    text: str
    appeal_code: str
    committed: Committed | None
    trouble: str = ""
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class Names:
    """What is asked anew for each record.

    handle: (officer, day) to the daily handle. reference: keyed document reference. register: the
    purpose register in force; what it does not name does not leave (I10).
    """

    clock: Callable[[], datetime]
    handle: Callable[[str, str], str]
    reference: Callable[[MRZ], str]
    register: Callable[[], Register]


class Closing:
    """Builds, previews and commits the record of one inspection after another."""

    def __init__(
        self,
        outbox: Outbox,
        keys: tuple[Signer, Sealer],
        crossing: Crossing,
        names: Names,
    ) -> None:
        self._outbox = outbox
        self._signer, self._sealer = keys
        self._crossing = crossing
        self._names = names
        self._unrecorded = 0
        self._renew()

    def _renew(self) -> None:
        """Draw the chance of the next record: its identifier and its appeal code."""
        self._record_id = secrets.token_hex(16)
        self._code = appeal_code(secrets.token_bytes(APPEAL_BYTES))

    def preview(self, advice: Advice, checks: Sequence[Check], mrz: MRZ | None) -> bytes:
        """Return the bytes as they would leave if the traveller were admitted now.

        b"" where nothing would leave.
        """
        try:
            return self._draft(advice, Decision(Action.ADMIT), checks, mrz).to_bytes()
        except (RegisterRefusal, RecordRefusal):
            return b""

    def commit(
        self,
        advice: Advice,
        decision: Decision,
        checks: Sequence[Check],
        mrz: MRZ | None,
        parent: str = "",
    ) -> Closed:
        """Write the record; a disk that cannot take it is told, and the decision still stands.

        parent: identifier of the first-line record that a second line follows.
        """
        code = self._code
        try:
            draft = self._draft(advice, decision, checks, mrz, parent)
        except RegisterRefusal as refusal:
            return self._unwritten("", code, refusal.code)
        finally:
            self._renew()
        try:
            self._note_unrecorded()
            committed = self._outbox.commit(
                draft, self._signer, self._sealer, simulated=self._crossing.simulated
            )
        except RecordRefusal as refusal:
            # Whatever was in it may not be written anywhere.
            return self._unwritten("", code, refusal.code)
        except StoreRefusal as refusal:
            return self._unwritten(draft.to_bytes().decode(), code, refusal.code)
        return Closed(committed.record_bytes.decode(), code, committed, record_id=draft.id)

    def _unwritten(self, text: str, code: str, trouble: str) -> Closed:
        """Close without a record: told at once, and in the log as soon as it can be written to."""
        self._unrecorded += 1
        with suppress(StoreRefusal):
            self._note_unrecorded()
        return Closed(text, code, None, trouble)

    def _note_unrecorded(self) -> None:
        while self._unrecorded:
            self._outbox.note(Happening.NOT_RECORDED)
            self._unrecorded -= 1

    def _draft(
        self,
        advice: Advice,
        decision: Decision,
        checks: Sequence[Check],
        mrz: MRZ | None,
        parent: str = "",
    ) -> Record:
        now = self._names.clock()
        crossing = self._crossing
        day = now.date().isoformat()
        station = StationFacts(
            post=crossing.post,
            day=day,
            hour=now.hour if crossing.hour else None,
            direction=crossing.direction,
            purpose=crossing.purpose,
            delete_on=(now.date() + timedelta(days=crossing.retention_days)).isoformat(),
            profile=crossing.profile,
            record_id=self._record_id,
            officer=self._names.handle(decision.officer, day),
            receipt=appeal_hash(self._code),
            parent=parent,
            register=self._names.register(),
        )
        return building.build(advice, decision, checks, self._document(mrz), station)

    def _document(self, mrz: MRZ | None) -> DocumentFacts:
        if mrz is None:
            return DocumentFacts(DocumentClass.NONE)
        profile, kind = self._crossing.profile, _class_of(mrz.document_code)
        reference = "" if profile is Profile.COUNT else self._names.reference(mrz)
        law = identity(mrz) if profile is Profile.STATUTORY else None
        return DocumentFacts(kind, mrz.issuing_state, reference, law)


def _class_of(code: str) -> DocumentClass:
    """Sort by the first letter of the document code (ICAO 9303-4 to -7)."""
    by_letter = {
        "P": DocumentClass.PASSPORT,
        "V": DocumentClass.VISA,
        "A": DocumentClass.CARD,
        "C": DocumentClass.CARD,
        "I": DocumentClass.CARD,
    }
    return by_letter.get(code[:1], DocumentClass.OTHER)
