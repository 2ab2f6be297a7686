"""Values of the finger: picture, minutiae, template, and what is compared (ISO/IEC 2382-37)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from capture.quality import Component

    Picture = NDArray[np.uint8]
    Mask = NDArray[np.bool_]
    Vector = NDArray[np.float32]
    Curve = tuple[tuple[float, float], ...]

PIXELS_PER_INCH = 500


class Position(IntEnum):
    """Finger positions (ISO/IEC 19794-4 table 6, ANSI/NIST-ITL table 8)."""

    UNKNOWN = 0
    RIGHT_THUMB = 1
    RIGHT_INDEX = 2
    RIGHT_MIDDLE = 3
    RIGHT_RING = 4
    RIGHT_LITTLE = 5
    LEFT_THUMB = 6
    LEFT_INDEX = 7
    LEFT_MIDDLE = 8
    LEFT_RING = 9
    LEFT_LITTLE = 10
    RIGHT_FOUR = 13
    LEFT_FOUR = 14
    BOTH_THUMBS = 15


@dataclass(frozen=True, slots=True, eq=False)
class FingerImage:
    """A picture of one finger or of a slap: height x width uint8, ridges dark, square pixels.

    scale_known: whether its pixels per inch are sure; an unsure one speaks against nobody.
    """

    pixels: Picture = field(repr=False)
    pixels_per_inch: float = PIXELS_PER_INCH
    position: Position = Position.UNKNOWN
    scale_known: bool = True

    def wipe(self) -> None:
        """Overwrite the picture, where it is not somebody else's to keep."""
        if self.pixels.flags.writeable:
            self.pixels.fill(0)


@dataclass(frozen=True, slots=True, eq=False)
class Minutiae:
    """Minutiae of one finger; arrays of one length (ISO/IEC 19794-2).

    x, y: pixels at 500 per inch, origin at the upper left, y down. angle: radians, counter-
    clockwise from the positive x axis, -pi to pi. ending: a ridge ending, else a bifurcation.
    quality: 0 to 1. width, height: of the picture, in the same pixels.
    """

    x: Vector
    y: Vector
    angle: Vector
    ending: Mask
    quality: Vector
    width: int
    height: int

    def __len__(self) -> int:
        return len(self.x)

    def take(self, which: NDArray[np.intp] | NDArray[np.bool_]) -> Minutiae:
        """Return a selection of the minutiae, in that order."""
        return Minutiae(
            self.x[which],
            self.y[which],
            self.angle[which],
            self.ending[which],
            self.quality[which],
            self.width,
            self.height,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """Minutiae with their neighbourhoods, ready to be compared.

    cylinders: n x cells x sectors float32; valid: n x cells, where the cell is known.
    maker: the extractor's name and version.
    """

    minutiae: Minutiae = field(repr=False)
    cylinders: NDArray[np.float32] = field(repr=False)
    valid: NDArray[np.float32] = field(repr=False)
    maker: str

    def wipe(self) -> None:
        """Overwrite the numbers in place."""
        points = self.minutiae
        for numbers in (self.cylinders, self.valid, points.x, points.y, points.angle):
            numbers.fill(0)


@dataclass(frozen=True, slots=True, eq=False)
class Probe:
    """The live finger of this inspection."""

    template: Template
    components: tuple[Component, ...]
    hints: tuple[str, ...]
    position: Position = Position.UNKNOWN
    scale_known: bool = True

    def wipe(self) -> None:
        """Overwrite the template."""
        self.template.wipe()


@dataclass(frozen=True, slots=True, eq=False)
class Reference:
    """The finger that the traveller carries: on a card, in a seal, or in the chip."""

    template: Template
    components: tuple[Component, ...]
    hints: tuple[str, ...]
    position: Position = Position.UNKNOWN
    scale_known: bool = True

    def wipe(self) -> None:
        """Overwrite the template."""
        self.template.wipe()


class Zone(StrEnum):
    """The answer as a word; between the two thresholds nothing is claimed."""

    MATCH = "match"
    INCONCLUSIVE = "inconclusive"
    DIFFER = "differ"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Two calibrated thresholds on the similarity.

    match_fmr, differ_fmr: how often two different fingers reach them.
    curve: (similarity, false match rate) with similarity rising; rates fall along it.
    """

    match: float
    differ: float
    match_fmr: float
    differ_fmr: float
    curve: Curve = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """The outcome of one 1:1 comparison (ISO/IEC 2382-37).

    similarity: calibrated log-odds, 0 where a match and a non-match weigh the same.
    paired: minutiae found in both. overlap: the share of those that could have been.
    """

    zone: Zone
    similarity: float
    thresholds: Thresholds
    fmr_at_similarity: float
    paired: int
    overlap: float
