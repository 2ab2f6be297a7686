"""The elementary files of an eMRTD (ICAO Doc 9303-10, tables 36 to 38)."""

from __future__ import annotations

from dataclasses import dataclass

APPLICATION = bytes.fromhex("A0000002471001")
_GROUP_TAGS = bytes.fromhex("6175637665666768696A6B6C6D6E6F70")


@dataclass(frozen=True, slots=True)
class ElementaryFile:
    """A file: its name, identifier, short identifier and the tag that its content starts with.

    bare_tag: the tag where an issuer left the outer one out; 0 where that cannot be.
    """

    name: str
    identifier: int
    short: int
    tag: int
    bare_tag: int = 0


COM = ElementaryFile("COM", 0x011E, 0x1E, 0x60)
SOD = ElementaryFile("SOD", 0x011D, 0x1D, 0x77, 0x30)
CARD_ACCESS = ElementaryFile("CardAccess", 0x011C, 0x1C, 0x31, 0x30)
CARD_SECURITY = ElementaryFile("CardSecurity", 0x011D, 0x1D, 0x30)
ATR_INFO = ElementaryFile("ATR_INFO", 0x2F01, 0x01, 0)
DIR = ElementaryFile("DIR", 0x2F00, 0x1E, 0x61)
GROUPS = tuple(
    ElementaryFile(f"DG{number}", 0x0100 + number, number, tag)
    for number, tag in enumerate(_GROUP_TAGS, 1)
)
APPLICATION_FILES = {file.name: file for file in (COM, SOD, *GROUPS)}
IN_MASTER_FILE = (CARD_ACCESS, CARD_SECURITY, ATR_INFO, DIR)
# Fingerprints and irises: never touched without Terminal Authentication (9303-11, 7.1).
GUARDED = frozenset({"DG3", "DG4"})


def group_of_tag(tag: int) -> int:
    """Return the data group number of a tag of EF.COM, 0 for a tag that names none.

    Some issuers write the number itself where its tag belongs.
    """
    if 1 <= tag <= len(GROUPS):
        return tag
    place = _GROUP_TAGS.find(bytes((tag,))) if tag < 0x100 else -1
    return place + 1
