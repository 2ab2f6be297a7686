"""Crypto-erasure: what must stay readable for a day lies under that day's key (I8).

The key is a file of its own, mode 600, outside the database; destroying it makes every row of
that day unreadable, also in copies and in blocks that the disk kept.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from client.records.secret import settle, write_once

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_KEY_BYTES = 32
_NONCE_BYTES = 12
_MARK_BYTES = 8
_DAY = re.compile(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]")


def _mark(key: bytes) -> bytes:
    return hashlib.sha256(b"halfdoor day key mark" + key).digest()[:_MARK_BYTES]


class DayKeyGone(LookupError):  # noqa: N818 - the wanted end of a day
    """The key of that day was destroyed; what it locked can no longer be read."""

    code = "records.day_destroyed"


class DayKeys:
    """The folder of day keys."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def lock(self, day: str, context: str, text: bytes) -> bytes:
        """Encrypt for the day (AES-256-GCM; key mark and nonce in front); makes the key once."""
        nonce, key = secrets.token_bytes(_NONCE_BYTES), self._key(day)
        return _mark(key) + nonce + AESGCM(key).encrypt(nonce, text, context.encode())

    def unlock(self, day: str, context: str, locked: bytes) -> bytes:
        """Decrypt; DayKeyGone after the day's end, ValueError where the bytes were changed."""
        try:
            key = self._path(day).read_bytes()
        except FileNotFoundError as error:
            raise DayKeyGone(day) from error
        mark, rest = locked[:_MARK_BYTES], locked[_MARK_BYTES:]
        if mark != _mark(key):
            # The clock was set back into an ended day: its new key never locked this.
            raise DayKeyGone(day)
        nonce, body = rest[:_NONCE_BYTES], rest[_NONCE_BYTES:]
        try:
            return AESGCM(key).decrypt(nonce, body, context.encode())
        except InvalidTag as error:
            raise ValueError("the locked text was changed") from error

    def days(self) -> list[str]:
        """Name the days that can still be read, oldest first."""
        if not self._folder.is_dir():
            return []
        return sorted(path.stem for path in self._folder.glob("*.key") if _DAY.match(path.stem))

    def ended(self, today: str) -> list[str]:
        """Name the days that are over.

        A day behind today was written by a clock that stood ahead, or today's stands behind. It is
        over once any other day is: nothing readable outlives a day by which the clock was wrong.
        """
        days = self.days()
        return [each for each in days if each != today] if days and days[0] < today else []

    def destroy(self, days: Iterable[str]) -> None:
        """Destroy the keys of days; one that is gone already is no matter."""
        for each in days:
            if self._path(each).exists():
                self._destroy(self._path(each))

    def _destroy(self, path: Path) -> None:
        with path.open("r+b") as file:
            file.write(secrets.token_bytes(_KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
        settle(self._folder)

    def _path(self, day: str) -> Path:
        if not _DAY.fullmatch(day):
            raise ValueError("not a day")
        return self._folder / f"{day}.key"

    def _key(self, day: str) -> bytes:
        path = self._path(day)
        write_once(path, lambda: secrets.token_bytes(_KEY_BYTES))
        return path.read_bytes()
