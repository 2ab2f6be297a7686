"""From the lines of a zone to its fields (ICAO Doc 9303-3 to -7 and national layouts).

Pure: nothing is repaired, nothing is guessed but the century of a date, and that is noted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz import dates
from mrz.check_digits import FILLER, check, check_optional, compute
from mrz.errors import DocumentError
from mrz.layouts import MRVA, MRVB, TD1, TD2, TD3, CheckPlace, Layout
from mrz.layouts_national import (
    BELGIAN_CARD,
    FRENCH_DRIVING_LICENCE,
    FRENCH_ID,
    SWISS_DRIVING_LICENCE,
    US_GREEN_CARD,
)
from mrz.lines import NO_ZONE, shaped, split
from mrz.names import TRUNCATED, Names, split_names, words
from mrz.zone import MRZ, CheckDigit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

__all__ = ["layout_of", "parse", "split"]

LONG_NUMBER = "long_document_number"
LONG_NUMBER_WITH_FILLER = "long_document_number_filler_counted"
CENTURY_INFERRED = "century_inferred"
UNKNOWN_DATE = "unknown_date_part"
BIRTH_COUNTRY = "nationality_is_country_of_birth"

_SEXES = {"M": "M", "F": "F", "X": "X", FILLER: "X"}


def parse(lines: Sequence[str], *, today: date) -> MRZ:
    """Parse the lines of a zone as they are printed.

    today: decides the century of the dates. DocumentError "print.no_zone" where the lines have
    no zone's lengths or hold other characters than A to Z, 0 to 9 and "<".
    """
    zone = tuple(lines)
    layout = layout_of(zone)
    number, notes, number_check = _document_number(layout, zone)
    names = _names(layout, zone)
    born = dates.birth(_text(layout, zone, "date_of_birth"), today)
    expires = dates.expiry(_text(layout, zone, "date_of_expiry"), today, born)
    return MRZ(
        format=layout.format,
        lines=zone,
        document_code=words(_text(layout, zone, "document_code")),
        issuing_state=words(_text(layout, zone, "issuing_state")),
        document_number=number,
        primary_identifier=names.primary,
        secondary_identifier=names.secondary,
        nationality=_nationality(layout, zone),
        date_of_birth=born,
        sex=_SEXES.get(_text(layout, zone, "sex"), ""),
        date_of_expiry=expires,
        optional_data=_optional_data(layout, zone),
        check_digits=_check_digits(layout, zone, number_check),
        notes=(*notes, *names.notes, *_date_notes((born, expires)), *_layout_notes(layout)),
    )


def layout_of(lines: tuple[str, ...]) -> Layout:
    """Choose the layout of lines by their lengths and first characters."""
    if not shaped(lines):
        raise DocumentError("no lines of a zone's lengths and characters", code=NO_ZONE)
    lengths = tuple(len(line) for line in lines)
    first = lines[0]
    if lengths == TD3.lengths:
        return MRVA if first.startswith("V") else TD3
    if lengths == TD2.lengths:
        return _two_lines_of_36(lines)
    if lengths == TD1.lengths:
        return US_GREEN_CARD if first[:5] in {"C1USA", "C2USA"} else TD1
    if lengths == BELGIAN_CARD.lengths:
        return BELGIAN_CARD
    return _driving_licence(lines)


def _driving_licence(lines: tuple[str, ...]) -> Layout:
    """Choose between the driving licences; other words of 30 characters are no zone."""
    if len(lines) == 1 and lines[0].startswith("D") and lines[0][2:5] == "FRA":
        return FRENCH_DRIVING_LICENCE
    if len(lines) == 3 and lines[1].startswith("F"):
        return SWISS_DRIVING_LICENCE
    raise DocumentError("no known licence", code=NO_ZONE)


def _two_lines_of_36(lines: tuple[str, ...]) -> Layout:
    if lines[0].startswith("V"):
        return MRVB
    if not lines[0].startswith("IDFRA"):
        return TD2
    # A TD2 card of France would carry the same five characters; the digits tell them apart.
    td2, french = (_held(layout, lines) for layout in (TD2, FRENCH_ID))
    return TD2 if td2 > french else FRENCH_ID


def _held(layout: Layout, lines: tuple[str, ...]) -> int:
    return sum(digit.ok for digit in _check_digits(layout, lines, None))


def _text(layout: Layout, lines: tuple[str, ...], field: str) -> str:
    span = layout.fields.get(field)
    return span.of(lines) if span else ""


def _nationality(layout: Layout, lines: tuple[str, ...]) -> str:
    """Return the nationality's code; a layout without the field says nothing about it."""
    return words(_text(layout, lines, "nationality"))


def _names(layout: Layout, lines: tuple[str, ...]) -> Names:
    if "names" in layout.fields:
        return split_names(_text(layout, lines, "names"))
    parts = [_text(layout, lines, field) for field in ("primary", "secondary")]
    full = any(part and not part.endswith(FILLER) for part in parts)
    return Names(words(parts[0]), words(parts[1]), (TRUNCATED,) if full else ())


def _optional_data(layout: Layout, lines: tuple[str, ...]) -> str:
    parts = (span.of(lines).rstrip(FILLER) for span in layout.optional)
    return " ".join(part for part in parts if part)


def _document_number(
    layout: Layout, lines: tuple[str, ...]
) -> tuple[str, tuple[str, ...], CheckDigit | None]:
    """Return the number, notes, and the check of a number longer than nine characters.

    ICAO Doc 9303-5, section 4.2.4: the rest of the number, then its check digit, then a filler
    stand in the optional field, and a filler stands in the check digit's own place.
    """
    principal = _text(layout, lines, "document_number")
    rest, place = _rest_of_number(layout, lines)
    if not rest or place is None:
        return principal.rstrip(FILLER), (), None
    line = place.digit.line + 1
    read, tail = rest[-1], rest[:-1]
    standard = check("document_number", line, read, principal + tail)
    if standard.ok:
        return principal + tail, (LONG_NUMBER,), standard
    # Belgium's and Portugal's cards count the filler in position 15 as well.
    counted = compute(principal + FILLER + tail)
    if read == counted:
        variant = CheckDigit("document_number", line, read, counted, ok=True)
        return principal + tail, (LONG_NUMBER, LONG_NUMBER_WITH_FILLER), variant
    return principal + tail, (LONG_NUMBER,), standard


def _rest_of_number(layout: Layout, lines: tuple[str, ...]) -> tuple[str, CheckPlace | None]:
    if layout.long_number is None:
        return "", None
    place = next(place for place in layout.checks if place.name == "document_number")
    full = not _text(layout, lines, "document_number").endswith(FILLER)
    if place.digit.of(lines) != FILLER or not full:
        return "", None
    return layout.long_number.of(lines).split(FILLER)[0], place


def _check_digits(
    layout: Layout, lines: tuple[str, ...], number: CheckDigit | None
) -> tuple[CheckDigit, ...]:
    return tuple(
        number if number and place.name == number.name else _check(place, lines)
        for place in layout.checks
    )


def _check(place: CheckPlace, lines: tuple[str, ...]) -> CheckDigit:
    text = "".join(span.of(lines) for span in place.covers)
    compare = check_optional if place.optional else check
    return compare(place.name, place.digit.line + 1, place.digit.of(lines), text)


def _date_notes(found: tuple[str, str]) -> tuple[str, ...]:
    notes = []
    if any(value and not value.startswith("X") for value in found):
        notes.append(CENTURY_INFERRED)
    if any("XX" in value for value in found):
        notes.append(UNKNOWN_DATE)
    return tuple(notes)


def _layout_notes(layout: Layout) -> tuple[str, ...]:
    return (BIRTH_COUNTRY,) if layout is US_GREEN_CARD else ()
