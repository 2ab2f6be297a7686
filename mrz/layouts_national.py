"""National layouts outside ICAO Doc 9303; positions count from 0.

Sources: published specimens and the public descriptions of the issuing authorities.
"""

from __future__ import annotations

from mrz.layouts import TD1, TD1_CHECKS, TD1_FIELDS, CheckPlace, Layout, Span
from mrz.zone import DocumentFormat

# The French identity card before 2021: the composite digit covers both lines.
FRENCH_ID = Layout(
    DocumentFormat.FRENCH_ID,
    (36, 36),
    {
        "document_code": Span(0, 0, 2),
        "issuing_state": Span(0, 2, 5),
        "primary": Span(0, 5, 30),
        "document_number": Span(1, 0, 12),
        "secondary": Span(1, 13, 27),
        "date_of_birth": Span(1, 27, 33),
        "sex": Span(1, 34, 35),
    },
    (
        CheckPlace("document_number", Span(1, 12, 13), (Span(1, 0, 12),)),
        CheckPlace("date_of_birth", Span(1, 33, 34), (Span(1, 27, 33),)),
        CheckPlace("composite", Span(1, 35, 36), (Span(0, 0, 36), Span(1, 0, 35))),
    ),
    (Span(0, 30, 36),),
)

FRENCH_DRIVING_LICENCE = Layout(
    DocumentFormat.FRENCH_DRIVING_LICENCE,
    (30,),
    {
        "document_code": Span(0, 0, 2),
        "issuing_state": Span(0, 2, 5),
        "document_number": Span(0, 5, 14),
        "date_of_expiry": Span(0, 15, 21),
        "primary": Span(0, 21, 29),
    },
    (
        CheckPlace("document_number", Span(0, 14, 15), (Span(0, 0, 14),)),
        CheckPlace("composite", Span(0, 29, 30), (Span(0, 0, 29),)),
    ),
)

# Line 1 is the blank's number with a language letter; the licence carries no check digit.
SWISS_DRIVING_LICENCE = Layout(
    DocumentFormat.SWISS_DRIVING_LICENCE,
    (9, 30, 30),
    {
        "document_number": Span(0, 0, 9),
        "document_code": Span(1, 0, 2),
        "issuing_state": Span(1, 2, 5),
        "date_of_birth": Span(1, 19, 25),
        "names": Span(2, 0, 30),
    },
    (),
    (Span(1, 5, 17),),
)

# TD1's columns; the number is the holder's alien number, the optional data the receipt number,
# and the nationality's place holds the country of birth.
US_GREEN_CARD = Layout(
    DocumentFormat.US_GREEN_CARD,
    TD1.lengths,
    TD1.fields,
    TD1.checks,
    TD1.optional,
)

# Three lines of 28: TD1 without the last two columns, so without a composite digit.
BELGIAN_CARD = Layout(
    DocumentFormat.BELGIAN_CARD,
    (28, 28, 28),
    {**TD1_FIELDS, "names": Span(2, 0, 28)},
    TD1_CHECKS,
    (Span(0, 15, 28), Span(1, 18, 28)),
)
