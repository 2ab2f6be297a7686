"""What may stand where: a soft prior for each position of each layout.

A prior only tips the balance between look-alikes. A clear glyph that breaks the rule is read as
it is printed: what is printed wrongly must be seen.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from mrz.layouts import MRVA, MRVB, TD1, TD2, TD3
from mrz.layouts_national import (
    BELGIAN_CARD,
    FRENCH_DRIVING_LICENCE,
    FRENCH_ID,
    SWISS_DRIVING_LICENCE,
)
from mrz.ocr.recognise import CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from mrz.layouts import Layout, Span

LAYOUTS: tuple[Layout, ...] = (
    TD1,
    TD3,
    MRVA,
    TD2,
    MRVB,
    FRENCH_ID,
    BELGIAN_CARD,
    SWISS_DRIVING_LICENCE,
    FRENCH_DRIVING_LICENCE,
)
UNLIKELY = -7.0
RARE = -2.5
_LETTERS = np.array([c.isalpha() for c in CHARACTERS])
_DIGITS = np.array([c.isdigit() for c in CHARACTERS])
_FILL = np.array([c == "<" for c in CHARACTERS])


def _prior(letter: float, digit: float, filler: float) -> NDArray[np.float64]:
    return np.select([_LETTERS, _DIGITS, _FILL], [letter, digit, filler])


_ANY = _prior(0.0, 0.0, 0.0)
_NAME = _prior(0.0, UNLIKELY, 0.0)
_CODE = _prior(0.0, UNLIKELY, 0.0)
_DATE = _prior(UNLIKELY, 0.0, RARE)
_CHECK = _prior(UNLIKELY, 0.0, RARE - 2)
_SEX = np.where(
    [c in "MF<" for c in CHARACTERS], 0.0, np.where([c == "X" for c in CHARACTERS], -1, UNLIKELY)
)
# Numbers hold more zeros than letters O, and many issuers never print an O there.
_NUMBER = np.where([c == "O" for c in CHARACTERS], -1.2, 0.0)
_FIELD_PRIORS = {
    "document_number": _NUMBER,
    "names": _NAME,
    "primary": _NAME,
    "secondary": _NAME,
    "nationality": _CODE,
    "issuing_state": _CODE,
    "date_of_birth": _DATE,
    "date_of_expiry": _DATE,
    "sex": _SEX,
}
_FIRST = {30: "IAC", 36: "IACPV", 44: "PV", 28: "I", 9: ""}


@cache
def prior(layout_at: int) -> tuple[NDArray[np.float64], ...]:
    """Return log priors, one array (columns x 37) a line, of LAYOUTS[layout_at]."""
    layout = LAYOUTS[layout_at]
    out = [np.tile(_ANY, (length, 1)) for length in layout.lengths]

    def put(span: Span, values: NDArray[np.float64]) -> None:
        out[span.line][span.start : span.end] = values

    for span in layout.optional:
        put(span, _NUMBER / 2)
    for field, values in _FIELD_PRIORS.items():
        if field in layout.fields:
            put(layout.fields[field], values)
    for place in layout.checks:
        put(place.digit, _CHECK)
    code = layout.fields["document_code"]
    initials = _FIRST[layout.lengths[0]]
    usual = np.where([c in initials for c in CHARACTERS], 1.5, 0.0) if initials else 0.0
    out[code.line][code.start] = np.where(_LETTERS, usual, UNLIKELY)
    if layout.lengths[0] != 9 and layout is not FRENCH_DRIVING_LICENCE:
        out[code.line][code.start + 1] = _prior(0.0, RARE, 0.3)
    return tuple(out)


def fitting(lengths: Sequence[int], first: str) -> list[int]:
    """List the layouts (by their place in LAYOUTS) for line lengths and a first line's start."""
    visa = first.startswith("V")
    chosen = []
    for at, layout in enumerate(LAYOUTS):
        if layout.lengths != tuple(lengths):
            continue
        if layout in (MRVA, MRVB) and not visa:
            continue
        if layout in (TD3, TD2) and visa:
            continue
        if layout is FRENCH_ID and not first.startswith("IDF"):
            continue
        if layout is FRENCH_DRIVING_LICENCE and not first.startswith("D"):
            continue
        if layout is SWISS_DRIVING_LICENCE and len(lengths) != 3:
            continue
        chosen.append(at)
    return chosen
