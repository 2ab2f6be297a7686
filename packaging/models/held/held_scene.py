"""Pictures for measuring: a page before a lens, at four levels and under named hardships."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import held_page
import numpy as np


@dataclass(frozen=True, slots=True)
class Level:
    """How a picture is taken; size: width and height, or None for a flatbed's own."""

    size: tuple[int, int] | None
    fill: tuple[float, float]
    turn: float
    bend: float
    blur: float
    noise: float
    glare: float
    quality: tuple[int, int]


FLAT = Level(None, (0.8, 0.85), 2, 0.004, 0.5, 2, 0.0, (70, 95))
DESK = Level((1920, 1080), (0.5, 0.8), 6, 0.03, 0.8, 4, 0.3, (60, 95))
WEBCAM = Level((1280, 720), (0.5, 0.85), 15, 0.08, 1.2, 7, 0.6, (45, 92))
ROUGH = Level((1280, 720), (0.45, 0.8), 180, 0.12, 1.8, 12, 0.7, (35, 90))
LEVELS = {"H0": FLAT, "H1": DESK, "H2": WEBCAM, "H3": ROUGH}
HARDSHIPS = (
    "upside", "turned", "glare", "motion", "screen", "laminate", "infrared", "small", "half",
    "two", "hand", "dark", "curved", "phone", "low_quality", "shadow", "thin", "bold", "needle",
    "guilloche", "fourk",
)  # fmt: skip


def surface(rng: np.random.Generator, width: int, height: int) -> np.ndarray:
    """Return what lies around: plain, wood, cloth, tiles, or other papers."""
    kind = rng.integers(0, 6)
    tone = rng.uniform(15, 240, 3).astype(np.float32)
    out = np.broadcast_to(tone, (height, width, 3)).copy()
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    if kind == 1:
        grain = rng.normal(0, 1, (height, 1)).astype(np.float32)
        waves = np.sin((y + 9 * np.sin(x / rng.uniform(60, 300))) / rng.uniform(2, 9))
        out += (waves * 18 + grain * 9)[..., None]
    elif kind == 2:
        period = rng.uniform(3, 14)
        out += (np.sin(x * 6.28 / period) * np.sin(y * 6.28 / period) * 25)[..., None]
    elif kind == 3:
        side = int(rng.integers(30, 200))
        out += (((x // side + y // side) % 2) * rng.uniform(-80, 80))[..., None]
    elif kind == 4:
        out = cv2.resize(held_page.blank(rng, width // 2, height // 2), (width, height))
    elif kind == 5:
        corners = rng.uniform(0, 255, (2, 2, 3)).astype(np.float32)
        out = cv2.resize(corners, (width, height), interpolation=cv2.INTER_LINEAR)
    return out


def _corners(
    rng: np.random.Generator, shape: tuple[int, int], size: tuple[int, int], level: Level
) -> np.ndarray:
    """Return where the page's corners lie in the picture, none of them outside by much."""
    height, width = shape
    page = np.float32([[0, 0], [width, 0], [width, height], [0, height]]) - (width / 2, height / 2)
    turn = np.deg2rad(rng.uniform(-level.turn, level.turn))
    rotation = np.float32([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    turned = page @ rotation.T
    turned *= 1 + rng.uniform(-level.bend, level.bend, (4, 2))
    reach = turned.max(0) - turned.min(0)
    scale = rng.uniform(*level.fill) * min(size[0] / reach[0], size[1] / reach[1])
    turned *= scale * 1.15
    spare = np.maximum(np.float32(size) - (turned.max(0) - turned.min(0)), 0) / 2
    return (turned + np.float32(size) / 2 + rng.uniform(-0.8, 0.8, 2) * spare).astype(np.float32)


def laid(
    rng: np.random.Generator, page: np.ndarray, level: Level, ground: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Lay a page on a ground; returns the picture and the matrix used."""
    height, width = page.shape[:2]
    size = (ground.shape[1], ground.shape[0])
    target = _corners(rng, (height, width), size, level)
    source = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    longest = np.linalg.norm(target[1] - target[0]) / width
    soft = cv2.GaussianBlur(page, (0, 0), 0.35 / longest) if longest < 0.8 else page
    matrix = cv2.getPerspectiveTransform(source, target)
    laid = cv2.warpPerspective(soft, matrix, size, flags=cv2.INTER_LINEAR)
    cover = cv2.warpPerspective(np.ones((height, width), np.float32), matrix, size)[..., None]
    shade = cv2.GaussianBlur(cover, (0, 0), 6)[..., None]
    return ground * (1 - 0.35 * shade * (1 - cover)) * (1 - cover) + laid * cover, matrix


def spots(rng: np.random.Generator, picture: np.ndarray, count: int, power: float) -> None:
    """Add mirrored lamps, long ones among them."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    for _ in range(count):
        centre, turn = rng.uniform(0.1, 0.9, 2) * (width, height), rng.uniform(0, np.pi)
        across = (x - centre[0]) * np.cos(turn) + (y - centre[1]) * np.sin(turn)
        along = (y - centre[1]) * np.cos(turn) - (x - centre[0]) * np.sin(turn)
        spread = width * rng.uniform(0.02, 0.1)
        lamp = np.exp(-((across / spread) ** 2) - (along / (spread * rng.uniform(1, 6))) ** 2)
        picture += (lamp * power)[..., None]


def moved(rng: np.random.Generator, picture: np.ndarray, length: float) -> np.ndarray:
    """Blur along one direction, as a hand moves."""
    size = max(3, round(length) | 1)
    kernel = np.zeros((size, size), np.float32)
    turn = rng.uniform(0, np.pi)
    for at in np.linspace(-size / 2 + 0.5, size / 2 - 0.5, size * 4):
        kernel[round(size // 2 + at * np.sin(turn)), round(size // 2 + at * np.cos(turn))] += 1
    return cv2.filter2D(picture, -1, kernel / kernel.sum())


def exposed(rng: np.random.Generator, picture: np.ndarray, level: Level) -> np.ndarray:
    """Lens, sensor and file; returns uint8, BGR."""
    soft = cv2.GaussianBlur(picture, (0, 0), max(0.3, rng.uniform(0.3, level.blur)))
    gain = rng.uniform(0.65, 1.08)
    noise = rng.normal(0, rng.uniform(0.5, level.noise), picture.shape).astype(np.float32)
    out = np.clip(soft * gain + noise, 0, 255).astype(np.uint8)
    quality = int(rng.integers(*level.quality))
    _, coded = cv2.imencode(".jpg", out, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return cv2.imdecode(coded, cv2.IMREAD_COLOR)


def picture(rng: np.random.Generator, level: Level) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return a picture of a level, uint8 BGR, and the lines that it shows."""
    page = held_page.page(rng, int(rng.integers(21, 31)))
    if level.size is None:
        height, width = page.picture.shape[:2]
        size = (round(width * rng.uniform(0.85, 1.1)), round(height * rng.uniform(1.02, 1.3)))
        ground = np.full((size[1], size[0], 3), rng.choice([250.0, 20.0]), np.float32)
    else:
        ground = surface(rng, *level.size)
    out, _ = laid(rng, page.picture, level, ground)
    if rng.random() < level.glare:
        spots(rng, out, int(rng.integers(1, 3)), rng.uniform(40, 60 + 200 * level.glare))
    if level.bend > 0.05 and rng.random() < 0.4:
        out = moved(rng, out, rng.uniform(1, 2.2 * level.blur))
    return exposed(rng, out, level), page.lines


def empty(rng: np.random.Generator) -> np.ndarray:
    """Return a picture without a zone, uint8 BGR."""
    level = LEVELS[str(rng.choice(["H1", "H2", "H3"]))]
    width, height = level.size or (1280, 720)
    shown = held_page.blank(rng, int(rng.integers(500, 1400)), int(rng.integers(350, 1000)))
    out, _ = laid(rng, shown, level, surface(rng, width, height))
    return exposed(rng, out, level)
