"""Error rates against figures that were worked out elsewhere."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from capture.evaluation.intervals import carries, interval
from capture.evaluation.rates import (
    curve,
    equal_error,
    equal_error_interval,
    false_match,
    point,
    separation,
    threshold_for,
)


@pytest.mark.parametrize(
    ("events", "trials", "low", "high"),
    [
        # 0 of n: 1 - (alpha/2)^(1/n); n of n is its mirror; 1 of 10 and 7 of 1053 from tables.
        (0, 51, 0.0, 1 - 0.025 ** (1 / 51)),
        (51, 51, 0.025 ** (1 / 51), 1.0),
        (1, 10, 0.0025286, 0.4450161),
        (5, 20, 0.0865715, 0.4910459),
        (0, 0, 0.0, 1.0),
    ],
)
def test_exact_intervals(events: int, trials: int, low: float, high: float) -> None:
    assert interval(events, trials) == pytest.approx((low, high), abs=2e-6)


def _tail(events: int, trials: int, share: float) -> float:
    """P(X >= events) by adding up, the slow way."""
    return sum(
        math.comb(trials, k) * share**k * (1 - share) ** (trials - k)
        for k in range(events, trials + 1)
    )


@given(st.integers(1, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_intervals_are_where_the_binomial_tails_are(pair: tuple[int, int]) -> None:
    events, trials = pair
    low, high = interval(events, trials)
    if events > 0:
        assert _tail(events, trials, low) == pytest.approx(0.025, rel=1e-4)
    if events < trials:
        assert 1 - _tail(events + 1, trials, high) == pytest.approx(0.025, rel=1e-4)


def test_rule_of_three() -> None:
    assert carries(1e-3, 3000)
    assert not carries(1e-3, 2999)


def test_threshold_gives_no_more_than_the_wanted_rate() -> None:
    impostor = np.arange(1000) / 1000.0
    threshold = threshold_for(impostor, 0.01)
    assert false_match(impostor, threshold).events == 10
    assert false_match(impostor, np.nextafter(threshold, -np.inf)).events == 11
    tied = np.full(1000, 0.5)
    assert false_match(tied, threshold_for(tied, 0.01)).events == 0


def test_fnmr_at_an_fmr_and_too_few_pairs() -> None:
    impostor = np.arange(1000) / 1000.0
    genuine = np.array([0.2, 0.999, 0.9999, 1.0])
    found = point(genuine, impostor, 1e-2)
    assert found.rate is not None
    assert (found.rate.events, found.rate.trials) == (1, 4)
    assert point(genuine, impostor, 1e-3).rate is None
    assert point(np.array([]), impostor, 1e-2).rate is None


def test_equal_error_rate() -> None:
    # One of four genuine below, one of four impostor above any threshold between 0.4 and 0.6.
    assert equal_error(np.array([0.3, 0.7, 0.8, 0.9]), np.array([0.1, 0.2, 0.25, 0.65])) == 0.25
    assert equal_error(np.array([0.9]), np.array([0.1])) == 0.0
    assert equal_error(np.array([]), np.array([0.1])) is None


def test_few_pairs_say_little_of_an_equal_error_rate() -> None:
    assert equal_error_interval(np.array([0.9]), np.array([0.1])) == (0.0, pytest.approx(0.975))
    low, high = equal_error_interval(np.full(300, 0.9), np.full(40, 0.1))
    assert (low, high) == (0.0, pytest.approx(0.0881, abs=1e-3))
    assert equal_error_interval(np.array([]), np.array([0.1])) == (0.0, 1.0)


@given(
    st.lists(st.floats(0, 1), min_size=1, max_size=30),
    st.lists(st.floats(0, 1), min_size=1, max_size=30),
)
def test_the_curve_agrees_with_counting(genuine: list[float], impostor: list[float]) -> None:
    ours, theirs = np.array(genuine), np.array(impostor)
    for threshold, matches, misses in zip(*curve(ours, theirs), strict=True):
        assert matches == pytest.approx(float(np.mean(theirs >= threshold)))
        assert misses == pytest.approx(float(np.mean(ours < threshold)))


def test_separation_is_counted_in_standard_deviations() -> None:
    genuine, impostor = np.array([0.8, 1.0]), np.array([0.1, 0.3])
    assert separation(genuine, impostor) == pytest.approx(7.0)
    assert separation(genuine, impostor[:1]) == 0.0
    assert separation(np.ones(3), np.ones(3)) == 0.0
