"""A reader that plays keyboard: its keys are told from a person's and swallowed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.mrz_wedge import KeyStream
from devices.wedge_keys import AltCodes, Calibration, Verdict, WedgeDecoder, guess, learn

LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
TYPED = "\r".join(LINES) + "\r"


def burst(decoder: WedgeDecoder, text: str, start: float, pace: float = 0.01) -> list[Verdict]:
    return [decoder.key(character, start + at * pace) for at, character in enumerate(text)]


def test_a_burst_is_swallowed_and_becomes_a_zone() -> None:
    decoder = WedgeDecoder()
    verdicts = burst(decoder, TYPED, 1.0)
    assert Verdict.RELEASED not in verdicts
    assert verdicts[4:] == [Verdict.SWALLOWED] * (len(TYPED) - 4)
    end = 1.0 + len(TYPED) * 0.01
    assert decoder.released(end + 0.1) == ""
    assert decoder.lines(end + 0.1) == ()
    assert decoder.lines(end + 0.5) == LINES
    assert decoder.lines(end + 1.0) == ()


def test_a_persons_keys_come_back_in_order() -> None:
    decoder = WedgeDecoder()
    given_back = ""
    for at, character in enumerate("hello"):
        assert decoder.key(character, at * 0.12) is Verdict.HELD
        given_back += decoder.released(at * 0.12)
    assert given_back + decoder.released(5.0) == "hello"
    assert decoder.lines(6.0) == ()


def test_a_person_types_just_before_the_reader() -> None:
    decoder = WedgeDecoder()
    decoder.key("x", 0.0)
    burst(decoder, TYPED, 0.5)
    assert decoder.released(3.0) == "x"
    assert decoder.lines(3.0) == LINES


@given(st.text("abcdef<1", max_size=60))
def test_no_key_of_a_slow_typist_is_lost(text: str) -> None:
    decoder, back = WedgeDecoder(), ""
    for at, character in enumerate(text):
        decoder.key(character, at * 0.08)
        back += decoder.released(at * 0.08)
    assert back + decoder.released(len(text) + 1.0) == text


@pytest.mark.parametrize("filler", [";", ">", ",", "\u00b0", "\u00a7"])
def test_a_foreign_filler_is_guessed(filler: str) -> None:
    decoder = WedgeDecoder()
    burst(decoder, TYPED.replace("<", filler), 0.0)
    assert decoder.lines(10.0) == LINES


def test_a_layout_is_learned_from_a_test_line() -> None:
    german = str.maketrans("YZ<", "ZY;")
    known = learn(LINES[0].translate(german) + "\r", LINES[0])
    zone = (
        "I<UTOD231458907<<<<<<<<<<<<<<<",
        "7408122F1204159UTO<<<<<<<<<<<6",
        "ZYLA<<IZA<<<<<<<<<<<<<<<<<<<<<",
    )
    assert known.apply(";") == "<"
    taught = learn("ZYXW;".ljust(8, ";"), "YZXW<".ljust(8, "<"))
    decoder = WedgeDecoder(taught)
    burst(decoder, "\r".join(zone).translate(german) + "\r", 0.0)
    assert decoder.lines(10.0) == zone


def test_a_test_line_that_contradicts_itself() -> None:
    with pytest.raises(ValueError, match="two characters"):
        learn("AAB", "XYB")
    with pytest.raises(ValueError, match="length"):
        learn("AAB", "AABC")


def test_nothing_is_guessed_where_the_filler_is_there() -> None:
    assert guess("A<<<<;;;;;", Calibration()) == Calibration()


def test_alt_codes() -> None:
    alt = AltCodes()
    assert alt.digit("6") is False
    alt.press()
    assert [alt.digit(value) for value in "0060"] == [True] * 4
    assert alt.release() == "<"
    alt.press()
    assert alt.release() == ""


def test_scan_codes_of_a_us_reader() -> None:
    stream = KeyStream()
    events = [(25, 1), (25, 0), (42, 1), (51, 1), (51, 0), (42, 0), (2, 1), (2, 0), (28, 1)]
    assert "".join(stream.character(*event) for event in events) == "P<1\r"
    # Alt held, 0060 on the number pad, Alt released.
    alt = [(56, 1), (82, 1), (82, 1), (77, 1), (82, 1), (56, 0)]
    assert "".join(stream.character(*event) for event in alt) == "<"
