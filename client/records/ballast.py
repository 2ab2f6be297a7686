"""A file of chance, given up when the disk is full: removing a record needs room in the WAL."""

from __future__ import annotations

import contextlib
import os
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

BYTES = 4 << 20


class Ballast:
    """Room set aside for delivery alone; a new record never gets it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def standing(self) -> bool:
        """Whether the room is set aside now."""
        return self._path.exists() and self._path.stat().st_size == BYTES

    def ensure(self) -> bool:
        """Set the room aside; False where the disk has none now."""
        if self.standing:
            return True
        try:
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT, 0o600)
        except OSError:
            return False
        try:
            # Written, not only reserved: some file systems promise room that they do not have. And
            # of chance: others press nothing but zeros into no room at all.
            os.write(handle, secrets.token_bytes(BYTES))
            os.fsync(handle)
            full = os.fstat(handle).st_size == BYTES
        except OSError:
            full = False
        finally:
            os.close(handle)
        if not full:
            self.release()
        return full

    def release(self) -> bool:
        """Give the room up; False where there was none left."""
        with contextlib.suppress(OSError):
            self._path.unlink()
            return True
        return False
