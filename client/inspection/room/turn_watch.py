"""Watches the head turn as it was asked to: a hint against prints and screens, no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.face.choose import competing
from capture.face.turn import HeadTurn, Side, Stage
from capture.face.types import Seen

if TYPE_CHECKING:
    from capture.face.engine import FaceEngine
    from capture.face.types import Face, Picture

_TURNING = {Stage.STRAIGHT, Stage.TURNING, Stage.RETURNING}


class TurnWatch:
    """Follows one asked turn, in frames that are not kept."""

    def __init__(self, engine: FaceEngine, side: str) -> None:
        self._engine = engine
        self._turn = HeadTurn(Side(side))
        self._followed: Face | None = None

    @property
    def under_way(self) -> bool:
        """Whether the turn is neither done nor missed."""
        return self._turn.stage in _TURNING

    @property
    def done(self) -> bool:
        """Whether the head turned as it was asked to."""
        return self._turn.stage is Stage.DONE

    def look(self, frame: Picture, at: float) -> Seen:
        """Look at one BGR frame; the hint says what the person should do next."""
        faces: tuple[Face, ...] = ()
        if self._followed is not None:
            faces = self._engine.near(frame, self._followed)
        faces = faces or self._engine.scan(frame)
        found = competing(faces, frame.shape[1], frame.shape[0])
        self._followed = found[0] if len(found) == 1 else None
        turned = self._turn.add(self._followed, at)
        hints = (turned.hint,) if turned.hint else ()
        if len(found) > 1:
            hints = ("face.hint.one_person",)
        return Seen(tuple(face.box for face in faces), hints, 0, 0)
