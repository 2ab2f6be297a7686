"""A place for the newest value of one thread, looked at by another."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Newest(Generic[Value]):
    """A place for one value: a new one replaces the old, a slow reader skips."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._value: Value | None = None
        self._count = 0

    def put(self, value: Value) -> None:
        """Replace the value and wake who waits."""
        with self._condition:
            self._value = value
            self._count += 1
            self._condition.notify_all()

    def get(self, after: int = 0, seconds: float = 0.2) -> tuple[int, Value | None]:
        """Wait for a value newer than the count given; (its count, value) or (count, None)."""
        with self._condition:
            if self._condition.wait_for(lambda: self._count > after, seconds):
                return self._count, self._value
            return after, None

    def clear(self) -> None:
        """Forget the value: frames are dropped at the end of an inspection."""
        with self._condition:
            self._value = None
