"""The access key of a printed zone (ICAO Doc 9303-11, 4.3.2), and its near misses."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from mrz.chip.access import MRZKey
from mrz.chip.errors import ChipError
from mrz.zone import DocumentFormat

if TYPE_CHECKING:
    from mrz.zone import MRZ

_LOOKALIKES = {"O": "0", "0": "O", "I": "1", "1": "I"}
_MOST_ALTERNATIVES = 4


def access_key(mrz: MRZ) -> MRZKey:
    """Build the key from the zone as printed: fillers stay, long TD1 and TD2 numbers overflow.

    Raises ChipError "chip.no_key" for a format that carries no chip.
    """
    if mrz.format is DocumentFormat.TD1:
        number = _number(mrz.lines[0][5:14], mrz.lines[0][14], mrz.lines[0][15:30])
        return MRZKey(number + mrz.lines[1][:7] + mrz.lines[1][8:15])
    line = mrz.lines[-1]
    if mrz.format is DocumentFormat.TD2:
        number = _number(line[:9], line[9], line[28:35])
        return MRZKey(number + line[13:20] + line[21:28])
    if mrz.format is DocumentFormat.TD3:
        return MRZKey(line[:10] + line[13:20] + line[21:28])
    raise ChipError("format without chip", code="chip.no_key")


def _number(printed: str, digit: str, optional: str) -> str:
    """Join a number of more than nine characters with its overflow (9303-5, 4.2.2, note j)."""
    overflow = optional.split("<", maxsplit=1)[0]
    if digit == "<" and len(overflow) > 1:
        return printed + overflow
    return printed + digit


def alternatives(key: MRZKey) -> tuple[MRZKey, ...]:
    """Name keys whose number differs by O/0 or I/1 and whose check digit still holds."""
    number, digit, rest = key.information[:-15], key.information[-15], key.information[-14:]
    places = [place for place, character in enumerate(number) if character in _LOOKALIKES]
    found: list[MRZKey] = []
    for count in (1, 2):
        for chosen in combinations(places[:9], count):
            changed = "".join(
                _LOOKALIKES[character] if place in chosen else character
                for place, character in enumerate(number)
            )
            if _check_digit(changed) == digit:
                found.append(MRZKey(changed + digit + rest))
    return tuple(found[:_MOST_ALTERNATIVES])


def _check_digit(text: str) -> str:
    total = 0
    for place, character in enumerate(text):
        value = int(character, 36) if character.isalnum() else 0
        total += value * (7, 3, 1)[place % 3]
    return str(total % 10)
