"""UN/EDIFACT PAXLST (WCO/IATA/ICAO API guidelines): which documents are expected, and until when.

Only the travel documents are taken: type, number, issuer. Names, dates of birth, sex, seats and
booking references are passed over unread; no rule looks at them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from client.lists.document_key import DocumentKey, document_key
from client.lists.edifact import EdifactError, segments

if TYPE_CHECKING:
    from client.lists.edifact import Segment

_ARRIVAL = "232"
_ISSUED_IN = "91"
_FORMATS = {"201": "%y%m%d%H%M", "203": "%Y%m%d%H%M", "101": "%y%m%d", "102": "%Y%m%d"}


@dataclass(frozen=True, slots=True)
class PassengerList:
    """What the station may know of a list. arrival: the latest one it names, UTC, or None."""

    documents: frozenset[DocumentKey]
    arrival: datetime | None


def read(data: bytes) -> PassengerList:
    """Read an interchange; EdifactError where it is cut, miscounted, or no passenger list."""
    reading = _Reading()
    for place, segment in enumerate(segments(data)):
        reading.take(segment, place)
    return reading.result()


class _Reading:
    def __init__(self) -> None:
        self.documents: set[DocumentKey] = set()
        self.arrival: datetime | None = None
        self._messages = 0
        self._open: str | None = None
        self._count = 0
        self._document: tuple[str, str] | None = None

    def take(self, segment: Segment, place: int) -> None:
        """Take one segment; the counts of UNT must hold."""
        tag = _at(segment, 0)
        self._count += 1
        if tag == "UNH":
            self._begin(segment, place)
        elif tag == "UNT":
            self._end(segment, place)
        elif tag == "DOC":
            self._flush()
            self._document = (_at(segment, 2), _at(segment, 1))
        elif tag == "LOC" and _at(segment, 1) == _ISSUED_IN:
            self._flush(_at(segment, 2))
        elif tag == "NAD":
            self._flush()
        elif tag == "DTM" and _at(segment, 1) == _ARRIVAL:
            self._arrive(segment, place)

    def _begin(self, segment: Segment, place: int) -> None:
        if self._open is not None or _at(segment, 2) != "PAXLST":
            raise EdifactError(place)
        self._open, self._count = _at(segment, 1), 1
        self._messages += 1

    def _end(self, segment: Segment, place: int) -> None:
        self._flush()
        if _at(segment, 1) != str(self._count) or _at(segment, 2) != self._open:
            raise EdifactError(place)
        self._open = None

    def _flush(self, issuer: str = "") -> None:
        """Take the document that stands open; without an issuer it cannot be recognised."""
        if self._document is not None and issuer:
            key = document_key(self._document[0], self._document[1], issuer)
            if key.complete:
                self.documents.add(key)
        self._document = None

    def _arrive(self, segment: Segment, place: int) -> None:
        components = segment[1]
        try:
            spelled = _FORMATS[components[2]]
            arrival = datetime.strptime(components[1], spelled).replace(tzinfo=UTC)
        except (KeyError, IndexError, ValueError) as error:
            raise EdifactError(place) from error
        self.arrival = max(filter(None, (self.arrival, arrival)))

    def result(self) -> PassengerList:
        """Return what was read; an interchange without a closed message is none."""
        if self._open is not None or not self._messages:
            raise EdifactError(self._count)
        return PassengerList(frozenset(self.documents), self.arrival)


def _at(segment: Segment, element: int) -> str:
    """Return the first component of an element, "" where there is none."""
    return segment[element][0] if element < len(segment) else ""
