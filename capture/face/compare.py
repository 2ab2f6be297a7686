"""Compares one probe with one reference of the same inspection (I5: 1:1 only); pure.

No function here takes more than one reference, and none ever will.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import numpy as np

from capture.errors import CaptureError
from capture.face.components.table import clear, lacking
from capture.face.types import Comparison, Thresholds, Zone

if TYPE_CHECKING:
    from capture.face.types import Curve, Embedding, Probe, Reference
    from capture.manifest import Manifest


_STRANGERS = 0.002


def thresholds(manifest: Manifest) -> Thresholds:
    """Return the thresholds that a pack carries."""
    point = manifest.operating
    return Thresholds(
        point.match,
        point.differ,
        point.match_fmr,
        point.differ_fmr,
        manifest.metric,
        manifest.calibration.curve,
    )


def similarity(first: Embedding, second: Embedding, metric: str) -> float:
    """Return the mean over the recognisers of cosine, or of 1 minus the Euclidean distance."""
    values: list[float] = []
    for a, b in zip(first.vectors, second.vectors, strict=True):
        if metric == "cosine":
            values.append(float(np.dot(a, b)))
        else:
            values.append(1.0 - float(np.sqrt(np.sum((a - b) ** 2))))
    return float(np.mean(values))


def rate_at(value: float, curve: Curve) -> float:
    """Return the false match rate of the highest point of the curve at or below the value.

    Rounds towards the larger rate: 1.0 below the curve, and never under its last point.
    """
    place = bisect_right([point[0] for point in curve], value)
    return curve[place - 1][1] if place else 1.0


def one_person(value: float, limits: Thresholds) -> bool:
    """Say whether two frames that one camera took within seconds may show the same person.

    Such frames are more alike than a live face and a portrait: what more than one stranger in 500
    reaches is not enough.
    """
    if value >= limits.match or not limits.curve:
        return value >= limits.differ
    most = max(_STRANGERS, limits.curve[-1][1])
    return value >= limits.differ and rate_at(value, limits.curve) <= most


def zone(value: float, limits: Thresholds) -> Zone:
    """Say in which of the three zones a similarity lies."""
    if value >= limits.match:
        return Zone.MATCH
    return Zone.DIFFER if value < limits.differ else Zone.INCONCLUSIVE


def _telling(portrait: Reference) -> bool:
    """Say whether a portrait is good enough to speak against a person."""
    return clear(portrait.components) and not lacking(portrait.components)


def compare(
    probe: Probe, reference: Reference, limits: Thresholds, *, assist_only: bool = False
) -> Comparison:
    """Compare the live face with the face in the document, and say in which zone they lie.

    A picture that a better one would be asked for says nothing against a person: neither a live
    one nor a portrait of that kind leads to *differ*.
    CaptureError "face.models" where the two templates come from different packs.
    """
    if probe.model != reference.model:
        raise CaptureError("face.models", "templates of different packs")
    value = similarity(probe.embedding, reference.embedding, limits.metric)
    found = zone(value, limits)
    if found is Zone.DIFFER and not (clear(probe.components) and _telling(reference)):
        found = Zone.INCONCLUSIVE
    rate = rate_at(value, limits.curve)
    return Comparison(found, value, limits, rate, probe.frames, assist_only)
