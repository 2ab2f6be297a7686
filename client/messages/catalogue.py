"""One message: a stable code, one sentence, one next step."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence and its next step; "{name}" in either is filled from the check's detail.

    Never "error", "invalid" or "failed to"; never a bare code; never blames a person.
    """

    sentence: str
    next_step: str = ""
