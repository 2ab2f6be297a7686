"""Compares one probe with one reference of the same inspection (I5: 1:1 only); pure.

No function here takes more than one reference, and none ever will.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from capture.finger.alignment import overlay
from capture.finger.calibration import INTERCEPT, WEIGHTS
from capture.finger.cylinders import alikeness
from capture.finger.pairing import candidates, choose, settle, support
from capture.finger.quality import hopeless
from capture.finger.types import Comparison, Zone

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.finger.types import Curve, Probe, Reference, Template, Thresholds

LEAST_MINUTIAE = 4
# A part of a finger with fewer says too little to hold against anybody (it can still match).
_LEAST_TO_DIFFER = 12
_MOST_COUNTED = 40
_NOTHING = -8.0


@dataclass(frozen=True, slots=True)
class Agreement:
    """What two fingers have in common, before it is weighed.

    distance: mean, in pixels at 500 per inch. angle: mean, in radians. alike: mean likeness of
    the paired minutiae's neighbourhoods, 0 to 1.
    """

    paired: int
    fraction: float
    distance: float
    angle: float
    alike: float

    def features(self) -> NDArray[np.float64]:
        """Return the numbers that are weighed."""
        counted = min(self.paired, _MOST_COUNTED)
        return np.array(
            [
                self.fraction,
                np.log1p(self.paired),
                counted * self.fraction / 15,
                counted * self.fraction * self.alike / 8,
                self.alike * 2,
                self.distance / 5,
                self.angle * 5,
                min(self.paired / max(self.fraction, 0.02), 60.0) / 30,
            ]
        )


def agreement(first: Template, second: Template) -> Agreement | None:
    """Lay one finger over the other; None where nothing holds together."""
    if min(len(first.minutiae), len(second.minutiae)) < LEAST_MINUTIAE:
        return None
    alike = alikeness(first.cylinders, first.valid, second.cylinders, second.valid)
    rows, columns = candidates(alike)
    together = support(first.minutiae, second.minutiae, rows, columns)
    chosen = choose(together, settle(together, alike[rows, columns]), rows, columns)
    laid = overlay(first.minutiae, second.minutiae, rows[chosen], columns[chosen])
    if laid is None:
        return None
    return Agreement(
        laid.paired,
        laid.fraction,
        float(laid.distances.mean()),
        float(laid.angles.mean()),
        float(alike[laid.rows, laid.columns].mean()),
    )


def similarity(found: Agreement | None) -> float:
    """Weigh an agreement: log-odds of one finger against two, from the calibration."""
    if found is None:
        return _NOTHING
    return max(_NOTHING, float(found.features() @ np.array(WEIGHTS) + INTERCEPT))


def rate_at(value: float, curve: Curve) -> float:
    """Return the false match rate of the highest point of the curve at or below the value.

    Rounds towards the larger rate: 1.0 below the curve, and never under its last point.
    """
    place = bisect_right([point[0] for point in curve], value)
    return curve[place - 1][1] if place else 1.0


def zone(value: float, limits: Thresholds) -> Zone:
    """Say in which of the three zones a similarity lies."""
    if value >= limits.match:
        return Zone.MATCH
    return Zone.DIFFER if value < limits.differ else Zone.INCONCLUSIVE


def _says_little(one: Probe | Reference) -> bool:
    few = len(one.template.minutiae) < _LEAST_TO_DIFFER
    return few or hopeless(one.components) or not one.scale_known


def compare(probe: Probe, reference: Reference, limits: Thresholds) -> Comparison:
    """Compare the live finger with the one that the traveller carries; say in which zone.

    A hopeless picture, a small part of a finger, or one whose scale was only guessed from ridges
    that are finer or wider than an adult's, is never said to differ.
    """
    found = agreement(probe.template, reference.template)
    value = similarity(found)
    rate = rate_at(value, limits.curve)
    if _says_little(probe) or _says_little(reference):
        value = max(value, limits.differ)
    paired, overlap = (found.paired, found.fraction) if found else (0, 0.0)
    return Comparison(zone(value, limits), value, limits, rate, paired, overlap)
