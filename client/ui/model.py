"""What the window knows: of the station for the day, of a traveller until Wiped. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from client.inspection.events import State
from client.judgement.advice import Action, ReasonCode
from client.judgement.catalogue import CHECKS
from mrz.checks import Check, Group, Outcome

if TYPE_CHECKING:
    from client.inspection.events import AdviceReady, ChipProgress, Notice, RecordPreview
    from mrz.zone import MRZ

MOST_REASONS = 3
ARMING_MILLISECONDS = 1000
_WORST_FIRST = (
    Outcome.FAILED,
    Outcome.UNDETERMINED,
    Outcome.ABORTED,
    Outcome.SUCCESSFUL,
    Outcome.NOT_PERFORMED,
)
UNDER_WAY = frozenset({State.READING, State.CHECKING, State.PAUSED})
DECIDING = frozenset({State.ADVICE, State.SECOND_LINE})
TRAVELLER_HERE = UNDER_WAY | DECIDING


@dataclass(frozen=True, slots=True)
class GroupLine:
    """One line of the list of checks.

    outcome: the worst that needs a person, None while nothing came in. done: how many came in.
    total: how many the catalogue has. irregular: what is not in order, the worst first.
    """

    group: Group
    outcome: Outcome | None
    done: int
    total: int
    irregular: tuple[Check, ...]


# Words that tell why an inspection ended by itself.
ENDINGS = frozenset({"room.ended", "room.lost", "room.not_ready", "booth.step"})


@dataclass(slots=True)
class Inspection:
    """All that the window knows of one traveller; replaced whole at Wiped."""

    mrz: MRZ | None = None
    checks: dict[str, Check] = field(default_factory=dict)
    progress: ChipProgress | None = None
    advice: AdviceReady | None = None
    preview: RecordPreview | None = None
    notice: Notice | None = None
    reasons: list[ReasonCode] = field(default_factory=list)
    armed: bool = False
    compared: bool = False

    def toggle(self, reason: ReasonCode) -> bool:
        """Choose or drop a reason; False when three are chosen already."""
        if reason in self.reasons:
            self.reasons.remove(reason)
            return True
        if len(self.reasons) >= MOST_REASONS:
            return False
        self.reasons.append(reason)
        return True

    def line(self, group: Group) -> GroupLine:
        """Summarise a group of checks."""
        found = [self.checks[name] for name in CHECKS[group] if name in self.checks]
        outcomes = {check.outcome for check in found}
        worst = next((outcome for outcome in _WORST_FIRST if outcome in outcomes), None)
        if worst is Outcome.SUCCESSFUL:
            # A group that the advice names is never shown as in order beside it.
            named = {check.outcome for check in found if check.name in self.advised} - {worst}
            worst = next((outcome for outcome in _WORST_FIRST if outcome in named), worst)
        irregular = [check for check in found if check.outcome is not Outcome.SUCCESSFUL]
        irregular.sort(key=lambda check: _WORST_FIRST.index(check.outcome))
        return GroupLine(group, worst, len(found), len(CHECKS[group]), tuple(irregular))

    @property
    def advised(self) -> frozenset[str]:
        """The checks that the advice names, once the officer may see it."""
        if self.advice is None or self.blind:
            return frozenset()
        return frozenset(reason.check for reason in self.advice.advice.reasons)

    @property
    def blind(self) -> bool:
        """Whether the officer still has to compare the faces before the machine's view shows."""
        return self.advice is not None and self.advice.blind and not self.compared

    def may(self, action: Action) -> bool:
        """Whether an action can be taken now; admitting waits for the advice to be seen (I3)."""
        if self.advice is None or action not in self.advice.actions:
            return False
        if self.blind:
            # Nobody is kept here because they did not compare; all else waits for the eye.
            return action is Action.STOP
        return self.armed or action not in {Action.ADMIT, Action.ADMIT_CONDITIONAL}


@dataclass(slots=True)
class Booth:
    """The state of the booth and its traveller, if one is here; display: whether one faces them."""

    state: State = State.LOCKED
    officer: str = ""
    inspection: Inspection = field(default_factory=Inspection)
    decided: Action | None = None
    appeal_code: str = ""
    wiped_milliseconds: float | None = None
    start_when_ready: bool = False
    display: bool = False
    ending: Notice | None = None

    def note(self, notice: Notice) -> None:
        """Keep the last word; what tells how an inspection ended outlives its traveller."""
        self.inspection.notice = notice
        if self.state is State.DECIDED or notice.code in ENDINGS:
            self.ending = notice

    def forget_traveller(self) -> None:
        """Drop all that belongs to the traveller."""
        self.inspection = Inspection()

    def forget_receipt(self) -> None:
        """Drop the last decision and its appeal code."""
        self.decided = None
        self.appeal_code = ""
        self.wiped_milliseconds = None
        self.ending = None
