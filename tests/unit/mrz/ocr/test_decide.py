"""Decoding, grammar and check digits on made-up probabilities: no network, no picture."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.ocr.assemble import assemble
from mrz.ocr.recognise import BLANK, CHARACTERS, fixed, free
from mrz.ocr.types import ZoneReading
from mrz.ocr.vote import Vote, vote
from mrz.parse import parse
from mrz.zone import DocumentFormat

STEPS = 180
TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
ANY_DAY = date(2026, 1, 1)


def likely(text: str, doubts: dict[int, dict[str, float]] | None = None) -> np.ndarray:
    """Spread a line over the steps: each character on one step, a blank between two."""
    out = np.full((STEPS, BLANK + 1), 1e-6, np.float32)
    out[:, BLANK] = 1.0
    for at, character in enumerate(text):
        step = 4 + round(at * (STEPS - 8) / len(text))
        out[step] = 1e-6
        for other, share in (doubts or {}).get(at, {character: 1.0}).items():
            out[step, CHARACTERS.index(other)] = share
    return out / out.sum(1, keepdims=True)


def lines(texts: tuple[str, ...], doubts: dict[tuple[int, int], dict[str, float]]) -> np.ndarray:
    return np.stack(
        [
            likely(
                text, {column: values for (line, column), values in doubts.items() if line == row}
            )
            for row, text in enumerate(texts)
        ]
    )


def test_free_reading() -> None:
    cells = free(likely(TD3[0]))
    assert cells.text == TD3[0]
    assert cells.confidence > 0.99
    assert len(free(np.eye(1, BLANK + 1, BLANK, dtype=np.float32).repeat(STEPS, 0))) == 0


# Loaded machines take longer than a deadline allows; fifty texts show what a hundred would.
@settings(deadline=None, max_examples=50)
@given(st.text("ABC0<", min_size=20, max_size=36))
def test_a_fixed_length_reading_of_a_clear_line_is_the_free_one(text: str) -> None:
    assert fixed(likely(text)[None], [len(text)])[0].text == text


def test_a_fixed_length_restores_a_faint_filler() -> None:
    clear = likely(TD3[0])
    step = 4 + round(30 * (STEPS - 8) / 44)
    clear[step] = 1e-6
    clear[step, BLANK], clear[step, CHARACTERS.index("<")] = 0.9, 0.1
    assert len(free(clear)) == 43
    (cells,) = fixed(clear[None], [44])
    assert cells.text == TD3[0]
    assert cells.probabilities[30].max() == pytest.approx(0.1, abs=0.01)


def test_a_clear_zone() -> None:
    candidate = assemble(lines(TD3, {}))
    assert candidate is not None
    assert (candidate.lines, candidate.valid, candidate.settled) == (TD3, True, True)
    assert candidate.reading().format is DocumentFormat.TD3
    assert candidate.reading().corrections == ()


def test_a_line_of_other_text_above_a_zone_is_left_out() -> None:
    candidate = assemble(np.concatenate([lines(("SURNAMEGIVENNAMESMARIA",), {}), lines(TD3, {})]))
    assert candidate is not None
    assert (candidate.first, candidate.lines) == (1, TD3)


def test_a_check_digit_chooses_between_look_alikes_and_says_so() -> None:
    # Column 5 of the number is a zero that looks a little more like the letter O.
    candidate = assemble(lines(TD3, {(1, 5): {"O": 0.7, "0": 0.3}}))
    assert candidate is not None
    reading = candidate.reading()
    assert reading.lines == TD3
    assert [(c.line, c.column, c.read, c.used) for c in reading.corrections] == [(2, 6, "O", "0")]
    assert reading.confidence[1][5] == pytest.approx(0.3, abs=0.01)


def test_a_letter_o_stays_where_the_digits_ask_for_it() -> None:
    number = "A08O26475"
    from mrz.check_digits import compute

    second = number + compute(number) + "UTO7408122F1204159" + "<" * 14 + "<"
    second += compute(second[:10] + second[13:20] + second[21:43])
    zone = (TD3[0], second)
    candidate = assemble(lines(zone, {(1, 3): {"0": 0.6, "O": 0.4}}))
    assert candidate is not None
    assert candidate.lines == zone
    assert candidate.valid


@pytest.mark.parametrize("column", [9, 19, 27, 43])
def test_a_clearly_printed_wrong_digit_is_never_repaired(column: int) -> None:
    wrong = str((int(TD3[1][column]) + 1) % 10)
    printed = (TD3[0], TD3[1][:column] + wrong + TD3[1][column + 1 :])
    candidate = assemble(lines(printed, {}))
    assert candidate is not None
    assert candidate.lines == printed
    assert not candidate.valid
    assert candidate.plausible


def test_unlike_glyphs_are_not_exchanged_for_a_check_digit() -> None:
    printed = (TD3[0], "L898902C46" + TD3[1][10:])
    candidate = assemble(lines(printed, {(1, 8): {"4": 0.95, "3": 0.05}}))
    assert candidate is not None
    assert candidate.lines[1].startswith("L898902C46")


def test_a_digit_between_letters_of_a_name_is_read_as_its_look_alike_only_when_unclear() -> None:
    candidate = assemble(lines(TD1, {(2, 6): {"0": 0.55, "O": 0.45}}))
    assert candidate is not None
    assert candidate.lines == TD1
    clear = (TD1[0], TD1[1], TD1[2].replace("O", "0"))
    candidate = assemble(lines(clear, {}))
    assert candidate is not None
    assert candidate.lines == clear


def test_names_have_their_own_confidence() -> None:
    candidate = assemble(lines(TD3, {(0, 7): {"I": 0.6, "1": 0.4}}))
    assert candidate is not None
    assert candidate.reading().name_confidence == pytest.approx(0.6, abs=0.01)


def test_noise_is_no_zone() -> None:
    noise = np.random.default_rng(1).dirichlet(np.ones(BLANK + 1), (3, STEPS)).astype(np.float32)
    candidate = assemble(noise)
    assert candidate is None or not candidate.plausible


def reading(texts: tuple[str, ...], sure: float = 0.95) -> ZoneReading:
    confidence = tuple(tuple(sure for _ in text) for text in texts)
    return ZoneReading(texts, parse(texts, today=ANY_DAY).format, None, confidence)


def test_frames_outvote_a_wrong_one() -> None:
    wrong = (TD3[0].replace("ANNA", "ANMA"), TD3[1])
    assert vote([reading(wrong), reading(TD3), reading(TD3)]).lines == TD3
    assert vote([]).lines == ()
    assert vote([ZoneReading(), reading(TD1)]).lines == TD1


def test_two_frames_must_agree() -> None:
    ballot = Vote()
    assert not ballot.agreed
    ballot.add(reading(TD3))
    assert not ballot.agreed
    ballot.add(ZoneReading())
    ballot.add(reading(TD3))
    assert ballot.agreed
    assert ballot.result().lines == TD3


def test_agreement_needs_check_digits_that_hold() -> None:
    wrong = (TD3[0], TD3[1][:-1] + "1")
    ballot = Vote()
    for _ in range(3):
        ballot.add(reading(wrong))
    assert not ballot.agreed
    assert ballot.result().lines == wrong
