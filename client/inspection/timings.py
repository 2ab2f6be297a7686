"""When each step of one inspection was reached."""

from __future__ import annotations

import time
from dataclasses import dataclass, field


@dataclass(slots=True)
class Timings:
    """Seconds since the start of the inspection at which each step was reached."""

    started: float = field(default_factory=time.monotonic)
    reached: dict[str, float] = field(default_factory=dict)

    def mark(self, step: str) -> None:
        """Note that a step was reached, the first time only."""
        self.reached.setdefault(step, round(time.monotonic() - self.started, 4))
