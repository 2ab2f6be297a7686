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
from mrz.ocr.types import UNCOVERED
from mrz.ocr.vote import NAME_SURE, Vote
from mrz.parse import layout_of, parse
from mrz.printed import judge

if TYPE_CHECKING:
    from datetime import date

    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]

    from client.inspection.room.chip_desk import ChipDesk
    from client.inspection.room.desk import Say
    from client.inspection.room.faces import Faces
    from client.inspection.room.seal_look import SealLook
    from mrz.ocr.types import ZoneReading
    from mrz.zone import MRZ

_EXPECTED = Check("print.specimen", Group.PRINT, Outcome.NOT_PERFORMED, "print.specimen.training")
PageWork = protocol.Zone | protocol.Pictures
# Large enough for a loupe, small enough for one message.
SHOWN_WIDTH, SHOWN_HEIGHT = 1240, 1000


class PageDesk(Desk[PageWork]):
    """Reads what is printed."""

    trouble = "print.page_step"

    def __init__(
        self, today: date, say: Say, others: tuple[Faces, ChipDesk, SealLook], *, training: bool
    ) -> None:
        super().__init__(say)
        self._today = today
        self._face, self._chip, self._seal = others
        self._training = training
        # Lines that came as text, or that frames settled, are not read again from pictures.
        self._settled = False
        self._taken: tuple[str, ...] = ()
        self._reader, self._vote = Reader(), Vote()
        self._advice: tuple[str, ...] = ()

    def work(self, work: PageWork) -> None:
        """Parse lines, or look at pictures."""
        if isinstance(work, protocol.Zone):
            self._take_lines(work.lines)
            self._settled = True
            return
        try:
            self._take_pictures(work)
        finally:
            self._seal.done()

    def _take_lines(
        self,
        lines: tuple[str, ...],
        doubt: Check | None = None,
        unsure: frozenset[tuple[int, int]] = frozenset(),
    ) -> None:
        mrz = parse(lines, today=self._today)
        self._taken = lines
        checks = self._judged(mrz)
        if doubt is not None:
            checks = tuple(doubt if check.name == doubt.name else check for check in checks)
        self.say(protocol.Checked(checks))
        # After the doubt is told, because a chip that says the same lifts it.
        self._chip.printed(mrz, unsure, name_doubted=doubt is not None)
        self.say(protocol.ZoneKnown(mrz))
        self._seal.printed(mrz)

    def _judged(self, mrz: MRZ) -> tuple[Check, ...]:
        """Judge the zone; in training every document is a specimen, so that check says nothing."""
        checks = judge(mrz, today=self._today)
        if not self._training:
            return checks
        return tuple(_EXPECTED if check.name == "print.specimen" else check for check in checks)

    def _take_pictures(self, work: protocol.Pictures) -> None:
        pictures = self._decoded(work)
        visible = [picture for light, picture in pictures if light == "visible"]
        infrared = [picture for light, picture in pictures if light == "infrared"]
        # Where the zone is known already, its seal is more urgent than anything in the pictures.
        if early := self._settled:
            self._seal.look(visible)
        if visible:
            self._face.page(visible[0])
        if infrared and visible:
            self.say(protocol.Checked((self._inked(visible[0], infrared[0]),)))
        elif not self._settled:
            self._read_frames(visible or infrared)
        if not self._taken:
            self.say(protocol.Trouble("print.no_zone"))
        # Told last, so that it stays in the officer's sight.
        for hint in self._advice:
            self.say(protocol.Trouble(hint))
        # Late, because no advice waits for them: the page as a person looks at it (F7), and a seal.
        for light, picture in dict(reversed(pictures)).items():
            self._show(light, picture)
        if not early:
            self._seal.look(visible)

    def _show(self, light: str, picture: Picture) -> None:
        height, width = picture.shape[:2]
        scale = min(1.0, SHOWN_WIDTH / width, SHOWN_HEIGHT / height)
        size = max(1, round(width * scale)), max(1, round(height * scale))
        shown, _ = cropped(picture, None, *size)
        self.say(protocol.PagePicture(light, size[1], size[0], shown.tobytes()))

    def _decoded(self, work: protocol.Pictures) -> list[tuple[str, Picture]]:
        """Decode what can be decoded; the rest is told."""
        pictures = []
        for light, encoded in work.pictures:
            try:
                pictures.append((light, decode(encoded)))
            except CaptureError as reason:
                self.say(protocol.Trouble(reason.code))
        return pictures

    def _read_frames(self, frames: list[Picture]) -> tuple[str, ...]:
        """Let frames of one page vote until they leave no doubt; returns this page's lines.

        A later delivery of the same page votes with the earlier ones.
        """
        lines: tuple[str, ...] = ()
        advice: dict[str, None] = {}
        for frame in frames:
            reading = self._reader.read(frame)
            advice |= dict.fromkeys(reading.hints)
            lines = reading.lines or lines
            self._vote.add(reading)
            if self._vote.settled:
                break
        self._advice = () if self._vote.settled else tuple(advice)
        if lines and not self._settled:
            self._take_vote()
        return lines

    def _take_vote(self) -> None:
        """Take what the frames say together; a doubtful name is for the officer to compare."""
        reading = self._vote.result()
        doubtful = not self._vote.settled and reading.name_confidence < NAME_SURE
        if reading.lines == self._taken and not self._vote.settled:
            return
        # A picture without a legible zone is an answer; the officer can type it (F3).
        with contextlib.suppress(DocumentError):
            doubt = _doubt(reading) if doubtful else None
            self._take_lines(reading.lines, doubt, reading.unsure)
            self._settled = self._vote.settled

    def _inked(self, visible: Picture, infrared: Picture) -> Check:
        """Check that the zone is printed in ink that absorbs infrared (B900, 9303-3, 4.11)."""
        dark = self._read_frames([infrared])
        seen = self._read_frames([visible])
        if dark:
            return Check("print.infrared", Group.PRINT, Outcome.SUCCESSFUL)
        code = "print.infrared.absent" if seen else "print.infrared.unread"
        outcome = Outcome.FAILED if seen else Outcome.UNDETERMINED
        return Check("print.infrared", Group.PRINT, outcome, code)


def _doubt(reading: ZoneReading) -> Check:
    """Say which character under no check digit was the hardest to read: mostly one of a name."""
    fields = layout_of(reading.lines).fields
    spans = [fields[name] for name in UNCOVERED if name in fields]
    places = [(s.line, column) for s in spans for column in range(s.start, s.end)]
    line, column = min(places, key=lambda place: reading.confidence[place[0]][place[1]])
    where = (("line", str(line + 1)), ("column", str(column + 1)))
    sure = ("confidence", f"{reading.name_confidence:.2f}")
    return Check(
        "print.readable", Group.PRINT, Outcome.UNDETERMINED, "print.low_confidence", (*where, sure)
    )
