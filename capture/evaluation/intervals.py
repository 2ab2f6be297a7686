"""Exact binomial intervals (Clopper and Pearson), and when there are too few pairs."""

from __future__ import annotations

import math

_TINY = 1e-300
_STEPS = 100
# So many over the trials is the largest rate that no event in them speaks against, at 95 %.
RULE_OF_THREE = 3.0


def _fraction(x: float, a: float, b: float) -> float:
    """Evaluate the continued fraction of the incomplete beta function (Lentz's method)."""
    front, back = 1.0, 1.0 - (a + b) * x / (a + 1.0)
    back = 1.0 / (back if abs(back) > _TINY else _TINY)
    result, change = back, 1.0
    for step in range(1, 2000):
        even = step * (b - step) * x / ((a + 2 * step - 1) * (a + 2 * step))
        odd = -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1))
        for term in (even, odd):
            back = 1.0 + term * back
            front = 1.0 + term / front
            back = 1.0 / (back if abs(back) > _TINY else _TINY)
            front = front if abs(front) > _TINY else _TINY
            change = back * front
            result *= change
        if abs(change - 1.0) < 1e-13:
            break
    return result


def beta_share(x: float, a: float, b: float) -> float:
    """Return the regularised incomplete beta function I_x(a, b)."""
    if x <= 0.0:
        return 0.0
    if x >= 1.0:
        return 1.0
    scale = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    weight = math.exp(scale + a * math.log(x) + b * math.log1p(-x))
    if x < (a + 1.0) / (a + b + 2.0):
        return weight * _fraction(x, a, b) / a
    return 1.0 - weight * _fraction(1.0 - x, b, a) / b


def _quantile(share: float, a: float, b: float) -> float:
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if beta_share(middle, a, b) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def interval(events: int, trials: int, confidence: float = 0.95) -> tuple[float, float]:
    """Return the exact interval of a rate; (0, 1) where there were no trials.

    ISO/IEC 19795-1, annex on uncertainty; Clopper and Pearson 1934.
    """
    if trials <= 0:
        return 0.0, 1.0
    tail = (1.0 - confidence) / 2.0
    low = 0.0 if events <= 0 else _quantile(tail, events, trials - events + 1)
    high = 1.0 if events >= trials else _quantile(1.0 - tail, events + 1, trials - events)
    return low, high


def carries(rate: float, trials: int) -> bool:
    """Say whether so many trials can show a rate at all (rule of three, ISO/IEC 19795-1)."""
    return trials >= RULE_OF_THREE / rate
