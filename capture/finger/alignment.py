"""Lays one finger over the other, smoothly bent, and pairs all minutiae that then coincide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from capture.finger.cylinders import turned

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.finger.types import Minutiae

    Floats = NDArray[np.float32]
    Indices = NDArray[np.intp]

# (how far a pair pulls on its surroundings, how near two minutiae must come), in pixels.
_PASSES = ((80.0, 14.0), (60.0, 10.0))
_ANGLE_TOLERANCE = 0.45
_FAR_PULL = 0.02
_ANGLE_PULL = 300.0
_OVERLAP = 40.0


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """One finger laid over the other: the pairs, how far apart they are, and how many could be."""

    rows: Indices
    columns: Indices
    distances: Floats
    angles: Floats
    possible_first: int
    possible_second: int

    @property
    def paired(self) -> int:
        """How many minutiae coincide."""
        return len(self.rows)

    @property
    def fraction(self) -> float:
        """Paired among those that lie where both fingers were seen, 0 to 1."""
        possible = float(np.sqrt(self.possible_first * self.possible_second))
        return min(1.0, self.paired / max(1.0, possible))


def _bend(
    first: Minutiae, second: Minutiae, rows: Indices, columns: Indices, pull: float
) -> tuple[Floats, Floats, Floats]:
    """Move every minutia of the first by the rigid motion that the pairs around it agree on."""
    ax, ay, bx, by = first.x, -first.y, second.x[columns], -second.y[columns]
    squared = (ax[:, None] - ax[rows]) ** 2 + (ay[:, None] - ay[rows]) ** 2
    weight = np.exp(squared / (-2 * pull**2)) + _FAR_PULL
    weight /= weight.sum(axis=1, keepdims=True)
    centre_ax, centre_ay, centre_bx, centre_by = (weight @ v for v in (ax[rows], ay[rows], bx, by))
    from_x, from_y = ax[rows] - centre_ax[:, None], ay[rows] - centre_ay[:, None]
    to_x, to_y = bx - centre_bx[:, None], by - centre_by[:, None]
    turn = second.angle[columns] - first.angle[rows]
    cosine = (weight * (from_x * to_x + from_y * to_y + _ANGLE_PULL * np.cos(turn))).sum(axis=1)
    sine = (weight * (from_x * to_y - from_y * to_x + _ANGLE_PULL * np.sin(turn))).sum(axis=1)
    angle = np.arctan2(sine, cosine)
    away_x, away_y = ax - centre_ax, ay - centre_ay
    x = centre_bx + np.cos(angle) * away_x - np.sin(angle) * away_y
    y = centre_by + np.sin(angle) * away_x + np.cos(angle) * away_y
    return x, y, angle


def _pair(distances: Floats, angles: Floats, near: float) -> tuple[Indices, Indices]:
    """Pair what coincides, the closest first, one partner each."""
    rows, columns = np.nonzero((distances < near) & (angles < _ANGLE_TOLERANCE))
    cost = distances[rows, columns] / near + angles[rows, columns] / _ANGLE_TOLERANCE
    used_rows: set[int] = set()
    used_columns: set[int] = set()
    kept: list[int] = []
    for place in np.argsort(cost).tolist():
        row, column = int(rows[place]), int(columns[place])
        if row not in used_rows and column not in used_columns:
            used_rows.add(row)
            used_columns.add(column)
            kept.append(place)
    return rows[kept], columns[kept]


def overlay(first: Minutiae, second: Minutiae, rows: Indices, columns: Indices) -> Overlay | None:
    """Lay the first finger over the second by these pairs; None when fewer than two hold."""
    result: Overlay | None = None
    for pull, near in _PASSES:
        if len(rows) < 2:
            return None
        x, y, angle = _bend(first, second, rows, columns, pull)
        distances = np.hypot(x[:, None] - second.x, y[:, None] + second.y)
        angles = np.abs(turned(first.angle[:, None] + angle[:, None] - second.angle))
        rows, columns = _pair(distances, angles, near)
        result = Overlay(
            rows,
            columns,
            distances[rows, columns],
            angles[rows, columns],
            int((distances.min(axis=1) < _OVERLAP).sum()),
            int((distances.min(axis=0) < _OVERLAP).sum()),
        )
    return result if result is not None and result.paired >= 2 else None
