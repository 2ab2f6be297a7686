"""How native values become scalars: the curves of ISO/IEC 29794-5 and of OFIQ."""

from __future__ import annotations

import math


def sigmoid(value: float, centre: float, width: float) -> float:
    """Return 1 / (1 + exp(-(value - centre) / width)), without overflow."""
    power = max(-60.0, min(60.0, (value - centre) / width))
    return 1.0 / (1.0 + math.exp(-power))


def rising(value: float, centre: float, width: float, height: float = 100.0) -> float:
    """Return a scalar that grows with the value."""
    return height * sigmoid(value, centre, width)


def falling(value: float, centre: float, width: float, height: float = 100.0) -> float:
    """Return a scalar that shrinks with the value."""
    return height * (1.0 - sigmoid(value, centre, width))


def angle(degrees: float) -> float:
    """Return the scalar of a head pose angle: 100 max(0, cos)^2 (ISO/IEC 29794-5, head pose)."""
    return 100.0 * max(0.0, math.cos(math.radians(degrees))) ** 2
