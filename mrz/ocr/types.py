"""What reading a zone from a picture yields."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mrz.zone import DocumentFormat


DOUBTFUL = 0.8  # a character below this may be another
# The names, and what else identifies a person and stands under no check digit.
UNCOVERED = ("names", "primary", "secondary", "issuing_state", "nationality", "sex")


@dataclass(frozen=True, slots=True)
class Correction:
    """A character that another reading replaced; line and column count from 1."""

    line: int
    column: int
    read: str
    used: str


@dataclass(frozen=True, slots=True)
class Alternative:
    """The second reading of a character, with both probabilities."""

    line: int
    column: int
    first: str
    second: str
    first_probability: float
    second_probability: float


@dataclass(frozen=True, slots=True, eq=False)
class ZoneReading:
    """A zone as read, or an empty one where the picture shows none.

    lines: as printed. format: None without a zone. quad: corners of the zone in the picture,
    4 x 2 float32 (x, y), from the first character's top left, clockwise as one reads.
    confidence: a probability for each character. corrections: where the grammar of the
    position or a check digit chose the second of two look-alikes; never more than that.
    name_confidence: the least certain character of the names, the two codes of states and the
    sex, which no check digit covers.
    pitch: pixels a character. hints: codes of advice to the person, such as "print.hint_closer".
    """

    lines: tuple[str, ...] = ()
    format: DocumentFormat | None = None
    quad: NDArray[np.float32] | None = None
    confidence: tuple[tuple[float, ...], ...] = ()
    corrections: tuple[Correction, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    name_confidence: float = 0.0
    pitch: float = 0.0
    hints: tuple[str, ...] = ()

    @property
    def unsure(self) -> frozenset[tuple[int, int]]:
        """Return (line, column), from 0, of what may be another character than was read."""
        near = {(other.line - 1, other.column - 1) for other in self.alternatives}
        weak = {
            (row, column)
            for row, values in enumerate(self.confidence)
            for column, value in enumerate(values)
            if value < DOUBTFUL
        }
        return frozenset(near | weak)

    @property
    def mean_confidence(self) -> float:
        """Return the mean over all characters, 0 without a zone."""
        values = [value for line in self.confidence for value in line]
        return float(np.mean(values)) if values else 0.0


@dataclass(frozen=True, slots=True, eq=False)
class TextLine:
    """A line that the segmenter found, in pixels of the picture.

    left, right: middle of the line at its first and last character's outer edges (x, y),
    left of the reading direction only by chance. height: of a capital. weight: 0 to 1.
    """

    left: NDArray[np.float32]
    right: NDArray[np.float32]
    height: float
    weight: float

    @property
    def length(self) -> float:
        """Return the length in pixels."""
        return math.hypot(*(self.right - self.left))

    @property
    def direction(self) -> NDArray[np.float32]:
        """Return the unit vector from left to right."""
        return (self.right - self.left) / max(self.length, 1e-6)
