"""The page: from its lines or pictures to a parsed zone, its checks and the page's portrait."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.face.portrait import cropped
from capture.image import decode
from client.inspection.room import protocol
from client.inspection.room.desk import Desk
from mrz.checks import Check, Group, Outcome
from mrz.errors import DocumentError
from mrz.ocr.read import Reader
from mrz.parse import parse
from mrz.printed import judge

if TYPE_CHECKING:
    from datetime import date

    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]

    from client.inspection.room.chip_desk import ChipDesk
    from client.inspection.room.desk import Say
    from client.inspection.room.faces import Faces
    from mrz.zone import MRZ

_EXPECTED = Check("print.specimen", Group.PRINT, Outcome.NOT_PERFORMED, "print.specimen.training")
PageWork = protocol.Zone | protocol.Pictures
# Large enough for a loupe, small enough for one message.
SHOWN_WIDTH, SHOWN_HEIGHT = 1240, 1000


class PageDesk(Desk[PageWork]):
    """Reads what is printed."""

    trouble = "print.page_step"

    def __init__(
        self, today: date, say: Say, others: tuple[Faces, ChipDesk], *, training: bool
    ) -> None:
        super().__init__(say)
        self._today = today
        self._face, self._chip = others
        self._training = training
        self._zone_known = False
        self._reader = Reader()

    def work(self, work: PageWork) -> None:
        """Parse lines, or look at pictures."""
        if isinstance(work, protocol.Zone):
            self._take_lines(work.lines)
        else:
            self._take_pictures(work)

    def _take_lines(self, lines: tuple[str, ...]) -> None:
        mrz = parse(lines, today=self._today)
        self._zone_known = True
        self._chip.printed(mrz)
        self.say(protocol.Checked(self._judged(mrz)))
        self.say(protocol.ZoneKnown(mrz))

    def _judged(self, mrz: MRZ) -> tuple[Check, ...]:
        """Judge the zone; in training every document is a specimen, so that check says nothing."""
        checks = judge(mrz, today=self._today)
        if not self._training:
            return checks
        return tuple(_EXPECTED if check.name == "print.specimen" else check for check in checks)

    def _take_pictures(self, work: protocol.Pictures) -> None:
        pictures = self._decoded(work)
        visible, infrared = pictures.get("visible"), pictures.get("infrared")
        if visible is not None:
            self._face.page(visible)
        if infrared is not None and visible is not None:
            self.say(protocol.Checked((self._inked(visible, infrared),)))
        elif not self._zone_known:
            self._read_zone(visible if visible is not None else infrared)
        if not self._zone_known:
            self.say(protocol.Trouble("print.no_zone"))
        # Last, because no check waits for it: the page as a person looks at it (F7).
        for light, picture in pictures.items():
            self._show(light, picture)

    def _show(self, light: str, picture: Picture) -> None:
        height, width = picture.shape[:2]
        scale = min(1.0, SHOWN_WIDTH / width, SHOWN_HEIGHT / height)
        size = max(1, round(width * scale)), max(1, round(height * scale))
        shown, _ = cropped(picture, None, *size)
        self.say(protocol.PagePicture(light, size[1], size[0], shown.tobytes()))

    def _decoded(self, work: protocol.Pictures) -> dict[str, Picture]:
        """Decode what can be decoded; the rest is told."""
        pictures = {}
        for light, encoded in work.pictures:
            try:
                pictures[light] = decode(encoded)
            except CaptureError as reason:
                self.say(protocol.Trouble(reason.code))
        return pictures

    def _read_zone(self, picture: Picture | None) -> tuple[str, ...]:
        """Read the zone of a picture and take it, if it is one; returns the lines."""
        if picture is None:
            return ()
        reading = self._reader.read(picture)
        for hint in reading.hints:
            self.say(protocol.Trouble(hint))
        # A picture without a legible zone is an answer; the officer can type it (F3).
        if reading.lines and not self._zone_known:
            with contextlib.suppress(DocumentError):
                self._take_lines(reading.lines)
        return reading.lines

    def _inked(self, visible: Picture, infrared: Picture) -> Check:
        """Check that the zone is printed in ink that absorbs infrared (B900, 9303-3, 4.11)."""
        dark = self._read_zone(infrared)
        seen = self._read_zone(visible)
        if dark:
            return Check("print.infrared", Group.PRINT, Outcome.SUCCESSFUL)
        code = "print.infrared.absent" if seen else "print.infrared.unread"
        outcome = Outcome.FAILED if seen else Outcome.UNDETERMINED
        return Check("print.infrared", Group.PRINT, outcome, code)
