"""The reader with its real networks on a drawn zone, and the command around it."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from client.__main__ import main
from client.commands.mrz import doubts
from mrz.ocr.read import Reader
from mrz.ocr.types import Alternative, ZoneReading
from mrz.zone import DocumentFormat

FONT = Path("/usr/share/fonts/opentype/ocr-b/OCRB.otf")
LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)

needs_font = pytest.mark.skipif(not FONT.exists(), reason="fonts-ocr-b is not installed")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def page(turn: float = 0.0) -> np.ndarray:
    """Draw a light page on a dark desk with a zone at its lower edge."""
    image = Image.new("L", (1200, 840), 226)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(FONT), 33)
    for row, text in enumerate(LINES):
        draw.text((75, 690 + 62 * row), text, font=font, fill=25)
    for row in range(6):
        draw.text((420, 90 + 70 * row), f"Caption {row}", fill=60)
    desk = Image.new("L", (1700, 1300), 70)
    desk.paste(
        image.rotate(turn, expand=True, fillcolor=70, resample=Image.Resampling.BICUBIC), (120, 80)
    )
    return np.asarray(desk, np.uint8).copy()


@needs_font
@pytest.mark.parametrize("turn", [0, 5, -12])
def test_a_drawn_page(reader: Reader, turn: float) -> None:
    reading = reader.read(page(turn))
    assert reading.lines == LINES
    assert reading.format is DocumentFormat.TD3
    assert reading.mean_confidence > 0.9
    assert reading.quad is not None
    assert reading.quad.shape == (4, 2)
    assert 22 < reading.pitch < 26
    assert reading.name_confidence > 0.5


@needs_font
def test_infrared_is_preferred_and_visible_is_the_fallback(reader: Reader) -> None:
    blank = np.full((1300, 1700), 200, np.uint8)
    assert reader.read(blank, infrared=page()).lines == LINES
    assert reader.read(page(), infrared=blank).lines == LINES
    assert reader.read(blank).lines == ()


@pytest.mark.parametrize("shape", [(1, 1), (5, 4000), (40, 40, 3), (300, 20, 4)])
def test_odd_pictures_are_survived(reader: Reader, shape: tuple[int, ...]) -> None:
    assert reader.read(np.zeros(shape, np.uint8)).lines == ()


def test_the_command_says_which_characters_may_be_others() -> None:
    reading = ZoneReading(
        lines=("AB0", "1C<"),
        confidence=((0.99, 0.5, 0.97), (0.7, 0.99, 0.99)),
        alternatives=(Alternative(1, 2, "B", "8", 0.5, 0.4), Alternative(1, 3, "0", "O", 0.9, 0.1)),
    )
    assert doubts(reading) == [
        "line 1, column 2: B, perhaps 8", "line 1, column 3: 0, perhaps O", "line 2, column 1: 1",
    ]  # fmt: skip


@needs_font
def test_the_command_reads_pictures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, empty, broken = (tmp_path / name for name in ("a.png", "b.png", "c.jpg"))
    cv2.imwrite(str(good), page())
    cv2.imwrite(str(empty), np.full((400, 600), 128, np.uint8))
    broken.write_bytes(b"no picture")
    assert main(["mrz", "read", str(good), str(empty), str(broken), "--json"]) == 4
    out = capsys.readouterr()
    first, second = (json.loads(row) for row in out.out.splitlines())
    keys = ["file", "format", "lines", "valid", "fields", "check_digits", "corrections", "ms"]
    assert list(first) == keys
    assert (first["format"], first["lines"], first["valid"]) == ("TD3", list(LINES), True)
    assert first["check_digits"][0] == {
        "name": "document_number", "read": "6", "expected": "6", "ok": True,
    }  # fmt: skip
    assert (second["format"], second["lines"]) == (None, [])
    assert "c.jpg" in out.err
    assert "Traceback" not in out.err
    (tmp_path / "notes.txt").write_text("no picture")
    assert main(["mrz", "read", str(tmp_path), "--json"]) == 4
    told = [json.loads(row)["file"] for row in capsys.readouterr().out.splitlines()]
    assert told == [str(good), str(empty)]


def test_a_huge_picture_is_refused_before_it_is_decoded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4, "big") + b"IHDR"
    header += (10_000).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00" + bytes(4)
    path = tmp_path / "huge.png"
    path.write_bytes(header)
    assert main(["mrz", "read", str(path)]) == 4
    assert "larger than a page needs" in capsys.readouterr().err


def test_the_command_parses_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "zone.txt"
    path.write_text("\n".join(LINES))
    assert main(["mrz", "parse", str(path), "--json"]) == 0
    parsed = json.loads(capsys.readouterr().out)
    assert list(parsed) == ["format", "valid", "fields", "check_digits", "notes"]
    assert parsed["fields"]["date_of_birth"] == "1974-08-12"
    stream = io.TextIOWrapper(io.BytesIO(b"nothing of the kind"))
    monkeypatch.setattr(sys, "stdin", stream)
    assert main(["mrz", "parse"]) == 4
    assert "holds no machine readable zone" in capsys.readouterr().err
    assert main(["mrz", "parse", str(tmp_path / "missing")]) == 3
