"""Advice to the person who holds the document, from what the picture of the zone measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from mrz.ocr.types import DOUBTFUL

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mrz.ocr.types import ZoneReading

CLOSER = "print.hint_closer"
GLARE = "print.hint_glare"
HOLD_STILL = "print.hint_hold_still"
LIGHT = "print.hint_light"
WHOLE = "print.hint_whole"

SMALL_PITCH = 10.0  # pixels a character: below this the recogniser loses 6 zones in 10
WHITE = 250
MUCH_WHITE = 0.08
PALE = 25.0  # grey levels between ink and paper
DULL = 0.16  # steepest edge, as a share of the contrast, at one pixel
DARK = 45.0  # a picture whose brightest twentieth is below this shows nothing
SOFT = 0.045  # steepest edge of a whole picture, as a share of its contrast
BURNT = 0.015  # share of a picture that is burnt out beside places that are not
SIDE = 960
EDGE = 0.12  # of a zone's height, between its lines' ends and the picture's edge
BRIGHTER = 8.0  # grey levels by which paper in glare differs
ALL_WHITE = 0.9  # share of a place that glare leaves nothing of


def advise(
    grey: NDArray[np.uint8], quad: NDArray[np.float32], pitch: float, reading: ZoneReading
) -> tuple[str, ...]:
    """Return codes of hints, the most useful first; none for a zone that was read surely."""
    sure = reading.name_confidence >= DOUBTFUL and not reading.alternatives
    if reading.mean_confidence > 0.97 and sure:
        return ()
    out = []
    if pitch < SMALL_PITCH:
        out.append(CLOSER)
    zone = flatten(grey, quad)
    contrast = float(np.percentile(zone, 97) - np.percentile(zone, 3))
    if _glare(zone):
        out.append(GLARE)
    if contrast < PALE:
        out.append(LIGHT)
    elif pitch >= SMALL_PITCH and _sharpness(zone, contrast) < DULL:
        out.append(HOLD_STILL)
    return tuple(out)


def advise_unread(
    grey: NDArray[np.uint8], quad: NDArray[np.float32] | None, pitch: float = 0.0
) -> tuple[str, ...]:
    """Return hints where no zone was read: from its likely place, else from the whole picture.

    quad: corners of what looked like a zone's lines, or None where nothing did. pitch: pixels
    that a character there has about.
    """
    if quad is None:
        return _of_picture(grey)
    if at_the_edge(grey.shape, quad):
        return (WHOLE,)
    zone = flatten(grey, quad)
    contrast = float(np.percentile(zone, 97) - np.percentile(zone, 3))
    out = []
    if pitch < SMALL_PITCH:
        out.append(CLOSER)
    if _glare(zone):
        out.append(GLARE)
    if contrast < PALE:
        # Movement wipes letters out as well, but everything else in the picture with them.
        out.append(HOLD_STILL if HOLD_STILL in _of_picture(grey) else LIGHT)
    elif _sharpness(zone, contrast) < DULL:
        out.append(HOLD_STILL)
    return tuple(out)


def at_the_edge(shape: tuple[int, ...], quad: NDArray[np.float32]) -> bool:
    """Whether lines end where the picture ends: more of them may stand beyond."""
    along = (quad[1] - quad[0]) / max(float(np.linalg.norm(quad[1] - quad[0])), 1e-3)
    reach = along * EDGE * float(np.linalg.norm(quad[3] - quad[0]))
    beyond = quad + np.array([[-1], [1], [1], [-1]], np.float32) * reach
    return bool((beyond < 0).any() or (beyond > np.array(shape[1::-1], np.float32) - 1).any())


def outshone(
    grey: NDArray[np.uint8], quad: NDArray[np.float32], pitch: float, *, valid: bool
) -> bool:
    """Whether a zone ends in glare, so that some of its characters may be lost there.

    A mirrored lamp grows brighter along the last characters; white paper beside a page does not.
    valid: its digits hold, so that it lacks nothing at its start: that would move every field.
    """
    along = (quad[1] - quad[0]) / max(float(np.linalg.norm(quad[1] - quad[0])), 1e-3) * pitch
    wider = quad + np.array([[-1], [1], [1], [-1]], np.float32) * along
    zone = flatten(grey, wider.astype(np.float32))
    size = max(2, round(pitch * zone.shape[1] / np.linalg.norm(wider[1] - wider[0])))
    paper = float(np.percentile(zone, 75))
    for end in (zone[:, ::-1],) if valid else (zone, zone[:, ::-1]):
        beyond, last = end[:, : size - size // 4], end[:, size : 4 * size]
        brighter = float(np.percentile(last, 85)) > paper + BRIGHTER
        if brighter and float((beyond >= WHITE).mean()) > ALL_WHITE:
            return True
    return False


def _of_picture(grey: NDArray[np.uint8]) -> tuple[str, ...]:
    """Return the one hint that a picture without any lines gives, if it gives one."""
    scale = min(1.0, SIDE / max(grey.shape))
    size = tuple(max(1, round(side * scale)) for side in grey.shape[::-1])
    small = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.float32)
    low, high = (float(value) for value in np.percentile(small, (5, 95)))
    if high < DARK or high - low < PALE / 2:
        return (LIGHT,) if high < 128 else ()
    if float((small >= WHITE).mean()) > BURNT and float(np.median(small)) < 200:
        return (GLARE,)
    steps = np.abs(np.diff(small, axis=1))
    if steps.size and float(np.percentile(steps, 99.9)) < SOFT * (high - low):
        return (HOLD_STILL,)
    return ()


def flatten(grey: NDArray[np.uint8], quad: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the zone straightened, at the picture's own scale."""
    width = int(np.clip(np.linalg.norm(quad[1] - quad[0]), 32, 2000))
    height = int(np.clip(np.linalg.norm(quad[3] - quad[0]), 8, 600))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad.astype(np.float32), target)
    return np.asarray(cv2.warpPerspective(grey, matrix, (width, height)), np.float32)


def _glare(zone: NDArray[np.float32]) -> bool:
    """Whether much of the zone is burnt out while the rest is not."""
    white = float((zone >= WHITE).mean())
    blocks = cv2.resize(zone, (12, 2), interpolation=cv2.INTER_AREA)
    return white > MUCH_WHITE and float(blocks.max() - np.median(blocks)) > 40


def _sharpness(zone: NDArray[np.float32], contrast: float) -> float:
    """Return the steepest usual step between neighbours, as a share of the contrast."""
    steps = np.abs(np.diff(zone, axis=1))
    return float(np.percentile(steps, 99)) / max(contrast, 1.0)
