"""The 1:1 match on synthetic minutiae: moved, turned, bent, thinned; and strangers."""

from __future__ import annotations

import inspect
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from capture.finger import compare as module
from capture.finger.calibration import STANDARD
from capture.finger.compare import agreement, compare, rate_at, similarity, zone
from capture.finger.engine import template_of
from capture.finger.types import Minutiae, Probe, Reference, Zone
from capture.quality import mapped


def finger(seed: int, count: int = 36) -> Minutiae:
    """Minutiae on a smooth field of directions, at least 12 pixels apart."""
    random = np.random.default_rng(seed)
    x, y = [], []
    while len(x) < count:
        a, b = random.uniform(20, 280), random.uniform(20, 380)
        if all((a - c) ** 2 + (b - d) ** 2 > 144 for c, d in zip(x, y, strict=True)):
            x.append(a)
            y.append(b)
    x, y = np.array(x, np.float32), np.array(y, np.float32)
    flow = np.sin(x / 90 + seed) + np.cos(y / 110) + np.pi * random.integers(0, 2, count)
    angle = ((flow + np.pi) % (2 * np.pi) - np.pi).astype(np.float32)
    ending = random.integers(0, 2, count).astype(bool)
    return Minutiae(x, y, angle, ending, np.full(count, 0.9, np.float32), 300, 400)


def moved(
    points: Minutiae, *, turn: float = 0.0, bend: float = 0.0, noise: float = 0.0
) -> Minutiae:
    """The same finger laid down again."""
    random = np.random.default_rng(9)
    x, y = points.x - 150, points.y - 200
    cosine, sine = np.cos(turn), np.sin(turn)
    # A turn that is counter-clockwise as seen, in a picture whose y axis points down.
    new_x = cosine * x + sine * y + bend * np.sin(y / 60)
    new_y = -sine * x + cosine * y + bend * np.sin(x / 60)
    new_x += random.normal(0, noise, len(x)) + 190
    new_y += random.normal(0, noise, len(x)) + 230
    angle = (points.angle + turn + np.pi) % (2 * np.pi) - np.pi
    return Minutiae(
        new_x.astype(np.float32),
        new_y.astype(np.float32),
        angle.astype(np.float32),
        points.ending,
        points.quality,
        400,
        500,
    )


def sides(first: Minutiae, second: Minutiae) -> tuple[Probe, Reference]:
    return (
        Probe(template_of(first, "test"), (), ()),
        Reference(template_of(second, "test"), (), ()),
    )


@pytest.mark.parametrize("turn", [0.0, 0.5, -1.2, np.pi])
@pytest.mark.parametrize("bend", [0.0, 8.0])
def test_same_finger_however_it_lies(turn: float, bend: float) -> None:
    points = finger(3)
    probe, reference = sides(moved(points, turn=turn, bend=bend, noise=1.5), points)
    result = compare(probe, reference, STANDARD)
    assert result.zone is Zone.MATCH
    assert result.paired >= 25
    assert result.fmr_at_similarity <= 1e-4


def test_part_of_a_finger() -> None:
    points = finger(4, 50)
    probe, reference = sides(moved(points.take(points.y > 200), turn=0.3, noise=1), points)
    assert compare(probe, reference, STANDARD).zone is Zone.MATCH


def test_strangers_differ() -> None:
    values = [
        compare(*sides(finger(a), finger(b)), STANDARD).zone for a in range(4) for b in range(6, 10)
    ]
    assert Zone.MATCH not in values
    assert values.count(Zone.DIFFER) >= 13


def test_order_of_minutiae_does_not_matter() -> None:
    points = finger(5)
    shuffled = points.take(np.random.default_rng(1).permutation(len(points)))
    first = similarity(agreement(*(template_of(p, "t") for p in (points, moved(points)))))
    second = similarity(agreement(*(template_of(p, "t") for p in (shuffled, moved(points)))))
    assert first == pytest.approx(second, abs=0.05)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_too_few_minutiae_say_nothing(count: int) -> None:
    points = finger(6)
    few = points.take(np.arange(count))
    result = compare(*sides(few, points), STANDARD)
    assert result.zone is Zone.INCONCLUSIVE
    assert (result.paired, result.overlap) == (0, 0.0)


def test_similarity_is_symmetric_enough() -> None:
    points = finger(7)
    other = moved(points, turn=0.2, bend=6, noise=2).take(np.arange(20))
    one = similarity(agreement(template_of(points, "t"), template_of(other, "t")))
    two = similarity(agreement(template_of(other, "t"), template_of(points, "t")))
    assert abs(one - two) < 1.0


def test_zones_and_rates_follow_the_thresholds() -> None:
    assert zone(STANDARD.match, STANDARD) is Zone.MATCH
    assert zone(STANDARD.match - 0.01, STANDARD) is Zone.INCONCLUSIVE
    assert zone(STANDARD.differ - 0.01, STANDARD) is Zone.DIFFER
    rates = [rate_at(value, STANDARD.curve) for value in np.linspace(-6, 6, 50)]
    assert rates[0] == 1.0
    assert all(a >= b for a, b in pairwise(rates))
    assert rate_at(STANDARD.match, STANDARD.curve) <= STANDARD.match_fmr
    assert rate_at(STANDARD.differ, STANDARD.curve) >= STANDARD.differ_fmr


def test_no_signature_takes_a_gallery() -> None:
    assert list(inspect.signature(compare).parameters) == ["probe", "reference", "limits"]
    for name, function in inspect.getmembers(module, inspect.isfunction):
        kinds = [str(p.annotation) for p in inspect.signature(function).parameters.values()]
        assert not any("Reference," in kind or "[Reference" in kind for kind in kinds), name


def test_wipe_leaves_no_numbers() -> None:
    probe, _ = sides(finger(8), finger(9))
    probe.wipe()
    assert not probe.template.cylinders.any()
    assert not probe.template.minutiae.x.any()


@pytest.mark.parametrize("count", [0, 3, 8, 11])
def test_a_small_part_is_never_said_to_differ(count: int) -> None:
    probe, reference = sides(finger(21).take(np.arange(count)), finger(22))
    assert compare(probe, reference, STANDARD).zone is Zone.INCONCLUSIVE
    probe, reference = sides(finger(21), finger(22).take(np.arange(count)))
    assert compare(probe, reference, STANDARD).zone is Zone.INCONCLUSIVE


def test_a_hopeless_picture_is_never_said_to_differ() -> None:
    poor = (mapped("UnifiedQualityScore", 9, 9),)
    probe, reference = sides(finger(21), finger(22))
    assert compare(probe, reference, STANDARD).zone is Zone.DIFFER
    weak = Probe(probe.template, poor, ())
    assert compare(weak, reference, STANDARD).zone is Zone.INCONCLUSIVE


def test_a_finger_of_an_open_scale_is_never_said_to_differ() -> None:
    probe, reference = sides(finger(21), finger(22))
    for one, other in (
        (replace(probe, scale_known=False), reference),
        (probe, replace(reference, scale_known=False)),
    ):
        assert compare(one, other, STANDARD).zone is Zone.INCONCLUSIVE
