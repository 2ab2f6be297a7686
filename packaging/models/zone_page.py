"""Document pages with a zone: text above it, a portrait's place, signature, overprint. Grey."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
import zone_font
import zone_paper
import zone_text
from PIL import Image, ImageDraw, ImageFont

_FACES = (
    "dejavu/DejaVuSans.ttf",
    "dejavu/DejaVuSans-Bold.ttf",
    "dejavu/DejaVuSansCondensed.ttf",
    "dejavu/DejaVuSerif.ttf",
    "dejavu/DejaVuSerif-Bold.ttf",
    "dejavu/DejaVuSansMono.ttf",
    "noto/NotoSans-Regular.ttf",
    "noto/NotoSans-Bold.ttf",
    "noto/NotoSansArabic-Regular.ttf",
)
_MIXED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789./-:, "
# Width and height in characters of 2.54 mm, by the length of a line.
_SIZES = {44: ((49.2, 34.6), (47.2, 31.5)), 36: ((41.3, 29.1),), 30: ((33.7, 21.2),)}


@dataclass(frozen=True, slots=True)
class Page:
    """A page, and for each line of its zone the corners of the capitals' band (n x 4 x 2)."""

    picture: np.ndarray
    bands: np.ndarray
    lines: tuple[str, ...]


@cache
def _font(face: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(f"/usr/share/fonts/truetype/{face}", size)


@cache
def _ocr_b(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(zone_font.FOLDER + "OCRB.otf", size)


def _words(rng: np.random.Generator) -> str:
    kind = rng.random()
    count = int(rng.integers(2, 28))
    if kind < 0.35:
        return zone_text.letters(rng, min(count, 16))
    if kind < 0.5:
        return zone_text.number(rng).strip("<")
    if kind < 0.6:
        return f"{rng.integers(1, 29):02d} {zone_text.letters(rng, 3)} {rng.integers(1930, 2036)}"
    return zone_text.pick(rng, _MIXED, count).strip() or "No"


def texts(rng: np.random.Generator, picture: np.ndarray, bottom: float, pitch: float) -> None:
    """Write captions and values into the rows above y = bottom."""
    image = Image.fromarray(picture.clip(0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    height, width = picture.shape
    ink = int(rng.integers(0, 110))
    style = rng.integers(0, 3)
    left = width * rng.uniform(0.03, 0.45)
    y = height * rng.uniform(0.02, 0.15)
    while y < bottom - pitch and rng.random() < 0.97:
        size = max(5, round(pitch * rng.choice([0.5, 0.6, 0.8, 1.0, 1.3, 1.38])))
        font = _ocr_b(size) if style == 2 and rng.random() < 0.6 else None
        if font is None:
            font = _font(_FACES[rng.integers(0, len(_FACES) - int(rng.random() < 0.9))], size)
        x = left + (rng.uniform(0, width * 0.4) if rng.random() < 0.4 else 0)
        text = _words(rng)
        draw.text((x, y), text.upper() if style else text, font=font, fill=ink)
        if rng.random() < 0.3:
            draw.text((x + width * rng.uniform(0.25, 0.4), y), _words(rng), font=font, fill=ink)
        y += size * rng.uniform(1.0, 2.2)
    if rng.random() < 0.15:
        title = _font(_FACES[rng.integers(0, 6)], max(8, round(pitch * rng.uniform(1.5, 4))))
        draw.text(
            (width * rng.uniform(0, 0.4), height * rng.uniform(0, 0.6)),
            _words(rng),
            font=title,
            fill=ink,
        )
    picture[:] = np.asarray(image, np.float32)


def slips(rng: np.random.Generator, picture: np.ndarray, pitch: float) -> None:
    """Write rows of OCR-B that are no zone: payment slips, labels, forms."""
    image = Image.fromarray(picture.clip(0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    height, width = picture.shape
    font = _ocr_b(max(6, round(pitch * 1.38)))
    ink = int(rng.integers(0, 90))
    for _ in range(int(rng.integers(1, 7))):
        digits = zone_text.pick(rng, zone_text.DIGITS, int(rng.integers(8, 40)))
        words = [zone_text.letters(rng, int(rng.integers(2, 9))) for _ in range(6)]
        text = f"{digits}>{digits[:9]}+ {digits[:7]}>" if rng.random() < 0.5 else " ".join(words)
        draw.text(rng.uniform(0, 0.9, 2) * (width * 0.5, height), text, font=font, fill=ink)
    picture[:] = np.asarray(image, np.float32)


def portrait(rng: np.random.Generator, picture: np.ndarray, bottom: float) -> None:
    """Put shapes where a portrait stands: no person's picture is used."""
    width = picture.shape[1]
    tall = int(bottom * rng.uniform(0.45, 0.85))
    wide = int(tall * rng.uniform(0.7, 0.85))
    top = int(rng.uniform(0.05, 0.95) * max(1, bottom - tall))
    left = int(width * (rng.uniform(0.01, 0.08) if rng.random() < 0.8 else rng.uniform(0.6, 0.9)))
    area = picture[top : top + tall, left : left + wide]
    if area.shape[0] < 12 or area.shape[1] < 12:
        return
    high, broad = area.shape
    face = np.full(area.shape, rng.uniform(120, 245), np.float32)
    tone = float(rng.uniform(40, 210))
    middle = (broad // 2, int(high * 0.45))
    cv2.ellipse(
        face, (broad // 2, high), (int(broad * 0.45), int(high * 0.3)), 0, 0, 360, tone * 0.6, -1
    )
    cv2.ellipse(
        face,
        middle,
        (int(broad * 0.27), int(high * 0.33)),
        0,
        0,
        360,
        float(rng.uniform(10, 120)),
        -1,
    )
    cv2.ellipse(
        face,
        (middle[0], int(high * 0.5)),
        (int(broad * 0.2), int(high * 0.24)),
        0,
        0,
        360,
        tone,
        -1,
    )
    face += zone_paper.blobs(rng, *face.shape, 9) * rng.uniform(2, 14)
    strength = rng.uniform(0.4, 1) if rng.random() < 0.9 else 0.2
    area += (face - area) * strength


def strokes(rng: np.random.Generator, picture: np.ndarray, bottom: float) -> None:
    """Draw a signature, frames and rules."""
    width = picture.shape[1]
    for _ in range(int(rng.integers(0, 3))):
        start = np.array([rng.uniform(0.2, 0.8) * width, rng.uniform(0.4, 0.95) * bottom])
        points = start + np.cumsum(rng.normal(0, width * 0.02, (14, 2)), axis=0)
        cv2.polylines(
            picture,
            [points.astype(np.int32)],
            False,
            float(rng.uniform(0, 90)),
            int(rng.integers(1, 3)),
            cv2.LINE_AA,
        )
    for _ in range(int(rng.integers(0, 3))):
        y = int(rng.uniform(0, bottom))
        cv2.line(picture, (0, y), (width, y), float(rng.uniform(0, 200)), int(rng.integers(1, 4)))
    if rng.random() < 0.3:
        top = int(bottom)
        picture[top:] += rng.uniform(-60, 60)


def overprint(rng: np.random.Generator, picture: np.ndarray, pitch: float) -> None:
    """Lay a faint, large, slanting word over the page."""
    height, width = picture.shape
    layer = Image.new("L", (width, height), 0)
    font = _font(_FACES[1], max(10, round(pitch * rng.uniform(2, 6))))
    place = (width * rng.uniform(0, 0.5), height * rng.uniform(0, 0.9))
    ImageDraw.Draw(layer).text(place, zone_text.letters(rng, 8), font=font, fill=255)
    turned = layer.rotate(rng.uniform(-45, 45), resample=Image.Resampling.BILINEAR)
    picture -= np.asarray(turned, np.float32) / 255 * rng.uniform(10, 70)


def _zone(
    rng: np.random.Generator, picture: np.ndarray, lines: tuple[str, ...], pitch: int, top: float
) -> np.ndarray:
    """Print the zone with its first middle line at y = top; return the bands."""
    glyphs = zone_font.pooled(rng)
    spacing = (rng.uniform(1.4, 2.2) if len(lines) == 3 else rng.uniform(1.6, 2.9)) * pitch
    left = round((picture.shape[1] - len(lines[-1]) * pitch) * rng.uniform(0.3, 0.7))
    ink = np.zeros_like(picture)
    bands = []
    half = pitch * zone_font.CAPITAL / zone_font.WIDTH / 2
    for row, text in enumerate(lines):
        drawn = zone_font.write(rng, glyphs, text, pitch)
        middle = top + row * spacing
        at = round(middle - drawn.shape[0] / 2)
        if at < 0 or at + drawn.shape[0] > ink.shape[0]:
            break
        ink[at : at + drawn.shape[0], left : left + drawn.shape[1]] = drawn
        right = left + drawn.shape[1]
        bands.append(
            [
                [left, middle - half],
                [right, middle - half],
                [right, middle + half],
                [left, middle + half],
            ]
        )
    darkness = rng.uniform(0.55, 1.0) if rng.random() < 0.85 else rng.uniform(0.3, 0.55)
    picture += (np.minimum(rng.uniform(0, 60), picture) - picture) * ink * darkness
    return np.array(bands, np.float32).reshape(-1, 4, 2)


def page(
    rng: np.random.Generator, pitch: int, *, zone: bool = True, lines: tuple[str, ...] = ()
) -> Page:
    """Draw a page with so many pixels a character of its zone; lines: of any zone if left out."""
    lines = lines or zone_text.zone(rng)
    sizes = _SIZES[len(lines[-1])]
    wide, tall = sizes[rng.integers(0, len(sizes))]
    double = rng.random() < 0.12 and len(lines) == 2
    width, height = round(wide * pitch), round(tall * pitch * (2 if double else 1))
    picture = zone_paper.paper(rng, height, width, pitch)
    rows = len(lines) if zone else 0
    bottom = height - pitch * (rows * 2.1 + rng.uniform(1.0, 2.2))
    if rng.random() < 0.75:
        portrait(rng, picture, bottom)
    strokes(rng, picture, bottom)
    texts(rng, picture, bottom, pitch)
    if rng.random() < 0.2:
        overprint(rng, picture, pitch)
    if rng.random() < 0.3:  # a design as dark as thin print that runs on under the zone
        fine = pitch * rng.uniform(0.4, 1.8)
        drawn = zone_paper.guilloche if rng.random() < 0.5 else zone_paper.rings
        picture -= drawn(rng, height, width, fine) * rng.uniform(15, 100)
    bands = np.zeros((0, 4, 2), np.float32)
    if zone:
        bands = _zone(rng, picture, lines, pitch, bottom + pitch * 1.2)
    return Page(picture, bands, lines)
