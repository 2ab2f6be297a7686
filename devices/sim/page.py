"""The data page of a Utopian document, drawn at 300 dots per inch (ICAO 9303-3, -4, -5).

Sizes are in millimetres, x from the left edge, y from the upper edge.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Dots = NDArray[np.uint8]

DOTS_PER_INCH = 300
PASSPORT, CARD = (125.0, 88.0), (85.6, 54.0)
# 9303-3, 4.2: ten characters an inch; the zone's lines lie 6.35 mm apart.
PITCH = 2.54
LINE_DISTANCE = 6.35
INK, ZONE_INK = (44, 40, 52), (22, 20, 24)

ZONE_FONTS = (
    "/usr/share/fonts/opentype/ocr-b/OCRB.otf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf",
)
TEXT_FONTS = ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",)


@dataclass(frozen=True, slots=True)
class Field:
    """One labelled field of the visual zone; x and y of its label."""

    label: str
    value: str
    x: float
    y: float


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """Everything that stands on one page.

    size: width and height. portrait: BGR picture. portrait_box: left, upper edge, width, height.
    chip: whether the sign of an electronic document stands on it.
    """

    size: tuple[float, float]
    title: str
    fields: tuple[Field, ...]
    lines: tuple[str, ...]
    portrait: Dots
    portrait_box: tuple[float, float, float, float]
    can: str
    chip: bool


def dots(millimetres: float) -> int:
    """Turn millimetres into dots."""
    return round(millimetres * DOTS_PER_INCH / 25.4)


def draw_visible(layout: Layout) -> bytes:
    """Draw the page in visible light, as JPEG."""
    page = Image.fromarray(_background(layout.size))
    _paste_portrait(page, layout)
    pen = ImageDraw.Draw(page)
    pen.text((dots(6), dots(4)), layout.title, INK, _text_font(3.6))
    for field in layout.fields:
        pen.text((dots(field.x), dots(field.y)), field.label, (108, 100, 120), _text_font(1.7))
        pen.text((dots(field.x), dots(field.y + 2.2)), field.value, INK, _text_font(2.9))
    if layout.chip:
        _draw_chip_sign(pen, layout.size[0] - 14, 2.8)
    _draw_zone(page, layout)
    return _encoded(_as_scanned(np.asarray(page)))


def draw_infrared(layout: Layout) -> bytes:
    """Draw the page under B900 infrared light: only the zone and the portrait absorb it."""
    page = Image.new("RGB", _size(layout.size), (214, 214, 214))
    _paste_portrait(page, layout, strength=0.35)
    _draw_zone(page, layout)
    grey = cv2.cvtColor(_as_scanned(np.asarray(page)), cv2.COLOR_BGR2GRAY)
    return _encoded(np.asarray(grey, np.uint8))


def draw_ultraviolet(layout: Layout) -> bytes:
    """Draw the page under ultraviolet light: dull paper, fluorescent waves and fibres."""
    width, height = _size(layout.size)
    canvas = np.full((height, width, 3), (52, 16, 22), np.uint8)
    _waves(canvas, (90, 235, 190), rows=7, thickness=3)
    generator = np.random.default_rng(8)
    for x, y, slant in generator.uniform(0, 1, (60, 3)):
        start = (int(x * width), int(y * height))
        end = (start[0] + int(40 * slant), start[1] + int(40 * (1 - slant)))
        cv2.line(canvas, start, end, (80, 120, 255), 2, cv2.LINE_AA)
    return _encoded(np.asarray(cv2.GaussianBlur(canvas, (0, 0), 1.2), np.uint8))


def _size(millimetres: tuple[float, float]) -> tuple[int, int]:
    return dots(millimetres[0]), dots(millimetres[1])


def _draw_zone(page: Image.Image, layout: Layout) -> None:
    """Print the zone's lines, each character in the middle of its cell of 2.54 mm."""
    pen, font = ImageDraw.Draw(page), _zone_font()
    height, count = layout.size[1], len(layout.lines)
    last_baseline = height - (9.4 if count == 2 else 6.6)
    left = (layout.size[0] - PITCH * len(layout.lines[0])) / 2
    for row, line in enumerate(layout.lines):
        baseline = dots(last_baseline - LINE_DISTANCE * (count - 1 - row))
        for column, character in enumerate(line):
            middle = dots(left + PITCH * (column + 0.5))
            pen.text((middle, baseline), character, ZONE_INK, font, anchor="ms")


def _paste_portrait(page: Image.Image, layout: Layout, strength: float = 1.0) -> None:
    x, y, width, height = layout.portrait_box
    box = (dots(x), dots(y))
    size = (dots(width), dots(height))
    colour = cv2.cvtColor(layout.portrait, cv2.COLOR_BGR2RGB)
    picture = Image.fromarray(cv2.resize(colour, size, interpolation=cv2.INTER_AREA))
    under = page.crop((*box, box[0] + size[0], box[1] + size[1]))
    page.paste(Image.blend(under, picture, 0.94 * strength), box)


def _draw_chip_sign(pen: ImageDraw.ImageDraw, x: float, y: float) -> None:
    """Draw the sign "chip inside" (9303-9, figure 1): a circle between two bars in a frame."""
    frame = (dots(x), dots(y), dots(x + 9), dots(y + 5.25))
    pen.rounded_rectangle(frame, dots(0.5), outline=INK, width=dots(0.55))
    pen.line((dots(x), dots(y + 2.6), dots(x + 9), dots(y + 2.6)), INK, dots(0.55))
    circle = (dots(x + 3), dots(y + 1.1), dots(x + 6), dots(y + 4.1))
    pen.ellipse(circle, fill=(233, 231, 226), outline=INK, width=dots(0.55))


@cache
def _background(
    millimetres: tuple[float, float],
) -> Dots:
    """Draw the security pattern: three families of fine waves on tinted paper, as RGB."""
    width, height = _size(millimetres)
    tint = np.linspace(0, 1, width)[None, :, None]
    paper = (1 - tint) * np.array([236, 240, 246]) + tint * np.array([246, 240, 232])
    canvas = np.broadcast_to(paper, (height, width, 3)).astype(np.uint8).copy()
    for colour, rows, thickness in (
        ((206, 222, 236), 26, 1), ((238, 216, 222), 19, 1), ((212, 232, 216), 12, 1),
    ):  # fmt: skip
        _waves(canvas, colour, rows=rows, thickness=thickness)
    _rosette(canvas)
    return canvas


def _waves(
    canvas: Dots,
    colour: tuple[int, int, int],
    *,
    rows: int,
    thickness: int,
) -> None:
    height, width = canvas.shape[:2]
    across = np.arange(0, width + 8, 8)
    for row in range(rows * 2):
        phase = row * 2 * np.pi / rows
        middle = (row + 0.5) * height / (rows * 2)
        swing = np.sin(across / 61 + phase) * 22 + np.sin(across / 23 - phase) * 9
        curve = np.stack([across, middle + swing], axis=1).astype(np.int32)
        cv2.polylines(canvas, [curve], False, colour, thickness, cv2.LINE_AA)


def _rosette(canvas: Dots) -> None:
    """Draw a guilloche rosette right of the middle."""
    height, width = canvas.shape[:2]
    turn = np.linspace(0, 2 * np.pi, 1440)
    for ring in range(9):
        radius = height * (0.10 + 0.018 * ring) * (1 + 0.22 * np.sin(9 * turn + ring / 2))
        x = width * 0.74 + radius * np.cos(turn)
        y = height * 0.40 + radius * np.sin(turn)
        curve = np.stack([x, y], axis=1).astype(np.int32)
        cv2.polylines(canvas, [curve], True, (214, 206, 232), 1, cv2.LINE_AA)


def _as_scanned(
    rgb: Dots,
) -> Dots:
    """Soften as a lens does and add the sensor's noise; returns BGR."""
    soft = cv2.GaussianBlur(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), (0, 0), 0.8)
    noise = np.random.default_rng(5).normal(0, 2.5, soft.shape[:2])[:, :, None]
    return np.asarray(np.clip(soft + noise, 0, 255), np.uint8)


def _encoded(image: Dots) -> bytes:
    good, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 90])
    if not good:
        raise ValueError("the page cannot be encoded")
    return bytes(data)


@cache
def _zone_font() -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """Load OCR-B in the size whose own pitch is 2.54 mm."""
    probe = _font(ZONE_FONTS, 100)
    return _font(ZONE_FONTS, 100 * dots(PITCH) / probe.getlength("A"))


@cache
def _text_font(millimetres: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return _font(TEXT_FONTS, dots(millimetres))


def _font(candidates: tuple[str, ...], size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    for path in candidates:
        if Path(path).is_file():
            return ImageFont.truetype(path, size)
    return ImageFont.load_default(size)
