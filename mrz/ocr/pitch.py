"""A zone is printed with one pitch (ICAO Doc 9303-3, section 4.2): use it to check and to fill.

What a recogniser reads twice, or not at all, shows as a place that breaks the pitch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from mrz.ocr.recognise import BLANK, FLOOR, Cells

if TYPE_CHECKING:
    from numpy.typing import NDArray

NEAR = 5  # neighbours on either side that tell the pitch, which changes along a slanting page
FEW = 8  # fewer characters than these tell none
# Of 214 zones that were read rightly none had a step outside 0.70 to 1.34 of the pitch.
SHORTEST, LONGEST = 0.64, 1.45
UNCLEAR = 0.35  # parts of a pitch by which a step may miss a whole number of characters
REACH = 0.45  # of a pitch to either side in which a character without a place is looked for


def regular(cells: Cells) -> bool:
    """Whether every character stands one pitch after the one before."""
    if len(cells) < FEW:
        return True
    steps = _steps(cells.places)
    return bool(steps.min() >= SHORTEST and steps.max() <= LONGEST)


def spaced(likely: NDArray[np.float32], cells: Cells, count: int) -> Cells | None:
    """Return a line of so many characters, those added that were missed between others.

    likely: 180 x 38. cells: the free reading. None where the places do not tell which are missed.
    """
    if len(cells) < FEW:
        return None
    once = _once(cells)
    steps = _steps(once.places)
    whole = np.maximum(np.rint(steps), 1)
    if np.abs(steps - whole).max() > UNCLEAR:
        return None
    order = np.concatenate([[0], np.cumsum(whole)]).astype(int)
    if order[-1] != count - 1:
        return None
    places = np.interp(np.arange(count), order, once.places).astype(np.float32)
    found = np.zeros((count, BLANK), np.float32)
    found[order] = once.probabilities
    pitch = np.gradient(places)
    for at in set(range(count)) - set(order.tolist()):
        first = int(np.ceil(places[at] - REACH * pitch[at]))
        last = int(np.floor(places[at] + REACH * pitch[at]))
        found[at] = np.maximum(likely[first : last + 1, :BLANK].max(0), FLOOR)
    return Cells(found, places)


def _steps(places: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the steps between characters, in pitches."""
    steps = places[1:] - places[:-1]
    beyond = np.concatenate([steps[NEAR:0:-1], steps, steps[-2 : -NEAR - 2 : -1]])
    around = beyond[np.arange(len(steps))[:, None] + np.arange(2 * NEAR + 1)]
    pitch = np.partition(around, NEAR, axis=1)[:, NEAR]
    return np.asarray(steps / np.maximum(pitch, 1e-3), np.float32)


def _once(cells: Cells) -> Cells:
    """Leave out the weaker of two readings of one character."""
    sure = cells.probabilities.max(1)
    doubled = np.flatnonzero(_steps(cells.places) < SHORTEST)
    weaker = [int(at) if sure[at] < sure[at + 1] else int(at) + 1 for at in doubled]
    kept = np.setdiff1d(np.arange(len(cells)), weaker)
    return Cells(cells.probabilities[kept], cells.places[kept]) if len(kept) >= FEW else cells
