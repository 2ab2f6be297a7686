"""Lines, groups and strips on drawn shapes: no network."""

from __future__ import annotations

import numpy as np
import pytest

from mrz.ocr.align import align, refit
from mrz.ocr.group import groups, turned
from mrz.ocr.hints import CLOSER, advise
from mrz.ocr.locate import _fragments, _join
from mrz.ocr.recognise import Cells
from mrz.ocr.straighten import HEIGHT, WIDTH, Pyramid, strip, zone_quad
from mrz.ocr.types import TextLine, ZoneReading


def line(x: float, y: float, length: float, angle: float = 0.0, height: float = 20) -> TextLine:
    way = np.array([np.cos(angle), np.sin(angle)], np.float32)
    start = np.array([x, y], np.float32)
    return TextLine(start, start + way * length, height, 0.9)


@pytest.mark.parametrize("degrees", [0, 7, 45, 90, 133, 180, 270])
def test_a_bar_of_likely_cells_becomes_its_segment(degrees: float) -> None:
    angle = np.deg2rad(degrees)
    y, x = np.mgrid[0:200, 0:200]
    along = (x - 100) * np.cos(angle) + (y - 100) * np.sin(angle)
    across = (y - 100) * np.cos(angle) - (x - 100) * np.sin(angle)
    field = ((np.abs(along) < 70) & (np.abs(across) < 2)).astype(np.float32)
    found = _fragments(field)
    assert len(found) == 1
    assert found[0].length == pytest.approx(140 * 4, rel=0.03)
    assert abs(float(found[0].direction @ [np.cos(angle), np.sin(angle)])) > 0.9995


def test_bars_that_touch_are_cut_apart() -> None:
    field = np.zeros((60, 160), np.float32)
    field[20:24, 10:150] = 0.95
    field[28:32, 10:150] = 0.95
    field[24:28, 60:64] = 0.5
    assert len([piece for piece in _fragments(field) if piece.length > 400]) == 2


def test_fragments_of_one_line_are_joined() -> None:
    pieces = [line(0, 100, 300), line(360, 101, 200), line(0, 150, 300)]
    joined = _join(pieces)
    assert sorted(round(one.length) for one in joined) == [300, 560]


def test_lines_of_a_zone_form_a_group_in_order() -> None:
    found = groups(
        [line(10, 160, 600), line(610, 120, 600, np.pi), line(12, 80, 590), line(300, 400, 90)]
    )
    assert [round(float((one.left[1] + one.right[1]) / 2)) for one in found[0]] == [80, 120, 160]
    assert all(float(one.direction[0]) > 0.99 for one in found[0])
    back = turned(found[0])
    assert float(back[0].left[1]) == pytest.approx(160, abs=2)
    assert float(back[0].direction[0]) < -0.99


def test_a_fragment_gets_the_ends_of_its_zone() -> None:
    whole, part = line(0, 100, 800), line(500, 150, 250, 0.01)
    aligned = align([whole, part])
    assert float(aligned[1].left[0]) == pytest.approx(0, abs=1)
    assert float(aligned[1].right[0]) == pytest.approx(800, abs=1)


def test_missing_characters_are_looked_for_where_the_text_touches_the_border() -> None:
    whole = line(100, 100, 44 * 15)
    pitch = 180 / 46
    places = np.arange(42, dtype=np.float32) * pitch + 1.0
    cells = Cells(np.full((42, 37), 1 / 37, np.float32), places)
    moved = refit([whole], [cells], 44, 44)[0]
    assert float(moved.left[0]) < 100 - 1.5 * 15
    assert float(moved.length) > 40 * 15


def test_a_strip_is_upright_and_of_one_size() -> None:
    grey = np.full((400, 900), 200, np.uint8)
    grey[190:210, 100:800] = 30
    cut = strip(Pyramid(grey), line(100, 200, 700), (20, 20), 44)
    assert cut.shape == (HEIGHT, WIDTH)
    assert cut[HEIGHT // 2, WIDTH // 2] < 60
    assert cut[1, WIDTH // 2] > 150
    upside = strip(Pyramid(grey[::-1, ::-1].copy()), line(799, 199, 700, np.pi), (20, 20), 44)
    assert np.abs(upside.astype(int) - cut).mean() < 6


def test_a_large_picture_is_reduced_before_it_is_cut() -> None:
    rows = np.indices((1600, 3200)).sum(0) % 2
    grey = (rows * 255).astype(np.uint8)
    cut = strip(Pyramid(grey), line(100, 800, 3000, height=160), (160, 160), 44)
    assert int(cut.max()) - int(cut.min()) < 60


def test_the_quad_of_a_zone() -> None:
    quad = zone_quad([line(100, 200, 600), line(100, 250, 600)])
    assert quad.tolist() == [[100, 190], [700, 190], [700, 260], [100, 260]]


def test_a_small_zone_asks_for_less_distance() -> None:
    grey = np.random.default_rng(0).integers(0, 255, (300, 600), np.uint8).astype(np.uint8)
    quad = np.array([[50, 100], [400, 100], [400, 130], [50, 130]], np.float32)
    doubtful = ZoneReading(("A" * 44,), None, quad, ((0.5,) * 44,))
    assert advise(grey, quad, 8.0, doubtful)[0] == CLOSER
    sure = ZoneReading(("A" * 44,), None, quad, ((0.999,) * 44,), name_confidence=0.99)
    assert advise(grey, quad, 8.0, sure) == ()
