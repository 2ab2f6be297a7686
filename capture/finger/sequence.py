"""Which fingers to take of one traveller, which are left out, and that none comes twice.

Leaving a finger out never ends a sequence: what remains is taken, and where nothing remains the
sequence is complete without a finger. No medical reason is recorded, only that there is one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from capture.finger.compare import compare
from capture.finger.slap import ORDER
from capture.finger.types import Position, Reference, Zone

if TYPE_CHECKING:
    from capture.finger.types import Probe, Thresholds


class LeftOut(StrEnum):
    """Why a finger is not taken (ANSI/NIST-ITL 1, field AMP: XX or UP)."""

    MISSING = "XX"
    NOT_NOW = "UP"


BORDER: tuple[Position, ...] = (
    Position.RIGHT_INDEX,
    Position.LEFT_INDEX,
    Position.RIGHT_THUMB,
    Position.LEFT_THUMB,
    Position.RIGHT_MIDDLE,
)
"""One finger for a 1:1 comparison: the first of these that the traveller can give."""

TEN_PRINTS: tuple[Position, ...] = (
    Position.LEFT_FOUR,
    Position.RIGHT_FOUR,
    Position.BOTH_THUMBS,
)
"""The slaps of a 4-4-2 capture, in order."""


@dataclass(frozen=True, slots=True)
class Step:
    """What to take next: one finger, or a slap with those that are left out of it."""

    position: Position
    left_out: frozenset[Position] = frozenset()


class Sequence:
    """The fingers of one traveller in this inspection.

    wanted: single fingers in order of preference; enough: how many of them suffice.
    """

    def __init__(self, wanted: tuple[Position, ...], enough: int, limits: Thresholds) -> None:
        self._wanted = wanted
        self._enough = enough
        self._limits = limits
        self._taken: dict[Position, Probe] = {}
        self._left_out: dict[Position, LeftOut] = {}

    @property
    def taken(self) -> tuple[Position, ...]:
        """Which fingers are in hand, in the order of taking."""
        return tuple(self._taken)

    @property
    def left_out(self) -> dict[Position, LeftOut]:
        """Which fingers are left out, and by which of the two words."""
        return dict(self._left_out)

    def next(self) -> Step | None:
        """Say what to take next; None when enough is taken, or nothing is left to take."""
        if len(self._taken) >= self._enough:
            return None
        for position in self._wanted:
            if position not in self._taken and position not in self._left_out:
                return Step(position)
        return None

    def leave_out(self, position: Position, why: LeftOut) -> None:
        """Note that a finger cannot be given; the next preferred one is asked for instead."""
        self._left_out[position] = why

    def already_taken(self, probe: Probe) -> Position | None:
        """Say which finger of this traveller this is, where it was taken before.

        Compares one to one, with each of this inspection's own fingers in turn (I5).
        """
        for position, other in self._taken.items():
            earlier = Reference(other.template, other.components, other.hints, position)
            if compare(probe, earlier, self._limits).zone is Zone.MATCH:
                return position
        return None

    def take(self, position: Position, probe: Probe) -> Position | None:
        """Take a finger in; returns the finger that it really is, where it came before."""
        same = self.already_taken(probe)
        if same is None or same is position:
            self._taken[position] = probe
            return None
        return same

    def probe(self, position: Position) -> Probe | None:
        """Return a finger that was taken."""
        return self._taken.get(position)

    def wipe(self) -> None:
        """Overwrite every template."""
        for probe in self._taken.values():
            probe.wipe()
        self._taken.clear()


def slap_steps(left_out: dict[Position, LeftOut]) -> tuple[Step, ...]:
    """List the slaps of a 4-4-2 capture, without those that no finger is left for."""
    steps = []
    for slap in TEN_PRINTS:
        absent = frozenset(position for position in ORDER[slap] if position in left_out)
        if len(absent) < len(ORDER[slap]):
            steps.append(Step(slap, absent))
    return tuple(steps)
