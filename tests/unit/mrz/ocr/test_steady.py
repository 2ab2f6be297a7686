"""Lines whose ends were cut off, print beside a zone, and a second look at unsure characters."""

from __future__ import annotations

from datetime import date

import numpy as np

from mrz.ocr.align import cut_short, refit
from mrz.ocr.assemble import assemble, embedded
from mrz.ocr.beside import runs
from mrz.ocr.nine import first_alone
from mrz.ocr.recognise import CHARACTERS, Cells, free
from mrz.ocr.sessions import RECOGNISER, Network
from mrz.ocr.steady import LOOKS, steadied
from mrz.ocr.straighten import WIDTH, Pyramid
from mrz.ocr.types import TextLine
from mrz.parse import parse

TD2 = (
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "D231458907UTO7408122F1204159<<<<<<<6",
)
STEPS = 180


def cells(places: np.ndarray) -> Cells:
    likely = np.full((len(places), 37), 1e-4, np.float32)
    likely[:, 0] = 0.99
    return Cells(likely, places.astype(np.float32))


def likely(text: str, start: float, pitch: float) -> np.ndarray:
    out = np.full((STEPS, 38), 1e-6, np.float32)
    out[:, 37] = 0.99
    for at, character in enumerate(text):
        step = round(start + at * pitch)
        out[step] = 1e-6
        out[step, CHARACTERS.index(character)] = 0.98
    return out


def test_a_slanting_page_hides_its_last_character_at_the_wide_end() -> None:
    # The pitch grows from 3 to 6 steps along the line; a mean pitch would see room at the end.
    places = np.cumsum(np.linspace(3.0, 6.0, 36))
    places += (STEPS - 4) - places[-1]
    assert cut_short([cells(places)])
    line = TextLine(np.float32([100, 100]), np.float32([900, 100]), 20, 0.9)
    (moved,) = refit((line,), [cells(places)], 36, 37)
    assert moved.right[0] > 900 + 2 * 800 / 38


def test_print_beside_the_zone_is_left_out() -> None:
    assert parse(TD2, today=date(2026, 1, 1)).valid
    beside = np.stack([likely("DA" + TD2[0], 4, 4.5), likely("GE" + TD2[1], 4, 4.5)])
    found = assemble(beside)
    assert found is not None
    assert (found.lines, found.valid) == (TD2, True)
    after = np.stack([likely(TD2[0] + "X", 4, 4.5), likely(TD2[1] + "7", 4, 4.5)])
    again = assemble(after)
    assert again is not None
    assert again.lines == TD2


def test_a_card_whose_last_line_ends_in_glare_is_not_cut_down_to_a_shorter_format() -> None:
    card = ("I<MRT1338804029<<<<<<<<<<<<<<<", "8903174M3004249BWA<<<<<<<<<<<8")
    last = "GQAI<<ALEPNRI<QGTSHTJRR<EE<S"  # two more letters stand in the glare
    read = [free(likely(line, 4, 5.5)) for line in (*card, last)]
    assert [len(line) for line in read] == [30, 30, 28]
    assert runs(read, (28, 28, 28)) == []
    # Without the step of the line, what stands beside is no part of it.
    apart = likely(card[0][:28], 4, 5.5)
    apart[160:] = likely("XX", 168, 5.5)[160:]
    assert runs([free(apart), *(line.part(0, 28) for line in read[1:])], (28, 28, 28))


def test_a_zone_amid_other_print_on_its_lines_is_found() -> None:
    # Six characters of a form on the desk, a little apart from the card, at the same pitch.
    amid = np.stack([likely(line, 4, 4.0) for line in TD2])
    for row, text in zip(amid, ("XAWQBA", "7TRPPL"), strict=True):
        row[151:] = likely(text, 153.5, 4.0)[151:]
    loose = [free(line) for line in amid]
    assert [len(cells) for cells in loose] == [42, 42]
    found = embedded(loose)
    assert found is not None
    assert found.lines == TD2


def test_a_part_of_a_longer_zone_is_no_zone_amid_print() -> None:
    # The same six in step with the line may be more of it.
    more = [likely(line + "<<<<<4", 4, 4.0) for line in TD2]
    assert embedded([free(line) for line in more]) is None


def test_nothing_right_of_the_ninth_place_is_read_on_a_swiss_licence() -> None:
    licence = ("FAA003D<<", "FACHE305142128097<<800126<<<<<", "MARCHAND<<FABIENNE<<<<<<<<<<<<")
    noise = likely(licence[0] + "XK7<AQ", 4, 5.5)
    shown = np.stack([noise, *(likely(line, 4, 5.5) for line in licence[1:])])
    alone, cells = first_alone(shown, [free(line) for line in shown])
    assert tuple(line.text for line in cells) == licence
    found = assemble(alone, cells)
    assert found is not None
    assert found.lines == licence


def test_several_looks_are_one_reading_of_each_line() -> None:
    rng = np.random.default_rng(2)
    picture = rng.integers(0, 256, (300, 900), dtype=np.uint8)
    lines = [
        TextLine(np.float32([80, y]), np.float32([820, y + 6]), 19, 0.9) for y in (90, 130, 170)
    ]
    read = np.zeros((3, WIDTH // 4, 38), np.float32)
    found = steadied(Network(RECOGNISER), Pyramid(picture), lines, read, (0, 2), 30)
    assert found.shape == read.shape
    assert np.allclose(found[[0, 2]].sum(2), 1, atol=1e-3)
    assert not found[1].any()  # a line without a doubt keeps its first reading
    assert len(LOOKS) == 5
