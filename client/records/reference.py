"""The keyed document reference: joins an exit to an entry, and nothing else to anything.

A plain hash of a nine-digit number falls to enumeration in minutes; the key comes from the State
and changes with purpose and epoch, so that two purposes or two epochs cannot be joined.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

KEY_FILE = "references.key"
_KEY_BYTES = 32
_HEX_DIGITS = 32
_NOT_PLAIN = re.compile(r"[^A-Z0-9]")


class ReferenceKey:
    """The State's root key for references; nothing of it is in a record."""

    def __init__(self, root: bytes, epoch_months: int = 12) -> None:
        """epoch_months: 1 to 60; a stay that crosses an epoch's end is not joined, by design."""
        if len(root) != _KEY_BYTES or not 1 <= epoch_months <= 60:
            raise ValueError("a reference key has 32 bytes and an epoch of 1 to 60 months")
        self._root = root
        self._months = epoch_months

    def epoch(self, day: date) -> int:
        """Return the number of a day's epoch, counted from the year 2000."""
        return ((day.year - 2000) * 12 + day.month - 1) // self._months

    def reference(
        self, purpose: str, day: date, issuer: str, document_type: str, number: str
    ) -> str:
        """Return 128 bits of HMAC-SHA-256 in hex; "" where there is no number."""
        plain = _NOT_PLAIN.sub("", number.upper())
        if not plain:
            return ""
        spelled = f"halfdoor reference/1|{self._months}|{purpose}|{self.epoch(day)}".encode()
        key = hmac.digest(self._root, spelled, hashlib.sha256)
        said = "|".join((purpose, issuer.replace("<", ""), document_type.strip("<"), plain))
        return hmac.digest(key, said.encode(), hashlib.sha256).hex()[:_HEX_DIGITS]


def load(folder: Path, epoch_months: int = 12) -> ReferenceKey:
    """Read <station>/keys/references.key; FileNotFoundError where the State gave none."""
    return ReferenceKey((folder / "keys" / KEY_FILE).read_bytes(), epoch_months)
