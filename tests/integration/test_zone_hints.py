"""A picture that cannot be read tells what to do about it, from what it measures."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from mrz.ocr import hints
from mrz.ocr.read import Reader

FONT = Path("/usr/share/fonts/opentype/ocr-b/OCRB.otf")
LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)

pytestmark = pytest.mark.skipif(not FONT.exists(), reason="fonts-ocr-b is not installed")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def page(ink: int = 30, paper: int = 205) -> np.ndarray:
    image = Image.new("L", (1600, 1000), 90)
    draw = ImageDraw.Draw(image)
    draw.rectangle((120, 60, 1500, 960), fill=paper)
    font = ImageFont.truetype(str(FONT), 37)
    for row, text in enumerate(LINES):
        draw.text((190, 800 + 66 * row), text, font=font, fill=ink)
    for row in range(8):
        draw.text((560, 120 + 70 * row), f"Caption {row}", font=font, fill=ink + 20)
    soft = cv2.GaussianBlur(np.asarray(image, np.float32), (0, 0), 0.9)
    noise = np.random.default_rng(8).normal(0, 2.5, soft.shape)
    return np.clip(soft + noise, 0, 255).astype(np.uint8)


def glaring(picture: np.ndarray) -> np.ndarray:
    y, x = np.mgrid[0:1000, 0:1600].astype(np.float32)
    lamp = 330 * np.exp(-(((x - 620) / 150) ** 2) - ((y - 850) / 110) ** 2)
    return np.clip(picture + lamp, 0, 255).astype(np.uint8)


def moved(picture: np.ndarray) -> np.ndarray:
    return cv2.blur(picture, (21, 3))


CAUSES = {
    hints.CLOSER: lambda: cv2.resize(page(), None, fx=0.15, fy=0.15, interpolation=cv2.INTER_AREA),
    hints.GLARE: lambda: glaring(page()),
    hints.HOLD_STILL: lambda: moved(page()),
    hints.LIGHT: lambda: page(ink=196, paper=205),
    hints.WHOLE: lambda: page()[:, 420:],
}


@pytest.mark.parametrize("hint", CAUSES)
def test_every_cause_has_its_advice(reader: Reader, hint: str) -> None:
    reading = reader.read(CAUSES[hint]())
    assert reading.hints == (hint,)
    # Pale print may be read nevertheless; what was cut off or burnt out must not be.
    assert reading.lines in {(), LINES} if hint == hints.LIGHT else reading.lines != LINES


def test_a_good_picture_needs_none(reader: Reader) -> None:
    reading = reader.read(page())
    assert reading.lines == LINES
    assert reading.hints == ()
