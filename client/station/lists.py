"""The lists that the law requires, asked at once and together, never waited for longer than 2 s."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from client.inspection import inbox
from client.lists import training as training_lists
from client.lists.desk import FILES, KEY_FILE, open_desk
from client.lists.document_key import document_key
from client.trust.whole_file import stamp

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path
    from threading import Event

    from client.judgement.policy import Policy
    from client.lists.desk import ListDesk
    from client.trust.training import TrainingTrust
    from mrz.checks import Check
    from mrz.zone import MRZ


class StationLists:
    """The station's own lists, and the courier's door to the register of lost documents."""

    def __init__(
        self, folder: Path, trust: Path, today: Callable[[], date], policy: Callable[[], Policy]
    ) -> None:
        self._trust, self._folder, self._policy = trust, folder, policy
        self._files = tuple(trust / name for name in (*FILES.values(), KEY_FILE))
        self._lock = threading.Lock()
        self._seen, self._desk = self._stamps(), self._open()
        self._today = today

    def _open(self) -> ListDesk:
        limit = self._policy
        return open_desk(
            self._trust, self._folder, limit_hours=lambda: limit().limits["list_hours"]
        )

    def _stamps(self) -> tuple[tuple[int, int], ...]:
        return tuple(map(stamp, self._files))

    def _present(self) -> ListDesk:
        """Return the desk, with the lists that the newest import left."""
        with self._lock:
            seen = self._stamps()
            if seen != self._seen:
                self._seen, self._desk = seen, self._open()
            return self._desk

    def dated(self) -> date | None:
        """Return the day of the oldest list that lies here, None where there is none."""
        return self._present().dated()

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

        self._present().ask(document, self._today(), cancel, tell)


def make_training_list(world: TrainingTrust, today: date) -> None:
    """Make the training world's lists of today: one invented document stands on each."""
    training_lists.prepare(world, today=today)
