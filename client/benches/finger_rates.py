"""Error rates of the finger from all pairs of each database, and what other programs reach."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from capture.evaluation.rates import equal_error, false_match, false_non_match, point, threshold_for
from capture.finger.calibration import STANDARD
from client.benches.measurement import Measurement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Scores = NDArray[np.float64]
    Key = tuple[str, str, int, str, int]

# One threshold; the last figure is FVC2004 DB2 alone at its own threshold. Published: on all 640
# pictures (2,240 genuine, 23,040 impostor pairs). Measured: with nbis-python on another system,
# for its wheel loads with glibc 2.38 and later only (docs/decisions/finger-extraction.md).
_PUBLISHED, _MEASURED = "published, 640 pictures", "measured before, these 320 pictures"
PEERS = (
    ("NBIS mindtct, bozorth3", _MEASURED, 6.2, 12.4, 16.0, None),
    ("NBIS mindtct, bozorth3", _PUBLISHED, 8.2, 14.6, 21.3, 38.2),
    ("SourceAFIS 3.18", _PUBLISHED, 7.59, 10.9, 14.8, 25.0),
    ("SecuGen, OpenAFIS", _PUBLISHED, 13.1, 19.6, 29.5, None),
    ("LEADER, SourceAFIS matcher", _PUBLISHED, 1.38, 1.5, 3.2, 9.3),
)
# No finger and no sensor is in both of a pair.
_HALVES = ("fvc2002", "fvc2004")
_HALVES_OF_FINGERS = (frozenset({"103", "104", "105"}), frozenset({"101", "102"}))
_LEAST_FOR_TWO = 4000
_FINGERS = ("101", "102", "103", "104", "105")


@dataclass(slots=True)
class Results:
    """Similarities by (database, finger, impression, finger, impression)."""

    scores: dict[Key, float] = field(default_factory=dict)

    def add(self, database: str, first: str, second: str, value: float) -> None:
        """Note one comparison; names are finger_impression."""
        one, other = first.split("_"), second.split("_")
        self.scores[database, one[0], int(one[1]), other[0], int(other[1])] = value

    def part(
        self, *, same: bool, fingers: frozenset[str] | None = None, database: str = ""
    ) -> Scores:
        """Return the similarities of genuine or impostor pairs, of some fingers or databases.

        database: how its name begins.
        """
        return np.array(
            [
                value
                for (place, first, _, second, _), value in self.scores.items()
                if (first == second) is same
                and (fingers is None or (first in fingers and second in fingers))
                and place.startswith(database)
            ]
        )

    def two(self) -> tuple[Scores, Scores]:
        """Sum the similarities of two fingers of one hand: finger n with finger n + 1."""
        after = dict(zip(_FINGERS, (*_FINGERS[1:], _FINGERS[0]), strict=True))
        genuine: list[float] = []
        impostor: list[float] = []
        for (place, first, x, second, y), value in self.scores.items():
            other = (place, after[first], x, after[second], y)
            more = self.scores.get(other)
            if more is None:
                more = self.scores.get((place, after[second], y, after[first], x))
            if more is not None:
                (genuine if first == second else impostor).append(value + more)
        return np.array(genuine), np.array(impostor)


def rates(name: str, found: Results) -> Iterator[Measurement]:
    """Tell the rates with one threshold over all sensors."""
    good, bad = found.part(same=True), found.part(same=False)
    note = f"{len(good)} genuine, {len(bad)} impostor"
    yield Measurement(f"{name}: EER", (equal_error(good, bad) or 0.0) * 100, "%", note=note)
    for wanted, goal in ((1e-2, ""), (1e-3, "at most 4")):
        at = point(good, bad, wanted)
        if at.rate is not None:  # Where there are too few pairs, nothing is said.
            yield Measurement(f"{name}: FNMR at FMR {wanted:g}", at.rate.value * 100, "%", goal)
    yield Measurement(
        f"{name}: missed at own threshold", false_non_match(good, STANDARD.match).value * 100, "%"
    )
    yield Measurement(
        f"{name}: false matches at own threshold",
        false_match(bad, STANDARD.match).value * 100,
        "%",
    )
    yield from _sensor(name, found, bad)
    yield from _halves(name, found)
    yield from _two(name, found)


def _sensor(name: str, found: Results, bad: Scores) -> Iterator[Measurement]:
    """Tell the U.are.U's own rate, at the threshold that is pooled over all sensors."""
    good = found.part(same=True, database="fvc2004 DB2_B")
    if len(good) and point(good, bad, 1e-3).rate is not None:
        missed = false_non_match(good, threshold_for(bad, 1e-3)).value * 100
        label = f"{name}: FVC2004 DB2 alone, FNMR at the pooled FMR 0.001"
        yield Measurement(label, missed, "%", "at most 10")


def _halves(name: str, found: Results) -> Iterator[Measurement]:
    """Set the threshold on one half and measure on the other: sensors with sensors, and fingers."""
    for own, other in (_HALVES, _HALVES[::-1]):
        good, bad = (found.part(same=same, database=other) for same in (True, False))
        label = f"{name}: threshold of {own}, FNMR on {other}"
        yield from _held(label, found.part(same=False, database=own), good, bad)
    own_fingers, others = _HALVES_OF_FINGERS
    good, bad = (found.part(same=same, fingers=others) for same in (True, False))
    label = f"{name}: threshold of 103 to 105, FNMR on 101 and 102"
    yield from _held(label, found.part(same=False, fingers=own_fingers), good, bad)


def _held(label: str, own: Scores, good: Scores, bad: Scores) -> Iterator[Measurement]:
    """Measure a held half with the threshold of the other half's impostors, for FMR 1e-3."""
    if not len(good) or point(good, own, 2e-3).rate is None:
        return
    limit = threshold_for(own, 1e-3)
    note = f"FMR there {false_match(bad, limit).value:.2%}, {len(own)} impostor pairs set it"
    yield Measurement(label, false_non_match(good, limit).value * 100, "%", "at most 4", note)


def _two(name: str, found: Results) -> Iterator[Measurement]:
    good, bad = found.two()
    if len(bad) < _LEAST_FOR_TWO:
        return
    # A little more than these pairs carry by the rule of three; the note says how many there are.
    limit = threshold_for(bad, 5e-4)
    note = f"{len(good)} genuine, {len(bad)} impostor, {false_match(bad, limit).events} of them in"
    label = f"{name}: two fingers, FNMR at FMR 0.0005"
    yield Measurement(label, false_non_match(good, limit).value * 100, "%", "at most 1", note)


def peers() -> Iterator[Measurement]:
    """Tell what other programs reached, and where that is from."""
    for name, source, equal, hundredth, thousandth, alone in PEERS:
        yield Measurement(f"{name}: EER", equal, "%", note=source)
        yield Measurement(f"{name}: FNMR at FMR 0.01", hundredth, "%", note=source)
        yield Measurement(f"{name}: FNMR at FMR 0.001", thousandth, "%", note=source)
        if alone is not None:
            label = f"{name}: FVC2004 DB2 alone, own threshold"
            yield Measurement(label, alone, "%", note=source)
