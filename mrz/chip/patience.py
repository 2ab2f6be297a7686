"""For how long something that gets nowhere is tried again, before one sentence is said."""

from __future__ import annotations

import time

SECONDS = 1.8  # so that the sentence stands within two


class Patience:
    """Watches tries that bring nothing; over when the next one would end too late.

    Time counts from when something was reached last, or from the start. The first try after a
    fault is always made: a passing fault is the usual one.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self.renew()

    def renew(self) -> None:
        """Forget what was counted: something was reached."""
        self._since = self._last = time.monotonic()
        self._tries = 0

    def failed(self) -> bool:
        """Count a try that failed; True where another one like it would end too late."""
        now = time.monotonic()
        one_more, self._last = now - self._last, now
        self._tries += 1
        return self._tries > 1 and now + one_more - self._since > self._seconds
