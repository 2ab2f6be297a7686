"""The field of a reader: which chip lies in it, and when it is lifted and put back."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from devices.sim.chip.card import Card


@dataclass(frozen=True, slots=True)
class Lift:
    """The document is lifted after so many commands, and put back after so many seconds."""

    after: int
    seconds: float


class Field:
    """One place for one chip; commands and moves come from different threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._card: Card | None = None
        self._lift: Lift | None = None
        self._away_until = 0.0
        self._commands = 0

    def insert(self, card: Card, lift: Lift | None = None) -> None:
        """Lay a chip into the field, without power yet."""
        with self._lock:
            self._card, self._lift, self._away_until = card, lift, 0.0
            self._commands = 0

    def remove(self) -> None:
        """Take the chip out."""
        with self._lock:
            self._card = None

    def card(self) -> Card | None:
        """Return the chip that answers now, None where none does."""
        with self._lock:
            return None if time.monotonic() < self._away_until else self._card

    def exchange(self, card: Card | None, command: bytes) -> bytes | None:
        """Let that chip answer a command; None where it lies in the field no more."""
        with self._lock:
            if card is None or card is not self._card or time.monotonic() < self._away_until:
                return None
            self._commands += 1
            if self._lift is not None and self._commands > self._lift.after:
                self._away_until = time.monotonic() + self._lift.seconds
                self._lift = None
                return None
            return card.process(command)
