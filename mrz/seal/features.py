"""What the features of a seal mean: ICAO Doc 9303-13 and BSI TR-03137 part 1.

A definition is named by two bytes: the definition's number and the document's category.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mrz.seal import c40
from mrz.seal.errors import SealError
from mrz.seal.types import Feature

Reader = Callable[[bytes], str]
# How long the lines are of what a seal packs of a zone; visas leave the optional data out.
_LINES = {64: (36, 28), 72: (36, 36), 88: (44, 44), 90: (30, 30, 30)}
_VISA_A = {72: (44, 28)}
_UNKNOWN, _UNLIMITED = 0xFF, 0xFE
FINGER_RECORD = "finger_record"
_FINGER_MAGIC = (b"FMR\x00", b"FIR\x00", b"\x7f\x2e")


def _alphanumeric(raw: bytes) -> str:
    return c40.decode(raw).strip()


def _lines(raw: bytes, lengths: Mapping[int, tuple[int, ...]]) -> str:
    text = c40.decode(raw).replace(" ", "<")
    if len(text) not in lengths:
        raise SealError("a zone of another length")
    parts, place = [], 0
    for length in lengths[len(text)]:
        parts.append(text[place : place + length].ljust(lengths[len(text)][0], "<"))
        place += length
    return "\n".join(parts)


def _zone(raw: bytes) -> str:
    return _lines(raw, _LINES)


def _zone_of_visa_a(raw: bytes) -> str:
    return _lines(raw, _VISA_A)


def _number(raw: bytes) -> str:
    return str(int.from_bytes(raw, "big"))


def _duration(raw: bytes) -> str:
    """Read days, months and years (three bytes); 254 stands for no limit, 255 for unknown."""
    if len(raw) != 3:
        raise SealError("a duration of another length")
    if set(raw) == {_UNLIMITED}:
        return "unlimited"
    if set(raw) == {_UNKNOWN}:
        return ""
    named = zip(raw, ("days", "months", "years"), strict=True)
    return ", ".join(f"{count} {unit}" for count, unit in named if count) or "0 days"


def _utf8(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as odd:
        raise SealError("no text") from odd


def _hexadecimal(raw: bytes) -> str:
    return raw.hex()


_STICKER = {1: ("document_number", _alphanumeric), 2: ("municipality", _alphanumeric)}
_DEFINITIONS: dict[str, tuple[str, Mapping[int, tuple[str, Reader]]]] = {
    "5d01": (
        "visa",
        {
            1: ("mrz", _zone_of_visa_a),
            2: ("mrz", _zone),
            3: ("number_of_entries", _number),
            4: ("duration_of_stay", _duration),
            5: ("passport_number", _alphanumeric),
            6: ("visa_type", _hexadecimal),
            7: ("additional", _hexadecimal),
        },
    ),
    "5e03": ("emergency_travel_document", {2: ("mrz", _zone)}),
    "fd02": ("arrival_attestation", {2: ("mrz", _zone), 3: ("azr", _alphanumeric)}),
    "fc04": (
        "social_insurance_card",
        {
            1: ("social_insurance_number", _alphanumeric),
            2: ("surname", _utf8),
            3: ("first_name", _utf8),
            4: ("birth_name", _utf8),
        },
    ),
    "fb06": ("residence_permit", {2: ("mrz", _zone), 3: ("passport_number", _alphanumeric)}),
    "fa06": ("supplementary_sheet", {4: ("mrz", _zone), 5: ("sheet_number", _alphanumeric)}),
    "f908": ("address_sticker_of_card", {**_STICKER, 3: ("address", _alphanumeric)}),
    "f80a": ("address_sticker_of_passport", {**_STICKER, 3: ("postal_code", _alphanumeric)}),
}


def document_of(definition: str) -> str:
    """Name the kind of document, "" for a definition that is not known."""
    return _DEFINITIONS.get(definition, ("", {}))[0]


def feature_of(definition: str, tag: int, raw: bytes) -> Feature:
    """Name a feature and read it; what is not known, or not as defined, is kept by its tag.

    An unknown feature does not touch a seal's validity (TR-03137, 3.2.3).
    """
    name, reader = _DEFINITIONS.get(definition, ("", {}))[1].get(tag, ("", _hexadecimal))
    if not name and raw.startswith(_FINGER_MAGIC):
        return Feature(tag, FINGER_RECORD, "", raw)
    try:
        return Feature(tag, name, reader(raw), raw)
    except SealError:
        return Feature(tag, "", raw.hex(), raw)
