"""Scenes: a page on a desk under a camera, with the masks that the segmenter learns."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import zone_page
import zone_paper
import zone_text
from PIL import Image, ImageDraw

SIDE = 640
STRIDE = 4


@dataclass(frozen=True, slots=True)
class Scene:
    """picture: uint8. lines: corners of each line's band in the picture (n x 4 x 2)."""

    picture: np.ndarray
    lines: np.ndarray


def _angle(rng: np.random.Generator) -> float:
    kind = rng.random()
    if kind < 0.45:
        return rng.normal(0, 7)
    if kind < 0.6:
        return 180 + rng.normal(0, 7)
    return rng.uniform(0, 360)


def _placement(
    rng: np.random.Generator,
    page: zone_page.Page,
    scale: float,
    size: tuple[int, int],
    focus: float,
) -> np.ndarray:
    """Return the homography from page to scene; focus draws the zone to the middle."""
    height, width = page.picture.shape
    corners = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    turn = np.deg2rad(_angle(rng))
    rotation = np.float32([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    middle = page.bands.reshape(-1, 2).mean(0) if len(page.bands) else corners.mean(0)
    anchor = middle * focus + corners.mean(0) * (1 - focus)
    goal = np.float32(size) * rng.uniform(0.5 - 0.35 * focus, 0.5 + 0.35 * focus, 2)
    # Cuts with slender or broad letters, and pictures stretched on their way here.
    stretch = np.exp(rng.normal(0, 0.12))
    placed = (corners - anchor) * np.float32([1 / stretch, stretch]) @ rotation.T * scale + goal
    wobble = rng.uniform(0, 0.1) * max(width, height) * scale
    placed = placed + rng.uniform(-wobble, wobble, (4, 2))
    return cv2.getPerspectiveTransform(corners, placed.astype(np.float32))


def clutter(rng: np.random.Generator, picture: np.ndarray) -> None:
    """Lay other papers' text on the desk."""
    height, width = picture.shape
    layer = picture.copy()
    if rng.random() < 0.4:
        zone_page.slips(rng, layer, rng.uniform(5, 26))
    else:
        zone_page.texts(rng, layer, height, rng.uniform(8, 26))
    turn = cv2.getRotationMatrix2D(
        (width / 2, height / 2), rng.uniform(-90, 90), rng.uniform(0.7, 1.4)
    )
    picture[:] = cv2.warpAffine(layer, turn, (width, height), borderMode=cv2.BORDER_REFLECT)


def compose(
    rng: np.random.Generator,
    page: zone_page.Page,
    scale: float,
    size: tuple[int, int],
    focus: float,
) -> Scene:
    """Put a page on a desk and take its picture (width, height)."""
    width, height = size
    ground = zone_paper.desk(rng, height, width)
    if rng.random() < 0.15:
        clutter(rng, ground)
    matrix = _placement(rng, page, scale, size, focus)
    flags = cv2.INTER_AREA if scale < 0.7 else cv2.INTER_LINEAR
    laid = cv2.warpPerspective(page.picture.astype(np.float32), matrix, size, flags=flags)
    cover = cv2.warpPerspective(np.ones(page.picture.shape, np.float32), matrix, size)
    if rng.random() < 0.4:
        shade = cv2.GaussianBlur(cover, (0, 0), rng.uniform(2, 10))
        ground -= shade * rng.uniform(0, 60)
    if rng.random() < 0.25:
        ground = np.full_like(ground, rng.uniform(150, 255))
    picture = ground + (laid - ground) * cover
    if rng.random() < 0.4:
        picture += zone_paper.gradient(rng, height, width, rng.uniform(0, 50))
    if rng.random() < 0.3:
        picture = picture + zone_paper.glare(rng, height, width, int(rng.integers(1, 4)))
    if rng.random() < 0.12:
        picture = picture + zone_paper.streak(rng, height, width)
    lines = (
        cv2.perspectiveTransform(page.bands.reshape(1, -1, 2), matrix)
        if len(page.bands)
        else page.bands
    )
    return Scene(picture, lines.reshape(-1, 4, 2))


def finish(rng: np.random.Generator, scene: Scene, pitch: float, harsh: float) -> Scene:
    """Blur and expose."""
    picture = zone_paper.blur(rng, scene.picture, rng.uniform(0.1, 0.4 + harsh * 0.08 * pitch))
    return Scene(zone_paper.camera(rng, picture, harsh=harsh), scene.lines)


def masks(scene: Scene) -> np.ndarray:
    """Return 2 x side/4 x side/4 uint8: the middle of each line, and the whole zone."""
    height, width = scene.picture.shape
    core, whole = np.zeros((height, width), np.uint8), np.zeros((height, width), np.uint8)
    if len(scene.lines):
        for line in scene.lines:
            upper, lower = line[:2], line[3:1:-1]
            centre = (upper + lower) / 2
            reach = np.maximum(np.linalg.norm(upper - lower, axis=1, keepdims=True), 1e-3)
            thin = (upper - lower) / reach * np.maximum(reach * 0.3, 1.6)
            _fill(core, np.concatenate([centre + thin, (centre - thin)[::-1]]))
        hull = cv2.convexHull(scene.lines.reshape(-1, 2))
        _fill(whole, hull.reshape(-1, 2))
    small = (width // STRIDE, height // STRIDE)
    return np.stack([cv2.resize(m, small, interpolation=cv2.INTER_AREA) for m in (core, whole)])


def _fill(mask: np.ndarray, polygon: np.ndarray) -> None:
    fixed = np.rint(np.clip(polygon, -4000, 4000) * 16).astype(np.int32)
    cv2.fillPoly(mask, [fixed], 255, cv2.LINE_8, 4)


def lookalike(rng: np.random.Generator) -> np.ndarray:
    """Draw a picture with text but no zone: prints, cards, listings, forms."""
    picture = (
        zone_paper.desk(rng, SIDE, SIDE)
        if rng.random() < 0.5
        else np.full((SIDE, SIDE), 245, np.float32)
    )
    image = Image.fromarray(picture.clip(0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    size = int(rng.integers(7, 30))
    face = zone_page._font(zone_page._FACES[rng.integers(0, 8)], size)  # noqa: SLF001
    ink = int(rng.integers(0, 120))
    for row in range(int(rng.integers(2, 30))):
        text = zone_text.pick(rng, zone_page._MIXED, int(rng.integers(5, 70)))  # noqa: SLF001
        if rng.random() < 0.3:
            text = text.upper()
        draw.text((rng.uniform(5, 60), 10 + row * size * 1.35), text, font=face, fill=ink)
    drawn = np.asarray(image, np.float32).copy()
    if rng.random() < 0.35:
        zone_page.slips(rng, drawn, rng.uniform(5, 26))
    turn = cv2.getRotationMatrix2D((SIDE / 2, SIDE / 2), rng.uniform(0, 360), rng.uniform(0.6, 1.3))
    return cv2.warpAffine(drawn, turn, (SIDE, SIDE), borderMode=cv2.BORDER_REFLECT)


def crop(rng: np.random.Generator, page: zone_page.Page, drawn: float, pitch: float) -> Scene:
    """Return a square of a scene at the segmenter's scale, with so many pixels a character."""
    harsh = rng.random()
    scene = compose(rng, page, pitch / drawn, (SIDE, SIDE), 1.0)
    return finish(rng, scene, pitch, harsh)
