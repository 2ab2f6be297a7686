"""Names that only this station's keys can make: daily officer handles, document references."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from mrz.zone import MRZ

_KEY_BYTES = 32


class Pseudonyms:
    """Keyed hashes; the keys lie in the station's key folder, mode 600.

    A plain hash of a nine-digit number falls to enumeration in minutes, so nothing is unkeyed.
    """

    def __init__(self, folder: Path) -> None:
        self._officers = _key(folder / "officers.key")
        self._documents = _key(folder / "documents.key")

    def officer(self, officer: str, day: str) -> str:
        """Return the officer's handle for one day: 16 hex digits; another day, another handle."""
        return self._digest(self._officers, day, officer)[:16]

    def document(self, purpose: str, mrz: MRZ, today: date) -> str:
        """Return the document's reference of this purpose and year: 32 hex digits."""
        number = mrz.document_number.replace("<", "")
        parts = (str(today.year), purpose, mrz.issuing_state, mrz.document_code, number)
        return self._digest(self._documents, *parts)[:32]

    @staticmethod
    def _digest(key: bytes, *parts: str) -> str:
        return hmac.new(key, "|".join(parts).encode(), hashlib.sha256).hexdigest()


def _key(path: Path) -> bytes:
    """Read a key, or make it at first use."""
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(_KEY_BYTES))
    return path.read_bytes()
