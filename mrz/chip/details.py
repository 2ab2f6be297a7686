"""The smaller data groups: DG5, DG7, DG11, DG12 and DG16 (ICAO Doc 9303-10, 4.7.5 to 4.7.16).

An inspection does not need them; they are read on wish, from specimens, by a technician. Names
follow the standard's words; values stay as they were written.
"""

from __future__ import annotations

from mrz.chip.errors import Malformed
from mrz.chip.portrait import Portrait, sniffed
from mrz.chip.tlv import Node, read, read_tag

MOST_VALUES = 64
_PERSONAL = {
    0x5F0E: "full_name",
    0x5F0F: "other_name",
    0x5F10: "personal_number",
    0x5F2B: "date_of_birth",
    0x5F11: "place_of_birth",
    0x5F42: "address",
    0x5F12: "telephone",
    0x5F13: "profession",
    0x5F14: "title",
    0x5F15: "personal_summary",
    0x5F17: "other_travel_documents",
    0x5F18: "custody",
}
_DOCUMENT = {
    0x5F19: "issuing_authority",
    0x5F26: "date_of_issue",
    0x5F1A: "other_person",
    0x5F1B: "endorsements",
    0x5F1C: "tax_requirements",
    0x5F55: "personalised_at",
    0x5F56: "personalisation_serial",
}
_NOTIFY = {0x5F50: "date", 0x5F51: "name", 0x5F52: "telephone", 0x5F53: "address"}
_FIELDS = {0x6B: _PERSONAL, 0x6C: _DOCUMENT, 0x70: _NOTIFY}
_IMAGES = {0x65: 0x5F40, 0x67: 0x5F43}
# Dates stand as digits, or two digits an octet.
_DATES = frozenset({0x5F2B, 0x5F26, 0x5F55})

Details = tuple[tuple[str, str], ...]


def details(data: bytes) -> Details:
    """Read DG11, DG12 or DG16 as (name, value) pairs; images and unknown objects are left out."""
    outer = read(data)
    if outer.tag not in _FIELDS:
        raise Malformed(f"{outer.tag:X} has no details")
    found: list[tuple[str, str]] = []
    _collect(outer, _FIELDS[outer.tag], found, depth=0)
    return tuple(found)


def _collect(
    node: Node, names: dict[int, str], found: list[tuple[str, str]], *, depth: int
) -> None:
    for child in node.children(MOST_VALUES):
        # Templates (A0, A1, ...) hold a count and repeated objects.
        if child.tag & 0xE0 == 0xA0 and child.tag < 0x100 and depth == 0:
            _collect(child, names, found, depth=1)
        elif child.tag in names and len(found) < MOST_VALUES:
            found.append((names[child.tag], _value(child)))


def _value(node: Node) -> str:
    if node.tag in _DATES and len(node.value) in {4, 7}:
        return node.value.hex()
    try:
        return node.value.decode("utf-8")
    except UnicodeDecodeError:
        return node.value.decode("latin-1")  # what issuers wrote before UTF-8 was asked for


def listed_tags(data: bytes) -> tuple[int, ...]:
    """Read the tag list (5C) of DG11 or DG12: issuers list more than they write, or none."""
    listed = read(data).find(0x5C)
    tags, at, found = listed.value[: 4 * MOST_VALUES] if listed else b"", 0, []
    while at < len(tags):
        tag, at = read_tag(tags, at)
        found.append(tag)
    return tuple(found)


def displayed_images(data: bytes) -> tuple[Portrait, ...]:
    """Return the images of DG5 (portrait) or DG7 (signature); none for an unknown format."""
    outer = read(data)
    if outer.tag not in _IMAGES:
        raise Malformed(f"{outer.tag:X} has no images")
    found: list[Portrait] = []
    for child in outer.children(MOST_VALUES):
        if child.tag == _IMAGES[outer.tag]:
            try:
                found.append(sniffed(child.value, None))
            except (Malformed, IndexError):
                continue
    return tuple(found)
