"""When to try again: doubling with full jitter, so that a fleet does not come back at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

FIRST = 2.0
LONGEST = 900.0


@dataclass(slots=True)
class Backoff:
    """Counts failures in a row; next_wait() in seconds."""

    chance: Random
    failures: int = 0

    def succeeded(self) -> None:
        """Start again from the shortest wait."""
        self.failures = 0

    def next_wait(self, asked: int = 0) -> float:
        """Return the wait after one more failure; asked is the upstream's Retry-After."""
        ceiling = min(LONGEST, FIRST * 2 ** min(self.failures, 16))
        self.failures += 1
        # Half of it is certain, half is chance: nobody hammers, and nobody marches in step.
        jittered = ceiling * (0.5 + 0.5 * self.chance.random())
        return asked * (1 + 0.1 * self.chance.random()) if asked > jittered else jittered
