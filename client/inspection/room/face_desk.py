"""The faces: page, chip and live, compared one to one (I5); everything dies with the room."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.face.compare import compare
from capture.face.engine import FaceEngine
from capture.face.types import Zone
from capture.image import decode
from client.inspection.room import protocol
from client.inspection.room.faces import ChipPortrait, Faces, PagePortrait
from client.trust import model_packs
from mrz.checks import Outcome

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from capture.face.types import Comparison, Probe, Reference
    from client.inspection.room.desk import Say
    from client.inspection.room.faces import FaceWork
    from client.inspection.room.message import Box
    from client.inspection.room.ring import Ring

    Picture = NDArray[np.uint8]

FRAME_AGE_SECONDS = 1.0


def _attack(probe: Probe) -> tuple[Outcome, str]:
    """Judge the hint of a presentation attack; it only ever asks a person to look."""
    if probe.live is None:
        return Outcome.NOT_PERFORMED, "face.attack.not_performed"
    if probe.suspected:
        return Outcome.UNDETERMINED, "face.attack.suspected"
    return Outcome.SUCCESSFUL, ""


class FaceDesk(Faces):
    """Looks at frames until the comparison can be made, once for each take."""

    def __init__(self, pack_folder: str, ring: Ring, say: Say, *, match_counts: bool) -> None:
        super().__init__(say)
        pack = model_packs.chosen(Path(pack_folder))
        self.model = pack.name
        self._engine = FaceEngine(pack)
        self._engine.warm()
        self._counts = match_counts or not pack.assist_only
        self._ring = ring
        self._collector = self._engine.collector()
        self._page: Reference | None = None
        self._chip: Reference | None = None
        self._chip_settled = False
        self._done = False

    # ---- the desk's own thread -------------------------------------------------------------

    def work(self, work: FaceWork) -> None:
        """Take one frame, one portrait or one wish."""
        match work:
            case protocol.Look():
                self._look(work)
            case protocol.TakeNow():
                self._conclude()
            case protocol.Retake():
                self._collector.wipe()
                self._collector = self._engine.collector()
                self._done = False
                self._chip_settled = self._chip_settled and not work.chip_comes
            case PagePortrait():
                self._take_page(work.picture)
            case ChipPortrait():
                self._take_chip(work.encoded)

    def after_trouble(self, work: FaceWork) -> None:
        """End the comparison only where the step that broke was to end it."""
        if isinstance(work, protocol.TakeNow) and not self._done:
            self.check("face.match", Outcome.NOT_PERFORMED, self.trouble)
            self._end()

    def _look(self, look: protocol.Look) -> None:
        """Assess a frame; the slot is given back whatever comes of it."""
        boxes: tuple[Box, ...] = ()
        hints: tuple[str, ...] = ()
        usable = wanted = 0
        try:
            if not self._done and time.monotonic() - look.at < FRAME_AGE_SECONDS:
                frame = self._ring.read(look.slot, look.height, look.width)
                seen = self._collector.add(frame, look.at)
                boxes, hints = seen.boxes, seen.hints
                usable, wanted = seen.usable, seen.wanted
        finally:
            self.say(protocol.Looked(look.slot, boxes, hints, usable, wanted))
        if wanted and usable >= wanted:
            self._maybe_compare()

    def _take_page(self, picture: Picture) -> None:
        try:
            self._page = self._engine.reference(picture)
        except CaptureError:
            # A page without one clear portrait says nothing about the traveller.
            self.check("agreement.portrait", Outcome.NOT_PERFORMED, "agreement.portrait.no_face")
            return
        self.show("page", picture, self._page.face)
        self._compare_portraits()

    def _take_chip(self, encoded: bytes) -> None:
        self._chip_settled = True
        if encoded:
            self._take_portrait(encoded)
        self._compare_portraits()
        self._maybe_compare()

    def _take_portrait(self, encoded: bytes) -> None:
        """Show the chip's portrait even where no single face can be found in it."""
        try:
            picture = decode(encoded)
        except CaptureError as reason:
            self.tell_trouble(reason)
            return
        try:
            self._chip = self._engine.reference(picture)
        except CaptureError as reason:
            self.tell_trouble(reason)
        self.show("chip", picture, self._chip.face if self._chip is not None else None)

    # ---- comparisons -----------------------------------------------------------------------

    def _compare_portraits(self) -> None:
        """Compare page with chip: a changed page shows here."""
        if self._page is None or self._chip is None:
            return
        probe = self._page.as_probe()
        comparison = compare(probe, self._chip, self._engine.thresholds)
        probe.wipe()
        outcome, code = {
            Zone.MATCH: (Outcome.SUCCESSFUL, ""),
            Zone.INCONCLUSIVE: (Outcome.UNDETERMINED, "agreement.portrait.inconclusive"),
            Zone.DIFFER: (Outcome.FAILED, "agreement.portrait.differs"),
        }[comparison.zone]
        if outcome is Outcome.SUCCESSFUL and not self._counts:
            outcome, code = Outcome.NOT_PERFORMED, "face.match.compare_by_eye"
        self.check("agreement.portrait", outcome, code)

    def _maybe_compare(self, *, now: bool = False) -> bool:
        """Compare as soon as both sides are there; the page stands in where no chip will come.

        now: with the frames at hand. Returns whether a comparison was made.
        """
        reference = self._chip or (self._page if self._chip_settled else None)
        if self._done or reference is None or not (self._collector.enough or now):
            return False
        probe = self._collector.probe()
        if probe is None:
            return False
        self._finish(compare(probe, reference, self._engine.thresholds), probe)
        probe.wipe()
        return True

    def _finish(self, comparison: Comparison, probe: Probe) -> None:
        outcome, code = self._judged(comparison)
        self.check("face.match", outcome, code)
        self.check("face.quality", Outcome.SUCCESSFUL, "")
        self.check("face.attack", *_attack(probe))
        best = self._collector.best()
        if best is not None:
            self.show("live", best.image, best.face)
        self._end()

    def _judged(self, comparison: Comparison) -> tuple[Outcome, str]:
        if comparison.zone is Zone.MATCH:
            if self._counts:
                return Outcome.SUCCESSFUL, ""
            return Outcome.UNDETERMINED, "face.match.compare_by_eye"
        if comparison.zone is Zone.DIFFER:
            return Outcome.FAILED, "face.match.differs"
        return Outcome.UNDETERMINED, "face.match.inconclusive"

    def _conclude(self) -> None:
        """Come to an end with what is here: time is up, or the officer wishes it."""
        if self._done or self._maybe_compare(now=True):
            return
        code = self._collector.obstacle or "face.match.no_reference"
        self.check("face.quality", Outcome.UNDETERMINED, code)
        self.check("face.match", Outcome.NOT_PERFORMED, code)
        self._end()

    def _end(self) -> None:
        self._done = True
        self._collector.wipe()
        self.say(protocol.FaceDone())
