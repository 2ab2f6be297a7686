"""Chooses the one face of a picture, or says that there is none or that two compete."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from capture.errors import CaptureError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from capture.face.types import Face

# A second face with more than this share of the first one's weight competes with it.
COMPETING = 0.35


def weight(face: Face, width: int, height: int) -> float:
    """Return score x area x nearness to the middle of the picture."""
    x, y, wide, high = face.box
    across = (x + wide / 2) / width - 0.5
    down = (y + high / 2) / height - 0.5
    nearness = max(0.1, 1.0 - 1.2 * math.hypot(across, down))
    return max(face.score, 0.01) * wide * high * nearness


def competing(faces: Sequence[Face], width: int, height: int) -> tuple[Face, ...]:
    """Return the heaviest face, and after it those that compete with it; empty for no face."""
    ordered = sorted(faces, key=lambda face: -weight(face, width, height))
    if not ordered:
        return ()
    least = COMPETING * weight(ordered[0], width, height)
    return tuple(face for face in ordered if weight(face, width, height) >= least)


def only(faces: Sequence[Face], width: int, height: int) -> Face:
    """Return the only face that counts. CaptureError "face.none", "face.several"."""
    found = competing(faces, width, height)
    if not found:
        raise CaptureError("face.none")
    if len(found) > 1:
        raise CaptureError("face.several", str(len(found)))
    return found[0]
