"""The names that people give to the saved files of a chip (EF.COM.bin, Datagroup1.bin, ...)."""

from __future__ import annotations

import re

_ENDINGS = (".bin", ".der", ".dat", ".ef")
_GROUP = re.compile(r"(?:ef)?(?:datagroup|dg)0*(\d{1,2})")
_IDENTIFIER = re.compile(r"(?:ef|0x)?01([0-9a-f]{2})")
_NAMES = {
    "com": "COM",
    "efcom": "COM",
    "sod": "SOD",
    "efsod": "SOD",
    "cardaccess": "CardAccess",
    "efcardaccess": "CardAccess",
    "cardsecurity": "CardSecurity",
    "efcardsecurity": "CardSecurity",
    "efdir": "DIR",
    "atrinfo": "ATR_INFO",
    "efatrinfo": "ATR_INFO",
}
_BY_IDENTIFIER = {0x1E: "COM", 0x1D: "SOD", 0x1C: "CardAccess"}


def file_name(name: str) -> str:
    """Return the name of the elementary file that a saved file holds, "" for any other file."""
    stem = name.lower()
    for ending in _ENDINGS:
        if stem.endswith(ending):
            stem = stem.removesuffix(ending)
            break
    if stem.endswith(".sod"):
        return "SOD"
    stem = re.sub(r"[^a-z0-9]", "", stem)
    if stem in _NAMES:
        return _NAMES[stem]
    if match := _GROUP.fullmatch(stem):
        return _group(int(match[1]))
    if match := _IDENTIFIER.fullmatch(stem):
        number = int(match[1], 16)
        return _BY_IDENTIFIER.get(number) or _group(number)
    return ""


def _group(number: int) -> str:
    return f"DG{number}" if 1 <= number <= 16 else ""
