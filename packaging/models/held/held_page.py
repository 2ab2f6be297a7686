"""Pages for measuring, in colour: passports, cards and visas, and prints that hold no zone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import cv2
import held_cut
import numpy as np
import zone_text
from PIL import Image, ImageDraw, ImageFont

_FOLDER = "/usr/share/fonts/truetype/"
_FACES = tuple(
    _FOLDER + name
    for name in (
        "dejavu/DejaVuSansCondensed.ttf",
        "dejavu/DejaVuSansCondensed-Bold.ttf",
        "dejavu/DejaVuSansMono-Bold.ttf",
        "dejavu/DejaVuSerifCondensed-Bold.ttf",
        "dejavu/DejaVuSans-Oblique.ttf",
        "dejavu/DejaVuSans-ExtraLight.ttf",
    )
)
_LABELS = (
    "Surname / Nom", "Given names / Prénoms", "Nationality", "Date of birth", "Sex / Sexe",
    "Place of birth", "Date of issue", "Date of expiry", "Authority / Autorité", "Personal No.",
    "Height", "Holder's signature", "Type", "Code", "Document No.",
)  # fmt: skip
_TITLES = ("PASSPORT", "IDENTITY CARD", "RESIDENCE PERMIT", "VISA", "CARTE D'IDENTITE", "PASAPORTE")
_MILLIMETRE = 2.54  # a character of the zone


@dataclass(frozen=True, slots=True)
class Page:
    """picture: height x width x 3 float32. zone: top and bottom row of the zone, if any."""

    picture: np.ndarray
    lines: tuple[str, ...]
    zone: tuple[float, float]


@cache
def face(at: int, size: int) -> ImageFont.FreeTypeFont:
    """Return one of the faces for captions."""
    return ImageFont.truetype(_FACES[at], size)


def _ground(rng: np.random.Generator, height: int, width: int) -> np.ndarray:
    """Tint, rosettes and fine rules, as security print has them."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    tints = rng.uniform(150, 252, (2, 2, 3)).astype(np.float32)
    ground = cv2.resize(tints, (width, height), interpolation=cv2.INTER_CUBIC)
    for _ in range(int(rng.integers(0, 4))):
        centre = rng.uniform(0, width), rng.uniform(0, height)
        turn = np.arctan2(y - centre[1], x - centre[0])
        far = np.hypot(x - centre[0], y - centre[1])
        petals, period = rng.integers(3, 17), width / rng.uniform(25, 150)
        wave = np.sin(2 * np.pi * (far + period * np.sin(petals * turn)) / period)
        strength = (wave > rng.uniform(0.4, 0.9)) * rng.uniform(5, 50)
        ground -= strength[..., None] * rng.uniform(0.2, 1, 3).astype(np.float32)
    if rng.random() < 0.3:
        word = face(1, max(8, height // 4)).getmask("UTOPIA")
        stamp = np.asarray(word, np.float32).reshape(word.size[::-1]) / 255
        stamp = cv2.resize(stamp, (width, height))
        ground += stamp[..., None] * rng.uniform(-30, 25)
    return ground


def _captions(rng: np.random.Generator, page: np.ndarray, pitch: float, bottom: float) -> None:
    height, width = page.shape[:2]
    image = Image.fromarray(page.clip(0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    ink = tuple(int(v) for v in rng.integers(0, 90, 3))
    unit = max(5, round(pitch * rng.uniform(0.5, 0.75)))
    title = face(int(rng.integers(1, 4)), max(8, round(pitch * rng.uniform(1.2, 2))))
    draw.text((width * 0.05, height * 0.03), str(rng.choice(_TITLES)), font=title, fill=ink)
    values = face(int(rng.integers(0, 6)), max(6, round(unit * rng.uniform(1.2, 2.1))))
    labels = face(0, unit)
    columns = (0.34, 0.66) if rng.random() < 0.7 else (0.34,)
    for left in columns:
        y = height * rng.uniform(0.12, 0.2)
        while y < bottom - unit * 4:
            draw.text((width * left, y), str(rng.choice(_LABELS)), font=labels, fill=ink)
            value = zone_text.letters(rng, int(rng.integers(2, 14)))
            if rng.random() < 0.4:
                value = zone_text.number(rng).strip("<")
            draw.text((width * left, y + unit * 1.2), value, font=values, fill=ink)
            y += unit * rng.uniform(3.4, 5)
    page[:] = np.asarray(image, np.float32)


def _portrait(rng: np.random.Generator, page: np.ndarray, bottom: float) -> None:
    """Lay clouds of colour where a portrait stands: no person's picture is used."""
    width = page.shape[1]
    top, foot = int(bottom * 0.2), int(bottom * rng.uniform(0.8, 0.95))
    left, right = int(width * 0.04), int(width * 0.3)
    coarse = rng.uniform(20, 235, (5, 4, 3)).astype(np.float32)
    page[top:foot, left:right] = cv2.resize(
        coarse, (right - left, foot - top), interpolation=cv2.INTER_CUBIC
    )
    cv2.ellipse(
        page, ((left + right) // 2, (top + foot) // 2), ((right - left) // 4, (foot - top) // 3),
        0, 0, 360, rng.uniform(40, 230, 3).tolist(), -1, cv2.LINE_AA,
    )  # fmt: skip


def _texts(rng: np.random.Generator) -> tuple[str, ...]:
    """Return a zone; names with the many fillers of real ones are frequent."""
    return zone_text.zone(rng)


@dataclass(frozen=True, slots=True)
class Style:
    """pen: its widths. printer: by held_cut, or any. waves: darkness of lines under the zone."""

    pen: tuple[int, int] = (7, 15)
    printer: float | None = None
    waves: float = 0.0


PLAIN = Style()


def _waves(rng: np.random.Generator, area: np.ndarray, pitch: float, dark: float) -> None:
    """Lay bundles of coloured waves under the zone, as fine as its strokes."""
    y, x = np.mgrid[0 : area.shape[0], 0 : area.shape[1]].astype(np.float32)
    for _ in range(3):
        swing, long = pitch * rng.uniform(0.5, 3), pitch * rng.uniform(3, 14)
        lift = swing * np.sin(x * 2 * np.pi / long + rng.uniform(0, 6))
        fine = np.sin((y + lift) * 2 * np.pi / (pitch * rng.uniform(0.25, 0.9)))
        area -= ((fine > 0.5) * dark)[..., None] * rng.uniform(0.2, 1, 3)


def page(
    rng: np.random.Generator, pitch: int, style: Style = PLAIN, *, lines: tuple[str, ...] = ()
) -> Page:
    """Draw a page with so many pixels a character of its zone; lines: of any if left out."""
    lines = lines or _texts(rng)
    columns = len(lines[-1])
    wide, tall = {44: (125, 88), 36: (105, 74), 30: (85.6, 54)}[columns]
    width, height = round(wide / _MILLIMETRE * pitch), round(tall / _MILLIMETRE * pitch)
    picture = _ground(rng, height, width)
    spacing = pitch * rng.uniform(1.55, 2.6 if len(lines) == 2 else 1.9)
    lowest = height - pitch * rng.uniform(1.3, 2.2)
    top = lowest - spacing * (len(lines) - 1)
    bottom = top - pitch * 1.4
    if rng.random() < 0.4:
        picture[int(bottom) :] = rng.uniform(170, 250, 3).astype(np.float32)
    if style.waves:
        _waves(rng, picture[int(bottom) :], pitch, style.waves)
    _portrait(rng, picture, bottom)
    _captions(rng, picture, pitch, bottom)
    glyphs = held_cut.cut(rng, style.pen)
    left = round((width - columns * pitch) * rng.uniform(0.35, 0.65))
    black = rng.uniform(0, 60, 3).astype(np.float32)
    strength = rng.uniform(0.7, 1.0)
    for row, text in enumerate(lines):
        ink = held_cut.write(rng, glyphs, text, pitch, style.printer)
        start = round(top + row * spacing - 0.865 * pitch)
        area = picture[start : start + ink.shape[0], left : left + ink.shape[1]]
        ink = ink[: area.shape[0], : area.shape[1]]
        area += (black - area) * ink[..., None] * strength
    return Page(picture, lines, (top - pitch, lowest + pitch))


def blank(rng: np.random.Generator, width: int, height: int) -> np.ndarray:
    """Draw a picture that holds no zone but what may be taken for one (height x width x 3)."""
    kind = int(rng.integers(0, 6))
    ground = np.full((height, width, 3), rng.uniform(200, 255, 3), np.float32)
    if kind == 0:
        return page_without_zone(rng, width, height)
    image = Image.fromarray(ground.astype(np.uint8))
    draw = ImageDraw.Draw(image)
    size = int(rng.integers(9, 34))
    font = face(int(rng.integers(0, 6)), size)
    if kind in (1, 5) or rng.random() < 0.3:
        font = ImageFont.truetype(held_cut.FOLDER + "OCRB.otf", size)
    y = float(size)
    while y < height - size:
        draw.text((size * rng.uniform(0.5, 4), y), _row(rng, kind), font=font, fill=(20, 20, 30))
        y += size * rng.uniform(1.1, 2.0)
    picture = np.asarray(image, np.float32)
    return 255 - picture if rng.random() < 0.15 else picture.copy()


def _row(rng: np.random.Generator, kind: int) -> str:
    """Return a row of a receipt, listing, form, table, payment slip or code with brackets."""
    if kind == 1:  # a payment slip: OCR-B digits with brackets, as in Switzerland
        digits = zone_text.pick(rng, zone_text.DIGITS, int(rng.integers(9, 28)))
        return f"01{digits}>{digits[:9]}+ {digits[:7]}>"
    if kind == 2:
        words = [zone_text.letters(rng, int(rng.integers(2, 8))).lower() for _ in range(4)]
        return f"if ({words[0]} << {rng.integers(0, 9)} < {words[1]}<{words[2]}<{words[3]}>>) {{"
    if kind == 3:
        return "<" * int(rng.integers(5, 50)) + zone_text.letters(rng, int(rng.integers(0, 9)))
    if kind == 4:
        return f"{zone_text.letters(rng, 12):<20} {rng.uniform(1, 99):8.2f} EUR"
    words = [zone_text.letters(rng, int(rng.integers(2, 9))) for _ in range(9)]
    return " ".join(words)[: int(rng.integers(24, 48))]


def page_without_zone(rng: np.random.Generator, width: int, height: int) -> np.ndarray:
    """Draw a data page that has everything but a zone."""
    picture = _ground(rng, height, width)
    _portrait(rng, picture, height * 0.95)
    _captions(rng, picture, width / 50, height * 1.0)
    return picture
