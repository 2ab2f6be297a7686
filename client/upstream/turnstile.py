"""How many deliveries at once, and when the others come back: a fleet must not drown its receiver.

Without it thousands of stations wait on open connections, give up after 20 seconds and send the
same again, while the receiver works on what nobody waits for any more.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_AT_ONCE = 8
LEAST_WAIT, LONGEST_WAIT = 2, 900
_FIRST_PACE = 0.05
_WEIGHT = 0.1


class Turnstile:
    """Lets a few in and gives each of the others a time of its own, one after another.

    Runs in the receiver's event loop alone; clock in seconds, never going back.
    """

    def __init__(
        self, most: int = MOST_AT_ONCE, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._most, self._clock = most, clock
        self._inside = 0
        self._pace = _FIRST_PACE
        self._next = 0.0

    def enter(self) -> float | None:
        """Let one in and return when it entered; None where it has to come back."""
        if self._inside >= self._most:
            return None
        self._inside += 1
        return self._clock()

    def leave(self, entered: float) -> None:
        """Let one out; its time, shared by those inside, is the pace that others are told by."""
        spent = (self._clock() - entered) / self._inside
        self._pace += _WEIGHT * (spent - self._pace)
        self._inside -= 1

    def wait(self) -> int:
        """Return the seconds after which one that was turned away has its turn."""
        now = self._clock()
        self._next = min(max(self._next, now) + self._pace, now + LONGEST_WAIT)
        return max(LEAST_WAIT, round(self._next - now))
