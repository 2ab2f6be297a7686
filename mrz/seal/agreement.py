"""Whether a seal belongs to the document beside it: number against number, never by names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.errors import DocumentError
from mrz.parse import parse
from mrz.seal.features import FINGER_RECORD

if TYPE_CHECKING:
    from datetime import date

    from mrz.seal.types import Seal
    from mrz.zone import MRZ

# Where the two forms say which passport (or card) a seal goes with.
_NUMBERS = ("passport_number", "document_number", "pid.dn", "pid.i")


def zone_of(seal: Seal, today: date) -> MRZ | None:
    """Return the zone that a seal carries, None where it carries none."""
    lines = seal.text("mrz")
    try:
        return parse(tuple(lines.split("\n")), today=today) if lines else None
    except DocumentError:
        return None


def belongs(seal: Seal, printed: MRZ, today: date) -> bool | None:
    """Whether the seal is this document's; None where it says nothing that could be compared."""
    own = zone_of(seal, today)
    if own is not None and own.format == printed.format:
        return _plain(own.document_number) == _plain(printed.document_number)
    for name in _NUMBERS:
        if number := _plain(seal.text(name)):
            return number == _plain(printed.document_number)
    return None


def _plain(number: str) -> str:
    return "".join(number.replace("<", "").split()).upper()


def finger_record(seal: Seal) -> bytes:
    """Return the finger record that a seal carries, b"" for none."""
    return next((one.raw for one in seal.features if one.name == FINGER_RECORD), b"")
