"""One pack at work: detect, assess, embed; and the two templates of an inspection."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from capture.face.attack import AttackCheck
from capture.face.choose import only
from capture.face.collector import ProbeCollector
from capture.face.compare import thresholds
from capture.face.components import geometry, table
from capture.face.detect.boxes import STILL_SIDE
from capture.face.detect.build import detector
from capture.face.recognise import Recognition
from capture.face.types import Probe, Reference

if TYPE_CHECKING:
    from collections.abc import Iterable

    from capture.face.types import Embedding, Face, Picture
    from capture.models import ModelPack
    from capture.quality import Component


class FaceEngine:
    """Runs a pack's networks on the calling thread; one engine serves one thread at a time."""

    def __init__(self, pack: ModelPack) -> None:
        """Build the networks. CaptureError "model.missing", "model.format"."""
        self.manifest = pack.manifest
        self.digest = pack.digest
        self.thresholds = thresholds(pack.manifest)
        self._detector = detector(pack)
        self.recognition = Recognition(pack)
        self._attack = AttackCheck(pack)
        norms = [facts.norm for facts in pack.manifest.recognisers if facts.norm]
        self._norm = norms[0] if norms else None

    def warm(self) -> None:
        """Run every network once, so that the first traveller does not wait."""
        blank = np.zeros((240, 320, 3), np.uint8)
        face = self._detector.blank()
        blank[:, :, 2] = 80  # A grey picture would leave out what is measured of colours.
        self.portrait(blank)
        self.scan(blank)
        self.near(blank, face)
        self.standing(blank, face, self.assess(blank, face))
        self.embed(blank, face).wipe()
        self.live(blank, face)

    def detect(self, picture: Picture, *, longest: int = 0) -> tuple[Face, ...]:
        """Find all faces of a BGR picture, best first.

        longest: the side searched at; 0 looks at 640 pixels, and closer where nothing was found.
        """
        if longest:
            return self._detector.detect(picture, longest)
        found = self._detector.detect(picture, STILL_SIDE)
        if not found and max(picture.shape[:2]) > STILL_SIDE:
            found = self._detector.detect(picture, 2 * STILL_SIDE)
        return found

    def portrait(self, picture: Picture) -> tuple[Face, ...]:
        """Find the faces of a document's portrait that could count, quickly."""
        return self._detector.portrait(picture)

    def scan(self, picture: Picture) -> tuple[Face, ...]:
        """Find the faces of a live frame that could count, quickly."""
        return self._detector.scan(picture)

    def glance(self, picture: Picture) -> tuple[Face, ...]:
        """Look at a live frame in which nobody stood before: in half the time of a scan."""
        return self._detector.glance(picture)

    def near(self, picture: Picture, face: Face) -> tuple[Face, ...]:
        """Follow a face into the next frame."""
        return self._detector.near(picture, face)

    def assess(self, picture: Picture, face: Face) -> tuple[Component, ...]:
        """Measure the quality components of ISO/IEC 29794-5 for one face."""
        return table.assess(picture, face)

    def standing(
        self, picture: Picture, face: Face, components: Iterable[Component]
    ) -> tuple[Component, ...]:
        """Correct the roll among the components where the face lies or stands on its head."""
        return table.turned(components, self._detector.quarters(picture, face))

    def hints(self, components: Iterable[Component]) -> tuple[str, ...]:
        """Return codes ("face.hint.*") of what the person can do better."""
        return table.hints(components)

    def embed(self, picture: Picture, face: Face) -> Embedding:
        """Return the face's template; wipe() it when it is no longer needed."""
        return self.recognition.embed(picture, face)

    def unified(self, template: Embedding) -> Component:
        """Return the recogniser's own quality signal of a template."""
        return table.unified(template.norm, self._norm)

    def live(self, picture: Picture, face: Face) -> float | None:
        """Return how much this looks like a live person, 0..1; None where the pack cannot say."""
        return self._attack.live(picture, face)

    def suspected(self, live: float | None) -> bool:
        """Say whether the officer should look closer; a hint, never a decision."""
        return self._attack.suspected(live)

    def reference(self, picture: Picture, faces: tuple[Face, ...] | None = None) -> Reference:
        """Make the template of a document's portrait; faces: where they are already known.

        CaptureError "face.none", "face.several".
        """
        if faces is None:
            faces = self.portrait(picture)
        height, width = picture.shape[:2]
        face = only(faces, width, height)
        template = self.embed(picture, face)
        areas = tuple(other.box[2] * other.box[3] for other in faces)
        whole = (self.unified(template), geometry.single(areas))
        components = (*whole, *self.standing(picture, face, self.assess(picture, face)))
        advice = (*table.hints(components), *table.lacking(components))
        return Reference(template, self.digest, face, components, advice, len(faces))

    def probe(self, picture: Picture, faces: tuple[Face, ...] | None = None) -> Probe:
        """Make the template of one still picture of the holder; faces: where they are known.

        CaptureError "face.none", "face.several".
        """
        made = self.reference(picture, faces)
        live = self.live(picture, made.face)
        return Probe(
            made.embedding,
            self.digest,
            1,
            made.components,
            self.hints(made.components),
            made.faces,
            live,
            suspected=self.suspected(live),
        )

    def collector(self) -> ProbeCollector:
        """Start collecting the live face of one inspection."""
        return ProbeCollector(self)
