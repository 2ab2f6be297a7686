"""The finger that is asked for, out of what a scanner delivers: one finger, or a whole slap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from capture.finger.engine import presented
from capture.finger.slap import ORDER, segment_slap
from capture.finger.types import PIXELS_PER_INCH, FingerImage, Position

if TYPE_CHECKING:
    from client.inspection.room.finger_messages import FingerLook

# No single finger is so wide, at 500 pixels per inch (FAP 30: 20.3 mm).
_SLAP_WIDTH = 800


def picture_of(look: FingerLook) -> FingerImage:
    """Take the picture out of a message, as a copy of its own."""
    flat = np.frombuffer(look.pixels, np.uint8)
    pixels = flat[: look.height * look.width].reshape(look.height, look.width).copy()
    return FingerImage(pixels, look.pixels_per_inch, Position(look.position))


def slap_of(asked: Position) -> Position | None:
    """Say in which slap a finger lies; None for a finger that nobody named."""
    return next((slap for slap, fingers in ORDER.items() if asked in fingers), None)


def finger_of(
    look: FingerLook, asked: Position, left_out: frozenset[Position] = frozenset()
) -> FingerImage | None:
    """Return the asked finger's picture; None where the picture is of another finger.

    CaptureError where a slap does not show as many fingers as the hand should give.
    """
    image = picture_of(look)
    if image.position in ORDER or _is_slap(image):
        slap = image.position if image.position in ORDER else slap_of(asked)
        if slap is not None:
            return _tip(image, slap, asked, left_out)
    if asked and image.position and image.position is not asked:
        return None
    return image


def _is_slap(image: FingerImage) -> bool:
    width = image.pixels.shape[1] * PIXELS_PER_INCH / max(image.pixels_per_inch, 1.0)
    return bool(width > _SLAP_WIDTH)


def _tip(
    image: FingerImage, slap: Position, asked: Position, left_out: frozenset[Position]
) -> FingerImage | None:
    absent = left_out & frozenset(ORDER[slap])
    tips = segment_slap(presented(image), slap, absent)
    return next((tip.image for tip in tips if tip.position is asked), None)
