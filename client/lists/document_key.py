"""What a list may be asked about: number, type and issuer of a document, and nothing else."""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass

_PREFIX = b"halfdoor-list-1"
# Cards come under three letters (ICAO 9303-5 section 4.2.2); lists know one type.
_TYPES = {"P": "P", "V": "V", "I": "I", "A": "I", "C": "I"}
_ISSUER = re.compile(r"[A-Z]{1,3}")
LONGEST_NUMBER = 32


@dataclass(frozen=True, slots=True, repr=False)
class DocumentKey:
    """A normalised document: number without fillers, type "P", "V", "I" or "X", ICAO issuer."""

    number: str
    type: str
    issuer: str

    def __repr__(self) -> str:
        return "DocumentKey(hidden)"

    @property
    def complete(self) -> bool:
        """Whether a list can be asked about it."""
        return bool(self.number) and _ISSUER.fullmatch(self.issuer) is not None

    def blinded(self, key: bytes) -> bytes:
        """Return HMAC-SHA-256 of the document under a list's key, 32 bytes."""
        spelled = "|".join((self.type, self.issuer, self.number)).encode()
        return hmac.digest(key, _PREFIX + b"|" + spelled, hashlib.sha256)


def document_key(number: str, document_code: str, issuer: str) -> DocumentKey:
    """Normalise what the zone says: capitals and digits alone, fillers and separators gone."""
    plain = re.sub(r"[^A-Z0-9]", "", number.upper())[:LONGEST_NUMBER]
    kind = _TYPES.get(document_code[:1].upper(), "X")
    return DocumentKey(plain, kind, issuer.upper().replace("<", ""))
