"""What every desk of faces takes from its neighbours and shows to the booth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from capture.face.portrait import cropped
from client.inspection.room import protocol
from client.inspection.room.desk import Desk
from client.inspection.room.message import LONGEST
from mrz.checks import Check, Group, Outcome

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from capture.face.types import Face, Reference
    from capture.manifest import Manifest
    from client.inspection.room.message import Detail

    Picture = NDArray[np.uint8]

SHOWN_HEIGHT, SHOWN_WIDTH = 480, 384


@dataclass(frozen=True, slots=True, eq=False)
class PagePortrait:
    """The page was photographed; its portrait is shown and compared with the chip's."""

    picture: Picture


@dataclass(frozen=True, slots=True)
class ChipPortrait:
    """The chip's portrait as it was read; b"" when there is none to come."""

    encoded: bytes


FaceWork = (
    protocol.Look
    | protocol.TakeNow
    | protocol.AskTurn
    | protocol.Retake
    | PagePortrait
    | ChipPortrait
)


def facts_of(manifest: Manifest) -> Detail:
    """Say what an officer should know of a pack: name, kind, licence, known limits."""
    facts = {
        "pack": f"{manifest.name} {manifest.version}",
        "kind": manifest.kind,
        "licence": manifest.licence.spdx,
        "limits": manifest.calibration.limits,
    }
    return tuple((name, value[:LONGEST]) for name, value in facts.items())


def wipe_one(reference: Reference | None) -> None:
    """Overwrite a template that is not needed any more."""
    if reference is not None:
        reference.wipe()


class Faces(Desk[FaceWork]):
    """A desk that shows faces. model: the pack it compares with, "" where it cannot compare.

    unusable: what to tell where the best pack that is here is not used, once for each traveller.
    """

    trouble = "face.step"
    model = ""
    facts: Detail = ()
    unusable: protocol.Trouble | None = None

    # ---- from the other desks, any thread --------------------------------------------------

    def put(self, work: FaceWork) -> None:
        """Lay work on the desk; before the first, while nothing else is told, what is unusable."""
        told, self.unusable = self.unusable, None
        if told is not None:
            self.say(told)
        super().put(work)

    def page(self, picture: Picture) -> None:
        """Take the page's picture."""
        self.put(PagePortrait(picture))

    def reference(self, encoded: bytes) -> None:
        """Take the chip's portrait."""
        self.put(ChipPortrait(encoded))

    def no_reference(self) -> None:
        """Note that no portrait will come from a chip."""
        self.put(ChipPortrait(b""))

    # ---- to the booth ----------------------------------------------------------------------

    def show(self, source: str, picture: Picture, face: Face | None) -> None:
        """Show a portrait, cropped alike for all three; the whole picture where no face is."""
        shown, eyes = cropped(picture, face, SHOWN_WIDTH, SHOWN_HEIGHT)
        height, width = shown.shape[:2]
        self.say(protocol.Portrait(source, height, width, shown.tobytes(), eyes))

    def check(self, name: str, outcome: Outcome, code: str) -> None:
        """Tell one check's outcome; beside a comparison stands what compared."""
        group = Group(name.split(".", maxsplit=1)[0])
        detail = self.facts if name == "face.match" else ()
        self.say(protocol.Checked((Check(name, group, outcome, code, detail),)))
