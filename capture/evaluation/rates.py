"""False match and false non-match rates from two lists of similarities (ISO/IEC 19795-1)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from capture.evaluation.intervals import carries, interval

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Scores = NDArray[np.float64]

FALSE_MATCH_RATES = (1e-2, 1e-3, 1e-4)


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate with its 95 % interval, and what it was counted from."""

    value: float
    low: float
    high: float
    events: int
    trials: int


@dataclass(frozen=True, slots=True)
class Point:
    """FNMR where the FMR is at most as asked; rate is None where there are too few pairs."""

    false_match_rate: float
    threshold: float | None
    rate: Rate | None


def rate(events: int, trials: int) -> Rate:
    """Return a rate with its exact interval; 0 of 0 is 0 with the interval (0, 1)."""
    low, high = interval(events, trials)
    return Rate(events / trials if trials else 0.0, low, high, events, trials)


def false_match(impostor: Scores, threshold: float) -> Rate:
    """Return how many pairs of different people reach the threshold."""
    return rate(int(np.count_nonzero(impostor >= threshold)), len(impostor))


def false_non_match(genuine: Scores, threshold: float) -> Rate:
    """Return how many pairs of the same person stay below the threshold."""
    return rate(int(np.count_nonzero(genuine < threshold)), len(genuine))


def threshold_for(impostor: Scores, wanted: float) -> float:
    """Return the lowest threshold at which the FMR is at most as wanted."""
    ordered = np.sort(impostor)[::-1]
    allowed = int(wanted * len(ordered) + 1e-9)
    if allowed >= len(ordered):
        return float(ordered[-1]) if len(ordered) else 0.0
    return float(np.nextafter(ordered[allowed], np.inf))


def point(genuine: Scores, impostor: Scores, wanted: float) -> Point:
    """Return the FNMR at an FMR, unless the pairs cannot carry it."""
    if not carries(wanted, len(impostor)) or not len(genuine):
        return Point(wanted, None, None)
    threshold = threshold_for(impostor, wanted)
    return Point(wanted, threshold, false_non_match(genuine, threshold))


def separation(genuine: Scores, impostor: Scores) -> float:
    """Return d prime: how many standard deviations lie between the two means; 0 where unknown."""
    if len(genuine) < 2 or len(impostor) < 2:
        return 0.0
    spread = math.sqrt((float(genuine.var()) + float(impostor.var())) / 2.0)
    return (float(genuine.mean()) - float(impostor.mean())) / spread if spread > 0 else 0.0


def equal_error(genuine: Scores, impostor: Scores) -> float | None:
    """Return the rate where both errors are equal; None without pairs of both kinds."""
    if not len(genuine) or not len(impostor):
        return None
    _, matches, misses, place = _equal(genuine, impostor)
    return float((matches[place] + misses[place]) / 2.0)


def equal_error_interval(genuine: Scores, impostor: Scores) -> tuple[float, float]:
    """Return what both exact intervals span where the errors are equal; (0, 1) where unknown."""
    if not len(genuine) or not len(impostor):
        return 0.0, 1.0
    places, _, _, place = _equal(genuine, impostor)
    threshold = float(places[place])
    found = false_match(impostor, threshold), false_non_match(genuine, threshold)
    return min(one.low for one in found), max(one.high for one in found)


def _equal(genuine: Scores, impostor: Scores) -> tuple[Scores, Scores, Scores, int]:
    """Return the curve and the place where its two errors are nearest to each other."""
    places, matches, misses = curve(genuine, impostor)
    return places, matches, misses, int(np.argmin(np.abs(matches - misses)))


def curve(genuine: Scores, impostor: Scores) -> tuple[Scores, Scores, Scores]:
    """Return thresholds, FMR and FNMR at each: the data of a DET plot."""
    places = np.unique(np.concatenate([genuine, impostor]))
    places = np.append(places, np.nextafter(places[-1], np.inf)) if len(places) else places
    ours, theirs = np.sort(genuine), np.sort(impostor)
    misses = np.searchsorted(ours, places, side="left") / max(len(ours), 1)
    matches = 1.0 - np.searchsorted(theirs, places, side="left") / max(len(theirs), 1)
    return places.astype(np.float64), matches, misses
