"""Lines that belong together: parallel, of one length, one below the other."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from mrz.ocr.types import TextLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

MOST_LINES = 3
TURN = np.deg2rad(8)


def same_way(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """Turn every line so that all run the way of the first."""
    axis = lines[0].direction
    return tuple(
        line
        if float(line.direction @ axis) >= 0
        else TextLine(line.right, line.left, line.height, line.weight)
        for line in lines
    )


def turned(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """Read the zone the other way round: lines reversed, from the last to the first."""
    return tuple(TextLine(line.right, line.left, line.height, line.weight) for line in lines[::-1])


def groups(lines: Sequence[TextLine], limit: int = 4) -> tuple[tuple[TextLine, ...], ...]:
    """Group lines into zones, the most promising first, each from top to bottom or reversed.

    A group of three also yields its pairs, because a line of other text may stand above a zone.
    """
    found: list[tuple[TextLine, ...]] = []
    used: set[int] = set()
    for at, seed in enumerate(lines):
        if at in used:
            continue
        members = [at, *(n for n, line in enumerate(lines) if n != at and _beside(seed, line))]
        ordered = _ordered(same_way([lines[n] for n in members]))
        for run in _runs(ordered):
            if not any(run is other for other in found):
                found.append(run)
        used.update(members)
    found.sort(key=_promise, reverse=True)
    return tuple(found[:limit])


def _promise(run: tuple[TextLine, ...]) -> float:
    """Rate a run: long, certain lines, and all of one length, which other print seldom has."""
    lengths = [line.length for line in run]
    even = min(lengths) / (max(lengths) + 1e-6)
    return sum(line.length * line.weight for line in run) * (0.5 + 0.5 * even)


def _beside(one: TextLine, other: TextLine) -> bool:
    axis = one.direction
    cosine = abs(float(other.direction @ axis))
    if cosine < np.cos(TURN):
        return False
    middle = (other.left + other.right) / 2 - (one.left + one.right) / 2
    along, away = abs(float(middle @ axis)), abs(float(middle @ _normal(axis)))
    height = (one.height + other.height) / 2
    ratio = other.length / one.length
    return bool(0.5 < ratio < 2.0 and along < 0.4 * one.length and away < 8 * height)


def _normal(axis: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the axis turned to the right: down, where lines run to the right."""
    return np.array([-axis[1], axis[0]], np.float32)


def _ordered(lines: tuple[TextLine, ...]) -> list[TextLine]:
    normal = _normal(lines[0].direction)
    return sorted(lines, key=lambda line: float((line.left + line.right) @ normal))


def _runs(lines: list[TextLine]) -> list[tuple[TextLine, ...]]:
    """Cut an ordered stack where the distance is no line spacing; take at most three."""
    normal = _normal(lines[0].direction)
    stacks: list[list[TextLine]] = [[lines[0]]]
    for before, line in pairwise(lines):
        step = float((line.left + line.right - before.left - before.right) @ normal) / 2
        height = (line.height + before.height) / 2
        if 0.9 * height < step < 4.5 * height:
            stacks[-1].append(line)
        else:
            stacks.append([line])
    out: list[tuple[TextLine, ...]] = []
    for stack in stacks:
        for start in range(max(1, len(stack) - MOST_LINES + 1)):
            out.append(tuple(stack[start : start + MOST_LINES]))
    return out
