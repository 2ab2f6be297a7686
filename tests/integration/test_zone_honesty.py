"""What is printed wrongly is read as it is printed; where nothing is printed nothing is read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from client.benches import zoneless
from mrz.check_digits import compute
from mrz.layouts import MRVA, TD1, TD2, TD3
from mrz.ocr.correct import alike
from mrz.ocr.read import Reader
from mrz.parse import parse

FONT = Path("/usr/share/fonts/opentype/ocr-b/OCRB.otf")
ANY_DAY = date(2026, 1, 1)
RIGHT = {
    "TD3": (TD3, "P<UTOERIKSSON<<ANNA<MARIA".ljust(44, "<"),
            "L898902C36UTO7408122F1204159ZE184226B<<<<<10"),
    "TD2": (TD2, "I<UTOERIKSSON<<ANNA<MARIA".ljust(36, "<"),
            "D231458907UTO7408122F1204159<<<<<<<6"),
    "TD1": (TD1, "I<UTOD231458907".ljust(30, "<"), "7408122F1204159UTO<<<<<<<<<<<6",
            "ERIKSSON<<ANNA<MARIA".ljust(30, "<")),
    "MRVA": (MRVA, "V<UTOERIKSSON<<ANNA<MARIA".ljust(44, "<"),
             "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"),
}  # fmt: skip
PLACES = [
    (kind, place.name) for kind, (layout, *_) in RIGHT.items() for place in layout.checks
    if not (kind == "TD1" and place.name == "optional_data")
]  # fmt: skip

needs_font = pytest.mark.skipif(not FONT.exists(), reason="fonts-ocr-b is not installed")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def page(lines: tuple[str, ...], soft: float) -> np.ndarray:
    image = Image.new("L", (1400, 900), 222)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(FONT), 36)
    for row, text in enumerate(lines):
        draw.text((90, 700 + 56 * row), text, font=font, fill=28)
    turned = image.rotate(3, fillcolor=96, resample=Image.Resampling.BICUBIC)
    return np.asarray(turned.filter(ImageFilter.GaussianBlur(soft)), np.uint8).copy()


def spoilt(kind: str, name: str, by: int) -> tuple[str, ...]:
    """Return a zone one of whose printed digits is wrong, the whole zone's digit left as it was."""
    layout, *printed = RIGHT[kind]
    (place,) = [each for each in layout.checks if each.name == name]
    lines = list(printed)
    row, column = place.digit.line, place.digit.start
    wrong = str((int(lines[row][column]) + by) % 10)
    lines[row] = lines[row][:column] + wrong + lines[row][column + 1 :]
    return tuple(lines)


@needs_font
@pytest.mark.parametrize(("kind", "name"), PLACES)
def test_a_wrong_digit_is_read_as_printed_and_flagged(reader: Reader, kind: str, name: str) -> None:
    for by, soft in ((1, 0.6), (5, 1.5)):
        lines = spoilt(kind, name, by)
        reading = reader.read(page(lines, soft))
        assert reading.lines == lines
        assert reading.corrections == ()
        flagged = {digit.name for digit in parse(lines, today=ANY_DAY).check_digits if not digit.ok}
        assert name in flagged


@needs_font
@pytest.mark.parametrize(("one", "other"), ["0O", "8B", "5S", "1I", "2Z"])
def test_a_look_alike_that_breaks_the_digit_stays_as_printed(reader, one, other) -> None:
    # A number in which the printed letter is another than its digit was computed for.
    number = f"K4{one}7731C9"
    second = number + compute(number) + RIGHT["TD3"][2][10:43]
    second += compute(second[:10] + second[13:20] + second[21:43])
    printed = (RIGHT["TD3"][1], second.replace(number, number.replace(one, other), 1))
    reading = reader.read(page(printed, 0.5))
    changed = [(c.line, c.column) for c in reading.corrections]
    # Read as printed; or, where both are nearly the same to the eye, changed there and told so.
    assert reading.lines == printed or changed == [(2, 3)]
    assert all(alike(c.read, c.used) for c in reading.corrections)
    if one in "85":
        assert reading.lines == printed


def test_no_zone_is_invented(reader: Reader) -> None:
    read = [reader.read(image).lines for image in zoneless.pictures(33, 2026)]
    assert [lines for lines in read if lines and parse(lines, today=ANY_DAY).valid] == []
    assert sum(map(bool, read)) <= 1
