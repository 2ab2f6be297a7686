"""A line of Arabic starts at the right, also where its first word is written in Latin letters."""

from __future__ import annotations

import pytest

from client.ui.language import rightward

MARK = "\u200f"


@pytest.mark.parametrize(
    "text",
    ["DG2: المحتوى يختلف", "Esc مرة أخرى", "{name}: المقروء {read}", "- F6 يقارن"],
)
def test_a_line_that_starts_with_latin_letters_is_turned(text: str) -> None:
    assert rightward(text) == MARK + text


@pytest.mark.parametrize("text", ["قارن بالعين، F6", "CAN", "", "F12", "1-9", "{size} kB", "Écran"])
def test_every_other_line_stays_as_it_is(text: str) -> None:
    assert rightward(text) == text
