"""Other print may stand beside a zone's lines: runs of cells that are as long as its lines."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from mrz.ocr.pitch import regular

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mrz.ocr.recognise import Cells

LONGER = frozenset({30, 36, 44})  # lines that a shorter one may be cut out of by mistake
FEW = 3  # characters of other print beside a line, of which every run may be tried
MOST = 20  # and of which only runs with dates where they belong are
MOST_RUNS = 8
# Where a shape has its dates with their digits: line, and the columns of both.
DATES = {
    (30, 30, 30): (1, (*range(7), *range(8, 15))),
    (44, 44): (1, (*range(13, 20), *range(21, 28))),
    (36, 36): (1, (*range(13, 20), *range(21, 28))),
}
DATE = frozenset("0123456789<")
MISREAD = 2  # characters of the dates that may be read as letters
IN_STEP = 0.25  # pitches by which the next character of the same print may be out of step


def runs(loose: Sequence[Cells], shape: tuple[int, ...]) -> list[tuple[Cells, ...]]:
    """Return runs of lines that have a few characters too many, aligned ones first.

    None where a line has too few characters.
    """
    extra = [len(cells) - size for cells, size in zip(loose, shape, strict=True)]
    if min(extra) < 0 or not 0 < max(extra) <= FEW:
        return []
    # A line in step that is as long as another zone's is no shorter one with print beside it.
    if any(
        len(line) in LONGER and size not in LONGER
        for line, size in zip(loose, shape, strict=True)
        if regular(line)
    ):
        return []
    options = [
        [cells.part(start, start + size) for start in range(more + 1)]
        for cells, size, more in zip(loose, shape, extra, strict=True)
    ]
    return sorted(product(*options), key=_slant)[:MOST_RUNS]


def dated(loose: Sequence[Cells], shape: tuple[int, ...]) -> list[tuple[Cells, ...]]:
    """Return runs of lines with many characters too many: with dates, and apart from the rest.

    The same print goes on at one pitch: what follows in step is a part of the same line, and the
    run a part of a longer zone.
    """
    extra = [len(cells) - size for cells, size in zip(loose, shape, strict=True)]
    if min(extra) < 0 or not FEW < max(extra) <= MOST:
        return []
    line, columns = DATES[shape]
    out = []
    for start in range(extra[line] + 1):
        text = loose[line].part(start, start + shape[line]).text
        if sum(text[at] not in DATE for at in columns) > MISREAD:
            continue
        place = loose[line].places[start]
        starts = [
            int(np.abs(cells.places[: more + 1] - place).argmin())
            for cells, more in zip(loose, extra, strict=True)
        ]
        starts[line] = start
        ends = [at + size for at, size in zip(starts, shape, strict=True)]
        bounds = list(zip(loose, starts, ends, strict=True))
        if all(_apart(*each) for each in bounds):
            out.append(tuple(cells.part(first, end) for cells, first, end in bounds))
    return out[:MOST_RUNS]


def _apart(cells: Cells, start: int, end: int) -> bool:
    """Whether what stands before and after a run is out of step with it."""
    places = cells.places
    pitch = float(np.median(np.diff(places[start:end])))
    steps = []
    if start:
        steps.append(float(places[start] - places[start - 1]))
    if end < len(cells):
        steps.append(float(places[end] - places[end - 1]))
    return all(abs(step / max(pitch, 1e-3) - 1) > IN_STEP for step in steps)


def _slant(cells: tuple[Cells, ...]) -> float:
    """Return how far from below each other the lines start, but for one of nine apart."""
    starts = [float(line.places[0]) for line in cells if len(line) > 9]
    return max(starts) - min(starts)
