"""Quality of one finger's picture, component by component (names of ISO/IEC 29794-4).

Components are measured here, not by NFIQ 2; the unified score is a regression on them, and its
rank correlation with NFIQ 2 stands in docs/decisions/finger-extraction.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from capture.finger.blocks import analyse
from capture.finger.calibration import QUALITY_INTERCEPT, QUALITY_WEIGHTS
from capture.finger.types import Minutiae
from capture.quality import Component, mapped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.finger.blocks import Blocks
    from capture.finger.segment import Print
    from capture.finger.types import Picture

# 12.7 x 16.5 mm (FAP 10) at 500 per inch; a plain print covers about half of its platen.
_FULL_AREA = 250 * 325 * 0.75
_MANY_MINUTIAE = 40
UNIFIED = "UnifiedQualityScore"
_EMPTY = np.zeros(0, np.float32)
_NONE = Minutiae(_EMPTY, _EMPTY, _EMPTY, np.zeros(0, np.bool_), _EMPTY, 0, 0)


def _numbers(pixels: Picture, blocks: Blocks, points: Minutiae) -> NDArray[np.float64]:
    """Return what the unified score is made of, in the order of its weights."""
    quality = points.quality if len(points) else np.zeros(1, np.float32)
    return np.array(
        [
            min(float((blocks.clarity > 0.6).sum()) / 50, 1.4),
            pixels.mean() / 255,
            blocks.certainty.mean(),
            blocks.period.mean() / 10,
            blocks.balance.std(),
            blocks.level.mean() / 255,
            quality.mean(),
            min(np.log(len(blocks) + 1), np.log(90)),
            np.percentile(blocks.clarity, 20),
            blocks.clarity.std(),
        ]
    )


def _unified(pixels: Picture, blocks: Blocks, points: Minutiae) -> float:
    numbers = _numbers(pixels, blocks, points)
    return float(numbers @ np.array(QUALITY_WEIGHTS) + QUALITY_INTERCEPT)


def promise(pixels: Picture, found: Print) -> float:
    """Guess how good a print will turn out, before its minutiae are known; higher is better."""
    blocks = analyse(pixels, found.mask)
    return _unified(pixels, blocks, _NONE) if len(blocks) else float("-inf")


def assess(pixels: Picture, found: Print, points: Minutiae) -> tuple[Component, ...]:
    """Measure every component of a picture at 500 per inch; scalars 0 to 100."""
    blocks = analyse(pixels, found.mask)
    area = mapped("SufficientFingerprintForeground", found.area, 100 * found.area / _FULL_AREA)
    count = mapped("MinutiaeCount", len(points), 100 * len(points) / _MANY_MINUTIAE)
    if not len(blocks):
        missing = (UNIFIED, "LocalClarityMean", "OrientationCertaintyMean")
        return (*(Component(name, None, None) for name in missing), area, count)
    unified = _unified(pixels, blocks, points)
    deviation = float(pixels[found.mask].std())
    level = float(blocks.level.mean())
    return (
        mapped(UNIFIED, unified, unified),
        _share("LocalClarityMean", blocks.clarity),
        _share("OrientationCertaintyMean", blocks.certainty),
        _share("OrientationFlowMean", blocks.flow),
        _share("FrequencyDomainAnalysisMean", blocks.frequency),
        mapped("RidgeValleyUniformityMean", float(blocks.balance.mean()), _evenness(blocks)),
        mapped("UniformImage", deviation, 100 * deviation / 60),
        mapped("EmptyImageOrContrastTooLow", level, 100 - abs(level - 140) / 1.2),
        area,
        count,
    )


def _share(name: str, values: NDArray[np.float32]) -> Component:
    mean = float(values.mean())
    return mapped(name, mean, 100 * mean)


def _evenness(blocks: Blocks) -> float:
    return 100 * float(np.exp(-np.abs(np.log(blocks.balance + 0.05)).mean()))


# (component, a scalar below this, the hint); the first that applies comes first.
_HINTS = (
    ("SufficientFingerprintForeground", 45, "finger.cover_more"),
    ("UniformImage", 35, "finger.press_more"),
    ("LocalClarityMean", 45, "finger.clean_or_moisten"),
    ("MinutiaeCount", 25, "finger.centre"),
)
_DARK_LEVEL = 60.0
_RETRY, _FLAG = 15, 30


def scalar(components: tuple[Component, ...], name: str) -> int | None:
    """Return a component's scalar; None where it could not be assessed."""
    return next((one.scalar for one in components if one.component == name), None)


def hints(components: tuple[Component, ...]) -> tuple[str, ...]:
    """Say what the person could do better; nothing where the picture is good enough."""
    unified = scalar(components, UNIFIED)
    if unified is not None and unified >= _FLAG:
        return ()
    found = []
    for name, least, hint in _HINTS:
        value = scalar(components, name)
        if value is not None and value < least:
            found.append(hint)
    level = next(
        (c.native for c in components if c.component == "EmptyImageOrContrastTooLow"), None
    )
    if level is not None and level < _DARK_LEVEL:
        found.append("finger.press_less")
    return tuple(found) or ("finger.again",)


def acceptable(components: tuple[Component, ...]) -> bool:
    """Whether a picture may be compared at all; below this, ask for the finger again."""
    unified = scalar(components, UNIFIED)
    return unified is not None and unified >= _RETRY


def hopeless(components: tuple[Component, ...]) -> bool:
    """Whether a picture was assessed, and found too poor to be compared."""
    unified = scalar(components, UNIFIED)
    return unified is not None and unified < _RETRY


def flagged(components: tuple[Component, ...]) -> bool:
    """Whether a picture is usable, but a better one would be welcome."""
    unified = scalar(components, UNIFIED)
    return unified is None or unified < _FLAG
