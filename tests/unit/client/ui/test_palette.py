"""Contrast in all four palettes (WCAG 2.2, 1.4.3 and 1.4.11); colours everybody tells apart."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from client.ui.palette import (
    OUTCOME_COLOURS,
    OUTCOME_INK,
    PALETTES,
    Palette,
    PaletteName,
    contrast,
    luminance,
)
from mrz.checks import Outcome

PRODUCT_COLOURS = {
    Outcome.SUCCESSFUL: "#007C6B",
    Outcome.FAILED: "#7D0A14",
    Outcome.UNDETERMINED: "#F2B200",
    Outcome.NOT_PERFORMED: "#8A8F98",
    Outcome.ABORTED: "#111111",
}
# Machado, Oliveira and Fernandes (2009), full severity, linear RGB.
SIGHTS = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
               (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
               (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
               (0.004733, 0.691367, 0.303900)),
}  # fmt: skip


@pytest.fixture(params=list(PaletteName))
def palette(request: pytest.FixtureRequest) -> Palette:
    return PALETTES[request.param]


def test_the_outcome_colours_are_the_products() -> None:
    assert OUTCOME_COLOURS == PRODUCT_COLOURS


def test_words_can_be_read(palette: Palette) -> None:
    for ground in (palette.ground, palette.surface, palette.raised):
        assert contrast(palette.text, ground) >= 7
        assert contrast(palette.muted, ground) >= 4.5
    assert contrast(palette.on_accent, palette.accent) >= 4.5


def test_focus_and_rims_can_be_seen(palette: Palette) -> None:
    for ground in (palette.ground, palette.surface, palette.raised):
        assert contrast(palette.focus, ground) >= 3
    assert contrast(palette.rim, palette.surface) >= 3


@pytest.mark.parametrize("outcome", list(Outcome))
def test_marks_can_be_seen_on_their_shape(outcome: Outcome) -> None:
    assert contrast(OUTCOME_INK[outcome], OUTCOME_COLOURS[outcome]) >= 4.5


def seen(colour: str, sight: str) -> np.ndarray:
    channels = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return np.clip(np.array(SIGHTS[sight]) @ linear, 0, 1)


@pytest.mark.parametrize("sight", list(SIGHTS))
@pytest.mark.parametrize(("one", "other"), list(combinations(Outcome, 2)))
def test_no_two_outcomes_look_alike(one: Outcome, other: Outcome, sight: str) -> None:
    first, second = (seen(OUTCOME_COLOURS[o], sight) ** (1 / 2.4) for o in (one, other))
    assert float(np.abs(first - second).max()) > 0.1


def test_luminance_of_black_and_white() -> None:
    assert luminance("#000000") == 0
    assert luminance("#FFFFFF") == pytest.approx(1)
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
