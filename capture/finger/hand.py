"""The tries at one slap: several fingers laid down together, each kept at its best.

A touch is examined once, as soon as it shows as many fingers as it should; fingers that were good
enough before are not examined again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.finger.engine import presented
from capture.finger.quality import UNIFIED, acceptable, flagged, scalar
from capture.finger.slap import ORDER, segment_slap
from capture.finger.touch import MOST_TRIES, Taken

if TYPE_CHECKING:
    from capture.finger.engine import FingerEngine
    from capture.finger.sequence import Sequence, Step
    from capture.finger.types import FingerImage, Position


class HandTries:
    """Collects the fingers of one step; sequence: all that were taken of this traveller."""

    def __init__(self, engine: FingerEngine, step: Step, sequence: Sequence) -> None:
        self._engine = engine
        self._step = step
        self._sequence = sequence
        self._examined = self._touched = False
        fingers = ORDER.get(step.position, (step.position,))
        self.wanted = tuple(one for one in fingers if one not in step.left_out)
        self.tries = 1
        self.best: dict[Position, Taken] = {}
        self.hints: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every finger is there, and good enough without a flag."""
        return all(position in self.best and not self._weak(position) for position in self.wanted)

    @property
    def missed(self) -> tuple[Position, ...]:
        """Fingers that gave nothing that may be compared."""
        return tuple(
            position
            for position in self.wanted
            if position not in self.best or not acceptable(self.best[position].probe.components)
        )

    @property
    def exhausted(self) -> bool:
        """Whether the last try was used up."""
        return self.tries > MOST_TRIES

    def _weak(self, position: Position) -> bool:
        return flagged(self.best[position].probe.components)

    def add(self, image: FingerImage) -> None:
        """Take a whole slap, or one finger of it where the scanner cut it out; see hints."""
        self._touched = True
        self.hints = ()
        if image.position in self.wanted:
            self._finger(image)
            return
        if self._examined:
            return
        try:
            tips = segment_slap(presented(image), self._step.position, self._step.left_out)
        except CaptureError as reason:
            self.hints = (reason.code,)
            return
        self._examined = True
        for tip in tips:
            self._finger(tip.image)

    def _finger(self, image: FingerImage) -> None:
        position = image.position
        if position in self.best and not self._weak(position):
            return
        try:
            probe = self._engine.probe(image)
        except CaptureError as reason:
            self.hints = (*self.hints, reason.code)
            return
        if self._sequence.take(position, probe) is not None:
            self.hints = (*self.hints, "finger.same_again")
            return
        before = self.best.get(position)
        score = scalar(probe.components, UNIFIED) or 0
        if before is None or score > (scalar(before.probe.components, UNIFIED) or 0):
            self.best[position] = Taken(image, probe, self.tries)
        if flagged(probe.components):
            self.hints = (*self.hints, *probe.hints)

    def end_touch(self) -> bool:
        """Note that the hand was lifted; True when no further try is needed or left."""
        if self._touched:
            self.tries += 1
        self._examined = self._touched = False
        return self.complete or self.exhausted
