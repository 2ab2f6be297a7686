"""What opens a chip: the key of the printed zone, or the Card Access Number (ICAO 9303-11)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class MRZKey:
    """Document number with its check digit, birth and expiry with theirs (9303-11, 4.3.2).

    information: the "MRZ information" string, for example "L898902C<369080619406236".
    """

    information: str

    def __repr__(self) -> str:
        return "MRZKey(hidden)"


@dataclass(frozen=True, slots=True, repr=False)
class CAN:
    """The six digits printed on the face of the document (9303-11, 4.4)."""

    digits: str

    def __repr__(self) -> str:
        return "CAN(hidden)"


AccessKey = MRZKey | CAN
