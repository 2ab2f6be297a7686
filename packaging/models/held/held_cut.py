"""Cuts of OCR-B for measuring: other pens, widths and prints than zone_font draws for training.

Training bends whole outlines smoothly. Here every letter is thinned to its skeleton and drawn
again with a square, round or flat pen, so that corners, ends and joints differ as they do
between foundries; then printed by offset, ink jet, needle or laser.
"""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from mrz.check_digits import ALPHABET, FILLER

FOLDER = "/usr/share/fonts/opentype/ocr-b/"
CHARACTERS = ALPHABET + FILLER
WIDE, TALL = 80, 128
BASE = 104
LEAN = 0.19  # of the slanted face, put upright again here


@cache
def _skeletons(face: str) -> tuple[np.ndarray, ...]:
    font = ImageFont.truetype(FOLDER + face, round(WIDE / 0.723))
    out = []
    for character in CHARACTERS:
        cell = Image.new("L", (WIDE, TALL), 0)
        ImageDraw.Draw(cell).text((WIDE / 2, BASE), character, font=font, fill=255, anchor="ms")
        pixels = np.asarray(cell)
        if face == "OCRBL.otf":
            shear = np.float32([[1, LEAN, -LEAN * (BASE - 34)], [0, 1, 0]])
            pixels = cv2.warpAffine(pixels, shear, (WIDE, TALL))
        out.append(_thinned(pixels))
    return tuple(out)


def _thinned(pixels: np.ndarray) -> np.ndarray:
    """Return the ridge of the distance to paper: the middle of every stroke."""
    ink = (pixels > 110).astype(np.uint8)
    far = cv2.distanceTransform(ink, cv2.DIST_L2, 5)
    ridge = (far >= cv2.dilate(far, np.ones((3, 3))) - 0.35) & (far > 0.55 * far.max())
    return cv2.morphologyEx(ridge.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 5)))


def _pen(rng: np.random.Generator, widths: tuple[int, int]) -> np.ndarray:
    size = int(rng.integers(*widths))
    kind = rng.integers(0, 4)
    if kind == 0:
        return np.ones((size, size), np.uint8)
    if kind == 1:
        return np.ones((size, max(4, size - int(rng.integers(1, 5)))), np.uint8)
    shape = (size, max(4, size - int(rng.integers(0, 4))))
    return cv2.getStructuringElement(cv2.MORPH_ELLIPSE, shape)


def cut(rng: np.random.Generator, widths: tuple[int, int] = (7, 15)) -> np.ndarray:
    """Return 37 x TALL x WIDE uint8, ink 255; widths: of the pen, in WIDE-ths of a pitch."""
    face = ("OCRB.otf", "OCRBS.otf", "OCRBL.otf")[rng.integers(0, 3)]
    pen = _pen(rng, widths)
    wide, tall = rng.uniform(0.84, 1.1), rng.uniform(0.92, 1.06)
    digits = rng.uniform(0.9, 1.0)
    out = []
    for at, skeleton in enumerate(_skeletons(face)):
        share = wide * (digits if at < 10 else 1.0) * rng.normal(1, 0.015)
        stretch = np.float32([[share, 0, WIDE / 2 * (1 - share)], [0, tall, BASE * (1 - tall)]])
        line = cv2.warpAffine(skeleton * 255, stretch, (WIDE, TALL))
        glyph = cv2.dilate((line > 60).astype(np.uint8) * 255, pen)
        out.append(cv2.GaussianBlur(glyph, (0, 0), rng.uniform(0.8, 1.6)))
    return np.stack(out)


def _printed(rng: np.random.Generator, ink: np.ndarray, pitch: float, kind: float) -> np.ndarray:
    """Damage the ink as printers do; ink and kind are 0 to 1."""
    if kind < 0.15:  # needles or a coarse ink jet
        step = max(2, round(pitch / 9))
        y, x = np.mgrid[0 : ink.shape[0], 0 : ink.shape[1]]
        dots = 0.62 + 0.38 * np.sin(x * 2 * np.pi / step) * np.sin(y * 2 * np.pi / step)
        return ink * dots
    if kind < 0.4:  # ink that ran into the fibres
        rough = cv2.GaussianBlur(rng.normal(0, 1, ink.shape).astype(np.float32), (0, 0), pitch / 16)
        rough /= max(float(rough.std()), 1e-6)
        return np.clip(
            (cv2.GaussianBlur(ink, (0, 0), pitch / 22) - 0.38 + rough * 0.07) * 4 + 0.5, 0, 1
        )
    if kind < 0.5:  # worn
        gaps = cv2.GaussianBlur(rng.normal(0, 1, ink.shape).astype(np.float32), (0, 0), pitch / 5)
        return ink * np.clip(1.1 - gaps / max(float(gaps.std()), 1e-6) * 0.18, 0.4, 1)
    return ink


def write(
    rng: np.random.Generator, glyphs: np.ndarray, text: str, pitch: float, kind: float | None = None
) -> np.ndarray:
    """Return a line's ink, 0 to 1: 1.6 pitches high, a capital's middle at 0.865 of a pitch.

    kind: which printer, by _printed; a random one where left out.
    """
    kind = rng.random() if kind is None else kind
    wide, tall = max(4, round(pitch)), max(7, round(pitch * TALL / WIDE))
    row = np.concatenate([glyphs[CHARACTERS.index(each)] for each in text], axis=1)
    small = cv2.resize(row, (wide * len(text), tall), interpolation=cv2.INTER_AREA)
    return _printed(rng, small.astype(np.float32) / 255, pitch, kind)
