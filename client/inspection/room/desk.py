"""A desk: one thread of the room with a queue of its own."""

from __future__ import annotations

import queue
import traceback
from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from client.inspection.room import protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    Say = Callable[[protocol.ToBooth], None]

Work = TypeVar("Work")


def place_of(reason: Exception) -> str:
    """Name an exception's type and its line in our code; never its text, which may quote data."""
    frame = traceback.extract_tb(reason.__traceback__)[-1]
    return f"{type(reason).__name__} at {Path(frame.filename).name}:{frame.lineno}"[:200]


def trouble_of(reason: Exception, code: str) -> protocol.Trouble:
    """Name what could not be done by its own code, else this one, and its place in our code."""
    own = str(getattr(reason, "code", code))
    return protocol.Trouble(own[:80], (("place", place_of(reason)),))


class Desk(ABC, Generic[Work]):
    """Takes work in order; a step that cannot be done is told and the desk goes on."""

    trouble = "room.step"

    def __init__(self, say: Say) -> None:
        self.say = say
        self.waiting: queue.SimpleQueue[Work] = queue.SimpleQueue()

    def put(self, work: Work) -> None:
        """Lay work on the desk, from any thread."""
        self.waiting.put(work)

    def serve(self) -> None:
        """Work until the process ends."""
        while True:
            self.attempt(self.waiting.get())

    def attempt(self, work: Work) -> None:
        """Do one piece of work; what cannot be done is told with its place, never its data."""
        try:
            self.work(work)
        except Exception as reason:  # noqa: BLE001 - a room must outlive any hostile bytes
            self.tell_trouble(reason)
            self.after_trouble(work)

    def after_trouble(self, work: Work) -> None:
        """Bring what the broken step was part of to an end; nobody may wait for ever."""

    def forget(self) -> None:
        """Overwrite what belongs to the traveller; the room's end follows at once."""

    def tell_trouble(self, reason: Exception) -> None:
        """Say which step could not be done: a type and a line of our code, no values."""
        self.say(trouble_of(reason, self.trouble))

    @abstractmethod
    def work(self, work: Work) -> None:
        """Do one piece of work; each desk has its own."""
