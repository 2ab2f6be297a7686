"""The documents of the training world, read back by the code that reads real ones."""

from __future__ import annotations

import datetime

import cv2
import numpy as np
import pytest

from devices.sim.document import Document, Layout, as_page, damaged, issue
from devices.sim.traveller import Term, travellers, visa_zone
from devices.types import Light
from mrz.parse import parse
from mrz.zone import DocumentFormat

TODAY = datetime.date(2026, 11, 21)
PEOPLE = travellers(TODAY)


def made(role: str, layout: Layout) -> Document:
    return issue(PEOPLE[role], TODAY, layout)


@pytest.mark.parametrize("role", PEOPLE)
@pytest.mark.parametrize("layout", Layout)
def test_every_zone_is_right(role: str, layout: Layout) -> None:
    zone = parse(made(role, layout).lines, today=TODAY)
    assert zone is not None
    assert zone.format is DocumentFormat(layout)
    assert all(digit.ok for digit in zone.check_digits)
    assert zone.issuing_state == zone.nationality == "UTO"
    assert zone.date_of_birth == PEOPLE[role].birth.isoformat()
    assert zone.document_number == PEOPLE[role].number


def test_a_visa_zone_is_right() -> None:
    zone = parse(visa_zone(PEOPLE["adult"], Term.around(TODAY)), today=TODAY)
    assert zone is not None
    assert zone.format is DocumentFormat.MRVA
    assert all(digit.ok for digit in zone.check_digits)


@pytest.mark.parametrize("layout", Layout)
def test_the_damage_is_one_character_that_the_check_digit_notices(layout: Layout) -> None:
    document = made("adult", layout)
    bad = damaged(document)
    pairs = list(zip("".join(document.lines), "".join(bad.lines), strict=True))
    assert sum(good != other for good, other in pairs) == 1
    zone = parse(bad.lines, today=TODAY)
    assert zone is not None
    assert "date_of_birth" in {digit.name for digit in zone.check_digits if not digit.ok}
    assert bad.zone == document.lines


def test_a_page_has_the_size_of_a_passport_in_three_lights() -> None:
    pictures = {
        picture.light: picture for picture in as_page(made("adult", Layout.PASSPORT)).pictures
    }
    assert set(pictures) == set(Light)
    for picture in pictures.values():
        image = cv2.imdecode(np.frombuffer(picture.encoded, np.uint8), cv2.IMREAD_UNCHANGED)
        height, width = image.shape[:2]
        assert (width, height) == (1476, 1039)
        assert picture.dots_per_inch == 300


def test_infrared_shows_the_zone_and_hides_the_pattern() -> None:
    page = as_page(made("adult", Layout.PASSPORT))
    infrared = next(one for one in page.pictures if one.light is Light.INFRARED)
    image = cv2.imdecode(np.frombuffer(infrared.encoded, np.uint8), cv2.IMREAD_GRAYSCALE)
    zone, title = image[830:960], image[20:170, 500:1400]
    assert (zone < 90).mean() > 0.05
    assert (title < 150).mean() < 0.001
