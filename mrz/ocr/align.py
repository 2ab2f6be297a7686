"""Make a zone's lines agree: its lines are parallel, equally long and start below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from mrz.ocr.straighten import MARGIN, WIDTH
from mrz.ocr.types import TextLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from mrz.ocr.recognise import Cells

EQUAL = 0.94  # lines whose lengths differ less than this share keep their own ends
WHOLE = 0.6  # a shorter line is a fragment: its direction is not to be trusted
STEP = 4.0  # columns of a strip for one step of the recogniser
BEYOND = 3.0  # characters by which such a strip is prolonged at least
NEAR = 10  # characters that tell the pitch at an end
TOUCHING = 0.45  # characters between text and border of a strip that may hide another one


def align(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """Give every line the ends of the widest where some lines were found in part."""
    lengths = [line.length for line in lines]
    if min(lengths) > EQUAL * max(lengths):
        return tuple(lines)
    longest = max(lines, key=lambda line: line.length)
    axis = longest.direction
    whole = [line for line in lines if line.length > WHOLE * longest.length]
    start = min(float((line.left - longest.left) @ axis) for line in whole)
    stop = max(float((line.right - longest.left) @ axis) for line in whole)
    return tuple(_reach(line, longest, start, stop) for line in lines)


def _reach(line: TextLine, longest: TextLine, start: float, stop: float) -> TextLine:
    """Prolong a line to the given places along the longest one."""
    axis = longest.direction
    way = line.direction if line.length > WHOLE * longest.length else axis
    middle = (line.left + line.right) / 2
    along = float((middle - longest.left) @ axis)
    slope = max(float(way @ axis), 0.5)
    return TextLine(
        (middle + way * (start - along) / slope).astype(np.float32),
        (middle + way * (stop - along) / slope).astype(np.float32),
        line.height,
        line.weight,
    )


def refit(
    lines: Sequence[TextLine], cells: Sequence[Cells], characters: float, wanted: int
) -> tuple[TextLine, ...]:
    """Move the ends to where the characters were read, and beyond where some seem missing.

    characters: what the strips were cut for. wanted: the length of a legal line.
    """
    spans = [_span(found, wanted) for found in cells]
    known = [span for span in spans if span is not None]
    if not known:
        return tuple(lines)
    # The lines start and end below each other, so that the widest reading serves all of them.
    start, stop = min(span[0] for span in known), max(span[1] for span in known)
    return tuple(_moved(line, start, stop, characters) for line in lines)


def cut_short(cells: Sequence[Cells]) -> bool:
    """Whether some line's text reaches the border of its strip: more may stand beyond."""
    for found in cells:
        if len(found) < 8:
            continue
        (start, first), (stop, last) = _ends(found)
        if start < TOUCHING * first or WIDTH - stop < TOUCHING * last:
            return True
    return False


def _span(cells: Cells, wanted: int) -> tuple[float, float] | None:
    """Return where a line's text starts and stops, in columns of its strip."""
    count = len(cells)
    if count < 8:
        return None
    (start, first), (stop, last) = _ends(cells)
    left, right = start < TOUCHING * first, WIDTH - stop < TOUCHING * last
    if left or right:
        share = max(max(wanted - count, 0) / (left + right), BEYOND)
        start, stop = start - share * first * left, stop + share * last * right
    return start, stop


def _ends(cells: Cells) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return a text's start and its stop, and the pitch there: it changes along a slanting page."""
    near = min(NEAR, len(cells))
    first, left = _fitted(cells.places[:near])
    last, right = _fitted(cells.places[-near:])
    start = left - first / 2 + STEP / 2
    stop = right + last * (near - 0.5) + STEP / 2
    return (start, first), (stop, last)


def _fitted(places: NDArray[np.float32]) -> tuple[float, float]:
    """Fit equal steps to places; returns the step and the first place, in columns of a strip."""
    order = np.arange(len(places)) - (len(places) - 1) / 2
    step = float(order @ places) / float(order @ order)
    return step * STEP, (float(places.mean()) + step * float(order[0])) * STEP


def _moved(line: TextLine, start: float, stop: float, characters: float) -> TextLine:
    """Map columns of the strip back to the picture; perspective along a line is left out."""
    margin = WIDTH * MARGIN / (characters + 2 * MARGIN)
    scale = line.length / (WIDTH - 2 * margin)
    axis: NDArray[np.float32] = line.direction
    return TextLine(
        (line.left + axis * (start - margin) * scale).astype(np.float32),
        (line.left + axis * (stop - margin) * scale).astype(np.float32),
        line.height,
        line.weight,
    )
