"""Pictures as cameras and scanners of all kinds write them: read, or refused by name, in time."""

from __future__ import annotations

import contextlib
import io
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from capture.errors import CaptureError
from capture.image import decode
from mrz.ocr.read import Reader

FONT = Path("/usr/share/fonts/opentype/ocr-b/OCRB.otf")
LINES = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
ENOUGH = 2.0  # seconds of processor time

needs_font = pytest.mark.skipif(not FONT.exists(), reason="fonts-ocr-b is not installed")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def page() -> Image.Image:
    image = Image.new("RGB", (1100, 720), (214, 224, 236))
    draw = ImageDraw.Draw(image)
    for row, text in enumerate(LINES):
        font = ImageFont.truetype(str(FONT), 42)
        draw.text((60, 520 + 58 * row), text, font=font, fill=(24, 22, 30))
    return image


def encoded(image: Image.Image, kind: str, **how: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def deep() -> bytes:
    grey = np.asarray(page().convert("L"), np.uint16) * 257
    return cv2.imencode(".png", grey)[1].tobytes()


def turned_by_note() -> bytes:
    """Lie on the side, with a note of the camera's that says so (EXIF orientation 6)."""
    note = Image.Exif()
    note[0x0112] = 6
    return encoded(page().rotate(90, expand=True), "JPEG", quality=92, exif=note)


KINDS = {
    "sixteen bits": deep,
    "grey": lambda: encoded(page().convert("L"), "PNG"),
    "palette": lambda: encoded(page().convert("P"), "PNG"),
    "one bit": lambda: encoded(page().convert("1"), "TIFF"),
    "transparent": lambda: encoded(page().convert("RGBA"), "PNG"),
    "four inks": lambda: encoded(page().convert("CMYK"), "JPEG", quality=92),
    "turned by a note": turned_by_note,
    "progressive": lambda: encoded(page(), "JPEG", quality=80, progressive=True),
    "bitmap": lambda: encoded(page(), "BMP"),
}


@needs_font
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_file_is_read(reader: Reader, kind: str) -> None:
    data = KINDS[kind]()
    began = time.process_time()
    reading = reader.read(decode(data))
    assert time.process_time() - began < ENOUGH
    assert reading.lines == LINES


BROKEN = {
    "empty": b"",
    "text": b"no picture at all",
    "cut": b"\xff\xd8\xff\xe0" + bytes(40),
    "huge": b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x27\x10\0\0\x27\x10\x08\x02" + bytes(7),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_what_is_no_picture_is_refused_by_name(kind: str) -> None:
    began = time.process_time()
    with pytest.raises(CaptureError) as refused:
        decode(BROKEN[kind])
    assert refused.value.code.startswith(("print.", "image.", "face."))
    assert time.process_time() - began < ENOUGH


@needs_font
def test_a_file_that_ends_early_is_refused_or_read_as_far_as_it_goes(reader: Reader) -> None:
    data = encoded(page(), "JPEG", quality=92)
    for share in (0.2, 0.6, 0.95):
        with contextlib.suppress(CaptureError):
            picture = decode(data[: int(len(data) * share)])
            assert reader.read(picture).lines in {(), LINES}


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 3000), (3000, 1), (2, 2), (31, 33, 4)])
def test_slivers_hold_no_zone(reader: Reader, shape: tuple[int, ...]) -> None:
    rng = np.random.default_rng(1)
    assert reader.read(rng.integers(0, 256, shape, dtype=np.uint8)).lines == ()


def test_a_hundred_megapixels_take_no_longer_than_a_page(reader: Reader) -> None:
    picture = np.full((10_000, 10_000), 190, np.uint8)
    picture[::97] = 120
    began = time.process_time()
    assert reader.read(picture).lines == ()
    assert time.process_time() - began < ENOUGH
