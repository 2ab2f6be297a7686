"""The tries at one finger: the best frame of each touch, at most three touches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.finger.quality import UNIFIED, acceptable, flagged, scalar

if TYPE_CHECKING:
    from capture.finger.engine import FingerEngine
    from capture.finger.types import FingerImage, Probe

MOST_TRIES = 3


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """The best frame so far, what was made of it, and at which try it came."""

    image: FingerImage
    probe: Probe
    tries: int


class Tries:
    """Collects the frames of one finger; says when to stop, and what the person could do."""

    def __init__(self, engine: FingerEngine, most: int = MOST_TRIES) -> None:
        self._engine = engine
        self._most = most
        self._frames = 0
        self.tries = 1
        self.best: Taken | None = None
        self.hints: tuple[str, ...] = ()

    @property
    def satisfied(self) -> bool:
        """Whether the best frame is good enough for a comparison without a flag."""
        return self.best is not None and not flagged(self.best.probe.components)

    def add(self, image: FingerImage) -> None:
        """Take one frame; a frame without a print leaves a hint and nothing else."""
        self._frames += 1
        try:
            probe = self._engine.probe(image)
        except CaptureError as reason:
            self.hints = (reason.code,)
            return
        self.hints = probe.hints
        if self.best is None or _score(probe) > _score(self.best.probe):
            if self.best is not None:
                self.best.probe.wipe()
            self.best = Taken(image, probe, self.tries)
        else:
            probe.wipe()

    def end_touch(self) -> bool:
        """Note that the finger was lifted; True when no further try is needed or left."""
        if self._frames == 0:
            return False
        self._frames = 0
        if self.satisfied or self.tries >= self._most:
            return True
        self.tries += 1
        return False

    @property
    def usable(self) -> bool:
        """Whether the best frame may be compared at all (with a flag, where it is weak)."""
        return self.best is not None and acceptable(self.best.probe.components)


def _score(probe: Probe) -> int:
    return scalar(probe.components, UNIFIED) or 0
