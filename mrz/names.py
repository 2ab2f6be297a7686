"""Names as a zone carries them (ICAO Doc 9303-3, section 4.6)."""

from __future__ import annotations

from dataclasses import dataclass

SEPARATOR = "<<"
FILLER = "<"

TRUNCATED = "names_truncated"
NO_SECONDARY = "no_secondary_identifier"
NO_PRIMARY = "no_primary_identifier"


@dataclass(frozen=True, slots=True)
class Names:
    """The two identifiers with single blanks, and stable words about them."""

    primary: str
    secondary: str
    notes: tuple[str, ...] = ()


def words(text: str) -> str:
    """Turn fillers into single blanks, none at either end."""
    return " ".join(part for part in text.split(FILLER) if part)


def split_names(field: str) -> Names:
    """Split a name field at its first double filler.

    A field without one is a mononym: primary identifier only. A field whose last character is
    no filler is full, and its names count as truncated (ICAO Doc 9303-4, section 4.2.2).
    """
    primary, _, secondary = field.partition(SEPARATOR)
    names = (words(primary), words(secondary))
    notes = []
    if names[0] and not names[1]:
        notes.append(NO_SECONDARY)
    if names[1] and not names[0]:
        notes.append(NO_PRIMARY)
    if field and not field.endswith(FILLER):
        notes.append(TRUNCATED)
    return Names(*names, tuple(notes))
