"""The machine readable zone as a value (ICAO Doc 9303-3 to -7)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DocumentFormat(StrEnum):
    """The layout of a zone; the first five are ICAO's, the others are national."""

    TD1 = "TD1"
    TD2 = "TD2"
    TD3 = "TD3"
    MRVA = "MRVA"
    MRVB = "MRVB"
    FRENCH_ID = "FRENCH_ID"
    FRENCH_DRIVING_LICENCE = "FRENCH_DRIVING_LICENCE"
    SWISS_DRIVING_LICENCE = "SWISS_DRIVING_LICENCE"
    US_GREEN_CARD = "US_GREEN_CARD"
    BELGIAN_CARD = "BELGIAN_CARD"


@dataclass(frozen=True, slots=True)
class CheckDigit:
    """One printed check digit against the computed one (ICAO Doc 9303-3, section 4.9).

    name: "document_number", "date_of_birth", "date_of_expiry", "optional_data" or "composite".
    line: 1-based line of the printed digit. read: the printed character. expected: the computed
    digit. ok: whether the zone satisfies the rule ("<" for an empty optional field is allowed).
    """

    name: str
    line: int
    read: str
    expected: str
    ok: bool


# What a zone says, in the order in which it is told.
FIELDS = (
    "document_code",
    "issuing_state",
    "document_number",
    "primary_identifier",
    "secondary_identifier",
    "nationality",
    "date_of_birth",
    "sex",
    "date_of_expiry",
    "optional_data",
)


@dataclass(frozen=True, slots=True)
class MRZ:
    """A parsed zone. Values are as printed, without fillers; nothing is repaired.

    date_of_birth, date_of_expiry: "YYYY-MM-DD" with "XX" for unknown parts, "" where the printed
        characters are no date. The century is inferred (births not in the future).
    sex: "M", "F" or "X". notes: stable words such as "long_document_number",
        "names_truncated", "century_inferred", "no_secondary_identifier".
    """

    format: DocumentFormat
    lines: tuple[str, ...]
    document_code: str
    issuing_state: str
    document_number: str
    primary_identifier: str
    secondary_identifier: str
    nationality: str
    date_of_birth: str
    sex: str
    date_of_expiry: str
    optional_data: str
    check_digits: tuple[CheckDigit, ...]
    notes: tuple[str, ...] = ()

    @property
    def valid(self) -> bool:
        """Whether every check digit holds."""
        return all(digit.ok for digit in self.check_digits)
