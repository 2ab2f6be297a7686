"""The finger: the live one and those that the traveller carries, compared one to one (I5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.finger.calibration import STANDARD
from capture.finger.engine import present_engine
from capture.finger.files import Carried, read_fingers
from capture.finger.quality import acceptable, flagged
from capture.finger.sequence import BORDER, LeftOut, Sequence
from capture.finger.touch import MOST_TRIES, Tries
from capture.finger.types import Position, Zone
from client.inspection.room import finger_messages as words
from client.inspection.room import protocol
from client.inspection.room.desk import Desk
from client.inspection.room.finger_gate import ChipFingers
from client.inspection.room.finger_pictures import finger_of
from client.inspection.room.finger_verdict import Verdict
from mrz.checks import Check, Group, Outcome

if TYPE_CHECKING:
    from capture.finger.touch import Taken
    from client.inspection.room.desk import Say

MOST_CARRIED = 10


FingerWork = words.FingerToRoom | ChipFingers


class FingerDesk(Desk[FingerWork]):
    """Asks for one finger after another until enough of those that are carried match."""

    trouble = "finger.step"

    def __init__(self, say: Say, enough: int = 1) -> None:
        super().__init__(say)
        self._enough = enough
        self._engine = present_engine()
        self._engine.rehearse()
        self._carried: dict[Position, Carried] = {}
        self._why_none = "finger.match.no_reference"
        self._sequence = Sequence((), 0, STANDARD)
        self._tries = Tries(self._engine)
        self._asked: Position | None = None
        self._verdict = Verdict(each=enough > 1)
        self._weighed = self._done = False

    # ---- from other desks, any thread --------------------------------------------------

    def chip_settled(self, records: tuple[bytes, ...], code: str) -> None:
        """Take DG3's fingers, or note that the chip gives none, and why."""
        self.put(ChipFingers(records, code))

    # ---- the desk's own thread -------------------------------------------------------------

    def serve(self) -> None:
        """Build the net while the room waits for its traveller; then work until the end."""
        try:
            self._engine.load()
        except CaptureError as reason:
            self.tell_trouble(reason)
        super().serve()

    def work(self, work: FingerWork) -> None:
        """Take one frame, one record or one wish."""
        match work:
            case words.FingerRecord():
                self._take_records((work.record,))
            case ChipFingers():
                self._chip(work)
            case words.FingerLook():
                self._look(work)
            case words.FingerHint():
                self._hint(work.code)
            case words.LeaveOutFinger():
                self._leave_out(LeftOut.MISSING if work.missing else LeftOut.NOT_NOW)
            case words.FingerNow():
                self._conclude(work.code)
            case words.FingerAgain():
                self._again()

    def after_trouble(self, work: FingerWork) -> None:
        """Bring the step to an end where a record or the wish to end broke off."""
        if isinstance(work, words.FingerNow) and not self._done:
            self._end(Outcome.NOT_PERFORMED, self.trouble)

    # ---- what the traveller carries --------------------------------------------------------

    def _chip(self, given: ChipFingers) -> None:
        """Take DG3, unless a card or a seal came before; without either, come to an end."""
        if self._asked is not None or self._done:
            return
        self._why_none = given.code or self._why_none
        self._take_records(given.records)
        if self._asked is None:
            self._end(Outcome.NOT_PERFORMED, self._why_none)

    def _take_records(self, records: tuple[bytes, ...]) -> None:
        if self._asked is not None or (self._done and (self._carried or not records)):
            return
        self._done = False  # a seal may be read after the chip had no finger to give
        for record in records:
            try:
                found = read_fingers(record)
            except CaptureError as reason:
                self.tell_trouble(reason)
                self._why_none = "finger.reference.unreadable"
                continue
            for one in found[:MOST_CARRIED]:
                self._carried.setdefault(one.position, one)
        self._begin()

    def _begin(self) -> None:
        order = {position: place for place, position in enumerate(BORDER)}
        wanted = sorted(self._carried, key=lambda one: (order.get(one, len(order)), one or 99))
        self._sequence = Sequence(tuple(wanted), len(wanted), STANDARD)
        self._ask_next()

    def _ask_next(self) -> None:
        """Ask for the next finger that is carried and can be given; else come to an end."""
        while (step := self._sequence.next()) is not None:
            try:
                self._verdict.against(self._carried[step.position].reference(self._engine))
            except CaptureError as reason:
                self.tell_trouble(reason)
                self._sequence.leave_out(step.position, LeftOut.NOT_NOW)
                self._why_none = "finger.reference.unreadable"
                continue
            self._asked = step.position
            self._tries = Tries(self._engine)
            self._say_asked()
            return
        if self._carried:
            self._settle()

    def _say_asked(self) -> None:
        position = self._asked
        if position is not None:
            attempt = min(self._tries.tries, MOST_TRIES)
            self.say(words.FingerAsked(int(position), attempt, MOST_TRIES))

    # ---- the live finger -------------------------------------------------------------------

    def _look(self, look: words.FingerLook) -> None:
        """Look at a frame; it is answered whatever comes of it."""
        hints: tuple[str, ...] = ()
        present = False
        try:
            if self._asked is not None and not self._done and not self._weighed:
                hints, present = self._see(look, self._asked)
        except CaptureError as reason:
            hints, present = (reason.code,), True
        finally:
            self.say(words.FingerSeen(hints, present))
        self._weigh()

    def _see(self, look: words.FingerLook, asked: Position) -> tuple[tuple[str, ...], bool]:
        """Look at the finger that is asked for; the others of a slap are passed over."""
        image = finger_of(look, asked, frozenset(self._sequence.left_out))
        if image is None:
            return (), True
        seen = self._tries.add(image)
        return self._tries.hints, seen.present

    def _hint(self, code: str) -> None:
        """Take a word of the scanner; a lifted finger ends a touch."""
        if self._asked is None or self._done or code != "finger.lift":
            return
        attempt = self._tries.tries
        self._tries.end_touch()
        self._weigh()
        self._weighed = False
        if self._over() or self._tries.tries == attempt:
            return
        if self._tries.exhausted:
            self._next_finger()
        else:
            self.say(words.FingerSeen(self._tries.hints, present=False, answered=False))
            self._say_asked()

    def _weigh(self) -> None:
        """Compare what the touch gave, once; a match ends the step."""
        taken = self._tries.last
        if taken is None or self._done:
            return
        self._tries.last = None
        self._weighed = True
        if self._is_another(taken) or not self._good_enough(taken):
            return
        if self._verdict.weigh(taken.probe) is Zone.MATCH:
            self._matched(taken, self._asked)

    def _matched(self, taken: Taken, position: Position | None) -> None:
        """Settle the question, or go on where this site wants more than one finger."""
        if position is None or len(self._sequence.taken) + 1 >= self._enough:
            self._settle()
            return
        self._sequence.take(position, taken.probe)
        self._verdict.close_finger()
        self._asked = None
        self._ask_next()

    def _is_another(self, taken: Taken) -> bool:
        """Whether this finger came before in this inspection, under another name."""
        same = self._sequence.already_taken(taken.probe)
        if same is None:
            return False
        self.say(words.FingerSeen(("finger.same_again",), present=True, answered=False))
        return True

    def _good_enough(self, taken: Taken) -> bool:
        """Ask for a poor print again; the third may be weak, never hopeless."""
        self._verdict.note_quality(flagged=flagged(taken.probe.components))
        if taken.tries >= MOST_TRIES:
            return acceptable(taken.probe.components)
        return not flagged(taken.probe.components)

    # ---- the end ---------------------------------------------------------------------------

    def _over(self) -> bool:
        """Whether the step has come to an end meanwhile."""
        return self._done

    def _next_finger(self) -> None:
        """Three tries are used up: go on with the next finger that is carried, if there is one."""
        position, best = self._asked, self._tries.best
        if position is None:
            return
        self._asked = None
        if best is not None and self._sequence.already_taken(best.probe) is None:
            self._verdict.weigh_weak(best.probe, acceptable=acceptable(best.probe.components))
            self._sequence.take(position, best.probe)
        else:
            self._sequence.leave_out(position, LeftOut.NOT_NOW)
        self._verdict.close_finger()
        self._ask_next()

    def _leave_out(self, why: LeftOut) -> None:
        """Go on without a finger that cannot be given: nobody is held up for it."""
        if self._asked is None or self._done:
            return
        self._sequence.leave_out(self._asked, why)
        self._asked = None
        self._ask_next()

    def _conclude(self, code: str) -> None:
        """Come to an end with what is here: time is up, or the scanner is gone."""
        if self._done:
            return
        self._tries.end_touch()
        self._weigh()
        if self._over():
            return
        if self._asked is not None and (best := self._tries.best) is not None:
            self._verdict.weigh_weak(best.probe, acceptable=acceptable(best.probe.components))
        self._settle(code)

    def _again(self) -> None:
        """Take the same fingers again (F5)."""
        if not self._done or not self._carried:
            return
        self._done, self._verdict, self._weighed = False, Verdict(each=self._enough > 1), False
        self._asked = None
        self._begin()

    def _settle(self, code: str = "") -> None:
        """Say what came of it, with the reason that weighs most."""
        self._verdict.close_finger()
        outcome, why = self._verdict.outcome()
        if outcome is Outcome.NOT_PERFORMED:
            left_out = bool(self._sequence.left_out) and not self._sequence.taken
            why = code or ("finger.match.exception" if left_out else why)
        if why == "finger.match.exception" and self._why_none == "finger.reference.unreadable":
            why = self._why_none
        self._end(outcome, why)

    def _end(self, outcome: Outcome, code: str) -> None:
        """Tell the checks, overwrite every template and picture."""
        self._done, self._asked = True, None
        quality = self._verdict.quality()
        performed = quality is not Outcome.NOT_PERFORMED
        low = "" if quality is Outcome.SUCCESSFUL else "finger.quality.low"
        checks = (
            Check("finger.quality", Group.FINGER, quality, low if performed else code),
            Check(
                "finger.attack",
                Group.FINGER,
                Outcome.NOT_PERFORMED,
                "finger.attack.not_performed" if performed else code,
            ),
            Check("finger.match", Group.FINGER, outcome, code),
        )
        self.say(protocol.Checked(checks))
        for part in (self._tries, self._sequence, self._verdict):
            part.wipe()
        self.say(words.FingerDone())
