"""Whether the chip that answers again is the one that was lost: two never share one evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.chip.errors import ChipLost, SessionEnded
from mrz.chip.files import SOD
from mrz.chip.transfer import Transfer

if TYPE_CHECKING:
    from mrz.chip.progress import Progress
    from mrz.chip.transfer import Session


class Returning:
    """Remembers that a chip was lost, until it is recognised or what it gave is forgotten."""

    def __init__(self) -> None:
        self._lost = False

    def heed(self, odd: Exception | None = None) -> None:
        """Note a loss: what stopped a session, or (None) a document that was put back."""
        self._lost = self._lost or odd is None or isinstance(odd, ChipLost)

    def before_opening(self, progress: Progress) -> None:
        """Begin anew where a chip was lost before its EF.SOD was whole: nothing tells it then."""
        if self._lost and SOD.name not in progress.files:
            self._lost = False
            if progress.files:
                progress.forget()

    def after_opening(self, progress: Progress, session: Session) -> None:
        """Compare the beginning of EF.SOD, where the signed hashes stand; one command.

        SessionEnded after everything was forgotten, where it is another chip's.
        """
        if not self._lost:
            return
        suite = getattr(session, "suite", None)
        transfer = Transfer(session, suite, progress.ladder, lambda _data, _total: None)
        same = transfer.begins(SOD, progress.files[SOD.name])
        self._lost = False
        if not same:
            progress.forget()
            progress.habits.note("another_document")
            raise SessionEnded("another document")
