"""What a window (or a terminal) may ask of the flow; every method returns at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.inspection.events import Event
    from client.judgement.advice import Decision

    Listener = Callable[[Event], None]


class Control(Protocol):
    """The officer's hands. Nothing here decides anything by itself (I3)."""

    training: bool
    scenarios: tuple[str, ...]

    def listen(self, listener: Listener) -> None:
        """Add a listener; it is called from the flow's threads, in order."""
        ...

    def sign_in(self, officer: str, secret: str) -> bool:
        """Unlock the station; False when the pair does not fit."""
        ...

    def witness(self, officer: str, secret: str) -> bool:
        """Say whether a second officer's name and secret fit, for what two people must do."""
        ...

    def lock(self) -> None:
        """Lock at once; an inspection in course is aborted and wiped."""
        ...

    def start(self, scenario: str = "") -> None:
        """Begin the next inspection (Space); the scenario is the training world's."""
        ...

    def capture(self) -> None:
        """Take the face now, by hand (F2)."""
        ...

    def ask_turn(self) -> None:
        """Ask for a turn of the head (Ctrl+H): a hint against prints and screens."""
        ...

    def type_zone(self, lines: tuple[str, ...]) -> None:
        """Give the zone as typed (F3)."""
        ...

    def give_can(self, digits: str) -> None:
        """Give the Card Access Number (F4)."""
        ...

    def retake(self) -> None:
        """Take the live face (and a finger that was asked for) again (F5)."""
        ...

    def compare_by_eye(self, *, same: bool | None) -> None:
        """Record what the officer sees (F6): same person, not the same, or cannot tell."""
        ...

    def leave_out_finger(self, *, missing: bool) -> None:
        """Go on without the finger asked for, which is missing, or cannot be given now."""
        ...

    def decide(self, decision: Decision) -> None:
        """Take a person's decision; an admission only once the advice was visible for 1 s."""
        ...

    def protect(self) -> None:
        """Silent protection referral (F11); leaves no trace in the record."""
        ...

    def cancel(self) -> None:
        """End the inspection without a decision (Esc): ABORTED, then WIPED."""
        ...

    def close(self) -> None:
        """End every thread and device; returns when they have ended."""
        ...
