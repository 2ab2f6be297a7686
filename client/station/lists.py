"""The lists that the law requires, asked at once and together, never waited for longer than 2 s."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from client.inspection import inbox
from client.lists import training as training_lists
from client.lists.desk import open_desk
from client.lists.document_key import document_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path
    from threading import Event

    from client.judgement.policy import Policy
    from client.trust.training import TrainingTrust
    from mrz.checks import Check
    from mrz.zone import MRZ


class StationLists:
    """The station's own lists, and the courier's door to the register of lost documents."""

    def __init__(
        self, folder: Path, trust: Path, today: Callable[[], date], policy: Callable[[], Policy]
    ) -> None:
        self._desk = open_desk(trust, folder, limit_hours=lambda: policy().limits["list_hours"])
        self._today = today

    def dated(self) -> date | None:
        """Return the day of the oldest list that lies here, None where there is none."""
        return self._desk.dated()

    def sweep(self) -> None:
        """Destroy the passenger lists whose time is over, also where nobody asks."""
        if self._desk.expected is not None:
            self._desk.expected.sweep(datetime.now(UTC))

    def ask(self, mrz: MRZ, cancel: Event, post: Callable[[inbox.Item], None]) -> None:
        """Ask the lists that lie here, then the gateway; the second answer is the last."""
        document = document_key(mrz.document_number, mrz.document_code, mrz.issuing_state)

        def tell(checks: tuple[Check, ...], last: bool) -> None:
            if not cancel.is_set():
                post(inbox.ListAnswer(checks, last=last))

        self._desk.ask(document, self._today(), cancel, tell)


def make_training_list(world: TrainingTrust, today: date) -> None:
    """Make the training world's lists of today: one invented document stands on each."""
    training_lists.prepare(world, today=today)
