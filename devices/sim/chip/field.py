"""The field of a reader: which chip lies in it, and what goes wrong there."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from devices.sim.chip.card import Card
    from devices.sim.chip.faults import Fault


class Field:
    """One place for one chip; commands and moves may come from different threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._card: Card | None = None
        self._faults: dict[int, Fault] = {}
        self._commands = 0
        self._last_answer = b""
        self._away_until = 0.0

    @property
    def commands(self) -> int:
        """How many commands came since the chip was laid down."""
        return self._commands

    def insert(self, card: Card, faults: tuple[Fault, ...] = ()) -> None:
        """Lay a chip into the field, without power yet; each fault happens once."""
        with self._lock:
            self._card, self._away_until = card, 0.0
            self._faults = {fault.index: fault for fault in faults}
            self._commands, self._last_answer = 0, b""

    def remove(self) -> None:
        """Take the chip out."""
        with self._lock:
            self._card = None

    def card(self) -> Card | None:
        """Return the chip that answers now, None where none does."""
        with self._lock:
            return self._present()

    def exchange(self, card: Card | None, command: bytes) -> bytes | None:
        """Let that chip answer a command; None where no answer comes."""
        with self._lock:
            if card is None or card is not self._present():
                return None
            fault = self._faults.pop(self._commands, None)
            self._commands += 1
            if fault is not None and fault.lifts:
                self._away_until = time.monotonic() + fault.value / 1000
                card.power_on()
                return None
            answer = card.process(command)
            before, self._last_answer = self._last_answer, answer
            return answer if fault is None else fault.apply(answer, before)

    def _present(self) -> Card | None:
        return None if time.monotonic() < self._away_until else self._card
