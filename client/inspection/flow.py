"""One inspection, from the document on the glass to the end of the traveller's room.

A straight line in one thread: read, check, advise, wait for a person, record, wipe. Everything
that can run at once does; what arrives is taken from one queue in order. Nothing here decides:
the only way to a record is a Decide that a person's hands put into the queue (I3).
"""

from __future__ import annotations

import queue
import time
from enum import StrEnum
from typing import TYPE_CHECKING

from client.inspection import events, inbox
from client.inspection.equipment import Equipment
from client.inspection.evidence_desk import EvidenceDesk
from client.inspection.timings import Timings
from client.judgement.advice import FIRST_LINE, SECOND_LINE, Action, Decision

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.inspection.closing import Closed
    from client.inspection.office import Office
    from client.inspection.room.handle import Room
    from client.judgement.advice import Advice
    from mrz.checks import Check
    from mrz.zone import MRZ

ARMING_SECONDS = 1.0


class End(StrEnum):
    """How an inspection ended."""

    DECIDED = "decided"
    ABORTED = "aborted"
    QUIT = "quit"


class Inspection:
    """Runs one inspection; use once."""

    def __init__(
        self,
        office: Office,
        room: Room,
        waiting: queue.SimpleQueue[inbox.Item],
        post: inbox.Post,
        *,
        blind: bool,
    ) -> None:
        self._office = office
        self._room = room
        self._waiting = waiting
        self._post = post
        self._tell = office.tell
        self._blind = blind
        self.timings = Timings()
        self.equipment = Equipment(office.devices(), room, post, office.tell)
        self.desk = EvidenceDesk(office, room, self.equipment, post, self.timings)
        self._decision: Decision | None = None
        self._end: End | None = None
        self._advised_at = 0.0
        self._second_line = False
        self._parent = ""
        self._rang = False
        self._unheard: list[inbox.BellAnswered] = []

    @property
    def checks(self) -> tuple[Check, ...]:
        """Every check so far, in the order of the catalogue."""
        return self.desk.checks()

    @property
    def mrz(self) -> MRZ | None:
        """The printed zone, once it is known."""
        return self.desk.mrz

    def run(self) -> End:
        """Walk the whole way; the caller wipes afterwards."""
        self.desk.begin()
        if self._pump(lambda: self.desk.mrz is not None):
            self._state(events.State.CHECKING)
            self.timings.mark("zone")
        if self._pump(self.desk.complete):
            self._advise()
            self._pump(lambda: self._decision is not None)
        if self._decision is not None:
            self._record(self._decision)
            return End.DECIDED
        end = self._end or End.ABORTED
        self._state(events.State.ABORTED)
        return end

    def _state(self, state: events.State) -> None:
        self._tell(events.StateChanged(state))

    def _pump(self, done: Callable[[], bool]) -> bool:
        """Take items until done() holds; False when the inspection ended before."""
        while self._end is None:
            if done():
                return True
            # At every turn, not only when nothing comes: a camera speaks thirty times a second.
            self.desk.time_passed()
            try:
                item = self._waiting.get(timeout=self.desk.patience())
            except queue.Empty:
                continue
            self._take(item)
        return False

    def _take(self, item: inbox.Item) -> None:
        match item:
            case inbox.Cancel():
                self._end = End.ABORTED
            case inbox.Quit():
                self._end = End.QUIT
            case inbox.FromRoom(None):
                over = time.monotonic() - self.timings.started
                in_time = over < self._office.retention_seconds - 1.0
                self._tell(events.Notice("room.lost" if in_time else "room.ended"))
                self._end = End.ABORTED
            case inbox.Decide():
                self._consider(item.decision)
            case inbox.Protect():
                # No check and nothing in the record (F11): a sentence for the officer alone.
                self._rang = True
                self._office.protect(lambda code: self._waiting.put(inbox.BellAnswered(code)))
            case inbox.BellAnswered() if self._rang:
                self._tell(events.Notice(item.code))
            case inbox.BellAnswered():
                # It speaks of the traveller before, and is told when this one has gone.
                self._unheard.append(item)
            case _:
                changed = self.desk.take(item)
                if changed and self._advised_at:
                    self._advise()

    def _advise(self) -> None:
        """Tell the advice; told again when a late answer changes it."""
        advice = self._office.advise(self.checks)
        if not self._advised_at:
            self.timings.mark("advice")
            self._advised_at = time.monotonic()
            self._state(events.State.ADVICE)
        preview = self._office.closing.preview(advice, self.checks, self.mrz)
        self._tell(
            events.AdviceReady(
                advice,
                self._actions(),
                len(preview),
                self._office.retention_seconds - (time.monotonic() - self.timings.started),
                self._blind,
            )
        )
        self._tell(events.RecordPreview(preview.decode(), sent=False))
        self._advice: Advice = advice

    def _actions(self) -> tuple[Action, ...]:
        allowed = SECOND_LINE if self._second_line else FIRST_LINE
        return tuple(action for action in Action if action in allowed)

    def _consider(self, decision: Decision) -> None:
        """Take a person's decision, if one can be taken now and here (I3, I4)."""
        if not self._advised_at or decision.action not in self._actions():
            self._tell(events.Notice("decision.not_here"))
        elif len(decision.reasons) > 3:
            self._tell(events.Notice("decision.reasons"))
        elif self._too_early(decision):
            self._tell(events.Notice("decision.too_early"))
        elif decision.action is Action.REFUSE and not self._two_people(decision):
            self._tell(events.Notice("decision.two_people"))
        elif decision.action is Action.REFER and self._office.second_line_here:
            self._go_to_second_line(decision)
        else:
            self._decision = decision

    def _too_early(self, decision: Decision) -> bool:
        seen = time.monotonic() - self._advised_at
        return decision.action is Action.ADMIT and seen < ARMING_SECONDS

    def _two_people(self, decision: Decision) -> bool:
        second = decision.second_officer
        return bool(decision.reasons and second and second != decision.officer)

    def _go_to_second_line(self, referral: Decision) -> None:
        """Record the referral; the second line goes on with the material still in memory."""
        closed = self._commit(referral)
        self._parent = closed.record_id
        self._second_line = True
        self._state(events.State.SECOND_LINE)
        self._advise()

    def _record(self, decision: Decision) -> None:
        """Commit the one record; the decision stands even where the disk refuses it."""
        self.timings.mark("decision")
        self._state(events.State.DECIDED)
        closed = self._commit(decision)
        self.timings.mark("record")
        # A code whose hash nobody holds would send a traveller away with a false promise.
        code = "" if closed.trouble else closed.appeal_code
        self._tell(events.DecisionTaken(decision.action, code))

    def _commit(self, decision: Decision) -> Closed:
        closed = self._office.closing.commit(
            self._advice, decision, self.checks, self.mrz, self._parent
        )
        if closed.trouble:
            self._tell(events.Notice(closed.trouble))
        self._tell(events.RecordPreview(closed.text, sent=not closed.trouble))
        return closed

    def hurry(self) -> None:
        """Wait no longer for a room that stands still: a person wants an end."""
        self._room.hurry()

    def wipe(self) -> float:
        """End the room and every device; returns milliseconds until the room was gone."""
        self._post.close()
        milliseconds = self._room.end()
        self.equipment.close()
        self.desk.forget()
        for late in self._unheard:
            self._waiting.put(late)
        self._tell(events.Wiped(milliseconds))
        self._state(events.State.WIPED)
        return milliseconds
