"""Random zones of every layout, with right check digits, and strings that train look-alikes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.check_digits import ALPHABET, FILLER, compute
from mrz.states import CODES

if TYPE_CHECKING:
    import numpy as np

LETTERS = ALPHABET[10:]
DIGITS = ALPHABET[:10]
LOOK_ALIKES = "0O0ODQ1I8B5S2Z6G7TMNWVUKX<CE"
_STATES = sorted(CODES)
# Rough frequencies of letters in names of many languages; every letter stays possible.
_NAME_WEIGHTS = "AAAAAAAEEEEEIIIIOOOONNNNRRRRSSSLLLTTTMMDDHHKKUUUGGBBCCPPYVJZWFXQ"


def letters(rng: np.random.Generator, count: int) -> str:
    """Return letters with the weights of names."""
    return "".join(_NAME_WEIGHTS[at] for at in rng.integers(0, len(_NAME_WEIGHTS), count))


def pick(rng: np.random.Generator, alphabet: str, count: int) -> str:
    """Return characters with equal chances."""
    return "".join(alphabet[at] for at in rng.integers(0, len(alphabet), count))


def state(rng: np.random.Generator) -> str:
    """Return a state code, padded."""
    return _STATES[rng.integers(0, len(_STATES))].ljust(3, FILLER)


def name(rng: np.random.Generator, width: int) -> str:
    """Return a name field."""
    words = [letters(rng, int(rng.integers(2, 11))) for _ in range(int(rng.integers(1, 6)))]
    first = int(rng.integers(1, 3))
    text = FILLER.join(words[:first]) + FILLER * 2 + FILLER.join(words[first:])
    if rng.random() < 0.05:
        text = FILLER.join(words)
    return text[:width].ljust(width, FILLER)


def number(rng: np.random.Generator, width: int = 9) -> str:
    """Return a document number: digits, letters and digits, or any mixture."""
    kind = rng.random()
    if kind < 0.35:
        text = pick(rng, DIGITS, int(rng.integers(width - 2, width + 1)))
    elif kind < 0.7:
        head = int(rng.integers(1, 4))
        text = letters(rng, head) + pick(rng, DIGITS, width - head)
    else:
        text = pick(rng, ALPHABET, int(rng.integers(width - 3, width + 1)))
    return text.ljust(width, FILLER)


def day(rng: np.random.Generator) -> str:
    """Return six characters of a date."""
    return f"{rng.integers(0, 100):02d}{rng.integers(1, 13):02d}{rng.integers(1, 29):02d}"


def optional(rng: np.random.Generator, width: int) -> str:
    """Return an optional field, often empty."""
    if rng.random() < 0.5:
        return FILLER * width
    return pick(rng, ALPHABET + DIGITS * 2, int(rng.integers(1, width + 1))).ljust(width, FILLER)


def with_digit(text: str) -> str:
    """Append the check digit."""
    return text + compute(text)


def two_lines(rng: np.random.Generator, width: int, *, visa: bool) -> tuple[str, ...]:
    """Return TD3, TD2, MRV-A or MRV-B."""
    kind = pick(rng, "V", 1) if visa else pick(rng, "PPPIAC" if width == 44 else "IIACP", 1)
    first = kind + pick(rng, "<<<" + LETTERS, 1) + state(rng) + name(rng, width - 5)
    head = with_digit(number(rng)) + state(rng)
    dates = with_digit(day(rng)) + pick(rng, "MF<", 1) + with_digit(day(rng))
    if visa:
        return first, head + dates + optional(rng, width - 28)
    rest = with_digit(optional(rng, 14)) if width == 44 else optional(rng, 7)
    second = head + dates + rest
    return first, second + compute(second[:10] + second[13:20] + second[21:])


def three_lines(rng: np.random.Generator) -> tuple[str, ...]:
    """Return TD1."""
    first = pick(rng, "IIAC", 1) + pick(rng, "<<D" + LETTERS, 1) + state(rng)
    first += with_digit(number(rng)) + optional(rng, 15)
    second = with_digit(day(rng)) + pick(rng, "MF<", 1) + with_digit(day(rng)) + state(rng)
    second += optional(rng, 11)
    digit = compute(first[5:] + second[:7] + second[8:15] + second[18:29])
    return first, second + digit, name(rng, 30)


def french(rng: np.random.Generator) -> tuple[str, ...]:
    """Return the French card before 2021."""
    place = pick(rng, DIGITS, 6) if rng.random() < 0.7 else FILLER * 6
    first = "IDFRA" + letters(rng, int(rng.integers(3, 15))).ljust(25, FILLER) + place
    given = letters(rng, int(rng.integers(3, 12))).ljust(14, FILLER)
    second = with_digit(pick(rng, DIGITS, 12)) + given + with_digit(day(rng)) + pick(rng, "MF", 1)
    return first, second + compute(first + second)


def licence(rng: np.random.Generator) -> tuple[str, ...]:
    """Return a driving licence: the French one of a single line, or the Swiss one of 9, 30, 30."""
    if rng.random() < 0.5:
        head = "D1FRA" + pick(rng, DIGITS, 2) + letters(rng, 2) + pick(rng, DIGITS, 5)
        body = with_digit(head) + day(rng) + letters(rng, int(rng.integers(2, 9))).ljust(8, FILLER)
        return (with_digit(body),)
    first = letters(rng, 3) + pick(rng, DIGITS, 3) + pick(rng, "DFIR", 1) + FILLER * 2
    second = "FACHE" + pick(rng, DIGITS, 12) + FILLER * 2 + day(rng) + FILLER * 5
    return first, second, name(rng, 30)


def zone(rng: np.random.Generator) -> tuple[str, ...]:
    """Return the lines of a random zone."""
    kind = rng.random()
    if kind < 0.34:
        return three_lines(rng)
    if kind < 0.4:
        return french(rng)
    return two_lines(rng, 44 if kind < 0.75 else 36, visa=rng.random() < 0.3)


def line(rng: np.random.Generator) -> str:
    """Return one line: of a zone, or a string that shows every character and look-alike."""
    kind = rng.random()
    if kind < 0.6:
        lines = zone(rng)
        return lines[rng.integers(0, len(lines))]
    width = (30, 36, 44)[rng.integers(0, 3)]
    if kind < 0.75:
        return pick(rng, LOOK_ALIKES, width)
    if kind < 0.9:
        return pick(rng, ALPHABET + FILLER, width)
    runs = (pick(rng, ALPHABET, int(rng.integers(1, 6))) for _ in range(20))
    return "".join(run + FILLER * int(rng.integers(1, 9)) for run in runs)[:width]
