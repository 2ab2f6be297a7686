"""The tries at one finger: the best frame of each touch, at most three touches.

Frames are looked at without the net, so that a live view never waits; only the best frame of a
touch is examined, as soon as several in a row were still, or when the finger is lifted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.finger.engine import presented
from capture.finger.preview import Look, Preview
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
    """Collects the frames of one finger; says when to stop, and what the person could do.

    last: what the touch that was examined last gave, None where it gave no print.
    """

    def __init__(self, engine: FingerEngine, most: int = MOST_TRIES) -> None:
        self._engine = engine
        self._most = most
        self._preview = Preview()
        self._frames = 0
        self._candidate: tuple[float, FingerImage] | None = None
        self._examined = False
        self.tries = 1
        self.last: Taken | None = None
        self.best: Taken | None = None
        self.hints: tuple[str, ...] = ()

    @property
    def satisfied(self) -> bool:
        """Whether the best frame is good enough for a comparison without a flag."""
        return self.best is not None and not flagged(self.best.probe.components)

    @property
    def usable(self) -> bool:
        """Whether the best frame may be compared at all (with a flag, where it is weak)."""
        return self.best is not None and acceptable(self.best.probe.components)

    @property
    def exhausted(self) -> bool:
        """Whether the last try was used up."""
        return self.tries > self._most

    def add(self, image: FingerImage) -> Look:
        """Look at one frame; the best of a touch is kept, and examined once it lies still."""
        self._frames += 1
        try:
            look = self._look(image)
        except CaptureError as reason:
            look = Look(present=False, hints=(reason.code,), box=None, stable=False)
        self.hints = look.hints
        if look.stable:
            self._examine()
        return look

    def _look(self, image: FingerImage) -> Look:
        look = self._preview.see(presented(image))
        if look.present and (self._candidate is None or look.worth > self._candidate[0]):
            self._candidate = look.worth, image
        return look

    def _examine(self) -> None:
        """Make the probe of the touch's best frame; once for each touch."""
        if self._examined or self._candidate is None:
            return
        self._examined = True
        image = self._candidate[1]
        try:
            probe = self._engine.probe(image)
        except CaptureError as reason:
            self.hints = (reason.code,)
            return
        self.hints = probe.hints
        self.last = Taken(image, probe, self.tries)
        if self.best is None or _score(probe) > _score(self.best.probe):
            self.best = self.last

    def end_touch(self) -> bool:
        """Note that the finger was lifted; True when no further try is needed or left."""
        if self._frames == 0:
            return False
        self._examine()
        self._begin()
        self.tries += 1
        return self.satisfied or self.exhausted

    def _begin(self) -> None:
        """Forget the touch, not what it gave."""
        self._frames, self._candidate, self._examined = 0, None, False
        self._preview = Preview()

    def wipe(self) -> None:
        """Overwrite what was made of the frames, and let go of them."""
        for taken in (self.best, self.last):
            if taken is not None:
                taken.probe.wipe()
                taken.image.wipe()
        self.best = self.last = None
        self._begin()


def _score(probe: Probe) -> int:
    return scalar(probe.components, UNIFIED) or 0
