"""The neighbourhood of each minutia as a cylinder of cells (Cappelli, Ferrara, Maltoni 2010).

Each cell says how many neighbours lie there and which way they point, relative to the minutia:
nothing changes when the finger moves or turns. Constants in pixels at 500 per inch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.finger.types import Minutiae

    Floats = NDArray[np.float32]

RADIUS = 75.0
SIDE = 16
SECTORS = 6
_SPREAD = 28 / 3
_TURN_SPREAD = 2 * np.pi / 9
_REACH = 3 * _SPREAD
_SATURATION = 1.2
# A cell is known where some minutia of the picture lies within this distance.
_KNOWN = 50.0
_LEAST_JOINT = 0.3


def _cells() -> tuple[Floats, Floats]:
    steps = ((np.arange(SIDE) - (SIDE - 1) / 2) * (2 * RADIUS / SIDE)).astype(np.float32)
    across, along = np.meshgrid(steps, steps)
    inside = across**2 + along**2 <= RADIUS**2
    return across[inside], along[inside]


_ACROSS, _ALONG = _cells()
CELLS = len(_ACROSS)
_SECTOR_ANGLES = (-np.pi + (np.arange(SECTORS) + 0.5) * 2 * np.pi / SECTORS).astype(np.float32)


def turned(angle: Floats) -> Floats:
    """Bring angles into -pi to pi."""
    return (angle + np.pi) % (2 * np.pi) - np.pi


def _squared_distances(points: Minutiae) -> Floats:
    """Squared distance of every cell of every cylinder to every minutia: n x cells x n."""
    cosine, sine = np.cos(points.angle)[:, None], np.sin(points.angle)[:, None]
    x = points.x[:, None] + cosine * _ACROSS - sine * _ALONG
    y = -points.y[:, None] + sine * _ACROSS + cosine * _ALONG
    squared = (x[:, :, None] - points.x) ** 2 + (y[:, :, None] + points.y) ** 2
    return squared.astype(np.float32, copy=False)


def describe(points: Minutiae) -> tuple[Floats, Floats]:
    """Return cylinders (n x cells*sectors) and their known cells (n x cells, 0 or 1)."""
    count = len(points)
    if count == 0:
        return np.zeros((0, CELLS * SECTORS), np.float32), np.zeros((0, CELLS), np.float32)
    squared = _squared_distances(points)
    near = np.exp(squared / (-2 * _SPREAD**2))
    near[squared > _REACH**2] = 0
    near[np.arange(count), :, np.arange(count)] = 0
    relative = points.angle[:, None] - points.angle[None, :]
    away = turned(_SECTOR_ANGLES - relative[:, :, None])
    alike = np.exp(away**2 / (-2 * _TURN_SPREAD**2))
    cells = 1 - np.exp(-_SATURATION * np.matmul(near, alike))
    known = squared.min(axis=2) < _KNOWN**2
    return cells.reshape(count, -1).astype(np.float32), known.astype(np.float32)


def alikeness(first: Floats, first_known: Floats, second: Floats, second_known: Floats) -> Floats:
    """Compare every cylinder of one finger with every one of the other: n x m, 0 to 1.

    Only cells known in both count; too few of them make 0.
    """
    wide_first = np.repeat(first_known, SECTORS, axis=1)
    wide_second = np.repeat(second_known, SECTORS, axis=1)
    a, b = first * wide_first, second * wide_second
    a_energy = (a * a) @ wide_second.T
    b_energy = wide_first @ (b * b).T
    apart = np.sqrt(np.maximum(a_energy + b_energy - 2 * (a @ b.T), 0))
    alike: Floats = 1 - apart / (np.sqrt(a_energy) + np.sqrt(b_energy) + 1e-6)
    alike[(first_known @ second_known.T) / CELLS < _LEAST_JOINT] = 0
    return alike
