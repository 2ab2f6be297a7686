"""One probe, one reference, three zones; and no way to pass a gallery (I5)."""

from __future__ import annotations

import inspect
import pkgutil
from dataclasses import replace

import numpy as np
import pytest

import capture.face
from capture.errors import CaptureError
from capture.face import compare as module
from capture.face.compare import compare, one_person, rate_at, similarity, zone
from capture.face.detect.example import EYES_NOSE_MOUTH
from capture.face.types import Embedding, Probe, Reference, Thresholds, Zone
from capture.quality import Component

LIMITS = Thresholds(0.5, 0.3, 1e-4, 1e-3, "cosine", ((0.1, 0.5), (0.3, 1e-3), (0.5, 1e-4)))


def _template(*vectors: list[float]) -> Embedding:
    return Embedding(tuple(np.array(v, np.float32) for v in vectors))


def _pair(first: Embedding, second: Embedding) -> tuple[Probe, Reference]:
    return (
        Probe(first, "pack", 3, (), ()),
        Reference(second, "pack", EYES_NOSE_MOUTH, (), ()),
    )


@pytest.mark.parametrize(
    ("cosine", "expected"),
    [
        (1.0, Zone.MATCH),
        (0.5, Zone.MATCH),
        (np.nextafter(0.5, 0), Zone.INCONCLUSIVE),
        (0.3, Zone.INCONCLUSIVE),
        (np.nextafter(0.3, 0), Zone.DIFFER),
        (-1.0, Zone.DIFFER),
    ],
)
def test_zones_meet_at_the_thresholds(cosine: float, expected: Zone) -> None:
    assert zone(cosine, LIMITS) is expected


def test_similarity_is_the_mean_over_the_recognisers() -> None:
    first = _template([1, 0], [0, 1])
    second = _template([1, 0], [1, 0])
    assert similarity(first, second, "cosine") == pytest.approx(0.5)
    assert similarity(_template([0, 3]), _template([4, 0]), "euclidean") == pytest.approx(-4.0)


def test_the_false_match_rate_is_never_flattered() -> None:
    assert rate_at(0.05, LIMITS.curve) == 1.0
    assert rate_at(0.1, LIMITS.curve) == 0.5
    assert rate_at(0.2999, LIMITS.curve) == 0.5
    assert rate_at(0.99, LIMITS.curve) == 1e-4
    assert rate_at(0.99, ()) == 1.0


@pytest.mark.parametrize(
    ("value", "curve", "same"),
    [
        (0.32, ((0.3, 0.01), (0.4, 0.001)), False),
        (0.41, ((0.3, 0.01), (0.4, 0.001)), True),
        (0.29, ((0.2, 0.0001),), False),
        (0.31, ((0.2, 0.0001),), True),
        # A curve that does not reach so far down holds nobody up at its end; none leaves differ.
        (0.35, ((0.3, 0.01),), True),
        (0.31, (), True),
        (0.29, (), False),
        (0.99, ((0.1, 0.5),), True),
    ],
)
def test_frames_of_one_camera_are_one_person_where_few_strangers_come_so_near(
    value: float, curve: tuple[tuple[float, float], ...], *, same: bool
) -> None:
    limits = Thresholds(0.5, 0.3, 1e-4, 1e-2, "cosine", curve)
    assert one_person(value, limits) is same


def test_a_comparison_carries_what_the_officer_needs() -> None:
    probe, reference = _pair(_template([1, 0]), _template([0.8, 0.6]))
    found = compare(probe, reference, LIMITS, assist_only=True)
    assert (found.zone, found.frames, found.assist_only) == (Zone.MATCH, 3, True)
    assert found.similarity == pytest.approx(0.8)
    assert found.fmr_at_similarity == 1e-4


@pytest.mark.parametrize("blurred", ["probe", "reference"])
def test_a_picture_of_too_little_quality_never_speaks_against_a_person(blurred: str) -> None:
    probe, reference = _pair(_template([1, 0]), _template([0, 1]))
    assert compare(probe, reference, LIMITS).zone is Zone.DIFFER
    poor = (Component("Sharpness", -2.0, 3),)
    if blurred == "probe":
        probe = replace(probe, components=poor)
    else:
        reference = replace(reference, components=poor)
    assert compare(probe, reference, LIMITS).zone is Zone.INCONCLUSIVE


@pytest.mark.parametrize(
    "poor", [Component("Sharpness", -1.22, 91), Component("DynamicRange", 1.7, 21)]
)
def test_a_portrait_without_details_never_speaks_against_a_person(poor: Component) -> None:
    probe, reference = _pair(_template([1, 0]), _template([0, 1]))
    packed = (poor,)
    alive = replace(probe, components=packed)
    assert compare(alive, reference, LIMITS).zone is Zone.DIFFER
    assert compare(probe, replace(reference, components=packed), LIMITS).zone is Zone.INCONCLUSIVE
    plain = (Component("Sharpness", -1.09, 98), Component("DynamicRange", 5.8, 72))
    assert compare(probe, replace(reference, components=plain), LIMITS).zone is Zone.DIFFER


def test_templates_of_different_packs_are_not_compared() -> None:
    probe, reference = _pair(_template([1, 0]), _template([1, 0]))
    other = Reference(reference.embedding, "other", EYES_NOSE_MOUTH, (), ())
    with pytest.raises(CaptureError) as caught:
        compare(probe, other, LIMITS)
    assert caught.value.code == "face.models"


def test_wiping_overwrites_the_numbers_in_place() -> None:
    numbers = np.array([0.25, -0.5], np.float32)
    view = memoryview(numbers)
    Embedding((numbers,)).wipe()
    assert bytes(view) == bytes(8)


def test_a_copy_of_a_portrait_outlives_the_original() -> None:
    _, reference = _pair(_template([1, 0]), _template([0.6, 0.8]))
    copy = reference.as_probe()
    reference.wipe()
    assert copy.embedding.vectors[0].tolist() == pytest.approx([0.6, 0.8])
    assert not reference.embedding.vectors[0].any()


def test_no_signature_of_the_matcher_takes_a_gallery() -> None:
    """I5: whatever is compared is one Probe with one Reference, or one template with one."""
    single = {"Probe", "Reference", "Embedding"}
    for name, function in inspect.getmembers(module, inspect.isfunction):
        if function.__module__ != module.__name__:
            continue
        for parameter, kind in inspect.get_annotations(function).items():
            mentions = [word for word in single if word in str(kind)]
            assert not mentions or str(kind) in single, f"{name}({parameter}: {kind})"


def test_the_whole_package_has_no_word_for_searching_people() -> None:
    words = ("gallery", "identify", "watchlist", "search_people", "enrol")
    for found in pkgutil.walk_packages(capture.face.__path__, "capture.face."):
        part = __import__(found.name, fromlist=["x"])
        names = [name.lower() for name in vars(part)]
        assert not [n for n in names for word in words if word in n], found.name
