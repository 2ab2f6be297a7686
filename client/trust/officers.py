"""Who may work at this station: sign-in names with hashed secrets, nothing else about them."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import tomllib
from typing import TYPE_CHECKING

from client.trust.whole_file import replace_file

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "officers.toml"
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,31}")
# About 50 ms and 16 MiB a try on a booth workstation.
_COST, _BLOCK, _PARALLEL = 2**14, 8, 1


class Officers:
    """The station's sign-in list. Without one, only the training world lets anybody in."""

    def __init__(self, folder: Path, *, training: bool) -> None:
        self._file = folder / FILE_NAME
        self._training = training

    def known(self, name: str, secret: str) -> bool:
        """Say whether name and secret fit; as slow for a wrong name as for a right one.

        A list that cannot be read knows nobody; the doctor tells of it.
        """
        try:
            entries = self._entries()
        except (OSError, ValueError):
            return False
        if not entries and self._training:
            return bool(name)
        salt, stored = entries.get(name, (b"\0" * 16, b""))
        return hmac.compare_digest(_hashed(secret, salt), stored)

    def names(self) -> tuple[str, ...]:
        """Return the sign-in names; ValueError where the list is not what add() wrote."""
        return tuple(self._entries())

    def add(self, name: str, secret: str) -> None:
        """Add an officer or renew the secret; ValueError for a name outside the pattern."""
        if not _NAME.fullmatch(name):
            raise ValueError("a sign-in name has 1 to 32 small letters, digits, dots and dashes")
        salt = secrets.token_bytes(16)
        entries = {**self._entries(), name: (salt, _hashed(secret, salt))}
        lines = [f'"{each}" = "{s.hex()}:{h.hex()}"' for each, (s, h) in sorted(entries.items())]
        replace_file(self._file, ("\n".join(lines) + "\n").encode())

    def _entries(self) -> dict[str, tuple[bytes, bytes]]:
        try:
            written = tomllib.loads(self._file.read_text())
        except FileNotFoundError:
            return {}
        pairs = {name: str(text).partition(":") for name, text in written.items()}
        return {name: (bytes.fromhex(s), bytes.fromhex(h)) for name, (s, _, h) in pairs.items()}


def _hashed(secret: str, salt: bytes) -> bytes:
    return hashlib.scrypt(
        secret.encode(), salt=salt, n=_COST, r=_BLOCK, p=_PARALLEL, maxmem=2**26, dklen=32
    )
