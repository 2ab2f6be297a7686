"""Identity fields that only a State's law can add, one signed register entry each (I10).

They are as printed in the machine readable zone: capitals, digits and fillers, so that neither
free text nor anything biometric can be written in them. Pure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec
from msgspec import UNSET, Meta, UnsetType

if TYPE_CHECKING:
    from mrz.zone import MRZ

# Codes of ICAO Doc 9303-3 section 5 that would tell a protection category.
PROTECTED = frozenset({"XXA", "XXB", "XXC", "XXX"})
_ZONE_NAME = Meta(pattern=r"^[A-Z][A-Z<]{0,38}$", max_length=39)

Name = Annotated[str, _ZONE_NAME]
Number = Annotated[str, Meta(pattern=r"^[A-Z0-9]{1,20}$", max_length=20)]
# Unknown parts of a date of birth are XX (ICAO Doc 9303-3 section 4.8).
Birth = Annotated[
    str, Meta(pattern=r"^(19|20)[0-9]{2}-([01][0-9]|XX)-([0-3][0-9]|XX)$", max_length=10)
]
Nationality = Annotated[str, Meta(pattern=r"^[A-Z]{1,3}$", max_length=3)]
Sex = Annotated[str, Meta(pattern=r"^[MFX]$", max_length=1)]


class Statutory(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the profile "statutory" may add; a field without a register entry is absent."""

    surname: Name | UnsetType = UNSET
    given: Name | UnsetType = UNSET
    number: Number | UnsetType = UNSET
    birth: Birth | UnsetType = UNSET
    nationality: Nationality | UnsetType = UNSET
    sex: Sex | UnsetType = UNSET


FIELDS: tuple[str, ...] = tuple(each.name for each in msgspec.structs.fields(Statutory))


def zone_name(text: str) -> str:
    """Spell a name as in the zone: other characters become fillers, cut at 39."""
    return "".join(each if "A" <= each <= "Z" else "<" for each in text.upper())[:39].rstrip("<")


def identity(mrz: MRZ) -> Statutory:
    """Spell what the zone says of the holder; what does not fit its field's pattern stays out.

    The purpose register drops every field that it does not name (Register.narrow).
    """
    told = {
        "surname": zone_name(mrz.primary_identifier),
        "given": zone_name(mrz.secondary_identifier),
        "number": "".join(each for each in mrz.document_number if each.isalnum()),
        "birth": mrz.date_of_birth,
        "nationality": "" if mrz.nationality in PROTECTED else mrz.nationality.replace("<", ""),
        "sex": mrz.sex,
    }
    return Statutory(**{name: text for name, text in told.items() if _fits(name, text)})


def _fits(name: str, text: str) -> bool:
    """Tell whether a value would be written; a damaged zone must not keep the rest from leaving."""
    try:
        msgspec.convert({name: text}, Statutory, strict=True)
    except msgspec.ValidationError:
        return False
    return True
