"""Invented travellers of Utopia, and the zone that their documents carry (ICAO 9303-3 to -7)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from itertools import cycle

ISSUER = "UTO"
_VALUES = {
    character: value for value, character in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
}
_VALUES["<"] = 0


@dataclass(frozen=True, slots=True)
class Traveller:
    """A person who does not exist.

    person: whose pictures stand in, a key of people.PEOPLE.
    """

    surname: str
    given: str
    number: str
    birth: datetime.date
    sex: str
    birth_place: str
    person: str
    can: str


def travellers(today: datetime.date) -> dict[str, Traveller]:
    """Make the travellers by role; the child is eight years old whenever the world is made."""
    return {
        "adult": Traveller(
            "SPECIMEN", "ANNA MARIA", "L898902C3", datetime.date(1986, 8, 12), "F",
            "ZENITH", "astronaut", "123456",
        ),
        "child": Traveller(
            "SPECIMEN", "TIM", "UT7700815", datetime.date(today.year - 8, 1, 9), "M",
            "ZENITH", "child", "654321",
        ),
        "elder": Traveller(
            "TRAINING", "ROSA", "UT1906129", datetime.date(1952, 12, 9), "F",
            "NADIR", "sailor", "271828",
        ),
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Term:
    """When a document was issued and when it ends."""

    issued: datetime.date
    expires: datetime.date

    @staticmethod
    def around(today: datetime.date) -> Term:
        """Date a ten-year passport in its third year."""
        issued = datetime.date(today.year - 2, 4, 15)
        return Term(issued, datetime.date(today.year + 8, 4, 14))


def check_digit(text: str) -> str:
    """Weigh with 7, 3, 1 and take the remainder by ten (9303-3, 4.9)."""
    total = sum(_VALUES[character] * weight for character, weight in zip(text, cycle((7, 3, 1))))
    return str(total % 10)


def passport_zone(traveller: Traveller, term: Term) -> tuple[str, ...]:
    """TD3: two lines of 44 (9303-4)."""
    number, birth, expiry, _ = _parts(traveller, term)
    optional = "<" * 14 + "0"
    composite = check_digit(number + birth + expiry + optional)
    second = number + ISSUER + birth + traveller.sex + expiry + optional + composite
    return _names("P<", traveller, 44), second


def card_zone(traveller: Traveller, term: Term) -> tuple[str, ...]:
    """TD1: three lines of 30 (9303-5)."""
    number, birth, expiry, _ = _parts(traveller, term)
    first = f"I<{ISSUER}{number}".ljust(30, "<")
    middle = f"{birth}{traveller.sex}{expiry}{ISSUER}".ljust(29, "<")
    composite = check_digit(first[5:] + birth + expiry + middle[18:29])
    return first, middle + composite, _filled(_joined(traveller), 30)


def visa_zone(traveller: Traveller, term: Term) -> tuple[str, ...]:
    """MRV-A: two lines of 44, no composite digit (9303-7)."""
    number, birth, expiry, _ = _parts(traveller, term)
    second = number + ISSUER + birth + traveller.sex + expiry
    return _names("V<", traveller, 44), second.ljust(44, "<")


def information(traveller: Traveller, term: Term) -> str:
    """Build the MRZ information: number, birth and expiry, each with its digit (9303-11, 4.3.2)."""
    number, birth, expiry, _ = _parts(traveller, term)
    return number + birth + expiry


def _parts(traveller: Traveller, term: Term) -> tuple[str, str, str, str]:
    number = traveller.number.ljust(9, "<")
    birth, expiry = f"{traveller.birth:%y%m%d}", f"{term.expires:%y%m%d}"
    return (
        number + check_digit(number),
        birth + check_digit(birth),
        expiry + check_digit(expiry),
        traveller.sex,
    )


def _names(code: str, traveller: Traveller, width: int) -> str:
    return _filled(code + ISSUER + _joined(traveller), width)


def _joined(traveller: Traveller) -> str:
    return f"{traveller.surname}<<{traveller.given}".replace(" ", "<").replace("-", "<")


def _filled(text: str, width: int) -> str:
    return text[:width].ljust(width, "<")
