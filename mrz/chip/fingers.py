"""The finger records of DG3: ISO/IEC 19794-4 and 39794-4 (ICAO Doc 9303-10, 4.7.3).

A chip lets DG3 be read after Terminal Authentication only; these bytes come from elsewhere where
this station has not that right. Decoding is for others, in the traveller's room.
"""

from __future__ import annotations

from mrz.chip.errors import ChipError, Malformed
from mrz.chip.tlv import Node, read

_DG3, _TEMPLATES, _TEMPLATE = 0x63, 0x7F61, 0x7F60
_OLD_BLOCK, _NEW_BLOCK, _IMAGE_BLOCK = 0x5F2E, 0x7F2E, 0x64
MOST_FINGERS = 10


def finger_records(dg3: bytes) -> tuple[bytes, ...]:
    """Return every finger's record as it stands in DG3; ChipError "chip.no_fingers" for none."""
    try:
        templates = read(dg3).expect(_DG3).get(_TEMPLATES).children()
        found = [_block(one) for one in templates if one.tag == _TEMPLATE]
    except (Malformed, IndexError, ValueError) as odd:
        raise ChipError(str(odd), code="chip.no_fingers") from odd
    records = tuple(record for record in found if record)
    if not records:
        raise ChipError("no finger in it", code="chip.no_fingers")
    return records[:MOST_FINGERS]


def _block(template: Node) -> bytes:
    old, new = template.find(_OLD_BLOCK), template.find(_NEW_BLOCK)
    if old is not None:
        return old.value
    if new is None:
        return b""
    outer = new.children()[0]
    return (outer if outer.tag == _IMAGE_BLOCK else outer.get(_IMAGE_BLOCK)).raw
