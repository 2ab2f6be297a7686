"""From a picture of one finger to what can be compared: sides, foreground, minutiae, template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import cv2
import numpy as np

from capture.errors import CaptureError
from capture.finger import nfiq2
from capture.finger.calibration import STANDARD
from capture.finger.compare import compare
from capture.finger.cylinders import describe
from capture.finger.net import MinutiaeNet, weights
from capture.finger.quality import assess, hints
from capture.finger.ridges import RidgeExtractor
from capture.finger.segment import crop_box, find_print
from capture.finger.types import (
    PIXELS_PER_INCH,
    FingerImage,
    Minutiae,
    Probe,
    Reference,
    Template,
)

if TYPE_CHECKING:
    from capture.finger.segment import Print
    from capture.finger.types import Picture, Position
    from capture.quality import Component

LEAST_SIDE, MOST_SIDE = 64, 1600
LEAST_RESOLUTION, MOST_RESOLUTION = 200.0, 2000.0
# Spread of grey values (1st to 99th percentile): below is noise, between is a faint print.
_NOISE, _FAINT = 24.0, 90.0
# A single finger is at most 20.3 x 25.4 mm (FAP 30); a larger crop only costs time and memory.
_MOST_CROP = (416, 512)


class Extractor(Protocol):
    """Finds minutiae in height x width uint8 at 500 pixels per inch."""

    maker: str

    def extract(self, pixels: Picture) -> Minutiae:
        """Return minutiae, the best first."""
        ...


def at_500(image: FingerImage) -> Picture:
    """Bring a picture to 500 pixels per inch.

    CaptureError "finger.too_small", "finger.too_large", "finger.resolution", "finger.format".
    """
    pixels = image.pixels
    if pixels.ndim != 2 or pixels.dtype != np.uint8:
        raise CaptureError("finger.format", f"{pixels.ndim} dimensions of {pixels.dtype}")
    if not LEAST_RESOLUTION <= image.pixels_per_inch <= MOST_RESOLUTION:
        raise CaptureError("finger.resolution", f"{image.pixels_per_inch:.0f} pixels per inch")
    scale = PIXELS_PER_INCH / image.pixels_per_inch
    height, width = (max(1, round(side * scale)) for side in pixels.shape)
    if min(height, width) < LEAST_SIDE:
        raise CaptureError("finger.too_small", f"{width} x {height} at 500 per inch")
    if max(height, width) > MOST_SIDE:
        raise CaptureError("finger.too_large", f"{width} x {height} at 500 per inch")
    if (height, width) == pixels.shape:
        return np.ascontiguousarray(pixels)
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=how), np.uint8)


def _stretched(pixels: Picture) -> Picture:
    """Spread a faint picture over the grey scale; what has no contrast at all stays blank."""
    dark, light = (float(value) for value in np.percentile(pixels, (1, 99)))
    if not _NOISE < light - dark < _FAINT:
        return pixels
    spread = (pixels.astype(np.float32) - dark) * (230.0 / (light - dark)) + 12
    return np.asarray(np.clip(spread, 0, 255), np.uint8)


def presented(image: FingerImage) -> Picture:
    """Bring a picture to 500 pixels per inch and to a contrast that can be looked at."""
    return _stretched(at_500(image))


def _crop(pixels: Picture, found: Print) -> tuple[Picture, int, int]:
    """Cut the print out, centred on it where it is larger than a finger can be."""
    left, top, right, bottom = crop_box(found, pixels.shape)
    if right - left > _MOST_CROP[0]:
        left = (left + right - _MOST_CROP[0]) // 2
        right = left + _MOST_CROP[0]
    if bottom - top > _MOST_CROP[1]:
        top = (top + bottom - _MOST_CROP[1]) // 2
        bottom = top + _MOST_CROP[1]
    return np.ascontiguousarray(pixels[top:bottom, left:right]), left, top


def _placed(points: Minutiae, left: int, top: int, shape: tuple[int, ...]) -> Minutiae:
    """Bring a crop's minutiae back to the picture's place."""
    x, y = points.x + np.float32(left), points.y + np.float32(top)
    return Minutiae(x, y, points.angle, points.ending, points.quality, shape[1], shape[0])


def template_of(points: Minutiae, maker: str) -> Template:
    """Describe every minutia's neighbourhood; for minutiae that a card or record carries, too."""
    cylinders, valid = describe(points)
    return Template(points, cylinders, valid, maker)


class _Drawn:
    """Stands in for an extractor: minutiae on a grid, for a rehearsal without the net."""

    maker = "drawn"

    def extract(self, pixels: Picture) -> Minutiae:
        """Return a few minutiae inside the picture."""
        height, width = pixels.shape
        x, y = (
            side.ravel().astype(np.float32)
            for side in np.meshgrid(np.linspace(30, width - 30, 4), np.linspace(30, height - 30, 4))
        )
        flat = np.ones(len(x), np.float32)
        return Minutiae(x, y, x / width, flat > 0, flat, width, height)


class FingerEngine:
    """Makes probes and references; opens no file after it was made."""

    def __init__(self, extractor: Extractor) -> None:
        self.extractor = extractor

    def warm(self) -> None:
        """Take a drawn print all the way through a comparison: the first finger will not wait."""
        self.load()
        self._walk()

    def rehearse(self) -> None:
        """Walk the same way without the net, so that nothing is imported in a closed room."""
        own, self.extractor = self.extractor, _Drawn()
        self._walk()
        self.extractor = own

    def load(self) -> None:
        """Build the net from the weights in memory: a second of work, no file."""
        if isinstance(self.extractor, MinutiaeNet):
            self.extractor.load()

    def _walk(self) -> None:
        y, x = np.mgrid[0:224, 0:192].astype(np.float64)
        wave = 0.7 * x + np.arctan2(y - 100, x - 90) - np.arctan2(y - 60, x - 50)
        wave += np.arctan2(y - 150, x - 120) - np.arctan2(y - 160, x - 60)
        probe = self.probe(FingerImage((128 + 100 * np.cos(wave)).astype(np.uint8)))
        compare(probe, Reference(probe.template, probe.components, probe.hints), STANDARD)

    def examine(self, image: FingerImage) -> tuple[Template, tuple[Component, ...]]:
        """Find the print and its minutiae, and assess it.

        CaptureError "finger.blank" where there is no print, and those of at_500.
        """
        pixels = presented(image)
        found = find_print(pixels)
        if found is None:
            raise CaptureError("finger.blank", "no ridges in the picture")
        crop, left, top = _crop(pixels, found)
        points = _placed(self.extractor.extract(crop), left, top, pixels.shape)
        inside = found.mask[points.y.astype(int), points.x.astype(int)]
        points = points.take(inside)
        components = assess(pixels, found, points)
        official = nfiq2.score(pixels)
        if official is not None:
            components = (*components, official)
        return template_of(points, self.extractor.maker), components

    def probe(self, image: FingerImage) -> Probe:
        """Make the live finger's probe. CaptureError as examine."""
        template, components = self.examine(image)
        told = hints(components)
        return Probe(template, components, told, image.position, image.scale_known)

    def reference(self, image: FingerImage) -> Reference:
        """Make the reference of a picture that the traveller carries. CaptureError as examine."""
        template, components = self.examine(image)
        told = hints(components)
        return Reference(template, components, told, image.position, image.scale_known)

    def reference_of(self, points: Minutiae, position: Position) -> Reference:
        """Make the reference of minutiae that the traveller carries (no picture, no quality)."""
        return Reference(template_of(points, "record"), (), (), position)


def standard_engine(content: bytes) -> FingerEngine:
    """Make the engine of the net, from its weights (capture.finger.net.weights)."""
    return FingerEngine(MinutiaeNet(content))


def present_engine(*, classical: bool = False) -> FingerEngine:
    """Make the engine of the net where its weights are, else the one that needs no model.

    Its first finger still waits for the net: call warm(), or in a room that is to be closed
    rehearse() before and load() afterwards. CaptureError "model.hash" where the weights are not
    the ones that were measured.
    """
    if classical:
        return FingerEngine(RidgeExtractor())
    try:
        return FingerEngine(MinutiaeNet(weights()))
    except CaptureError as reason:
        if reason.code != "model.missing":
            raise
    return FingerEngine(RidgeExtractor())
