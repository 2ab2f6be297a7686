"""The chip: the room makes the APDUs, the booth only carries them."""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING

from client.inspection.room import protocol
from client.inspection.room.desk import Desk
from mrz.checks import Check, Group, Outcome
from mrz.chip.access import CAN, AccessKey
from mrz.chip.errors import ChipError, ChipLost
from mrz.chip.evidence import ChipEvidence
from mrz.chip.fingers import finger_records
from mrz.chip.keys import access_key
from mrz.chip.portrait import portrait
from mrz.chip.read import Reading
from mrz.chip.verify import verify

if TYPE_CHECKING:
    from datetime import date

    from client.inspection.room.desk import Say
    from client.inspection.room.faces import Faces
    from client.inspection.room.finger_gate import FingerGate
    from client.inspection.room.message import Detail
    from mrz.chip.trust import TrustView
    from mrz.zone import MRZ

ChipWork = (
    protocol.ReadChip
    | protocol.ChipAnswer
    | protocol.ChipGone
    | protocol.NoChip
    | protocol.SavedChip
)
# What only a chip that was read can answer: each is told of, so that none seems to be missing.
_UNREAD = (
    "chip.access",
    "chip.files",
    "chip.sod_signature",
    "chip.hashes",
    "chip.chain",
    "chip.validity",
    "chip.revocation",
    "chip.com_sod",
    "chip.clone",
    "agreement.dg1",
    "agreement.issuer",
)


class PipeChannel:
    """A channel whose commands travel to the booth and whose responses come back."""

    def __init__(self, say: Say, answers: queue.SimpleQueue[ChipWork]) -> None:
        self._say = say
        self._answers = answers

    def transmit(self, command: bytes) -> bytes:
        """Carry one command APDU; ChipLost when the booth says that the chip is gone."""
        self._say(protocol.Command(command))
        return self._answer()

    def reset(self) -> None:
        """Have the booth power the chip down and up."""
        self._say(protocol.ResetChip())
        self._answer()

    def _answer(self) -> bytes:
        answer = self._answers.get()
        if isinstance(answer, protocol.ChipAnswer):
            return answer.response
        raise ChipLost


class ChipDesk(Desk[ChipWork]):
    """Reads the chip, judges the evidence, hands the portrait to the face desk."""

    trouble = "chip.unreadable"

    def __init__(
        self, trust: TrustView, today: date, say: Say, face: Faces, finger: FingerGate | None = None
    ) -> None:
        super().__init__(say)
        self._trust = trust
        self._today = today
        self._face = face
        self._finger = finger
        self._channel = PipeChannel(say, self.waiting)
        self._printed: MRZ | None = None
        self._unsure: frozenset[tuple[int, int]] = frozenset()
        self._name_doubted = False
        self._reading: Reading | None = None
        self._evidence: ChipEvidence | None = None
        self._percent = 0

    def printed(
        self,
        mrz: MRZ,
        unsure: frozenset[tuple[int, int]] = frozenset(),
        *,
        name_doubted: bool = False,
    ) -> None:
        """Take the printed zone; evidence that is already here is judged again with it.

        unsure: (line, column), from 0, of characters that were hard to read. name_doubted: the
        page's desk has asked for a look at the name, which a chip that says the same spares.
        """
        self._unsure, self._name_doubted = unsure, name_doubted
        self._printed = mrz
        if self._evidence is not None:
            self._judge(self._evidence)

    def work(self, work: ChipWork) -> None:
        """Start (or resume) a reading, or note that there is no chip."""
        if isinstance(work, protocol.ReadChip):
            self._read(work.can)
        elif isinstance(work, protocol.NoChip):
            self._no_chip(work)
        elif isinstance(work, protocol.SavedChip):
            self._take(ChipEvidence.from_bytes(work.evidence))

    def after_trouble(self, work: ChipWork) -> None:
        """End a reading that broke off, so that advice does not wait for it."""
        del work
        self._stopped(ChipError())

    def _key(self, can: str) -> AccessKey | None:
        if can:
            return CAN(can)
        return access_key(self._printed) if self._printed is not None else None

    def _read(self, can: str) -> None:
        key = self._key(can)
        if key is None:
            return
        try:
            evidence = self._run(key, fresh=bool(can))
        except ChipLost:
            self.say(protocol.ChipPaused(self._percent))
            return
        except ChipError as reason:
            self._stopped(reason)
            return
        self._take(evidence)

    def _take(self, evidence: ChipEvidence) -> None:
        """Judge what was read, and pass the portrait on."""
        self._evidence = evidence
        self._judge(evidence)
        self._show_portrait(evidence)
        self._pass_fingers(evidence)
        self.say(protocol.ChipDone(""))

    def _run(self, key: AccessKey, *, fresh: bool) -> ChipEvidence:
        """Start a reading, or take up the one that was interrupted."""
        if self._reading is not None and not fresh:
            return self._reading.resume(self._channel)
        self._percent = 0
        self._reading = Reading(key, self._progress)
        return self._reading.run(self._channel)

    def _progress(self, step: str, done: int, total: int) -> None:
        self._percent = min(100, done * 100 // max(total, 1))
        self.say(protocol.Progress(step, done, total))

    def _judge(self, evidence: ChipEvidence) -> None:
        checks = verify(evidence, self._printed, self._trust, self._today, unsure=self._unsure)
        agrees = any(c.name == "agreement.dg1" and c.outcome is Outcome.SUCCESSFUL for c in checks)
        if self._name_doubted and agrees:
            checks += (Check("print.readable", Group.PRINT, Outcome.SUCCESSFUL),)
        self.say(protocol.Checked(checks))

    def _show_portrait(self, evidence: ChipEvidence) -> None:
        dg2 = dict(evidence.files).get("DG2")
        if dg2 is None:
            self._face.no_reference()
            return
        try:
            self._face.reference(portrait(dg2).encoded)
        except ChipError as reason:
            self.tell_trouble(reason)
            self._face.no_reference()

    def _pass_fingers(self, evidence: ChipEvidence) -> None:
        """Hand DG3 on where it could be read; it opens to Terminal Authentication alone."""
        if self._finger is None:
            return
        dg3 = evidence.file("DG3")
        try:
            records = finger_records(dg3) if dg3 else ()
        except ChipError as reason:
            self.tell_trouble(reason)
            records = ()
        self._finger.chip_settled(records, "" if records else "finger.match.dg3_closed")

    def _no_references(self) -> None:
        """Tell the other desks that this chip gives nothing to compare with."""
        self._face.no_reference()
        if self._finger is not None:
            self._finger.chip_settled((), "finger.match.no_reference")

    def _stopped(self, reason: ChipError) -> None:
        refused = Check("chip.access", Group.CHIP, Outcome.UNDETERMINED, reason.code)
        present = Check("chip.answers", Group.CHIP, Outcome.SUCCESSFUL)
        self.say(protocol.Checked((present, refused, *self._unread(reason.code, skip=refused))))
        self._reading = None
        self._no_references()
        self.say(protocol.ChipDone(reason.code))

    def _no_chip(self, work: protocol.NoChip) -> None:
        detail = (("device", work.device),) if work.device else ()
        silent = Check("chip.answers", Group.CHIP, Outcome.UNDETERMINED, work.code, detail)
        self.say(protocol.Checked((silent, *self._unread(work.code, detail=detail))))
        self._no_references()
        self.say(protocol.ChipDone(work.code, detail))

    def _unread(
        self, code: str, skip: Check | None = None, detail: Detail = ()
    ) -> tuple[Check, ...]:
        return tuple(
            Check(name, Group(name.split(".")[0]), Outcome.NOT_PERFORMED, code, detail)
            for name in _UNREAD
            if skip is None or name != skip.name
        )
