"""Every kind of zone, read from a drawn page; and one that the picture's edge cuts off."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from mrz.ocr.read import Reader
from mrz.zone import DocumentFormat as Kind

FONT = Path("/usr/share/fonts/opentype/ocr-b/OCRB.otf")
ZONES = {
    "french card": (Kind.FRENCH_ID, "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<",
                    "8806923102858CORINNE<<<<<<<6512068F6"),
    "french licence": (Kind.FRENCH_DRIVING_LICENCE, "D1FRA13AA000026181231MARTIN<<9"),
    "swiss licence": (Kind.SWISS_DRIVING_LICENCE, "AAA001D<<",
                      "FACHE305142128097<<800126<<<<<", "MARCHAND<<FABIENNE<<<<<<<<<<<<"),
    "green card": (Kind.US_GREEN_CARD, "C1USA0427797024MSC1380273242<<",
                   "6010014M2405193IRL<<<<<<<<<<<4", "MILLS<<KEVIN<JAMES<<<<<<<<<<<<"),
    "belgian card": (Kind.BELGIAN_CARD, "I<BEL0000000000<<<<<<<<<<<<<",
                     "5001013F0806017BEL<<<<<<<<<<", "VAN<PASSEL<<MICHAEL<<<<<<<<<"),
    "mononym": (Kind.TD3, "P<IDNSUHARTO".ljust(44, "<"),
                "A1234567<4IDN6001012M3012316<<<<<<<<<<<<<<<6"),
    "long number": (Kind.TD1, "I<UTOD23145890<7349<<<<<<<<<<<",
                    "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<"),
    "visa": (Kind.MRVB, "V<UTOERIKSSON<<ANNA<MARIA".ljust(36, "<"),
             "L8988901C4XXX4009078F9612109<<<<<<<<"),
}  # fmt: skip

pytestmark = pytest.mark.skipif(not FONT.exists(), reason="fonts-ocr-b is not installed")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def page(lines: tuple[str, ...], turn: float, width: int = 1400) -> np.ndarray:
    image = Image.new("L", (width, 860), 222)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(FONT), 40)
    for row, text in enumerate(lines):
        draw.text((80, 620 + 62 * row), text, font=font, fill=30)
    for row in range(6):
        draw.text((420, 60 + 70 * row), f"Caption {row}", fill=60)
    turned = image.rotate(turn, fillcolor=90, resample=Image.Resampling.BICUBIC)
    return np.asarray(turned.filter(ImageFilter.GaussianBlur(0.9)), np.uint8).copy()


@pytest.mark.parametrize("turn", [2.0, 180.0])
@pytest.mark.parametrize("kind", ZONES)
def test_every_kind_is_read(reader: Reader, kind: str, turn: float) -> None:
    expected, *lines = ZONES[kind]
    reading = reader.read(page(tuple(lines), turn))
    assert reading.lines == tuple(lines)
    assert reading.format is expected
    assert all(min(line) > 0.3 for line in reading.confidence)


def test_what_the_edge_cuts_off_is_not_guessed(reader: Reader) -> None:
    # Two characters are missing; a check digit must not be made up for the place where one stood.
    _, *lines = ZONES["mononym"]
    assert reader.read(page(tuple(lines), 0.0, width=1300)).lines == ()
