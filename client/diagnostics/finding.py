"""One finding of the doctor: what is so, and the exact thing to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How a part of the station is."""

    FINE = "fine"
    ATTENTION = "attention"
    BROKEN = "broken"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Finding:
    """About one part of this station, never about a traveller.

    sentence: what is so. remedy: the exact command or act; "" where nothing needs to be done.
    """

    name: str
    state: State
    sentence: str
    remedy: str = ""


def fine(name: str, sentence: str) -> Finding:
    """Report that nothing needs to be done."""
    return Finding(name, State.FINE, sentence)


def attention(name: str, sentence: str, remedy: str) -> Finding:
    """Report that the station works, with less than it could."""
    return Finding(name, State.ATTENTION, sentence, remedy)


def broken(name: str, sentence: str, remedy: str) -> Finding:
    """Report that the station cannot do this."""
    return Finding(name, State.BROKEN, sentence, remedy)
