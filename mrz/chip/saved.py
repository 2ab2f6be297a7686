"""Which file of a chip a saved file is: by the names that people give, else by its content."""

from __future__ import annotations

import re

from mrz.chip.errors import Malformed
from mrz.chip.files import COM, GROUPS, SOD
from mrz.chip.tlv import read_header

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
_DG1_TAG, _ZONE_TAG = 0x61, b"\x5f\x1f"
_BY_TAG = {file.tag: file.name for file in (COM, SOD, *GROUPS)}
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


def name_by_content(content: bytes) -> str:
    """Return the elementary file that a content is by its outer tag, "" where it is none.

    For folders whose names say nothing. The tag alone is weak, so the announced length has to be
    the content's own, and a 61 has to hold a zone: EF.DIR starts with that tag as well.
    """
    try:
        tag, header, length = read_header(content)
    except Malformed:
        return ""
    if header + length != len(content.rstrip(b"\0")) and header + length != len(content):
        return ""
    if tag == _DG1_TAG and content[header : header + 2] != _ZONE_TAG:
        return ""
    return _BY_TAG.get(tag, "")


def _group(number: int) -> str:
    return f"DG{number}" if 1 <= number <= 16 else ""
