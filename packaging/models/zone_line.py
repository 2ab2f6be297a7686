"""One straightened line as the reader cuts it out, with its text: what the recogniser learns."""

from __future__ import annotations

import cv2
import numpy as np
import zone_font
import zone_paper
import zone_text

STRIP_HEIGHT, STRIP_WIDTH = 32, 720
# Where the reader puts a line: half a capital's height above and below the middle, in strip rows.
CAPITAL_ROWS = 19.0
MARGIN = 1.0  # characters left free at both ends


def _block(rng: np.random.Generator, text: str, pitch: float) -> tuple[np.ndarray, float, float]:
    """Draw the line with neighbours: picture, y of the line's middle, x of its start."""
    glyphs = zone_font.pooled(rng)
    spacing = pitch * rng.uniform(1.3, 2.7)
    side = pitch * 4
    width = round(len(text) * round(pitch) + 2 * side)
    height = round(spacing * 2 + pitch * 3)
    ground = zone_paper.paper(rng, height, width, pitch)
    if rng.random() < 0.35:  # a design that runs on under the zone, as dark as thin print
        fine = pitch * rng.uniform(0.4, 1.6)
        ground -= zone_paper.guilloche(rng, height, width, fine) * rng.uniform(20, 90)
    ink = np.zeros((height, width), np.float32)
    middle = height / 2
    for row in (-1, 0, 1):
        if row and rng.random() < 0.4:
            continue
        words = text if row == 0 else (zone_text.line(rng) * 2)[: len(text)]
        drawn = zone_font.write(rng, glyphs, words, pitch)
        # In a cell the capital's middle stands 48 / 96 from the top (80 - 64 / 2).
        top = round(middle + row * spacing - drawn.shape[0] * 48 / zone_font.HEIGHT)
        if top >= 0 and top + drawn.shape[0] <= height:
            left = round(side)
            ink[top : top + drawn.shape[0], left : left + drawn.shape[1]] = drawn
    darkness = rng.uniform(0.5, 1.0) if rng.random() < 0.85 else rng.uniform(0.3, 0.5)
    if rng.random() < 0.2:
        ink *= 1 - 0.5 * np.clip(zone_paper.blobs(rng, height, width, 14), 0, 1)
    black = rng.uniform(0, 60)
    ground = np.maximum(ground, black * 0.8)
    picture = ground + (np.minimum(black, ground) - ground) * ink * darkness
    return picture, middle, round(side)


def strip(rng: np.random.Generator) -> tuple[np.ndarray, str]:
    """Return a STRIP_HEIGHT x STRIP_WIDTH uint8 strip and its text."""
    text = zone_text.line(rng)
    # Half of the lines are well lit and sharp: there it is cuts and grounds that must be learnt.
    harsh = rng.random() ** 1.3 * (0.35 if rng.random() < 0.5 else 1.0)
    pitch = (
        float(np.exp(rng.uniform(np.log(7.0), np.log(30)))) if harsh < 0.6 else rng.uniform(6, 15)
    )
    drawn = max(round(pitch * 1.15), 9)
    picture, middle, start = _block(rng, text, drawn)
    picture = _degrade(rng, picture, pitch, pitch / drawn, harsh)
    return _cut(rng, picture, text, (middle, start, drawn), pitch / drawn), text


def _degrade(
    rng: np.random.Generator, picture: np.ndarray, pitch: float, scale: float, harsh: float
) -> np.ndarray:
    """Take the picture with a camera: smaller, blurred, with light, noise and JPEG.

    A lens blurs by up to a fifth of a letter's pitch: a stroke is a seventh of it.
    """
    size = (round(picture.shape[1] * scale), round(picture.shape[0] * scale))
    picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    picture = zone_paper.blur(rng, picture, rng.uniform(0.1, 0.4 + harsh * 0.2 * pitch))
    if rng.random() < 0.15:
        picture = picture + zone_paper.glare(rng, *picture.shape, 1) * rng.uniform(0.2, 1)
    return zone_paper.camera(rng, picture, harsh=harsh)


def _cut(
    rng: np.random.Generator,
    picture: np.ndarray,
    text: str,
    place: tuple[float, float, float],
    scale: float,
) -> np.ndarray:
    """Cut the line out as the reader would, with the reader's inaccuracy."""
    middle, start, drawn = place
    pitch = drawn * scale
    length = pitch * len(text)
    cap = pitch * zone_font.CAPITAL / zone_font.WIDTH
    loose = 0.35 if rng.random() < 0.8 else 1.0
    left = start * scale - pitch * max(-0.1, MARGIN + rng.normal(0, loose))
    right = start * scale + length + pitch * max(-0.1, MARGIN + rng.normal(0, loose))
    half = cap * STRIP_HEIGHT / CAPITAL_ROWS / 2 * np.exp(rng.normal(0, 0.11))
    lift = rng.normal(0, 0.06) * cap
    tilt = rng.normal(0, 0.08) * cap
    y = middle * scale + lift
    corners = np.float32(
        [[left, y - half - tilt], [right, y - half + tilt], [right, y + half + tilt],
         [left, y + half - tilt]]
    )  # fmt: skip
    corners += rng.normal(0, 0.04 * cap, (4, 2)).astype(np.float32)
    box = np.float32([[0, 0], [STRIP_WIDTH, 0], [STRIP_WIDTH, STRIP_HEIGHT], [0, STRIP_HEIGHT]])
    matrix = cv2.getPerspectiveTransform(corners, box)
    if 2 * half > STRIP_HEIGHT * 1.6:
        factor = STRIP_HEIGHT * 1.2 / (2 * half)
        picture = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        matrix = matrix @ np.diag([1 / factor, 1 / factor, 1])
    flags = cv2.INTER_CUBIC if rng.random() < 0.3 else cv2.INTER_LINEAR
    return cv2.warpPerspective(
        picture, matrix, (STRIP_WIDTH, STRIP_HEIGHT), flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
