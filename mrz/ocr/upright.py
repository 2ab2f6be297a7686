"""Read lines freely, and find out which way round they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from mrz.ocr.recognise import free, probabilities

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from mrz.ocr.recognise import Cells
    from mrz.ocr.sessions import Network

CLEARER = 1.3  # a line that reads so much more like text one way round is that way round


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """Lines as read: n x 180 x 38 probabilities, and each line's free reading."""

    likely: NDArray[np.float32]
    cells: tuple[Cells, ...]

    def part(self, start: int, stop: int) -> Read:
        """Return some of the lines."""
        return Read(self.likely[start:stop], self.cells[start:stop])

    def above(self, below: Read) -> Read:
        """Return these lines with others below them."""
        return Read(np.concatenate([self.likely, below.likely]), self.cells + below.cells)


def freely(network: Network, strips: list[NDArray[np.uint8]]) -> Read:
    """Read lines of any length."""
    likely = probabilities(network, strips)
    return Read(likely, tuple(free(line) for line in likely))


def upright(network: Network, strips: list[NDArray[np.uint8]]) -> tuple[Read, bool]:
    """Read the lines the right way round; returns whether that is the other way.

    One line tells which way that is, or else all of them do.
    """
    back = [np.ascontiguousarray(cut[::-1, ::-1]) for cut in reversed(strips)]
    one = freely(network, [strips[0], back[-1]])
    forth, other = one.part(0, 1), one.part(1, 2)
    ahead, behind = _clarity(forth.cells), _clarity(other.cells)
    if len(strips) == 1:
        return (other, True) if behind > ahead else (forth, False)
    if max(ahead, behind) < CLEARER * min(ahead, behind):
        both = freely(network, [*strips[1:], *back[:-1]])
        half = len(back) - 1
        whole, reverse = forth.above(both.part(0, half)), both.part(half, 2 * half).above(other)
        upside_down = _clarity(reverse.cells) > _clarity(whole.cells)
        return (reverse if upside_down else whole), upside_down
    if behind > ahead:
        return freely(network, back[:-1]).above(other), True
    return forth.above(freely(network, strips[1:])), False


def _clarity(cells: Sequence[Cells]) -> float:
    """Say how much a reading looks like text: characters read, weighted by their certainty."""
    return float(sum((line.probabilities.max(1) ** 2).sum() for line in cells if len(line)))
