"""Kinds of documents and pictures that training does not draw: licences, crops, lenses, scans."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import held_page
import held_scene
import numpy as np
import zone_text
from held_scene import DESK, FLAT

from mrz.check_digits import compute

if TYPE_CHECKING:
    from collections.abc import Callable

    from held_page import Page
    from held_scene import Level

Lines = tuple[str, ...]
STEADY = replace(DESK, turn=2)
NEAR = replace(DESK, fill=(0.7, 0.85))
ONES = {  # how the picture is taken, where that alone is what is tried
    "vga": replace(DESK, size=(640, 480), fill=(0.8, 0.85), blur=0.7),
    "four_k": replace(DESK, size=(3840, 2160), fill=(0.5, 0.85)),
    "twelve_megapixels": replace(
        DESK, size=(3024, 4032), fill=(0.6, 0.95), turn=180, bend=0.1, blur=2.0, noise=12
    ),
    "handheld": replace(DESK, size=(1600, 1200), fill=(0.7, 0.95), turn=180, bend=0.15, noise=10),
    "jpeg": replace(DESK, quality=(8, 15)),
}


def _green_card(rng: np.random.Generator) -> Lines:
    first, second, third = zone_text.three_lines(rng)
    first = "C1USA" + first[5:]
    digit = compute(first[5:] + second[:7] + second[8:15] + second[18:29])
    return first, second[:29] + digit, third


def _visa(rng: np.random.Generator) -> Lines:
    return zone_text.two_lines(rng, 44 if rng.random() < 0.5 else 36, visa=True)


TEXTS: dict[str, Callable[[np.random.Generator], Lines]] = {
    "licence": zone_text.licence,
    "green_card": _green_card,
    "visa": _visa,
}


def _page(rng: np.random.Generator, lines: Lines = ()) -> Page:
    return held_page.page(rng, int(rng.integers(21, 31)), lines=lines)


def _shot(rng: np.random.Generator, page: Page, level: Level) -> tuple[np.ndarray, np.ndarray]:
    if level.size is None:
        height, width = page.picture.shape[:2]
        ground = np.full((round(height * 1.2), width, 3), 250.0, np.float32)
    else:
        ground = held_scene.surface(rng, *level.size)
    laid, matrix = held_scene.laid(rng, page.picture, level, ground)
    return held_scene.exposed(rng, laid, level), matrix


def _zone(page: Page, matrix: np.ndarray) -> np.ndarray:
    """Return the corners of the page's strip that holds the zone, in the picture."""
    top, bottom = page.zone
    width = page.picture.shape[1]
    corners = np.float32([[[0, top], [width, top], [width, bottom], [0, bottom]]])
    return cv2.perspectiveTransform(corners, matrix)[0]


def _border(rng: np.random.Generator, page: Page) -> np.ndarray:
    """Let the picture end just below the zone."""
    picture, matrix = _shot(rng, page, STEADY)
    return picture[: int(_zone(page, matrix)[:, 1].max()) + 3].copy()


def _strip(rng: np.random.Generator, page: Page) -> np.ndarray:
    """Show the zone and nothing else."""
    picture, matrix = _shot(rng, page, STEADY)
    corners = _zone(page, matrix)
    left, top = np.maximum(corners.min(0) - 3, 0).astype(int)
    right, bottom = (corners.max(0) + 3).astype(int)
    return picture[top:bottom, left:right].copy()


def _pale(rng: np.random.Generator, page: Page) -> np.ndarray:
    shown = _shot(rng, page, DESK)[0].astype(np.float32)
    return (shown * 0.25 + rng.uniform(100, 180)).clip(0, 255).astype(np.uint8)


def _vignette(rng: np.random.Generator, page: Page) -> np.ndarray:
    shown = _shot(rng, page, DESK)[0].astype(np.float32)
    y, x = np.mgrid[-1 : 1 : shown.shape[0] * 1j, -1 : 1 : shown.shape[1] * 1j]
    return (shown * np.clip(1.1 - 0.55 * (x * x + y * y), 0.1, 1)[..., None]).astype(np.uint8)


def _stretched(rng: np.random.Generator, page: Page) -> np.ndarray:
    return cv2.resize(_shot(rng, page, DESK)[0], None, fx=rng.choice([0.75, 1.3]), fy=1.0)


def _barrel(rng: np.random.Generator, page: Page) -> np.ndarray:
    """Bend straight lines as a wide lens does."""
    shown = _shot(rng, page, NEAR)[0]
    height, width = shown.shape[:2]
    lens = np.array([[width, 0, width / 2], [0, width, height / 2], [0, 0, 1.0]])
    bend = np.array([-rng.uniform(0.06, 0.24), 0, 0, 0])
    kind = cv2.CV_32FC1
    maps = cv2.initUndistortRectifyMap(lens, bend, None, lens, (width, height), kind)
    return cv2.remap(shown, *maps, cv2.INTER_LINEAR)


def _defocus(rng: np.random.Generator, page: Page) -> np.ndarray:
    return cv2.GaussianBlur(_shot(rng, page, NEAR)[0], (0, 0), rng.uniform(2, 3.5))


def _streak(rng: np.random.Generator, page: Page) -> np.ndarray:
    shown = _shot(rng, page, DESK)[0].astype(np.float32)
    held_scene.spots(rng, shown, 2, rng.uniform(120, 255))
    return shown.clip(0, 255).astype(np.uint8)


def _one_bit(rng: np.random.Generator, page: Page) -> np.ndarray:
    """Scan in black and white."""
    grey = cv2.cvtColor(_shot(rng, page, FLAT)[0], cv2.COLOR_BGR2GRAY)
    kind = cv2.ADAPTIVE_THRESH_GAUSSIAN_C
    return cv2.adaptiveThreshold(grey, 255, kind, cv2.THRESH_BINARY, 41, 12)


def _quarter(rng: np.random.Generator, page: Page) -> np.ndarray:
    """Scan at 600 dots an inch, a quarter turned."""
    shown = cv2.resize(_shot(rng, page, FLAT)[0], None, fx=2.4, fy=2.4)
    return np.rot90(shown, int(rng.integers(1, 4))).copy()


PICTURES: dict[str, Callable[[np.random.Generator, Page], np.ndarray]] = {
    "border": _border, "strip": _strip, "pale": _pale, "vignette": _vignette,
    "stretched": _stretched, "barrel": _barrel, "defocus": _defocus, "streak": _streak,
    "one_bit": _one_bit, "quarter": _quarter,
}  # fmt: skip
KINDS = (*TEXTS, *ONES, *PICTURES)


def picture(rng: np.random.Generator, kind: str) -> tuple[np.ndarray, Lines]:
    """Return a picture, uint8 grey or BGR, and the lines that it shows."""
    page = _page(rng, TEXTS[kind](rng) if kind in TEXTS else ())
    if kind in PICTURES:
        return PICTURES[kind](rng, page), page.lines
    return _shot(rng, page, ONES.get(kind, DESK))[0], page.lines
