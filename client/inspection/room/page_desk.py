"""The page: from its lines or pictures to a parsed zone, its checks and the page's portrait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.image import decode
from client.inspection.room import protocol
from client.inspection.room.desk import Desk
from mrz.errors import DocumentError
from mrz.parse import parse
from mrz.printed import judge

if TYPE_CHECKING:
    from datetime import date

    import numpy as np
    from numpy.typing import NDArray

    from client.inspection.room.chip_desk import ChipDesk
    from client.inspection.room.desk import Say
    from client.inspection.room.face_desk import FaceDesk

PageWork = protocol.Zone | protocol.Pictures


class PageDesk(Desk[PageWork]):
    """Reads what is printed."""

    trouble = "print.no_zone"

    def __init__(self, today: date, say: Say, face: FaceDesk, chip: ChipDesk) -> None:
        super().__init__(say)
        self._today = today
        self._face = face
        self._chip = chip
        self._zone_known = False

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
        self.say(protocol.Checked(judge(mrz, today=self._today)))
        self.say(protocol.ZoneKnown(mrz))

    def _take_pictures(self, work: protocol.Pictures) -> None:
        for light, encoded in work.pictures:
            try:
                picture = decode(encoded)
            except CaptureError as reason:
                self.say(protocol.Trouble(reason.code))
                continue
            if light == "visible":
                self._face.page(picture)
            if not self._zone_known:
                self._read_zone(picture)
        if not self._zone_known:
            self.say(protocol.Trouble("print.no_zone"))

    def _read_zone(self, picture: NDArray[np.uint8]) -> None:
        lines = self._reader_lines(picture)
        if not lines:
            return
        try:
            self._take_lines(lines)
        except DocumentError:
            # A picture without a legible zone is an answer; the officer can type it (F3).
            return

    def _reader_lines(self, picture: NDArray[np.uint8]) -> tuple[str, ...]:
        return ()
