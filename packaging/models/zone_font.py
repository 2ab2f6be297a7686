"""OCR-B in many cuts: Debian's outlines, redrawn with another pen, width, slant and shape.

The outlines of fonts-ocr-b may be used, modified and distributed without limitation.
"""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from mrz.check_digits import ALPHABET, FILLER

FOLDER = "/usr/share/fonts/opentype/ocr-b/"
CHARACTERS = ALPHABET + FILLER
WIDTH, HEIGHT = 64, 96
CAPITAL = 64.0  # height of a capital in an atlas cell


@cache
def _outlines(face: str) -> np.ndarray:
    """Return the glyphs side by side, ink 1, as HEIGHT x (37 * WIDTH) float32."""
    font = ImageFont.truetype(FOLDER + face, round(WIDTH / 0.723))
    cells = []
    for character in CHARACTERS:
        cell = Image.new("L", (WIDTH, HEIGHT), 0)
        ImageDraw.Draw(cell).text((WIDTH / 2, 80), character, font=font, fill=255, anchor="ms")
        cells.append(np.asarray(cell, np.float32) / 255)
    return np.concatenate(cells, axis=1)


def _smooth(
    rng: np.random.Generator, shape: tuple[int, int], cells: int, size: float
) -> np.ndarray:
    rows = max(2, round(cells * shape[0] / WIDTH))
    columns = max(2, round(cells * shape[1] / WIDTH))
    coarse = rng.normal(0, size, (rows, columns)).astype(np.float32)
    return cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)


def _redraw(rng: np.random.Generator, atlas: np.ndarray) -> np.ndarray:
    """Warp every cell: common width, height and slant, digits apart, and a smooth bend."""
    count = len(CHARACTERS)
    y, x = np.mgrid[0:HEIGHT, 0 : count * WIDTH].astype(np.float32)
    centre = (np.floor(x / WIDTH) + 0.5) * WIDTH
    digit = (x < 10 * WIDTH).astype(np.float32)
    wide = rng.uniform(0.8, 1.14) * (1 + digit * rng.uniform(-0.12, 0.06))
    tall = rng.uniform(0.9, 1.1) * (1 + digit * rng.uniform(-0.1, 0.03))
    each = np.repeat(rng.normal(1, 0.03, count).astype(np.float32), WIDTH)[None, :]
    slant = rng.normal(0, 0.03)
    up = y - 80
    source_x = centre + (x - centre) / (wide * each) + up * slant
    source_y = 80 + up / tall
    bend = rng.uniform(0, 1.6)
    source_x += _smooth(rng, atlas.shape, 2, bend)
    source_y += _smooth(rng, atlas.shape, 2, bend)
    return cv2.remap(
        atlas,
        np.clip(source_x, centre - WIDTH / 2 + 0.5, centre + WIDTH / 2 - 1.5).astype(np.float32),
        source_y.astype(np.float32),
        cv2.INTER_LINEAR,
    )


@cache
def _stranger() -> np.ndarray:
    """Return another typewriter face in the same cells, as _outlines does."""
    font = ImageFont.truetype("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf", 87)
    cells = []
    for character in CHARACTERS:
        cell = Image.new("L", (WIDTH, HEIGHT), 0)
        ImageDraw.Draw(cell).text((WIDTH / 2, 80), character, font=font, fill=255, anchor="ms")
        cells.append(np.asarray(cell, np.float32) / 255)
    return np.concatenate(cells, axis=1)


def _mixed(rng: np.random.Generator, atlas: np.ndarray) -> np.ndarray:
    """Take some letters from another face: foundries differ most at a few of them."""
    chosen = rng.random(len(CHARACTERS)) < rng.uniform(0.05, 0.5)
    chosen[[0, -1]] = False  # that face strikes its zero through, and its filler is small
    return np.where(np.repeat(chosen, WIDTH)[None], _stranger(), atlas)


def cut(rng: np.random.Generator) -> np.ndarray:
    """Draw a cut: 37 x HEIGHT x WIDTH float32, ink 1, in the order of CHARACTERS."""
    face = "OCRB.otf" if rng.random() < 0.6 else "OCRBS.otf"
    atlas = _outlines(face)
    if rng.random() < 0.15:
        atlas = _mixed(rng, atlas)
    atlas = _redraw(rng, atlas)
    # A blurred outline cut at another level is the same letter with another pen.
    soft = cv2.GaussianBlur(atlas, (0, 0), rng.uniform(1.2, 3.4))
    level = rng.uniform(0.18, 0.74)
    atlas = np.clip((soft - level) * rng.uniform(4, 9) + 0.5, 0, 1)
    kind = rng.random()
    if kind < 0.35:
        # A thin pen, down to a third of the usual stroke, with breaks where it runs dry.
        size = int(rng.integers(2, 6))
        atlas = cv2.erode(atlas, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))
        atlas = np.clip(cv2.GaussianBlur(atlas, (0, 0), rng.uniform(0.6, 1.4)) * 1.6, 0, 1)
    elif kind < 0.6:
        # A broad nib: strokes thicker one way than the other, with hard corners.
        nib = np.ones(tuple(rng.integers(1, 7, 2)), np.uint8)
        atlas = cv2.dilate(cv2.erode(atlas, np.ones((2, 2), np.uint8)), nib)
    return atlas.reshape(HEIGHT, len(CHARACTERS), WIDTH).transpose(1, 0, 2)


_POOL: list[np.ndarray] = []
POOL_SIZE = 400


def pooled(rng: np.random.Generator) -> np.ndarray:
    """Return a cut from a pool that keeps renewing itself: drawing one costs 15 ms."""
    if (len(_POOL) < POOL_SIZE and rng.random() < 0.5) or not _POOL:
        _POOL.append((cut(rng) * 255).astype(np.uint8))
        return _POOL[-1]
    at = int(rng.integers(0, len(_POOL)))
    if rng.random() < 0.05:
        _POOL[at] = (cut(rng) * 255).astype(np.uint8)
    return _POOL[at]


def _field(rng: np.random.Generator, shape: tuple[int, int], grain: float) -> np.ndarray:
    """Return a random surface around 0, deviation 1, with so many pixels a grain."""
    small = tuple(max(2, round(side / grain)) for side in shape)
    coarse = rng.normal(0, 1, small).astype(np.float32)
    return cv2.resize(coarse, shape[::-1], interpolation=cv2.INTER_CUBIC)


def worn(rng: np.random.Generator, ink: np.ndarray, pitch: float) -> np.ndarray:
    """Wear a printed line: ragged edges, broken strokes, missing rows, rubbed places."""
    kind = rng.random()
    if kind < 0.55:
        return ink
    if kind < 0.75:
        edge = cv2.GaussianBlur(ink, (0, 0), pitch * rng.uniform(0.02, 0.06))
        ragged = edge - rng.uniform(0.3, 0.5)
        ragged += _field(rng, ink.shape, max(1.0, pitch / 8)) * rng.uniform(0.03, 0.16)
        return np.clip(ragged * rng.uniform(2.5, 6) + 0.5, 0, 1).astype(np.float32)
    if kind < 0.87:
        rubbed = _field(rng, ink.shape, pitch * rng.uniform(0.15, 0.8))
        return ink * np.clip(1.05 - rubbed * rng.uniform(0.1, 0.4), 0.15, 1)
    if kind < 0.93:  # needles, or a coarse ink jet
        step = pitch / rng.uniform(5, 11)
        y, x = np.mgrid[0 : ink.shape[0], 0 : ink.shape[1]].astype(np.float32)
        dots = np.sin(x * 2 * np.pi / step + rng.uniform(0, 6)) * np.sin(y * 2 * np.pi / step)
        return (ink * np.clip(0.6 + rng.uniform(0.3, 0.8) * dots, 0, 1)).astype(np.float32)
    rows = 1 - rng.uniform(0.3, 0.9) * (rng.random((ink.shape[0], 1)) < rng.uniform(0.03, 0.2))
    columns = 1 - rng.uniform(0, 0.6) * (rng.random((1, ink.shape[1])) < rng.uniform(0, 0.3))
    return (ink * rows * columns).astype(np.float32)


def write(
    rng: np.random.Generator, glyphs: np.ndarray, text: str, pitch: float, *, loose: float = 0.4
) -> np.ndarray:
    """Write a line with so many pixels a character: float32 ink, cell height 1.5 pitches.

    glyphs: a pooled cut, uint8.

    loose: standard deviation of a glyph's place and strength, in pixels and tenths.
    """
    width, height = max(4, round(pitch)), max(6, round(pitch * HEIGHT / WIDTH))
    small = np.stack(
        [cv2.resize(glyph, (width, height), interpolation=cv2.INTER_AREA) for glyph in glyphs]
    )
    cells = small[[CHARACTERS.index(character) for character in text]]
    if loose:
        shifts = np.rint(rng.normal(0, loose * pitch / 30, len(text))).astype(int)
        cells = np.stack(
            [np.roll(cell, by, axis=0) for cell, by in zip(cells, shifts, strict=True)]
        )
        cells = cells * (1 - np.abs(rng.normal(0, loose / 10, (len(text), 1, 1))))
    return worn(rng, cells.transpose(1, 0, 2).reshape(height, -1).astype(np.float32) / 255, pitch)
