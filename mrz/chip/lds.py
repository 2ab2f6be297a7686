"""The logical data structure: EF.COM and DG1 (ICAO Doc 9303-10, 4.6 and 4.7)."""

from __future__ import annotations

from dataclasses import dataclass

from mrz.chip.errors import Malformed
from mrz.chip.files import GUARDED, group_of_tag
from mrz.chip.tlv import read, read_tag

_MOST_GROUPS = 64
_LINE_LENGTHS = {90: (30, 30, 30), 72: (36, 36), 88: (44, 44)}


@dataclass(frozen=True, slots=True)
class Common:
    """EF.COM: versions as printed in it, the data groups that it lists."""

    lds_version: str
    unicode_version: str
    groups: tuple[int, ...]


def common(data: bytes) -> Common:
    """Read EF.COM (9303-10, 4.6.1)."""
    parts = {node.tag: node.value for node in read(data).expect(0x60).children()}
    if 0x5C not in parts:
        raise Malformed("EF.COM without tag list")
    groups: list[int] = []
    tags, at = parts[0x5C][:_MOST_GROUPS], 0
    while at < len(tags):
        tag, at = read_tag(tags, at)
        if number := group_of_tag(tag):
            groups.append(number)
    return Common(
        parts.get(0x5F01, b"").decode("latin-1"),
        parts.get(0x5F36, b"").decode("latin-1"),
        tuple(dict.fromkeys(groups)),
    )


def zone_lines(data: bytes) -> tuple[str, ...]:
    """Read the lines of DG1 (9303-10, 4.7.1): three of 30, two of 36 or two of 44 characters.

    Line ends, small letters and blanks for fillers are taken as what they stand for.
    """
    zone = read(data).expect(0x61).get(0x5F1F).value.decode("latin-1").upper()
    zone = "".join(character for character in zone if character >= " ").replace(" ", "<")
    if len(zone) not in _LINE_LENGTHS:
        raise Malformed(f"zone of {len(zone)} characters")
    lines: list[str] = []
    for length in _LINE_LENGTHS[len(zone)]:
        lines.append(zone[:length])
        zone = zone[length:]
    return tuple(lines)


def document_number(lines: tuple[str, ...]) -> str:
    """Return the document number of a zone's lines without fillers, "" where there is none."""
    if len(lines) == 3:
        overflow = lines[0][15:30].split("<")[0] if lines[0][14] == "<" else ""
        return (lines[0][5:14] + overflow[:-1]).rstrip("<")
    return lines[1][:9].rstrip("<") if len(lines) == 2 else ""


def readable_groups(groups: tuple[int, ...]) -> tuple[str, ...]:
    """Name the data groups that may be read without Terminal Authentication."""
    names = (f"DG{number}" for number in groups if 1 <= number <= 16)
    return tuple(name for name in names if name not in GUARDED)
