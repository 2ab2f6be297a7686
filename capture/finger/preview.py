"""Looks at preview frames without the net: is a finger there, does it lie still, what to tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.finger.quality import promise
from capture.finger.segment import find_print

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.finger.segment import Print
    from capture.finger.types import Picture

STABLE_FRAMES = 3
_LEAST_AREA = 250 * 325 * 0.35
_DARK, _LIGHT_CONTRAST = 60.0, 20.0
_OFF_CENTRE, _SLANTED = 0.25, 30.0
_STILL_PIXELS, _STILL_CHANGE = 8.0, 18.0
_SMALL = (64, 64)


@dataclass(frozen=True, slots=True)
class Look:
    """What one frame shows. hints: what the person could do better, the most useful first.

    box: left, top, width, height of the print. stable: enough frames in a row were good and still.
    worth: how good the print promises to be, to choose among the frames of one touch.
    """

    present: bool
    hints: tuple[str, ...]
    box: tuple[int, int, int, int] | None
    stable: bool
    worth: float = float("-inf")


class Preview:
    """Follows the frames of one touch, at 500 pixels per inch."""

    def __init__(self, wanted: int = STABLE_FRAMES) -> None:
        self._wanted = wanted
        self._still = 0
        self._before: tuple[NDArray[np.float32], tuple[float, float]] | None = None

    def see(self, pixels: Picture) -> Look:
        """Take one frame in."""
        found = find_print(pixels)
        if found is None:
            self._still, self._before = 0, None
            return Look(present=False, hints=("finger.place",), box=None, stable=False)
        hints = _hints(pixels, found)
        moving = self._moved(pixels, found)
        self._still = 0 if moving or hints else self._still + 1
        if moving:
            hints = (*hints, "finger.hold_still")
        worth = promise(pixels, found)
        return Look(True, hints, found.box, self._still >= self._wanted, worth)

    def _moved(self, pixels: Picture, found: Print) -> bool:
        small = cv2.resize(pixels, _SMALL, interpolation=cv2.INTER_AREA).astype(np.float32)
        left, top, width, height = found.box
        centre = left + width / 2, top + height / 2
        before, self._before = self._before, (small, centre)
        if before is None:
            return False
        shift = float(np.hypot(centre[0] - before[1][0], centre[1] - before[1][1]))
        change = float(np.abs(small - before[0]).mean())
        return shift > _STILL_PIXELS or change > _STILL_CHANGE


def _hints(pixels: Picture, found: Print) -> tuple[str, ...]:
    hints = []
    left, top, width, height = found.box
    across = abs(left + width / 2 - pixels.shape[1] / 2) / pixels.shape[1]
    down = abs(top + height / 2 - pixels.shape[0] / 2) / pixels.shape[0]
    if max(across, down) > _OFF_CENTRE:
        hints.append("finger.centre")
    elif found.area < _LEAST_AREA:
        hints.append("finger.cover_more")
    inside = pixels[found.mask]
    if float(inside.std()) < _LIGHT_CONTRAST:
        hints.append("finger.press_more")
    elif float(np.median(inside)) < _DARK:
        hints.append("finger.press_less")
    if _slant(found) > _SLANTED:
        hints.append("finger.straight")
    return tuple(hints)


def _slant(found: Print) -> float:
    """Degrees between the print's long axis and the vertical; 0 where it is about round."""
    moments = cv2.moments(found.mask.astype(np.uint8), binaryImage=True)
    upright, level, mixed = (moments[name] for name in ("mu02", "mu20", "mu11"))
    spread = float(np.hypot(level - upright, 2 * mixed))
    if spread < 0.35 * (level + upright):
        return 0.0
    axis = float(np.degrees(np.arctan2(2 * mixed, level - upright) / 2))
    return abs(abs(axis) - 90)
