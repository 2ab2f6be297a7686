"""Where the fields of ICAO's five layouts stand (Doc 9303-4 to -7); positions count from 0."""

from __future__ import annotations

from dataclasses import dataclass

from mrz.zone import DocumentFormat


@dataclass(frozen=True, slots=True)
class Span:
    """Columns start to end (exclusive) of one line."""

    line: int
    start: int
    end: int

    def of(self, lines: tuple[str, ...]) -> str:
        """Return the characters that stand there."""
        return lines[self.line][self.start : self.end]


@dataclass(frozen=True, slots=True)
class CheckPlace:
    """Where a check digit stands, and what it covers, in the order of computation."""

    name: str
    digit: Span
    covers: tuple[Span, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """One layout: line lengths, fields by name, and check digits.

    Fields are named as in mrz.zone.MRZ; "names" holds both identifiers. optional_data may
    consist of two fields (TD1). long_number: the optional field that continues a document
    number longer than nine characters, None where the layout has no such rule.
    """

    format: DocumentFormat
    lengths: tuple[int, ...]
    fields: dict[str, Span]
    checks: tuple[CheckPlace, ...]
    optional: tuple[Span, ...] = ()
    long_number: Span | None = None


_CODE = Span(0, 0, 2)
_STATE = Span(0, 2, 5)


def _two_lines(width: int) -> dict[str, Span]:
    """Return the fields that all two-line layouts of Doc 9303 share."""
    return {
        "document_code": _CODE,
        "issuing_state": _STATE,
        "names": Span(0, 5, width),
        "document_number": Span(1, 0, 9),
        "nationality": Span(1, 10, 13),
        "date_of_birth": Span(1, 13, 19),
        "sex": Span(1, 20, 21),
        "date_of_expiry": Span(1, 21, 27),
    }


_NUMBER = CheckPlace("document_number", Span(1, 9, 10), (Span(1, 0, 9),))
_BIRTH = CheckPlace("date_of_birth", Span(1, 19, 20), (Span(1, 13, 19),))
_EXPIRY = CheckPlace("date_of_expiry", Span(1, 27, 28), (Span(1, 21, 27),))
_TWO_LINE_CHECKS = (_NUMBER, _BIRTH, _EXPIRY)
_TWO_LINE_COVER = (Span(1, 0, 10), Span(1, 13, 20))

TD1_FIELDS = {
    "document_code": _CODE,
    "issuing_state": _STATE,
    "document_number": Span(0, 5, 14),
    "date_of_birth": Span(1, 0, 6),
    "sex": Span(1, 7, 8),
    "date_of_expiry": Span(1, 8, 14),
    "nationality": Span(1, 15, 18),
    "names": Span(2, 0, 30),
}
TD1_CHECKS = (
    CheckPlace("document_number", Span(0, 14, 15), (Span(0, 5, 14),)),
    CheckPlace("date_of_birth", Span(1, 6, 7), (Span(1, 0, 6),)),
    CheckPlace("date_of_expiry", Span(1, 14, 15), (Span(1, 8, 14),)),
)
TD1_COMPOSITE = CheckPlace(
    "composite",
    Span(1, 29, 30),
    (Span(0, 5, 30), Span(1, 0, 7), Span(1, 8, 15), Span(1, 18, 29)),
)
TD1 = Layout(
    DocumentFormat.TD1,
    (30, 30, 30),
    TD1_FIELDS,
    (*TD1_CHECKS, TD1_COMPOSITE),
    (Span(0, 15, 30), Span(1, 18, 29)),
    Span(0, 15, 30),
)
TD2 = Layout(
    DocumentFormat.TD2,
    (36, 36),
    _two_lines(36),
    (
        *_TWO_LINE_CHECKS,
        CheckPlace("composite", Span(1, 35, 36), (*_TWO_LINE_COVER, Span(1, 21, 35))),
    ),
    (Span(1, 28, 35),),
    Span(1, 28, 35),
)
TD3 = Layout(
    DocumentFormat.TD3,
    (44, 44),
    _two_lines(44),
    (
        *_TWO_LINE_CHECKS,
        CheckPlace("optional_data", Span(1, 42, 43), (Span(1, 28, 42),), optional=True),
        CheckPlace("composite", Span(1, 43, 44), (*_TWO_LINE_COVER, Span(1, 21, 43))),
    ),
    (Span(1, 28, 42),),
)
MRVA = Layout(DocumentFormat.MRVA, (44, 44), _two_lines(44), _TWO_LINE_CHECKS, (Span(1, 28, 44),))
MRVB = Layout(DocumentFormat.MRVB, (36, 36), _two_lines(36), _TWO_LINE_CHECKS, (Span(1, 28, 36),))
