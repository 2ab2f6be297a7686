"""What breaks the pitch of a line is found, left out or filled in."""

from __future__ import annotations

import numpy as np
import pytest

from mrz.ocr.assemble import assemble
from mrz.ocr.pitch import regular, spaced
from mrz.ocr.recognise import BLANK, CHARACTERS, free

TEXT = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
FIRST = "P<UTOERIKSSON<<ANNA<MARIA".ljust(44, "<")


def likely(
    text: str, *, pale: tuple[int, ...] = (), doubled: int | None = None, torn: range = range(0)
) -> np.ndarray:
    """Return what a recogniser would say of a line; pale places are read as empty.

    torn: characters that are about as likely to be the next one of the alphabet.
    """
    out = np.full((180, BLANK + 1), 1e-5, np.float32)
    out[:, BLANK] = 1
    for at, character in enumerate(text):
        step = round(3 + at * 3.95)
        out[step] = 1e-5
        out[step, CHARACTERS.index(character)] = 0.2 if at in pale else 0.96
        out[step, BLANK] = 0.8 if at in pale else 0.04
        if at in torn:
            out[step, CHARACTERS.index(character)] = 0.57
            out[step, (CHARACTERS.index(character) + 1) % BLANK] = 0.39
        if at == doubled:
            out[step + 2] = 1e-5
            out[step + 2, CHARACTERS.index("I")] = 0.6
            out[step + 2, BLANK] = 0.4
    return out / out.sum(1, keepdims=True)


@pytest.mark.parametrize("pale", [(20,), (7, 33), (11, 12)])
def test_what_was_missed_is_filled_in_where_it_stands(pale: tuple[int, ...]) -> None:
    seen = likely(TEXT, pale=pale)
    cells = free(seen)
    assert len(cells) == len(TEXT) - len(pale)
    assert not regular(cells)
    filled = spaced(seen, cells, len(TEXT))
    assert filled is not None
    assert filled.text == TEXT
    assert regular(filled)
    assert max(float(filled.probabilities[at].max()) for at in pale) < 0.5


def test_what_was_read_twice_is_left_out_once() -> None:
    seen = likely(TEXT, doubled=25)
    cells = free(seen)
    assert len(cells) == len(TEXT) + 1
    once = spaced(seen, cells, len(TEXT))
    assert once is not None
    assert once.text == TEXT


def test_what_is_missing_at_an_end_is_not_made_up() -> None:
    seen = likely(TEXT[:42])
    assert spaced(seen, free(seen), 44) is None
    found = assemble(np.stack([likely(FIRST[:42]), seen]))
    assert found is None or not found.plausible


def test_a_zone_with_missed_characters_is_read() -> None:
    found = assemble(np.stack([likely(FIRST, pale=(9,)), likely(TEXT, pale=(30,))]))
    assert found is not None
    assert found.lines == (FIRST, TEXT)
    assert found.plausible
    assert {(other.line, other.column) for other in found.reading().alternatives} == {
        (1, 10),
        (2, 31),
    }


@pytest.mark.parametrize(
    ("name", "pale", "legible"),
    [
        ("ANNA<MARIA", (13, 14), True),  # letters that are faint are read, and doubtful
        ("ANNA<MARIA", (30,), True),  # one of the fillers at the end
        ("ANNA<MARIA", (18,), False),  # the one between two letters
    ],
)
def test_a_filler_stands_only_where_one_was_seen(
    name: str, pale: tuple[int, ...], *, legible: bool
) -> None:
    # Glare wipes a letter out as it wipes out a filler: what is left of either looks the same.
    first = f"P<UTOERIKSSO<<{name}".ljust(44, "<")
    found = assemble(np.stack([likely(first, pale=pale), likely(TEXT)]))
    assert found is not None
    assert (found.lines, found.plausible) == ((first, TEXT), True)
    assert found.legible is legible


@pytest.mark.parametrize(("torn", "legible"), [(range(5, 9), True), (range(5, 22), False)])
def test_a_zone_that_is_mostly_guessed_is_no_reading(torn: range, *, legible: bool) -> None:
    # Digits hold by chance where every other character may be another one.
    found = assemble(np.stack([likely(FIRST, torn=torn), likely(TEXT)]))
    assert found is not None
    assert (found.lines, found.valid) == ((FIRST, TEXT), True)
    assert found.legible is legible
