"""The daily officer handle: accountable within the day, not a working biography.

The State can resolve a handle together with the station's key and the roster, when a complaint
asks for it; two days of the same officer cannot be joined without that key.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import TYPE_CHECKING

from client.records.secret import write_once

if TYPE_CHECKING:
    from pathlib import Path

KEY_FILE = "officers.key"
_KEY_BYTES = 32
_HEX_DIGITS = 16


class OfficerHandles:
    """Handles under this station's own key."""

    def __init__(self, key: bytes) -> None:
        if len(key) != _KEY_BYTES:
            raise ValueError("an officer key has 32 bytes")
        self._key = key

    def handle(self, officer: str, day: str) -> str:
        """Return the handle of a sign-in name on an ISO day: 64 bits in hex."""
        said = f"halfdoor officer/1|{day}|{officer.casefold()}".encode()
        return hmac.digest(self._key, said, hashlib.sha256).hex()[:_HEX_DIGITS]


def load(folder: Path) -> OfficerHandles:
    """Read <station>/keys/officers.key, made at first use (mode 600)."""
    path = folder / "keys" / KEY_FILE
    write_once(path, lambda: secrets.token_bytes(_KEY_BYTES))
    return OfficerHandles(path.read_bytes())
