"""Several frames of one document vote: a live camera sees a zone many times."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from mrz.ocr.types import ZoneReading
from mrz.parse import parse

if TYPE_CHECKING:
    from collections.abc import Sequence

AGREEING = 2  # frames that must say the same before a zone is taken without a person
MOST_KEPT = 12
ANY_DAY = date(2026, 1, 1)
_FLOOR = 1e-3
NAME_SURE = 0.8  # least certain character of a name that needs no second frame
ANOTHER = 0.35  # share of characters in which two readings of one document never differ


class Vote:
    """Collects readings; the oldest leave first."""

    def __init__(self) -> None:
        self._readings: list[ZoneReading] = []

    def add(self, reading: ZoneReading) -> None:
        """Take one more reading; an empty one says nothing, another document starts anew."""
        if not reading.lines:
            return
        if self._readings and _another(self._readings[-1], reading):
            self._readings = []
        self._readings = [*self._readings, reading][-MOST_KEPT:]

    @property
    def agreed(self) -> bool:
        """Whether enough frames say exactly what the vote says, and its check digits hold."""
        lines = vote(self._readings).lines
        same = sum(reading.lines == lines for reading in self._readings)
        return bool(lines) and same >= AGREEING and parse(lines, today=ANY_DAY).valid

    @property
    def settled(self) -> bool:
        """Whether no further frame is needed: one that leaves no doubt, or two that agree."""
        return self.agreed or any(clear(reading) for reading in self._readings)

    def result(self) -> ZoneReading:
        """Return what the frames say together."""
        return vote(self._readings)


def clear(reading: ZoneReading) -> bool:
    """Whether one frame leaves no doubt: digits hold, no look-alike is near, names are certain."""
    return (
        bool(reading.lines)
        and not reading.alternatives
        and not reading.corrections
        and reading.name_confidence >= NAME_SURE
        and parse(reading.lines, today=ANY_DAY).valid
    )


def _another(one: ZoneReading, other: ZoneReading) -> bool:
    """Whether two readings of one shape are of different documents."""
    if _shape(one) != _shape(other):
        return False
    pairs = [
        pair for a, b in zip(one.lines, other.lines, strict=True) for pair in zip(a, b, strict=True)
    ]
    return sum(a != b for a, b in pairs) > ANOTHER * len(pairs)


def vote(readings: Sequence[ZoneReading]) -> ZoneReading:
    """Combine readings character by character, each weighted by its certainty.

    Only readings of the most common shape take part. A zone that several frames read alike and
    whose digits hold wins over a mixture that no frame has seen.
    """
    told = [reading for reading in readings if reading.lines]
    if not told:
        return ZoneReading()
    shape = Counter(_shape(reading) for reading in told).most_common(1)[0][0]
    same = [reading for reading in told if _shape(reading) == shape]
    best = max(same, key=lambda reading: reading.mean_confidence)
    lines = tuple(
        "".join(_character(same, row, column) for column in range(length))
        for row, length in enumerate(shape)
    )
    if not parse(lines, today=ANY_DAY).valid:
        lines = _seen_and_valid(same) or lines
    seen = next((reading for reading in same if reading.lines == lines), None)
    if seen is not None:
        best = max(
            (reading for reading in same if reading.lines == lines),
            key=lambda reading: reading.mean_confidence,
        )
    confidence = _confidence(same, lines)
    # A name on which frames differ is as uncertain as its most disputed character.
    disputed = min(
        (
            confidence[row][column]
            for row, text in enumerate(lines)
            for column, character in enumerate(text)
            if any(reading.lines[row][column] != character for reading in same)
        ),
        default=1.0,
    )
    sure = min(best.name_confidence, disputed)
    return replace(best, lines=lines, confidence=confidence, name_confidence=sure)


def _shape(reading: ZoneReading) -> tuple[int, ...]:
    return tuple(len(line) for line in reading.lines)


def _character(readings: Sequence[ZoneReading], row: int, column: int) -> str:
    """Return the character with the greatest sum of log odds."""
    votes: dict[str, float] = defaultdict(float)
    for reading in readings:
        sure = float(np.clip(reading.confidence[row][column], _FLOOR, 1 - _FLOOR))
        votes[reading.lines[row][column]] += float(np.log(sure / (1 - sure))) + 3.0
    return max(votes, key=lambda character: votes[character])


def _seen_and_valid(readings: Sequence[ZoneReading]) -> tuple[str, ...] | None:
    seen = Counter(reading.lines for reading in readings)
    for lines, count in seen.most_common():
        if count >= AGREEING and parse(lines, today=ANY_DAY).valid:
            return lines
    return None


def _confidence(
    readings: Sequence[ZoneReading], lines: tuple[str, ...]
) -> tuple[tuple[float, ...], ...]:
    """Return each character's best certainty, lowered by the share of frames that differ."""
    out = []
    for row, text in enumerate(lines):
        values = []
        for column, character in enumerate(text):
            agreeing = [r for r in readings if r.lines[row][column] == character]
            share = len(agreeing) / len(readings)
            values.append(share * max((r.confidence[row][column] for r in agreeing), default=0.0))
        out.append(tuple(values))
    return tuple(out)
