"""Components from brightness, colour and detail inside the face (ISO/IEC 29794-5)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.face.align import similarity, warp
from capture.face.components.mapping import falling, rising, sigmoid
from capture.quality import Component, mapped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.face.types import Face, Picture

    Patch = NDArray[np.uint8]

# A square with the eyes 48 pixels apart, from the brows to the chin.
SIDE = 128
_EYES = np.array([[40.0, 40.0], [88.0, 40.0]], np.float32)
_COLOURLESS = 8
_TO_XYZ = np.array(
    [
        [0.412453, 0.357580, 0.180423],
        [0.212671, 0.715160, 0.072169],
        [0.019334, 0.119193, 0.950227],
    ]
)
_WHITE = np.array([0.950456, 1.0, 1.088754])
_OVEREXPOSED, _UNDEREXPOSED = 247, 25


# How much the brightness bends along four directions; the diagonal steps are longer.
_ALONG = np.array([[0, 0, 0], [1, -2, 1], [0, 0, 0]], np.float32)
_DIRECTIONS = (_ALONG, _ALONG.T, *(np.diag([1, -2, 1])[::turn] / 2.0 for turn in (1, -1)))


# Both cheeks of the patch, row by row, without what a smooth curve explains: stripes of shadow.
# Of 290 untouched faces 0.138 at most; of those called "differ" behind stripes 0.172 and more.
_CHEEKS = (np.s_[56:112, 30:48], np.s_[56:112, 80:98])
_SMOOTH = np.linalg.qr(np.vander(np.linspace(-1, 1, 56), 4))[0]
_STRIPES = 0.15


def patch(picture: Picture, face: Face) -> Patch:
    """Cut the inner face, upright and always of the same size: SIDE x SIDE x 3."""
    eyes = np.array(face.eyes, np.float32).reshape(2, 2)
    return warp(picture, similarity(eyes, _EYES), (SIDE, SIDE))


def _mask() -> NDArray[np.bool_]:
    down, across = np.mgrid[0:SIDE, 0:SIDE]
    inner: NDArray[np.bool_] = ((across - 64) / 46.0) ** 2 + ((down - 68) / 58.0) ** 2 <= 1.0
    return inner


_INNER = _mask()
_LEFT = _INNER & (np.arange(SIDE)[None, :] < SIDE // 2)
_RIGHT = _INNER & (np.arange(SIDE)[None, :] >= SIDE // 2)


def _histogram(values: NDArray[np.uint8]) -> NDArray[np.float64]:
    counts = np.bincount(values, minlength=256).astype(np.float64)
    shares: NDArray[np.float64] = counts / max(counts.sum(), 1.0)
    return shares


def _striped(grey: NDArray[np.uint8]) -> bool:
    """Say whether shadows cross the face, as of a blind or of a flickering lamp."""
    waves: list[float] = []
    for place in _CHEEKS:
        rows = grey[place].mean(axis=1)
        rows /= max(float(rows.mean()), 1.0)
        waves.append(float((rows - _SMOOTH @ (_SMOOTH.T @ rows)).std()))
    return min(waves) > _STRIPES


def exposure(cut: Patch) -> tuple[Component, ...]:
    """Return luminance, exposure, dynamic range and evenness of the light.

    The standard compares left and right only; light in stripes counts as uneven here too.
    """
    grey = np.asarray(cv2.cvtColor(cut, cv2.COLOR_BGR2GRAY), np.uint8)
    shares = _histogram(grey[_INNER])
    scale = np.arange(256) / 255.0
    mean = float(shares @ scale)
    variance = float(shares @ (scale - mean) ** 2)
    over, under = float(shares[_OVEREXPOSED:].sum()), float(shares[: _UNDEREXPOSED + 1].sum())
    used = shares[shares > 0]
    entropy = float(-(used * np.log2(used)).sum())
    even = float(np.minimum(_histogram(grey[_LEFT]), _histogram(grey[_RIGHT])).sum())
    bright = 100.0 * sigmoid(mean, 0.2, 0.05) * (1.0 - sigmoid(mean, 0.8, 0.05))
    spread = 100.0 * math.sin(math.pi * 60.0 * variance / (60.0 * variance + 1.0))
    return (
        mapped("LuminanceMean", mean, bright),
        mapped("LuminanceVariance", variance, spread),
        mapped("OverExposurePrevention", over, 1.0 / (over + 0.01)),
        mapped("UnderExposurePrevention", under, 120.0 * (0.832 - sigmoid(under, 0.92, 0.05))),
        mapped("DynamicRange", entropy, 12.5 * entropy),
        mapped("IlluminationUniformity", even, 0.0 if _striped(grey) else 100.0 * even**0.3),
    )


def _chroma(blue: float, green: float, red: float) -> tuple[float, float]:
    """Return a* and b* (CIELAB, D65) of one sRGB colour, each part 0..1.

    By the formula: OpenCV fills tables for 0.1 s at its first conversion.
    """
    linear = np.array(
        [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in (red, green, blue)]
    )
    shares = _TO_XYZ @ linear / _WHITE
    roots = np.where(shares > 0.008856, np.cbrt(shares), 7.787 * shares + 16.0 / 116.0)
    return float(500.0 * (roots[0] - roots[1])), float(200.0 * (roots[1] - roots[2]))


def colour(cut: Patch) -> Component:
    """Return how far the mean colour lies from natural skin; a grey picture is not assessed."""
    blue, green, red = cv2.split(cut)
    spread = cv2.subtract(cv2.max(cv2.max(blue, green), red), cv2.min(cv2.min(blue, green), red))
    if int(np.asarray(spread)[_INNER].max()) <= _COLOURLESS:
        return Component("NaturalColour", None, None)
    shares = cv2.mean(cut, _INNER.astype(np.uint8))[:3]
    green_red, blue_yellow = _chroma(*(share / 255.0 for share in shares))
    away = math.hypot(
        max(0.0, 5.0 - green_red, green_red - 25.0),
        max(0.0, 5.0 - blue_yellow, blue_yellow - 35.0),
    )
    return mapped("NaturalColour", away, falling(away, 0.0, 10.0, 200.0))


def sharpness(cut: Patch) -> Component:
    """Return the detail of the least sharp direction against the contrast; our own mapping.

    The standard's random forest needs its model file; this one is calibrated on portraits that
    were blurred, and on some that moved: a movement leaves the detail across it as it is.
    """
    grey = cv2.cvtColor(cut, cv2.COLOR_BGR2GRAY).astype(np.float32)
    smooth = cv2.GaussianBlur(grey, (3, 3), 0)
    detail = min(
        float(cv2.filter2D(smooth, cv2.CV_32F, bend)[_INNER].std()) for bend in _DIRECTIONS
    )
    contrast = float(grey[_INNER].std()) + 1.0
    native = math.log10(detail / contrast + 1e-4)
    return mapped("Sharpness", native, rising(native, -1.41, 0.08))
