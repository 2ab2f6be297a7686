"""Passive presentation attack detection: a hint for the officer, never a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.errors import CaptureError
from capture.face.recognise import planes
from capture.sessions import Session

if TYPE_CHECKING:
    from capture.face.types import Face, Picture
    from capture.manifest import Attack
    from capture.models import ModelPack

_COLOURLESS = 8


def _crop(picture: Picture, face: Face, times: float, size: int) -> Picture:
    """Cut the box times a factor around its centre, moved inside the picture where it must."""
    height, width = picture.shape[:2]
    x, y, wide, high = face.box
    times = min(times, (height - 1) / high, (width - 1) / wide)
    wide_cut, high_cut = wide * times, high * times
    left = min(max(x + wide / 2 - wide_cut / 2, 0.0), width - wide_cut)
    top = min(max(y + high / 2 - high_cut / 2, 0.0), height - high_cut)
    part = picture[int(top) : int(top + high_cut) + 1, int(left) : int(left + wide_cut) + 1]
    return np.asarray(cv2.resize(part, (size, size)), np.uint8)


def _grey(picture: Picture, face: Face) -> bool:
    """Say whether the face has no colour: the models were made for colour and cannot judge it."""
    x, y, wide, high = (round(side) for side in face.box)
    part = picture[max(0, y) : max(0, y + high) : 4, max(0, x) : max(0, x + wide) : 4]
    return not part.size or int(np.ptp(part.astype(np.int16), axis=2).max()) <= _COLOURLESS


class AttackCheck:
    """All passive models of a pack, their answers averaged."""

    def __init__(self, pack: ModelPack) -> None:
        self._floor = pack.manifest.attack_floor
        self._models: list[tuple[Attack, Session]] = [
            # Measured: these small networks start twice as fast so, and run no slower.
            (facts, Session(pack.file(facts.file), optimised=False))
            for facts in pack.manifest.attacks
        ]

    def live(self, picture: Picture, face: Face) -> float | None:
        """Return how much the picture looks like a live person, 0..1.

        None without a model, and for a grey picture. CaptureError "model.format".
        """
        if not self._models or _grey(picture, face):
            return None
        shares: list[float] = []
        for facts, session in self._models:
            cut = _crop(picture, face, facts.crop, facts.size)
            answer = session.run(planes(cut, facts.colour, 0.0, facts.scale))[0].reshape(-1)
            if facts.live >= answer.size:
                raise CaptureError("model.format", f"{facts.file} has no answer {facts.live}")
            powers = np.exp(answer - answer.max())
            shares.append(float(powers[facts.live] / powers.sum()))
        return float(np.mean(shares))

    def suspected(self, live: float | None) -> bool:
        """Say whether the officer should look closer; False where nothing could be measured."""
        return live is not None and live < self._floor
