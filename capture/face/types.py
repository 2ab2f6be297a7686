"""Values of the face: where it is, its template, and what is compared (ISO/IEC 2382-37)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from capture.quality import Component

    Curve = tuple[tuple[float, float], ...]
    Points = NDArray[np.float32]
    Vector = NDArray[np.float32]
    Picture = NDArray[np.uint8]


class Layout(StrEnum):
    """What the five landmarks are; left and right as seen in the picture."""

    EYES_NOSE_MOUTH = "eyes_nose_mouth"
    """Left eye, right eye, tip of the nose, left and right corner of the mouth."""
    CORNERS_NOSE = "corners_nose"
    """Right eye outer and inner corner, left eye outer and inner corner, base of the nose."""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A face in a picture; all in that picture's pixels.

    box: x, y, width, height. score: the detector's own. landmarks: 5 x 2, float32.
    """

    box: tuple[float, float, float, float]
    score: float
    landmarks: Points = field(repr=False)
    layout: Layout

    @property
    def eyes(self) -> tuple[float, float, float, float]:
        """Centres of the left and the right eye as seen in the picture: x, y, x, y."""
        points = self.landmarks
        if self.layout is Layout.EYES_NOSE_MOUTH:
            left, right = points[0], points[1]
        else:
            left, right = (points[2] + points[3]) / 2, (points[0] + points[1]) / 2
        return float(left[0]), float(left[1]), float(right[0]), float(right[1])

    @property
    def nose(self) -> tuple[float, float]:
        """The nose: its tip or its base, as the layout has it."""
        point = self.landmarks[2 if self.layout is Layout.EYES_NOSE_MOUTH else 4]
        return float(point[0]), float(point[1])

    @property
    def eye_distance(self) -> float:
        """Distance between the centres of the eyes in pixels."""
        left_x, left_y, right_x, right_y = self.eyes
        return float(((right_x - left_x) ** 2 + (right_y - left_y) ** 2) ** 0.5)


@dataclass(frozen=True, slots=True, eq=False)
class Embedding:
    """A face as numbers, one vector for each recogniser; wipe() overwrites them."""

    vectors: tuple[Vector, ...] = field(repr=False)
    norm: float | None = None

    def wipe(self) -> None:
        """Overwrite the numbers in place."""
        for vector in self.vectors:
            vector.fill(0)


@dataclass(frozen=True, slots=True, eq=False)
class Reference:
    """The face in the document of this inspection.

    model: digest of the pack that made it. faces: how many were seen.
    """

    embedding: Embedding
    model: str
    face: Face
    components: tuple[Component, ...]
    hints: tuple[str, ...]
    faces: int = 1

    def as_probe(self) -> Probe:
        """Return a copy that can be compared with another portrait of the same document."""
        vectors = tuple(vector.copy() for vector in self.embedding.vectors)
        template = Embedding(vectors, self.embedding.norm)
        return Probe(template, self.model, 1, self.components, self.hints, self.faces)

    def wipe(self) -> None:
        """Overwrite the template."""
        self.embedding.wipe()


@dataclass(frozen=True, slots=True, eq=False)
class Probe:
    """The live face of this inspection, fused from its best frames.

    live: 0..1 from the passive attack model, None where the pack has none or cannot say.
    suspected: whether the officer should look closer.
    """

    embedding: Embedding
    model: str
    frames: int
    components: tuple[Component, ...]
    hints: tuple[str, ...]
    faces: int = 1
    live: float | None = None
    suspected: bool = False

    def wipe(self) -> None:
        """Overwrite the template."""
        self.embedding.wipe()


@dataclass(frozen=True, slots=True)
class Seen:
    """What one frame showed: boxes, hints for the person, and how many frames are in hand."""

    boxes: tuple[tuple[float, float, float, float], ...]
    hints: tuple[str, ...]
    usable: int
    wanted: int


class Zone(StrEnum):
    """The answer as a word; between the two thresholds nothing is claimed."""

    MATCH = "match"
    INCONCLUSIVE = "inconclusive"
    DIFFER = "differ"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Two calibrated thresholds, and the curve that says how often strangers reach a similarity.

    curve: (similarity, false match rate) with similarity rising; rates fall along it.
    """

    match: float
    differ: float
    match_fmr: float
    differ_fmr: float
    metric: str
    curve: Curve = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """The outcome of one 1:1 comparison (ISO/IEC 2382-37).

    similarity: cosine, or 1 minus the Euclidean distance. fmr_at_similarity: how often two
    different people of the calibration data are at least as similar. assist_only: the pack may
    not be relied on; a person compares by eye.
    """

    zone: Zone
    similarity: float
    thresholds: Thresholds
    fmr_at_similarity: float
    frames: int
    assist_only: bool = False
