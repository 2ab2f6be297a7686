"""Minutiae without a net: where the phase of the ridge pattern turns once around a point.

The pattern is a wave; a minutia is a place where a ridge begins or forks, and there the wave's
phase has a residue of plus or minus one turn (Larkin and Fletcher 2007). Oriented filters give
the phase; the sign of the residue gives the side on which the additional ridge lies.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.finger.types import Minutiae

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.finger.types import Picture

    Floats = NDArray[np.float32]
    Waves = NDArray[np.complex64]

ORIENTATIONS = 16
_PERIODS = (7.5, 9.5, 12.0)
_REACH = 13
_ACROSS, _ALONG = 4.0, 5.5
_TURN = 2 * np.pi**2
_EVEN_WINDOW = 35
_TENSOR_SPREAD = 7.0
_LEAST_CERTAINTY = 0.35
_EDGE = 12
_PAIR_DISTANCE = 9.0
_MOST = 80


def _even(pixels: Picture) -> Floats:
    """Bring mean and contrast to the same level everywhere."""
    grey = pixels.astype(np.float32)
    side = (_EVEN_WINDOW, _EVEN_WINDOW)
    mean = cv2.blur(grey, side, borderType=cv2.BORDER_REPLICATE)
    square = cv2.blur(grey * grey, side, borderType=cv2.BORDER_REPLICATE)
    deviation = np.sqrt(np.maximum(square - mean * mean, 0))
    result: Floats = np.clip((grey - mean) / (deviation + 10), -3, 3).astype(np.float32)
    return result


def _normals(wave: Floats) -> tuple[Floats, Floats]:
    """Direction across the ridges (0 to pi, y down) and how certain it is (0 to 1)."""
    across = cv2.Sobel(wave, cv2.CV_32F, 1, 0)
    down = cv2.Sobel(wave, cv2.CV_32F, 0, 1)
    double = (across + 1j * down) ** 2
    energy = cv2.GaussianBlur(np.abs(double), (0, 0), _TENSOR_SPREAD)
    real = cv2.GaussianBlur(np.ascontiguousarray(double.real), (0, 0), _TENSOR_SPREAD)
    imaginary = cv2.GaussianBlur(np.ascontiguousarray(double.imag), (0, 0), _TENSOR_SPREAD)
    angle = np.arctan2(imaginary, real) / 2 % np.pi
    return angle.astype(np.float32), (np.hypot(real, imaginary) / (energy + 1e-6)).astype(
        np.float32
    )


class _Filters:
    """Oriented waves under a Gaussian, for pictures of one shape; applied as spectra.

    One transform back gives the even part and, as its imaginary part, the odd one.
    """

    def __init__(self, shape: tuple[int, ...]) -> None:
        # The picture is mirrored at its edges as far as a filter reaches.
        self._sides = [cv2.getOptimalDFTSize(side + 2 * _REACH) for side in shape[:2]]
        down, across = (np.fft.fftfreq(side).astype(np.float32) for side in self._sides)
        self._down, self._across = down[:, None], across[None, :]

    def answers(self, wave: Floats, normal: Floats) -> Waves:
        """Filter every pixel along its direction; the strongest of the periods counts."""
        mirrored = cv2.copyMakeBorder(wave, *(_REACH,) * 4, cv2.BORDER_REFLECT_101)
        spectrum = np.fft.fft2(mirrored, self._sides).astype(np.complex64)
        place = np.round(normal * ORIENTATIONS / np.pi).astype(np.int32) % ORIENTATIONS
        best = np.zeros(wave.shape, np.complex64)
        for orientation in range(ORIENTATIONS):
            here = np.nonzero(place == orientation)
            if len(here[0]):
                best[here] = self._strongest(spectrum, orientation * np.pi / ORIENTATIONS, here)
        return best

    def _strongest(
        self, spectrum: Waves, angle: float, here: tuple[NDArray[np.intp], ...]
    ) -> Waves:
        """Filter along one direction, and take the answers at some pixels only."""
        inside = tuple(part + _REACH for part in here)
        turn_x, turn_y = np.float32(np.cos(angle)), np.float32(np.sin(angle))
        across = self._across * turn_x + self._down * turn_y
        along = self._down * turn_x - self._across * turn_y
        window = np.exp(-_TURN * (_ACROSS**2 * across**2 + _ALONG**2 * along**2))
        best = np.zeros(len(here[0]), np.complex64)
        for period in _PERIODS:
            scale, constant = _scale(period)
            # The window moved to the wave's frequency is the window times two lines' product.
            bend = -2 * _TURN * _ACROSS**2 / period
            moved = np.exp(bend * turn_y * self._down) * np.exp(bend * turn_x * self._across)
            response = window * (moved * np.float32(constant) - np.float32(constant))
            answer = np.fft.ifft2(spectrum * response)[inside] * np.float32(scale)
            stronger = np.abs(answer) > np.abs(best)
            best[stronger] = answer[stronger]
        return best


def _scale(period: float) -> tuple[float, float]:
    """Return what makes a wave's filter of norm 1, and what its window keeps of a constant."""
    constant = float(np.exp(-_TURN * (_ACROSS / period) ** 2))
    whole = np.pi * _ACROSS * _ALONG
    norm = whole * ((1 + constant**2) / 2 - 2 * constant**1.5 + constant**2)
    return float(2 * whole / np.sqrt(norm)), constant


def _quantised(normal: Floats) -> Floats:
    step = np.pi / ORIENTATIONS
    result: Floats = (np.round(normal / step) % ORIENTATIONS * step).astype(np.float32)
    return result


def _residues(waves: Waves, normal: Floats) -> NDArray[np.int32]:
    """Count turns of the phase around each 2 x 2 square, all corners read in one direction."""
    corners = (slice(None, -1), slice(1, None))
    order = ((0, 0), (0, 1), (1, 1), (1, 0), (0, 0))
    reference = normal[:-1, :-1]
    phases = []
    for down, right in order:
        window = (corners[down], corners[right])
        opposite = np.cos(normal[window] - reference) < 0
        angle = np.angle(waves[window])
        phases.append(np.where(opposite, -angle, angle))
    total = np.zeros(reference.shape)
    for first, second in pairwise(phases):
        total += (second - first + np.pi) % (2 * np.pi) - np.pi
    return np.round(total / (2 * np.pi)).astype(np.int32)


def _lonely(x: Floats, y: Floats, sign: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Whether no residue of the other sign lies close by (such pairs are noise)."""
    near = (x[:, None] - x) ** 2 + (y[:, None] - y) ** 2 < _PAIR_DISTANCE**2
    lonely: NDArray[np.bool_] = ~(near & (sign[:, None] != sign)).any(axis=1)
    return lonely


class RidgeExtractor:
    """The classical extractor; needs no weights."""

    maker = "ridges-1"

    def extract(self, pixels: Picture) -> Minutiae:
        """Find minutiae in height x width uint8 at 500 pixels per inch, the best first."""
        wave = _even(pixels)
        normal, _ = _normals(wave)
        filters = _Filters(wave.shape)
        first = filters.answers(wave, normal)
        clean = (first.real / (np.abs(first) + 0.05)).astype(np.float32)
        normal, certainty = _normals(clean)
        waves = filters.answers(clean, normal)
        direction = _quantised(normal)
        residues = _residues(waves, direction)
        residues[certainty[:-1, :-1] < _LEAST_CERTAINTY] = 0
        inside = _inside(pixels)
        residues[~inside[:-1, :-1]] = 0
        return _points(residues, direction, waves, certainty, pixels.shape)


def _inside(pixels: Picture) -> NDArray[np.bool_]:
    """Pixels that lie well inside the ridged area."""
    grey = pixels.astype(np.float32)
    mean = cv2.blur(grey, (17, 17))
    deviation = np.sqrt(np.maximum(cv2.blur(grey * grey, (17, 17)) - mean * mean, 0))
    ridged = (deviation > max(12.0, 0.4 * float(np.percentile(deviation, 90)))).astype(np.uint8)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (17, 17))
    closed = cv2.morphologyEx(ridged, cv2.MORPH_CLOSE, disc)
    border = cv2.copyMakeBorder(closed, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    distance = cv2.distanceTransform(border, cv2.DIST_L2, 5)[1:-1, 1:-1]
    result: NDArray[np.bool_] = distance > _EDGE
    return result


def _points(
    residues: NDArray[np.int32],
    direction: Floats,
    waves: Waves,
    certainty: Floats,
    shape: tuple[int, ...],
) -> Minutiae:
    rows, columns = np.nonzero(residues)
    sign = np.sign(residues[rows, columns])
    x, y = columns.astype(np.float32) + 0.5, rows.astype(np.float32) + 0.5
    kept = _lonely(x, y, sign)
    rows, columns, sign, x, y = rows[kept], columns[kept], sign[kept], x[kept], y[kept]
    # Along the ridge, on the side where the additional ridge lies; then y up.
    along = direction[rows, columns] + sign * np.pi / 2
    angle = ((-along + np.pi) % (2 * np.pi) - np.pi).astype(np.float32)
    strength = cv2.GaussianBlur(np.abs(waves), (0, 0), 6)
    usual = float(np.percentile(strength, 90)) + 1e-6
    quality = np.clip(certainty[rows, columns] * strength[rows, columns] / usual, 0, 1)
    # Around an ending the additional phase belongs to a ridge (dark), around a fork to a valley.
    smooth = cv2.GaussianBlur(np.ascontiguousarray(waves.real), (0, 0), 2)
    ending = smooth[rows, columns] > 0
    points = Minutiae(x, y, angle, ending, quality.astype(np.float32), shape[1], shape[0])
    return points.take(np.argsort(-points.quality, kind="stable")[:_MOST])
