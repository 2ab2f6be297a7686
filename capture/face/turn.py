"""Active presentation attack check: the head turns as asked, measured from the landmarks.

A print or a screen that is turned keeps its nose between its eyes: the whole plane narrows, and
the measured yaw stays near zero. Advisory, under the eyes of an officer; never a decision.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from capture.face.components.geometry import pose

if TYPE_CHECKING:
    from capture.face.types import Face

STRAIGHT_DEGREES = 12.0
TURNED_DEGREES = 20.0
LIMIT_SECONDS = 8.0
# A head passes through the angles between; a second picture held up does not.
_LARGEST_STEP_DEGREES = 25.0


class Side(StrEnum):
    """To which side the person is asked to turn; theirs, not the picture's."""

    LEFT = "left"
    RIGHT = "right"


class Stage(StrEnum):
    """How far the turn has come."""

    STRAIGHT = "straight"
    TURNING = "turning"
    RETURNING = "returning"
    DONE = "done"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Turned:
    """What the person should do next (a "face.hint.*" code, "" at the end), and the stage."""

    stage: Stage
    hint: str


class HeadTurn:
    """Follows one asked turn from frame to frame; the caller chooses the side by chance."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self.stage = Stage.STRAIGHT
        self._since: float | None = None
        self._last: float | None = None

    def _hint(self) -> str:
        return {
            Stage.STRAIGHT: "face.hint.look_straight",
            Stage.TURNING: f"face.hint.turn_{self.side}",
            Stage.RETURNING: "face.hint.straight_again",
        }.get(self.stage, "")

    def _along(self, face: Face) -> float:
        """Return the yaw towards the asked side; the person's left is the picture's right."""
        yaw = pose(face).yaw
        return yaw if self.side is Side.LEFT else -yaw

    def add(self, face: Face | None, at: float) -> Turned:
        """Look at the face of one frame; at: monotonic seconds. None where no single face is."""
        if self.stage in {Stage.DONE, Stage.MISSED}:
            return Turned(self.stage, "")
        self._since = at if self._since is None else self._since
        if at - self._since > LIMIT_SECONDS:
            self.stage = Stage.MISSED
        elif face is not None:
            self._step(self._along(face))
        return Turned(self.stage, self._hint())

    def _step(self, along: float) -> None:
        jumped = self._last is not None and abs(along - self._last) > _LARGEST_STEP_DEGREES
        self._last = along
        if jumped:
            self.stage = Stage.STRAIGHT
        elif self.stage is Stage.STRAIGHT and abs(along) <= STRAIGHT_DEGREES:
            self.stage = Stage.TURNING
        elif self.stage is Stage.TURNING and along >= TURNED_DEGREES:
            self.stage = Stage.RETURNING
        elif self.stage is Stage.RETURNING and abs(along) <= STRAIGHT_DEGREES:
            self.stage = Stage.DONE
