"""One hardship at a time, on pictures that are easy without it."""

from __future__ import annotations

from dataclasses import replace

import cv2
import held_page
import held_scene
import numpy as np
from held_scene import DESK, Level

# What the hardships change in a picture of a document camera.
_LEVELS: dict[str, Level] = {
    "turned": replace(DESK, turn=180),
    "small": replace(DESK, size=(640, 480), fill=(0.72, 0.85), blur=0.6),
    "phone": replace(DESK, size=(3000, 4000), fill=(0.6, 0.82), bend=0.1, turn=20),
    "low_quality": replace(DESK, quality=(10, 25)),
    "screen": replace(DESK, fill=(0.7, 0.9)),
    "curved": replace(DESK, fill=(0.6, 0.8)),
    "motion": replace(DESK, fill=(0.65, 0.85)),
    "fourk": replace(DESK, size=(3840, 2160), fill=(0.2, 0.35)),
}
_STYLES: dict[str, held_page.Style] = {
    "thin": held_page.Style(pen=(4, 7)),
    "bold": held_page.Style(pen=(14, 19)),
    "needle": held_page.Style(printer=0.0),
    "guilloche": held_page.Style(waves=45.0),
}


def picture(rng: np.random.Generator, hardship: str) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return a picture, uint8 BGR, and the lines that it shows."""
    level = replace(_LEVELS.get(hardship, DESK), glare=0.0)
    page = held_page.page(rng, int(rng.integers(21, 31)), _STYLES.get(hardship, held_page.PLAIN))
    before = _BEFORE.get(hardship)
    shown = before(rng, page) if before else page.picture
    width, height = level.size or (1920, 1080)
    ground = held_scene.surface(rng, width, height)
    out, matrix = held_scene.laid(rng, shown, level, ground)
    after = _AFTER.get(hardship)
    if after:
        out = after(rng, out, (page, matrix))
    out = held_scene.exposed(rng, out, level)
    return (cv2.rotate(out, cv2.ROTATE_180) if hardship == "upside" else out), page.lines


def _laminate(rng: np.random.Generator, page: held_page.Page) -> np.ndarray:
    """Lay a shiny foil with a repeated emblem over the page."""
    out = page.picture.copy()
    height, width = out.shape[:2]
    layer = np.zeros((height, width), np.float32)
    step = width // int(rng.integers(4, 9))
    for y in range(0, height, step):
        for x in range(0, width, step):
            cv2.circle(layer, (x, y), step // 3, 1.0, max(1, step // 18), cv2.LINE_AA)
            cv2.line(layer, (x, y), (x + step, y + step // 2), 1.0, 2, cv2.LINE_AA)
    sheen = np.linspace(0, 1, width, dtype=np.float32)[None] * layer
    return out + sheen[..., None] * rng.uniform(30, 110) * rng.uniform(0.3, 1, 3)


def _half(_: np.random.Generator, page: held_page.Page) -> np.ndarray:
    """Keep the zone and a little above it."""
    return page.picture[max(0, int(page.zone[0] - 40)) :]


def _two(rng: np.random.Generator, page: held_page.Page) -> np.ndarray:
    """Lay a page without a zone above the document, as an open passport shows it."""
    height, width = page.picture.shape[:2]
    other = held_page.page_without_zone(rng, width, height)
    return np.concatenate([other, page.picture])


def _infrared(rng: np.random.Generator, page: held_page.Page) -> np.ndarray:
    """Leave what absorbs infrared: the zone, on nearly plain paper."""
    grey = page.picture.mean(2, keepdims=True)
    dark = np.where(grey < 110, grey, 205 + (grey - 205) * 0.15)
    return np.repeat(dark + rng.normal(0, 3, dark.shape), 3, axis=2).astype(np.float32)


def _glare(rng: np.random.Generator, out: np.ndarray, _: object) -> np.ndarray:
    held_scene.spots(rng, out, 3, rng.uniform(80, 190))
    return out


def _motion(rng: np.random.Generator, out: np.ndarray, _: object) -> np.ndarray:
    return held_scene.moved(rng, out, rng.uniform(5, 13))


def _screen(rng: np.random.Generator, out: np.ndarray, _: object) -> np.ndarray:
    """Lay the beat of a screen's grid over the picture."""
    y, x = np.mgrid[0 : out.shape[0], 0 : out.shape[1]].astype(np.float32)
    turn, period = rng.uniform(0, np.pi), rng.uniform(3, 12)
    beat = np.sin((x * np.cos(turn) + y * np.sin(turn)) * 2 * np.pi / period)
    fine = np.sin(y * 2 * np.pi / rng.uniform(2, 4))
    return out * (1 + 0.16 * beat + 0.08 * fine)[..., None]


def _hand(rng: np.random.Generator, out: np.ndarray, where: object) -> np.ndarray:
    """Hold a corner of the page that shows nothing of the zone."""
    page, matrix = where  # type: ignore[misc]
    width = page.picture.shape[1]
    corner = np.float32([[[rng.choice([0, width]), page.zone[0] * rng.uniform(0, 0.6)]]])
    x, y = (int(v) for v in cv2.perspectiveTransform(corner, matrix)[0, 0])
    skin = rng.uniform(60, 200) * np.array([0.7, 0.8, 1.0])
    for _ in range(3):
        size = (int(rng.uniform(90, 180)), int(rng.uniform(30, 50)))
        at = (x + int(rng.normal(0, 30)), y + int(rng.normal(0, 40)))
        cv2.ellipse(out, at, size, rng.uniform(-40, 40), 0, 360, skin.tolist(), -1, cv2.LINE_AA)
    return out


def _dark(rng: np.random.Generator, out: np.ndarray, _: object) -> np.ndarray:
    return out * rng.uniform(0.12, 0.3) + rng.normal(0, 5, out.shape).astype(np.float32)


def _shadow(rng: np.random.Generator, out: np.ndarray, _: object) -> np.ndarray:
    """Throw a hard shadow across."""
    mask = np.zeros(out.shape[:2], np.float32)
    height, width = mask.shape
    points = rng.uniform(-0.2, 1.2, (4, 2)) * (width, height)
    cv2.fillConvexPoly(mask, cv2.convexHull(points.astype(np.int32)), 1.0)
    mask = cv2.GaussianBlur(mask, (0, 0), rng.uniform(1, 12))
    return out * (1 - rng.uniform(0.4, 0.7) * mask)[..., None]


def _curved(rng: np.random.Generator, page: held_page.Page) -> np.ndarray:
    """Bend the page as a book's leaf that lies open."""
    height, width = page.picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    swing = height * rng.uniform(0.006, 0.02) * rng.choice([-1, 1])
    lift = float(swing) * np.sin(np.pi * (x / width * float(rng.uniform(0.8, 1.3))))
    return cv2.remap(
        page.picture,
        x,
        (y + lift).astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )


_BEFORE = {
    "laminate": _laminate, "half": _half, "two": _two, "infrared": _infrared, "curved": _curved,
}  # fmt: skip
_AFTER = {
    "glare": _glare, "motion": _motion, "screen": _screen, "hand": _hand, "dark": _dark,
    "shadow": _shadow,
}  # fmt: skip
