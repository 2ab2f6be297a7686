"""Turns a face into numbers with every recogniser of a pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from capture.errors import CaptureError
from capture.face.align import aligned
from capture.face.types import Embedding
from capture.sessions import Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from capture.face.types import Face, Picture, Vector
    from capture.manifest import Recogniser
    from capture.models import ModelPack


def planes(picture: Picture, colour: str, mean: float, scale: float) -> NDArray[np.float32]:
    """Return 1 x 3 x height x width float32: (colour - mean) * scale."""
    ordered = picture[:, :, ::-1] if colour == "rgb" else picture
    blob = np.ascontiguousarray(ordered.transpose(2, 0, 1)[None], np.float32)
    if mean:
        blob -= np.float32(mean)
    if scale != 1.0:
        blob *= np.float32(scale)
    return blob


# A face's vector has some dozens to some thousands of numbers; a network of another kind does not.
_NUMBERS = range(32, 4097)
# Some recognisers tell the vector's length beside it; a detector has six answers and more.
_MOST_ANSWERS = 2


class _Network:
    def __init__(self, pack: ModelPack, facts: Recogniser) -> None:
        self.facts = facts
        self._unit = pack.manifest.metric == "cosine"
        self._session = Session(pack.file(facts.file))
        shape = self._session.shape
        # Other makers' networks take the colours last.
        self._last = len(shape) == 4 and shape[3] == 3 and shape[1] != 3
        given = shape[1:3] if self._last else shape[2:4]
        sides = {side for side in given if isinstance(side, int) and side > 0}
        if len(shape) != 4 or len(self._session.outputs) > _MOST_ANSWERS:
            raise CaptureError("model.format", f"{facts.file} is no recogniser")
        if sides - {facts.size}:
            raise CaptureError("model.format", f"{facts.file} takes another size")

    def _answer(self, cut: Picture) -> Vector:
        facts = self.facts
        blob = planes(cut, facts.colour, facts.mean, facts.scale)
        given = np.ascontiguousarray(blob.transpose(0, 2, 3, 1)) if self._last else blob
        answer = self._session.run(given)[0]
        if answer.size not in _NUMBERS or not np.isfinite(answer).all():
            raise CaptureError("model.format", f"{facts.file} gives no face's vector")
        vector = answer.reshape(-1).astype(np.float32, copy=True)
        for used in (answer, given, blob):
            used.fill(0)
        return vector

    def vector(self, picture: Picture, face: Face) -> tuple[Vector, float]:
        """Return the face's vector as the network has it, and what tells its quality.

        That is the vector's length; with the mirrored face, how far the two vectors agree.
        """
        cut = aligned(picture, face, self.facts.alignment, self.facts.size)
        vector = self._answer(cut)
        sign = float(np.linalg.norm(vector))
        if self.facts.mirror:
            other = self._answer(cut[:, ::-1])
            sign = self._agreement(vector, other)
            vector += other
            vector /= np.float32(2)
            other.fill(0)
        cut.fill(0)
        return vector, sign

    def _agreement(self, first: Vector, second: Vector) -> float:
        if not self._unit:
            return 1.0 - float(np.linalg.norm(first - second))
        lengths = float(np.linalg.norm(first) * np.linalg.norm(second))
        return float(first @ second) / max(lengths, 1e-6)


class Recognition:
    """All recognisers of a pack; their vectors stand beside each other in an Embedding."""

    def __init__(self, pack: ModelPack) -> None:
        self._networks = [_Network(pack, facts) for facts in pack.manifest.recognisers]
        self._unit = pack.manifest.metric == "cosine"

    def embed(self, picture: Picture, face: Face) -> Embedding:
        """Return the face's template; norm is what tells its quality, where a pack says so."""
        vectors: list[Vector] = []
        norm: float | None = None
        for network in self._networks:
            vector, sign = network.vector(picture, face)
            length = float(np.linalg.norm(vector))
            if network.facts.norm is not None:
                norm = sign
            if self._unit and length > 0:
                vector /= np.float32(length)
            vectors.append(vector)
        return Embedding(tuple(vectors), norm)

    def fused(self, templates: Sequence[Embedding]) -> Embedding:
        """Return the mean of several templates of one person, network by network."""
        vectors: list[Vector] = []
        for parts in zip(*(template.vectors for template in templates), strict=True):
            mean = np.zeros_like(parts[0])
            for part in parts:
                mean += part
            mean /= np.float32(len(parts))
            length = float(np.linalg.norm(mean))
            if self._unit and length > 0:
                mean /= np.float32(length)
            vectors.append(mean)
        norms = [template.norm for template in templates if template.norm is not None]
        return Embedding(tuple(vectors), float(np.mean(norms)) if norms else None)
