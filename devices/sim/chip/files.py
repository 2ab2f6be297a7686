"""Where a chip keeps its elementary files (ICAO 9303-10, 3.10 and 4.2)."""

from __future__ import annotations

from enum import IntEnum

APPLICATION = bytes.fromhex("A0000002471001")


class MasterFile(IntEnum):
    """File identifiers in the master file; the short identifier is in SHORT_IN_MASTER."""

    CARD_ACCESS = 0x011C
    CARD_SECURITY = 0x011D
    ATR_INFO = 0x2F01
    DIRECTORY = 0x2F00


class ApplicationFile(IntEnum):
    """File identifiers in the eMRTD application; DG n is 0x0100 + n."""

    COM = 0x011E
    SOD = 0x011D
    DG1 = 0x0101
    DG2 = 0x0102
    DG3 = 0x0103
    DG5 = 0x0105
    DG7 = 0x0107
    DG11 = 0x010B
    DG12 = 0x010C
    DG13 = 0x010D
    DG14 = 0x010E
    DG15 = 0x010F
    DG16 = 0x0110


SHORT_IN_MASTER = {
    0x1C: MasterFile.CARD_ACCESS,
    0x1D: MasterFile.CARD_SECURITY,
    0x01: MasterFile.ATR_INFO,
    0x1E: MasterFile.DIRECTORY,
}


def short_to_file(short: int, *, in_application: bool) -> int:
    """Turn a short file identifier into a file identifier, 0 where none has it."""
    if not in_application:
        return SHORT_IN_MASTER.get(short, 0)
    return 0x0100 + short


def group_number(file: int) -> int:
    """Return the number of a data group, 0 for EF.COM and EF.SOD."""
    number = file - 0x0100
    return number if 1 <= number <= 16 else 0
