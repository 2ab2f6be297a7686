"""What a chip remembers between two commands; all of it is lost when power goes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from devices.sim.chip.image import ChipImage
    from devices.sim.chip.messaging import SecureMessaging


@dataclass(slots=True)
class Answer:
    """The plain answer to one command. next_messaging takes over after this answer is sealed."""

    data: bytes = b""
    status: int = 0x9000
    next_messaging: SecureMessaging | None = None


class Run(Protocol):
    """A protocol of several steps."""

    def step(self, state: State, tag: int, value: bytes) -> Answer:
        """Take the step that this data object of the terminal asks for."""
        ...


@dataclass(slots=True)
class State:
    """The volatile memory of one chip.

    random: the source of nonces and ephemeral keys; tests fix it. run: the protocol object
    between MSE:Set AT and its last GENERAL AUTHENTICATE. begun: the part of a long command that
    came in earlier links of a chain. doomed: the answer being made is the
    last one of this session, and is not protected.
    """

    image: ChipImage
    random: Callable[[int], bytes]
    in_application: bool = False
    file: int = 0
    challenge: bytes = b""
    granted: bool = False
    by_pace: bool = False
    doomed: bool = False
    messaging: SecureMessaging | None = field(default=None, repr=False)
    run: Run | None = field(default=None, repr=False)
    begun: bytes = field(default=b"", repr=False)

    def clear_access(self) -> None:
        """Forget the session: what it had opened is closed again."""
        self.messaging = None
        self.run = None
        self.begun = b""
        self.granted = not self.image.information
        self.by_pace = self.doomed = False
        self.challenge = b""

    def has(self, quirk: str) -> bool:
        """Whether the chip was personalised with that quirk."""
        return quirk in self.image.quirks
