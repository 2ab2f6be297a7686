"""The faces: page, chip and live, compared one to one (I5); everything dies with the room."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np

from capture.errors import CaptureError
from capture.face.compare import compare
from capture.face.engine import FaceEngine
from capture.face.types import Seen, Zone
from capture.image import decode
from client.inspection.room import protocol
from client.inspection.room.faces import ChipPortrait, Faces, PagePortrait, facts_of, wipe_one
from client.inspection.room.turn_watch import TurnWatch
from mrz.checks import Outcome

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.face.types import Comparison, Reference
    from capture.models import ModelPack
    from client.inspection.room.desk import Say
    from client.inspection.room.faces import FaceWork
    from client.inspection.room.ring import Ring

    Picture = NDArray[np.uint8]

FRAME_AGE_SECONDS = 1.0
_NOTHING = Seen((), (), 0, 0)


class FaceDesk(Faces):
    """Looks at frames until the comparison can be made, once for each take."""

    def __init__(self, pack: ModelPack, ring: Ring, say: Say, *, match_counts: bool) -> None:
        super().__init__(say)
        self.model = pack.name
        self.facts = facts_of(pack.manifest)
        self._engine = FaceEngine(pack)
        self._engine.warm()
        self._counts = match_counts or not pack.assist_only
        self._ring = ring
        self._collector = self._engine.collector()
        self._page: Reference | None = None
        self._page_picture: Picture | None = None
        self._chip: Reference | None = None
        self._chip_settled = False
        self._newest = 0.0
        self._begin()

    def put(self, work: FaceWork) -> None:
        """Lay work on the desk, from any thread; frames that wait give way to a newer one."""
        if isinstance(work, protocol.Look):
            self._newest = work.at
        super().put(work)

    def _begin(self) -> None:
        """Know nothing of the live face."""
        self._done = self._wished = self._by_hand = self._taken_by_hand = False
        self._turn: TurnWatch | None = None
        self._live: float | None = None
        self._suspected = False
        self._seen = _NOTHING

    # ---- the desk's own thread -------------------------------------------------------------

    def work(self, work: FaceWork) -> None:
        """Take one frame, one portrait or one wish."""
        match work:
            case protocol.Look():
                self._look(work)
            case protocol.TakeNow():
                self._take_now(by_hand=work.by_hand)
            case protocol.AskTurn():
                self._turn = TurnWatch(self._engine, work.side)
            case protocol.Retake():
                self._collector.wipe()
                self._collector = self._engine.collector()
                self._begin()
                if work.chip_comes:
                    self._chip_settled = False
                    wipe_one(self._chip)
                    self._chip = None
            case PagePortrait():
                self._take_page(work.picture)
            case ChipPortrait():
                self._take_chip(work.encoded)

    def forget(self) -> None:
        """Overwrite every template and picture in hand: the room ends."""
        self._collector.wipe()
        for reference in (self._page, self._chip):
            wipe_one(reference)
        if self._page_picture is not None:
            self._page_picture.fill(0)

    def after_trouble(self, work: FaceWork) -> None:
        """End the comparison only where the step that broke was to end it."""
        if isinstance(work, protocol.TakeNow) and not self._done:
            self.check("face.match", Outcome.NOT_PERFORMED, self.trouble)
            self._end()

    def _look(self, look: protocol.Look) -> None:
        """Assess a frame; the slot is given back whatever comes of it."""
        newest, seen = look.at >= self._newest, self._seen
        try:
            if newest:
                seen = self._seen = _NOTHING
                seen = self._seen = self._looked(look)
        finally:
            self.say(protocol.Looked(look.slot, seen.boxes, seen.hints, seen.usable, seen.wanted))
        if newest and seen.wanted and (self._wished or seen.usable >= seen.wanted):
            self._maybe_compare(now=self._wished)

    def _looked(self, look: protocol.Look) -> Seen:
        turning = self._turn is not None and self._turn.under_way
        if time.monotonic() - look.at >= FRAME_AGE_SECONDS or (self._done and not turning):
            return _NOTHING
        frame = self._ring.read(look.slot, look.height, look.width)
        return self._turned(frame, look.at) if turning else self._add(frame, look.at)

    def _add(self, frame: Picture, at: float) -> Seen:
        """Collect from a frame; one that the officer asked for counts whatever its quality."""
        seen = self._collector.add(frame, at, by_hand=self._by_hand)
        if self._by_hand and seen.usable:
            self._by_hand, self._taken_by_hand, self._wished = False, True, True
        return seen

    def _turned(self, frame: Picture, at: float) -> Seen:
        """Watch the head turn; nothing is collected meanwhile. Tells the outcome at the end."""
        assert self._turn is not None  # noqa: S101 - the caller looked
        seen = self._turn.look(frame, at)
        if not self._turn.under_way:
            self.check("face.attack", *self._attack())
        return seen

    def _attack(self) -> tuple[Outcome, str]:
        """Judge the hints of a presentation attack; they only ever ask a person to look."""
        if self._suspected:
            return Outcome.UNDETERMINED, "face.attack.suspected"
        if self._turn is not None and not self._turn.under_way:
            if self._turn.done:
                return Outcome.SUCCESSFUL, ""
            return Outcome.UNDETERMINED, "face.attack.no_turn"
        if self._live is None:
            return Outcome.NOT_PERFORMED, "face.attack.not_performed"
        return Outcome.SUCCESSFUL, ""

    def _take_now(self, *, by_hand: bool) -> None:
        """End with what is here; by hand: take what the camera sees next if nothing was good."""
        if not by_hand:
            self._conclude()
        elif not self._done:
            self._by_hand = self._collector.best() is None
            self._wished = not self._by_hand
            if self._wished:
                self._maybe_compare(now=True)

    def _take_page(self, picture: Picture) -> None:
        wipe_one(self._page)
        self._page_picture = picture
        self._page = self._portrait_of(picture)
        if self._page is not None:
            self.show("page", picture, self._page.face)
        elif self._chip is None:
            # A page without one clear portrait says nothing about the traveller.
            self.check("agreement.portrait", Outcome.NOT_PERFORMED, "agreement.portrait.no_face")
        self._compare_portraits()

    def _take_chip(self, encoded: bytes) -> None:
        self._chip_settled = True
        if encoded:
            self._take_portrait(encoded)
        self._compare_portraits()
        self._maybe_compare(now=self._wished)

    def _take_portrait(self, encoded: bytes) -> None:
        """Show the chip's portrait even where no single face can be found in it."""
        try:
            picture = decode(encoded)
        except CaptureError as reason:
            self.tell_trouble(reason)
            return
        wipe_one(self._chip)
        self._chip = None
        try:
            self._chip = self._engine.reference(picture)
        except CaptureError as reason:
            self.tell_trouble(reason)
        self.show("chip", picture, self._chip.face if self._chip is not None else None)

    # ---- comparisons -----------------------------------------------------------------------

    def _compare_portraits(self) -> None:
        """Compare page with chip: a changed page shows here."""
        if self._page_picture is None or self._chip is None:
            return
        zone = self._agreement(self._page)
        if zone is not Zone.MATCH:
            # A page may have been photographed lying on its side or upside down.
            zone = self._turned_page() or zone
        if zone is None:
            self.check("agreement.portrait", Outcome.NOT_PERFORMED, "agreement.portrait.no_face")
            return
        outcome, code = {
            Zone.MATCH: (Outcome.SUCCESSFUL, ""),
            Zone.INCONCLUSIVE: (Outcome.UNDETERMINED, "agreement.portrait.inconclusive"),
            Zone.DIFFER: (Outcome.FAILED, "agreement.portrait.differs"),
        }[zone]
        if outcome is Outcome.SUCCESSFUL and not self._counts:
            outcome, code = Outcome.NOT_PERFORMED, "face.match.compare_by_eye"
        self.check("agreement.portrait", outcome, code)

    def _portrait_of(self, picture: Picture) -> Reference | None:
        """Make a page's template; None without one clear portrait."""
        try:
            return self._engine.reference(picture)
        except CaptureError:
            return None

    def _agreement(self, page: Reference | None) -> Zone | None:
        """Compare one look at the page with the chip."""
        if page is None or self._chip is None:
            return None
        probe = page.as_probe()
        zone = compare(probe, self._chip, self._engine.thresholds).zone
        probe.wipe()
        return zone

    def _turned_page(self) -> Zone | None:
        """Look at the page turned by quarters; MATCH where it agrees so, else None."""
        assert self._page_picture is not None  # noqa: S101 - the caller looked
        for quarters in (2, 1, 3):
            turned = np.ascontiguousarray(np.rot90(self._page_picture, quarters))
            page = self._portrait_of(turned)
            if page is not None and self._agreement(page) is Zone.MATCH:
                wipe_one(self._page)
                self._page, self._page_picture = page, turned
                self.show("page", turned, page.face)
                return Zone.MATCH
            wipe_one(page)
        return None

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
        comparison = compare(probe, reference, self._engine.thresholds)
        self._live, self._suspected = probe.live, probe.suspected
        probe.wipe()
        self._finish(comparison)
        return True

    def _finish(self, comparison: Comparison) -> None:
        self.check("face.match", *self._judged(comparison))
        if self._taken_by_hand:
            self.check("face.quality", Outcome.UNDETERMINED, "face.quality.by_hand")
        else:
            self.check("face.quality", Outcome.SUCCESSFUL, "")
        self.check("face.attack", *self._attack())
        best = self._collector.best()
        if best is not None:
            self.show("live", best.image, best.face)
        self._end()

    def _judged(self, comparison: Comparison) -> tuple[Outcome, str]:
        if comparison.zone is Zone.MATCH:
            if self._counts:
                return Outcome.SUCCESSFUL, ""
            return Outcome.UNDETERMINED, "face.match.compare_by_eye"
        if comparison.zone is Zone.DIFFER and not self._taken_by_hand:
            # A picture that was not good enough to be asked for says nothing against a person.
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
        # A frame that gives way to a newer one would ask the traveller to look once more.
        self._seen = _NOTHING
        self._collector.wipe()
        self.say(protocol.FaceDone())
