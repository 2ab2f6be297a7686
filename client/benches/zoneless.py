"""Pictures without a zone but with much that looks like one: nothing may be read there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DIGITS = "0123456789"
FACES = (cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_DUPLEX, cv2.FONT_HERSHEY_COMPLEX_SMALL)


def pictures(count: int, seed: int) -> Iterator[Picture]:
    """Draw pictures in turn: prints, receipts, forms, codes, news, pages, noise; uint8, BGR."""
    rng = np.random.default_rng(seed)
    for at in range(count):
        yield _KINDS[at % len(_KINDS)](rng)


def _sheet(rng: np.random.Generator) -> Picture:
    size = int(rng.integers(360, 900)), int(rng.integers(480, 1300)), 3
    return np.full(size, rng.integers(190, 256), np.uint8)


def _pick(rng: np.random.Generator, alphabet: str, count: int) -> str:
    return "".join(alphabet[at] for at in rng.integers(0, len(alphabet), count))


def _written(rng: np.random.Generator, rows: Iterator[str]) -> Picture:
    """Write rows down a sheet, turned and blurred as a camera sees them."""
    sheet = _sheet(rng)
    face, size = FACES[rng.integers(0, len(FACES))], float(rng.uniform(0.5, 1.2))
    y, step = 30, int(rng.uniform(26, 60) * size)
    while y < sheet.shape[0] - 10:
        place = (int(rng.integers(8, 60)), y)
        cv2.putText(sheet, next(rows), place, face, size, (25, 20, 20), 1 + (size > 0.8), 16)
        y += step
    height, width = sheet.shape[:2]
    turn = float(rng.choice([0, 180, rng.uniform(-40, 40)]))
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), turn, 1.0)
    turned = cv2.warpAffine(sheet, matrix, (width, height), borderValue=(90, 110, 120))
    return np.asarray(cv2.GaussianBlur(turned, (0, 0), rng.uniform(0.3, 1.2)), np.uint8)


def _prints(rng: np.random.Generator) -> Picture:
    def rows() -> Iterator[str]:
        while True:
            yield " ".join(_pick(rng, LETTERS, int(rng.integers(2, 10))) for _ in range(6))

    return _written(rng, rows())


def _receipt(rng: np.random.Generator) -> Picture:
    def rows() -> Iterator[str]:
        while True:
            yield f"{_pick(rng, LETTERS, 12)}{'.' * 12}{rng.uniform(1, 99):8.2f}"

    return _written(rng, rows())


def _codes(rng: np.random.Generator) -> Picture:
    """Write what has a zone's alphabet and length: serial numbers, brackets, payment slips."""

    def rows() -> Iterator[str]:
        while True:
            length = int(rng.choice([28, 30, 33, 36, 40, 44]))
            yield _pick(rng, LETTERS + DIGITS + "<<<<<<", length)

    return _written(rng, rows())


def _form(rng: np.random.Generator) -> Picture:
    """Draw an empty form: rules, boxes and rows of brackets."""

    def rows() -> Iterator[str]:
        while True:
            yield "<" * int(rng.integers(20, 46))

    picture = _written(rng, rows())
    for _ in range(9):
        y = int(rng.integers(0, picture.shape[0]))
        cv2.line(picture, (0, y), (picture.shape[1], y), (60, 60, 60), 1)
    return picture


def _noise(rng: np.random.Generator) -> Picture:
    coarse = rng.integers(0, 256, (*rng.integers(8, 220, 2), 3), dtype=np.uint8)
    return np.asarray(cv2.resize(coarse, (960, 640), interpolation=cv2.INTER_CUBIC), np.uint8)


def _scene(rng: np.random.Generator) -> Picture:
    """Draw stripes, tiles and an oval where a face would be."""
    y, x = np.mgrid[0:600, 0:900].astype(np.float32)
    turn, period = rng.uniform(0, np.pi), rng.uniform(4, 60)
    wave = np.sin((x * np.cos(turn) + y * np.sin(turn)) * 2 * np.pi / period)
    grey = 128 + 70 * wave + rng.normal(0, 12, wave.shape)
    picture = np.repeat(grey.clip(0, 255).astype(np.uint8)[..., None], 3, axis=2)
    tone = tuple(int(value) for value in rng.integers(60, 230, 3))
    cv2.ellipse(picture, (450, 300), (120, 170), 0, 0, 360, tone, -1, cv2.LINE_AA)
    return picture


def _typeset(sheet: Picture, rows: Iterable[tuple[tuple[int, int], str]], size: int) -> Picture:
    """Set rows in a proportional face."""
    image = Image.fromarray(sheet)
    draw, face = ImageDraw.Draw(image), ImageFont.load_default(size)
    for place, words in rows:
        draw.text(place, words, font=face, fill=(20, 20, 25))
    return np.asarray(image, np.uint8).copy()


def _news(rng: np.random.Generator) -> Picture:
    """Set columns of a newspaper."""
    sheet, size = _sheet(rng), int(rng.integers(11, 24))
    wide = int(rng.integers(220, 420))
    rows = [
        ((left, y), " ".join(_pick(rng, LETTERS, 5).lower() for _ in range(9))[: wide // size * 2])
        for left in range(20, sheet.shape[1] - 60, wide)
        for y in range(10, sheet.shape[0] - size, round(size * 1.25))
    ]
    return _typeset(sheet, rows, size)


def _table(rng: np.random.Generator) -> Picture:
    """Write a table of digits, as long as a zone's lines."""

    def rows() -> Iterator[str]:
        while True:
            yield _pick(rng, DIGITS + "<" * int(rng.integers(0, 5)), int(rng.integers(28, 46)))

    return _written(rng, rows())


def _slip(rng: np.random.Generator) -> Picture:
    """Write the code lines of payment slips, which are printed in OCR-B too."""

    def rows() -> Iterator[str]:
        while True:
            digits = _pick(rng, DIGITS, 27)
            yield f"{digits[:13]}>{digits}+ {digits[:9]}>"

    return _written(rng, rows())


def _bars(rng: np.random.Generator) -> Picture:
    """Draw bar codes with their digits."""
    picture = _sheet(rng)
    for top in range(30, picture.shape[0] - 90, 130):
        left = 40
        while left < picture.shape[1] - 50:
            width = int(rng.integers(1, 6))
            cv2.rectangle(picture, (left, top), (left + width, top + 60), (10, 10, 10), -1)
            left += width + int(rng.integers(2, 8))
        digits = " ".join(_pick(rng, DIGITS, 36))
        cv2.putText(picture, digits, (40, top + 84), FACES[0], 0.6, (10, 10, 10), 1, 16)
    return picture


def _page(rng: np.random.Generator) -> Picture:
    """Set a document's page, all but its zone: captions, values, a portrait's place."""
    sheet = np.full((560, 800, 3), rng.integers(170, 250, 3), np.uint8)
    cv2.ellipse(sheet, (140, 230), (90, 120), 0, 0, 360, (120, 150, 190), -1, cv2.LINE_AA)
    rows = [((300, y), _pick(rng, LETTERS, int(rng.integers(4, 22)))) for y in range(60, 440, 44)]
    number = _pick(rng, LETTERS + DIGITS, 9)
    rows += [((40, 470), f"{number}<<{_pick(rng, DIGITS, 7)}"), ((560, 20), number)]
    return _typeset(sheet, rows, int(rng.integers(18, 34)))


_KINDS = (
    _prints, _receipt, _codes, _form, _noise, _scene, _news, _table, _slip, _bars, _page,
)  # fmt: skip
