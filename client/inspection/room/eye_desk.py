"""The faces where no model pack can be used: shown side by side for a person's eyes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.image import decode
from client.inspection.room import protocol
from client.inspection.room.desk import trouble_of
from client.inspection.room.face_desk import FaceDesk
from client.inspection.room.faces import ChipPortrait, Faces, PagePortrait
from client.trust import model_packs
from client.trust.site import Site
from mrz.checks import Outcome

if TYPE_CHECKING:
    from client.inspection.room.desk import Say
    from client.inspection.room.faces import FaceWork
    from client.inspection.room.ring import Ring

NO_PACK = "face.match.no_pack"
ANOTHER_PACK = "face.another_pack"
_MISSING, _BARRED = "model.none", "model.licence"


class EyeDesk(Faces):
    """Shows the portraits and one live picture, and says that nothing was compared."""

    def __init__(self, ring: Ring, say: Say) -> None:
        super().__init__(say)
        self._ring = ring
        self._settled = False
        self._shown = False

    def work(self, work: FaceWork) -> None:
        """Take one frame, one portrait or one wish."""
        match work:
            case protocol.Look():
                self._look(work)
            case protocol.TakeNow():
                self._end()
            case protocol.AskTurn():
                # Where no model measures a turn the officer's eyes see it.
                self.check("face.attack", Outcome.NOT_PERFORMED, NO_PACK)
            case protocol.Retake():
                self._shown = False
                self._settled = self._settled and not work.chip_comes
            case PagePortrait():
                self.check("agreement.portrait", Outcome.NOT_PERFORMED, NO_PACK)
            case ChipPortrait():
                self._take_chip(work.encoded)

    def after_trouble(self, work: FaceWork) -> None:
        """End what the broken step was to end."""
        if isinstance(work, ChipPortrait):
            self._end()

    def _look(self, look: protocol.Look) -> None:
        """Show the first frame once the references are there; the slot is given back at once."""
        try:
            if self._settled and not self._shown:
                frame = self._ring.read(look.slot, look.height, look.width)
                self.show("live", frame, None)
                self._shown = True
                self._end()
        finally:
            self.say(protocol.Looked(look.slot, (), (), 0, 0))

    def _take_chip(self, encoded: bytes) -> None:
        self._settled = True
        if encoded:
            try:
                self.show("chip", decode(encoded), None)
            except CaptureError as unread:
                self.tell_trouble(unread)

    def _end(self) -> None:
        for name in ("face.quality", "face.match", "face.attack"):
            self.check(name, Outcome.NOT_PERFORMED, NO_PACK)
        self.say(protocol.FaceDone())


def desk_of_faces(prepare: protocol.Prepare, ring: Ring, say: Say) -> FaceDesk | EyeDesk:
    """Set up the faces' desk: one that compares, or one for the officer's eyes where none can."""
    passed_over: list[CaptureError] = []
    desk: FaceDesk | EyeDesk
    try:
        pack = model_packs.chosen(
            Path(prepare.model_pack),
            site=Site(research=prepare.research, licensed=prepare.licensed),
            passed_over=passed_over,
        )
        desk = FaceDesk(pack, ring, say, match_counts=prepare.training)
        # A pack whose licence does not allow it is left out by right; one that is damaged is not.
        if any(reason.code != _BARRED for reason in passed_over):
            desk.unusable = protocol.Trouble(ANOTHER_PACK)
    except CaptureError as reason:
        desk = EyeDesk(ring, say)
        if reason.code != _MISSING:
            desk.unusable = trouble_of(reason, EyeDesk.trouble)
    return desk
