"""Look for the lines that the segmenter missed: above and below a line that reads like a zone's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from mrz.ocr.nine import CHARACTERS, alone, licence
from mrz.ocr.recognise import free, probabilities
from mrz.ocr.straighten import heights, strip
from mrz.ocr.types import TextLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from mrz.ocr.recognise import Cells
    from mrz.ocr.sessions import Network
    from mrz.ocr.straighten import Pyramid

LENGTHS = (30, 36, 44)
NEAR = 3  # characters that a line of a zone may lack in its first reading
SURE = 0.85
COMPANION = 0.7
STEPS = np.arange(1.25, 3.0, 0.22)  # line spacings to try, in capital heights


def complete(
    network: Network,
    pyramid: Pyramid,
    lines: tuple[TextLine, ...],
    cells: Sequence[Cells],
    characters: float,
) -> tuple[TextLine, ...]:
    """Return the lines with those that were missed, from top to bottom; often as they came."""
    longest = max(cells, key=len)
    wanted = min(LENGTHS, key=lambda length: abs(length - len(longest)))
    if abs(wanted - len(longest)) > NEAR or longest.confidence < SURE:
        return lines
    missing = (3 if wanted == 30 else 2) - len(lines)
    if missing <= 0:
        return lines
    search = _Search(network, pyramid, characters, wanted)
    if len(lines) == 2:
        between = (lines[1].left + lines[1].right - lines[0].left - lines[0].right) / 2
        step = between.astype(np.float32)
        if licence(cells[0]):
            return search.short(lines, step, cells[0])
        return search.extend(lines, step)
    found = search.around(lines[0])
    if found is None:
        return lines
    pair, step = found
    return search.extend(pair, step) if missing == 2 else pair


class _Search:
    def __init__(self, network: Network, pyramid: Pyramid, characters: float, wanted: int) -> None:
        self._network, self._pyramid = network, pyramid
        self._characters, self._wanted = characters, wanted

    def around(self, line: TextLine) -> tuple[tuple[TextLine, ...], NDArray[np.float32]] | None:
        """Find one neighbour at an unknown distance; returns the pair and the step down."""
        axis = line.direction
        down = (np.array([-axis[1], axis[0]]) * line.height).astype(np.float32)
        steps = [float(sign * step) for step in STEPS for sign in (-1, 1)]
        moved = [_moved(line, (down * by).astype(np.float32)) for by in steps]
        values = self._values(moved)
        best = int(np.argmax(values))
        if values[best] < COMPANION:
            return None
        step = (down * abs(steps[best])).astype(np.float32)
        return ((moved[best], line) if steps[best] < 0 else (line, moved[best])), step

    def extend(
        self, lines: tuple[TextLine, ...], step: NDArray[np.float32]
    ) -> tuple[TextLine, ...]:
        """Add the better neighbour above or below at a known distance."""
        above, below = _moved(lines[0], -step), _moved(lines[-1], step)
        read = self._read([above, below])
        values = [self._value(cells) for cells in read]
        if max(values) < COMPANION:
            # The Swiss driving licence has a line of nine characters above its two of thirty.
            nine = len(lines) == 2 and _is_nine(read[0])
            return (above, *lines) if nine else lines
        return (above, *lines) if values[0] > values[1] else (*lines, below)

    def short(
        self, lines: tuple[TextLine, ...], step: NDArray[np.float32], below: Cells
    ) -> tuple[TextLine, ...]:
        """Add the short line of nine characters above a Swiss driving licence's two long ones."""
        above = _moved(lines[0], -step)
        found = free(alone(self._likely([above])[0], below))
        sure = abs(len(found) - CHARACTERS) <= 1 and found.confidence > COMPANION
        return (above, *lines) if sure else lines

    def _values(self, lines: list[TextLine]) -> list[float]:
        return [self._value(cells) for cells in self._read(lines)]

    def _read(self, lines: list[TextLine]) -> list[Cells]:
        return [free(one) for one in self._likely(lines)]

    def _likely(self, lines: list[TextLine]) -> NDArray[np.float32]:
        strips = [
            strip(self._pyramid, line, heights([line])[0], self._characters) for line in lines
        ]
        return probabilities(self._network, strips)

    def _value(self, cells: Cells) -> float:
        """Rate a reading: certain, and about as long as the line it belongs to."""
        short = abs(len(cells) - self._wanted) / self._wanted
        return cells.confidence * max(0.0, 1 - 1.5 * short)


def _is_nine(cells: Cells) -> bool:
    return abs(len(cells) - 9) <= 1 and cells.confidence > SURE


def _moved(line: TextLine, by: NDArray[np.float32]) -> TextLine:
    return TextLine(line.left + by, line.right + by, line.height, line.weight)
