"""Why a policy is refused at load; each code keys a sentence in client.messages.policy."""

from __future__ import annotations


class PolicyError(Exception):
    """A policy cannot be used. code: stable key. detail: named values for its sentence."""

    def __init__(self, code: str, **detail: str) -> None:
        super().__init__(f"{code} {detail}")
        self.code = code
        self.detail = tuple(detail.items())
