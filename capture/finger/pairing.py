"""Finds which minutiae of two fingers belong together, by what holds between pairs of pairs.

Candidates come from alike neighbourhoods. Two candidates support each other when the way from
one minutia to the other (length, direction, turn) is the same in both fingers; the tolerance
grows with the distance, because skin stretches. Support is spread until it settles, and the
candidates are then taken from the best down, one partner each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from capture.finger.cylinders import turned

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.finger.types import Minutiae

    Floats = NDArray[np.float32]
    Indices = NDArray[np.intp]

CANDIDATES = 200
_LENGTH_SPREAD, _STRETCH = 3.0, 0.05
_DIRECTION_SPREAD, _DIRECTION_NOISE = 0.12, 4.0
_TURN_SPREAD = 0.22
_FADE = 200.0
_ROUNDS = 8
_LEAST_SHARE = 0.02
_SUPPORTED, _COMPATIBLE, _COMPATIBLE_SHARE = 0.15, 0.05, 0.3


def candidates(alike: Floats) -> tuple[Indices, Indices]:
    """Return the pairs with the most alike neighbourhoods."""
    count = min(CANDIDATES, alike.size)
    best = np.argpartition(-alike.ravel(), count - 1)[:count]
    rows, columns = np.unravel_index(best, alike.shape)
    return rows, columns


def _ways(points: Minutiae, chosen: Indices) -> tuple[Floats, Floats, Floats]:
    """Length, direction and turn from each chosen minutia to each other one."""
    x, y, angle = points.x[chosen], -points.y[chosen], points.angle[chosen]
    across, up = x[None, :] - x[:, None], y[None, :] - y[:, None]
    direction = np.arctan2(up, across) - angle[:, None]
    return np.hypot(across, up), direction, angle[None, :] - angle[:, None]


def support(first: Minutiae, second: Minutiae, rows: Indices, columns: Indices) -> Floats:
    """How well each two candidates go together: n x n, 0 to 1."""
    length_a, direction_a, turn_a = _ways(first, rows)
    length_b, direction_b, turn_b = _ways(second, columns)
    length = (length_a + length_b) / 2
    strain = ((length_a - length_b) / (_LENGTH_SPREAD + _STRETCH * length)) ** 2
    bend = turned(direction_a - direction_b) / (
        _DIRECTION_SPREAD + _DIRECTION_NOISE / np.maximum(length, 5)
    )
    strain += (bend**2 + bend.T**2) / 2 + (turned(turn_a - turn_b) / _TURN_SPREAD) ** 2
    together: Floats = np.exp(-strain / 2 - length / _FADE)
    together[(rows[:, None] == rows) | (columns[:, None] == columns)] = 0
    return together


def settle(together: Floats, alike: Floats) -> Floats:
    """Spread support along compatible candidates until it settles."""
    weight = alike.copy()
    for _ in range(_ROUNDS):
        weight = (together @ weight) * (0.3 + alike)
        weight /= np.linalg.norm(weight) + 1e-9
    return weight


def choose(together: Floats, weight: Floats, rows: Indices, columns: Indices) -> Indices:
    """Take candidates from the best down: one partner each, and in keeping with those taken."""
    order = np.argsort(-weight)
    least = weight[order[0]] * _LEAST_SHARE
    taken: list[int] = []
    used_rows: set[int] = set()
    used_columns: set[int] = set()
    for candidate in order.tolist():
        if weight[candidate] < least:
            break
        row, column = int(rows[candidate]), int(columns[candidate])
        if row in used_rows or column in used_columns:
            continue
        if taken and not _in_keeping(together[candidate, taken]):
            continue
        taken.append(candidate)
        used_rows.add(row)
        used_columns.add(column)
    return np.array(taken, np.intp)


def _in_keeping(ties: Floats) -> bool:
    if ties.max() < _SUPPORTED:
        return False
    return len(ties) <= 3 or float((ties > _COMPATIBLE).mean()) >= _COMPATIBLE_SHARE
