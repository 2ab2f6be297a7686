"""Collects the live face: follows one person, keeps the best frames, fuses their templates."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING, Protocol

import numpy as np

from capture.face.choose import competing
from capture.face.compare import one_person, similarity
from capture.face.components import geometry, table
from capture.face.types import Probe, Seen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from capture.face.types import Embedding, Face, Picture, Thresholds
    from capture.quality import Component

WANTED = 3
MOST = 5
SPACING_SECONDS = 0.12
# How long a second person can stand beside the first before both are seen. No answer is given
# unseen all the same: the frame that completes the set is looked at as a whole.
RESCAN_SECONDS = 0.4
# While nobody stands there, a glance is enough for most frames: this many for one look.
_GLANCES = 2


class _Recognition(Protocol):
    def fused(self, templates: Sequence[Embedding]) -> Embedding: ...


class Eyes(Protocol):
    """What the collector needs of an engine."""

    digest: str
    thresholds: Thresholds

    @property
    def recognition(self) -> _Recognition:
        """The recogniser that fuses templates."""
        ...

    def scan(self, picture: Picture) -> tuple[Face, ...]:
        """Find the faces of a frame."""
        ...

    def glance(self, picture: Picture) -> tuple[Face, ...]:
        """Find faces where nobody stood before; one may be missed that a scan finds."""
        ...

    def near(self, picture: Picture, face: Face) -> tuple[Face, ...]:
        """Follow a face into the next frame."""
        ...

    def assess(self, picture: Picture, face: Face) -> tuple[Component, ...]:
        """Measure a face's quality."""
        ...

    def standing(
        self, picture: Picture, face: Face, components: Iterable[Component]
    ) -> tuple[Component, ...]:
        """Correct the components of a face that does not stand upright."""
        ...

    def embed(self, picture: Picture, face: Face) -> Embedding:
        """Return a face's template."""
        ...

    def unified(self, template: Embedding) -> Component:
        """Return the recogniser's own quality signal."""
        ...

    def live(self, picture: Picture, face: Face) -> float | None:
        """Return how much a picture looks like a live person."""
        ...

    def suspected(self, live: float | None) -> bool:
        """Say whether the officer should look closer."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """A frame worth keeping, with its template; wipe() overwrites both."""

    image: Picture = field(repr=False)
    face: Face
    embedding: Embedding = field(repr=False)
    components: tuple[Component, ...]
    hints: tuple[str, ...]
    worth: float
    live: float | None

    def wipe(self) -> None:
        """Overwrite picture and template."""
        self.image.fill(0)
        self.embedding.wipe()


def worth(components: Sequence[Component]) -> float:
    """Return one number to order frames by: the mean scalar of what matters to a recogniser."""
    wanted = {
        "UnifiedQualityScore": 3.0,
        "Sharpness": 2.0,
        "HeadPoseYaw": 1.0,
        "HeadPosePitch": 1.0,
        "InterEyeDistance": 1.0,
        "LuminanceMean": 1.0,
    }
    total = weights = 0.0
    for part in components:
        if part.scalar is not None and part.component in wanted:
            total += wanted[part.component] * part.scalar
            weights += wanted[part.component]
    return total / weights if weights else 0.0


def _area(face: Face) -> float:
    return face.box[2] * face.box[3]


class ProbeCollector:
    """Takes frames one after another until enough good ones of one person are in hand."""

    def __init__(self, eyes: Eyes) -> None:
        self._eyes = eyes
        self._kept: list[Kept] = []
        self._last = float("-inf")
        self._faces = 0
        self._others: tuple[float, ...] = ()
        self._empty = 0
        self._followed: Face | None = None
        self._scanned = float("-inf")
        self._several = False
        self.obstacle = "face.none"

    @property
    def enough(self) -> bool:
        """Whether as many good frames are in hand as are wanted, and one person was seen last."""
        return len(self._kept) >= WANTED and not self._several

    @property
    def followed(self) -> Face | None:
        """The one face of the last frame; None where there was none, or more than one."""
        return self._followed

    def add(self, frame: Picture, at: float, *, by_hand: bool = False) -> Seen:
        """Look at one BGR frame; at: monotonic seconds. Copies what it keeps.

        by_hand: the officer takes this frame whatever its quality; one face must still be in it.
        """
        height, width = frame.shape[:2]
        faces = self._look(frame, at, whole=by_hand or self._completes(at))
        found = competing(faces, width, height)
        self._several = len(found) > 1
        self._followed = found[0] if len(found) == 1 else None
        boxes = tuple(face.box for face in faces)
        if len(found) != 1:
            return self._without(boxes, "face.several" if found else "face.none")
        components = (
            geometry.single((_area(found[0]), *self._others)),
            *self._eyes.assess(frame, found[0]),
        )
        hints = table.hints(components)
        if not by_hand and not table.usable(components):
            self.obstacle = "face.not_usable"
        elif by_hand or at - self._last >= SPACING_SECONDS:
            hints = self._take(frame, found[0], components, at, by_hand=by_hand)
        return self._seen(boxes, hints)

    def _completes(self, at: float) -> bool:
        """Say whether a good frame at this moment would be the one that leads to the answer."""
        return len(self._kept) == WANTED - 1 and at - self._last >= SPACING_SECONDS

    def _look(self, frame: Picture, at: float, *, whole: bool) -> tuple[Face, ...]:
        """Follow the face in hand; look at the whole frame now and then, or when it is lost."""
        near = not whole and at - self._scanned < RESCAN_SECONDS
        if self._followed is not None and near:
            faces = self._eyes.near(frame, self._followed)
            if faces:
                return faces
        self._scanned = at
        glance = not whole and self._empty % (_GLANCES + 1) > 0
        faces = self._eyes.glance(frame) if glance else self._eyes.scan(frame)
        self._empty = 0 if faces else self._empty + 1
        self._faces = len(faces)
        self._others = tuple(sorted(map(_area, faces))[:-1])
        return faces

    def _without(self, boxes: tuple[tuple[float, float, float, float], ...], code: str) -> Seen:
        self.obstacle = code
        hint = "face.hint.no_face" if code == "face.none" else "face.hint.one_person"
        return self._seen(boxes, (hint,))

    def _seen(
        self, boxes: tuple[tuple[float, float, float, float], ...], hints: tuple[str, ...]
    ) -> Seen:
        return Seen(boxes, hints, min(len(self._kept), WANTED), WANTED)

    def _take(
        self,
        frame: Picture,
        face: Face,
        components: tuple[Component, ...],
        at: float,
        *,
        by_hand: bool,
    ) -> tuple[str, ...]:
        """Embed a good frame and keep it among the best; returns the hints that remain."""
        self._last = at
        template = self._eyes.embed(frame, face)
        components = (self._eyes.unified(template), *components)
        hints = table.hints(components)
        if not by_hand and not table.usable(components):
            template.wipe()
            self.obstacle = "face.not_usable"
            # What the recogniser cannot use may lie on its side: that can be asked to be mended.
            return table.hints(self._eyes.standing(frame, face, components))
        if self._someone_else(template):
            self.wipe()
            self._last = at
        live = self._eyes.live(frame, face)
        image = np.array(frame, np.uint8, copy=True)
        self._kept.append(Kept(image, face, template, components, hints, worth(components), live))
        self._kept.sort(key=lambda kept: -kept.worth)
        for dropped in self._kept[MOST:]:
            dropped.wipe()
        del self._kept[MOST:]
        self.obstacle = ""
        return hints

    def _someone_else(self, template: Embedding) -> bool:
        """Whether another person now stands where the one of the frames in hand stood."""
        if not self._kept:
            return False
        limits = self._eyes.thresholds
        value = similarity(template, self._kept[0].embedding, limits.metric)
        return not one_person(value, limits)

    def best(self) -> Kept | None:
        """Return the best frame, to show; None before the first good one."""
        return self._kept[0] if self._kept else None

    def probe(self) -> Probe | None:
        """Fuse the frames in hand; the caller wipes the result.

        None before the first good frame, and while more than one person is in the picture.
        """
        if not self._kept or self._several:
            return None
        template = self._eyes.recognition.fused([kept.embedding for kept in self._kept])
        best = self._kept[0]
        components = self._eyes.standing(best.image, best.face, best.components)
        shares = [kept.live for kept in self._kept if kept.live is not None]
        live = median(shares) if shares else None
        return Probe(
            template,
            self._eyes.digest,
            len(self._kept),
            components,
            table.hints(components),
            max(self._faces, 1),
            live,
            suspected=self._eyes.suspected(live),
        )

    def wipe(self) -> None:
        """Overwrite every picture and template in hand."""
        for kept in self._kept:
            kept.wipe()
        self._kept.clear()
        self._last = float("-inf")
        self._followed = None
        self._several = False
