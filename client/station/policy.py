"""The policy in force: loaded and proved when its file changes, not at every look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.trust import policy_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from client.judgement.policy import Policy


class PresentPolicy:
    """Call it for the policy; TrustError or PolicyError where there is none to believe.

    substitute: gives another policy for as long as the training world plays a scenario with one.
    """

    def __init__(self, trust: Path, today: Callable[[], date]) -> None:
        self._trust = trust
        self._today = today
        self._seen: tuple[int, date] | None = None
        self._policy: Policy | None = None
        self.substitute: Callable[[], Policy | None] = lambda: None

    def __call__(self) -> Policy:
        """Return the policy in force today."""
        other = self.substitute()
        if other is not None:
            return other
        file = self._trust / policy_store.FILE_NAME
        seen = (file.stat().st_mtime_ns if file.exists() else 0, self._today())
        if self._policy is None or seen != self._seen:
            self._policy = policy_store.load(self._trust, today=self._today())
            self._seen = seen
        return self._policy
