"""Fingers that nobody has: drawn from a number, laid down anew for each touch.

A print is a wave whose phase turns once around each minutia (Larkin and Fletcher 2007); a touch
moves, turns and bends it, changes pressure and moisture, and adds the sensor's noise.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Image = NDArray[np.uint8]
    Floats = NDArray[np.float64]

PIXELS_PER_INCH = 500
WIDTH, HEIGHT = 320, 400
_MARGIN = 48
_RIDGE = 9.0
_MINUTIAE, _APART = 42, 26.0
_HALF_ACROSS, _HALF_DOWN = 128.0, 172.0


@dataclass(frozen=True, slots=True)
class Touch:
    """How a finger lies on the glass.

    turn: degrees. across, down: pixels off the middle. pressure: 0 (hardly) to 1 (hard).
    covered: share of the print that touches. noise: grey values.
    """

    turn: float = 0.0
    across: float = 0.0
    down: float = 0.0
    pressure: float = 0.5
    covered: float = 1.0
    noise: float = 8.0


def _grid() -> tuple[Floats, Floats]:
    down, across = np.mgrid[-_MARGIN : HEIGHT + _MARGIN, -_MARGIN : WIDTH + _MARGIN]
    return across - WIDTH / 2.0, down - HEIGHT / 2.0


def _places(random: np.random.Generator) -> Floats:
    """Draw the minutiae's places, never two close together."""
    places: list[Floats] = []
    while len(places) < _MINUTIAE:
        place = random.uniform((-_HALF_ACROSS, -_HALF_DOWN), (_HALF_ACROSS, _HALF_DOWN))
        if all(np.hypot(*(place - other)) > _APART for other in places):
            places.append(place)
    return np.array(places)


@lru_cache(maxsize=16)
def _wave(number: int) -> NDArray[np.float32]:
    """Draw a finger's ridges, -1 (ridge) to 1 (valley), larger than a touch shows of it."""
    random = np.random.default_rng(number)
    x, y = _grid()
    squeeze, tilt = random.uniform(0.75, 1.2), random.uniform(-0.25, 0.25)
    core_x, core_y = random.uniform(-20, 20), random.uniform(-50, 10)
    u, v = (x - core_x) + tilt * (y - core_y), (y - core_y) * squeeze
    # Around the core the ridges close; farther out they run as arches.
    rings = np.sqrt(u**2 + v**2 + 36.0)
    bows = v + 70.0 * np.exp(-((u / 85.0) ** 2))
    inside = 1 / (1 + np.exp((v - 55.0) / 16.0))
    phase = 2 * np.pi / _RIDGE * (inside * rings + (1 - inside) * bows)
    signs = random.choice((-1.0, 1.0), _MINUTIAE)
    for (across, down), sign in zip(_places(random), signs, strict=True):
        phase += sign * np.arctan2(y - down, x - across)
    return np.asarray(np.cos(phase), np.float32)


def _bent(random: np.random.Generator, touch: Touch) -> tuple[NDArray[np.float32], ...]:
    """Say from where in the finger each pixel of the picture comes."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    x, y = x - WIDTH / 2 - touch.across, y - HEIGHT / 2 - touch.down
    angle = np.deg2rad(touch.turn)
    u, v = np.cos(angle) * x - np.sin(angle) * y, np.sin(angle) * x + np.cos(angle) * y
    for reach in (90.0, 140.0):
        give, place = random.uniform(-4, 4, 2), random.uniform(-70, 70, 2)
        weight = np.exp(-((u - place[0]) ** 2 + (v - place[1]) ** 2) / (2 * reach**2))
        u, v = u + give[0] * weight, v + give[1] * weight
    wide, high = WIDTH / 2 + _MARGIN, HEIGHT / 2 + _MARGIN
    return (u + wide).astype(np.float32), (v + high).astype(np.float32), u, v


def draw(number: int, touch: Touch | None = None, seed: int = 0) -> Image:
    """Draw one touch of a finger: 400 x 320 uint8, ridges dark, 500 pixels per inch."""
    touch = touch or Touch()
    random = np.random.default_rng((number, seed))
    source_x, source_y, u, v = _bent(random, touch)
    wave = cv2.remap(_wave(number), source_x, source_y, cv2.INTER_LINEAR)
    # More pressure makes ridges broad; the skin's grain breaks them up.
    grain = cv2.GaussianBlur(random.normal(0, 1, wave.shape).astype(np.float32), (0, 0), 2.2)
    ridged = np.tanh(2.2 * (wave - 0.9 * (touch.pressure - 0.5) + 0.9 * grain))
    size = np.sqrt(touch.covered)
    reach = (u / (_HALF_ACROSS * size)) ** 2 + (v / (_HALF_DOWN * size)) ** 2
    edge = cv2.GaussianBlur(random.normal(0, 1, wave.shape).astype(np.float32), (0, 0), 12)
    inside = 1 / (1 + np.exp(np.clip((reach - 1 + 2 * edge) * 22, -50, 50)))
    depth = 60 + 60 * min(1.0, 2 * touch.pressure)
    paper = 232 - inside * (depth * (1 - ridged))
    paper += random.normal(0, touch.noise, wave.shape)
    return np.asarray(np.clip(paper, 0, 255), np.uint8)
