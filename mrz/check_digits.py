"""Check digits of a machine readable zone (ICAO Doc 9303-3, section 4.9)."""

from __future__ import annotations

from mrz.zone import CheckDigit

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
FILLER = "<"
WEIGHTS = (7, 3, 1)

_VALUES = {character: value for value, character in enumerate(ALPHABET)} | {FILLER: 0}


def compute(text: str) -> str:
    """Compute the check digit of a field: weights 7, 3, 1, modulus 10, fillers count as 0.

    KeyError for a character outside A to Z, 0 to 9 and the filler.
    """
    total = sum(_VALUES[character] * WEIGHTS[at % 3] for at, character in enumerate(text))
    return str(total % 10)


def check(name: str, line: int, read: str, text: str) -> CheckDigit:
    """Compare a printed check digit with the computed one."""
    expected = compute(text)
    return CheckDigit(name, line, read, expected, read == expected)


def check_optional(name: str, line: int, read: str, text: str) -> CheckDigit:
    """Compare the check digit of an optional field, where a filler may stand for empty data.

    ICAO Doc 9303-4, section 4.2.2: position 43 may be zero or the filler.
    """
    found = check(name, line, read, text)
    if read == FILLER and not text.strip(FILLER):
        return CheckDigit(name, line, read, found.expected, ok=True)
    return found
