"""Between the chip and the finger's desk: a chip without fingers waits for the page's seal.

A seal may carry the finger that the chip does not give; the finger's step ends only when both
have been looked at.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from client.inspection.room import finger_messages as words

if TYPE_CHECKING:
    from client.inspection.room.finger_desk import FingerDesk


@dataclass(frozen=True, slots=True)
class ChipFingers:
    """What the chip gave: DG3's records; none, and why."""

    records: tuple[bytes, ...] = field(repr=False)
    code: str = ""


class FingerGate:
    """Holds the chip's "none" back while pictures of the page wait; any thread may call."""

    def __init__(self, desk: FingerDesk) -> None:
        self._desk = desk
        self._lock = threading.Lock()
        self._pictures = 0
        self._held: str | None = None

    def pictures_come(self) -> None:
        """Note that pictures were laid on the page's desk."""
        with self._lock:
            self._pictures += 1

    def pictures_done(self) -> None:
        """Note that they have been looked at; what was held back goes on."""
        with self._lock:
            self._pictures = max(0, self._pictures - 1)
            held = self._held if not self._pictures else None
            if held is None:
                return
            self._held = None
        self._desk.chip_settled((), held)

    def chip_settled(self, records: tuple[bytes, ...], code: str) -> None:
        """Pass the chip's fingers on, or that it gives none, and why."""
        with self._lock:
            if self._pictures and not records:
                self._held = code
                return
        self._desk.chip_settled(records, code)

    def carried(self, record: bytes) -> None:
        """Pass on the record of a valid seal."""
        self._desk.put(words.FingerRecord(record))
