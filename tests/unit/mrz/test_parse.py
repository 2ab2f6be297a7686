"""The parser against the standard's rules and the national layouts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mrz.check_digits import check_optional, compute
from mrz.errors import DocumentError
from mrz.names import split_names
from mrz.parse import parse, split
from mrz.states import listed
from mrz.zone import MRZ, DocumentFormat

TODAY = date(2026, 11, 21)
TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


def read(*lines: str) -> MRZ:
    return parse(lines, today=TODAY)


def test_worked_example_of_9303_4() -> None:
    mrz = read(*TD3)
    assert mrz.format is DocumentFormat.TD3
    assert mrz.valid
    assert (mrz.primary_identifier, mrz.secondary_identifier) == ("ERIKSSON", "ANNA MARIA")
    assert (mrz.date_of_birth, mrz.date_of_expiry) == ("1974-08-12", "2012-04-15")
    assert [digit.line for digit in mrz.check_digits] == [2] * 5


def test_weights_of_9303_3() -> None:
    assert compute("520727") == "3"
    assert compute("AB2134<<<") == "5"


def test_long_number_both_readings() -> None:
    standard = read(
        "I<UTOD23145890<7349<<<<<<<<<<<",
        "3407127M9507122UTO<<<<<<<<<<<2",
        "STEVENSON<<PETER<JOHN<<<<<<<<<",
    )
    assert standard.document_number == "D23145890734"
    assert standard.notes[0] == "long_document_number"
    counted = read(
        "IDBEL000590240<6013<<<<<<<<<<<",
        "8512017F1311048BEL851201002007",
        "REINARTZ<<ULRIKE<KATIA<E<<<<<<",
    )
    assert counted.document_number == "000590240601"
    assert "long_document_number_filler_counted" in counted.notes
    assert counted.valid
    assert counted.check_digits[0].read == "3"


def test_french_id() -> None:
    mrz = read("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6")
    assert mrz.format is DocumentFormat.FRENCH_ID
    assert mrz.valid
    assert (mrz.document_number, mrz.date_of_expiry) == ("880692310285", "")
    assert mrz.secondary_identifier == "CORINNE"


def test_french_driving_licence() -> None:
    mrz = read("D1FRA13AA000026181231MARTIN<<9")
    assert mrz.format is DocumentFormat.FRENCH_DRIVING_LICENCE
    assert mrz.valid
    assert (mrz.document_number, mrz.primary_identifier) == ("13AA00002", "MARTIN")
    assert mrz.date_of_expiry == "2018-12-31"


@pytest.mark.parametrize(
    "words", ["D1NLD15094962111659VW87Z78NB84", "DUPONT<<JEAN<<<<<<<<<<<<<<<<<<"]
)
def test_another_line_that_begins_alike_is_no_french_licence(words: str) -> None:
    with pytest.raises(DocumentError):
        read(words)


def test_nobody_is_born_tomorrow() -> None:
    """Nor on the last days of a month, of which not every month has as many."""
    line = f"L898902C36UTO260130{compute('260130')}F1204159ZE184226B<<<<<10"
    for today, expected in ((date(2026, 1, 29), "1926-01-30"), (date(2026, 1, 30), "2026-01-30")):
        assert parse((TD3[0], line), today=today).date_of_birth == expected


def test_swiss_driving_licence() -> None:
    mrz = read("AAA001D<<", "FACHE305142128097<<800126<<<<<", "MARCHAND<<FABIENNE<<<<<<<<<<<<")
    assert mrz.format is DocumentFormat.SWISS_DRIVING_LICENCE
    assert (mrz.document_number, mrz.date_of_birth) == ("AAA001D", "1980-01-26")
    assert (mrz.issuing_state, mrz.optional_data) == ("CHE", "305142128097")


def test_us_green_card() -> None:
    mrz = read(
        "C1USA0427797024MSC1380273242<<",
        "6010014M2405193IRL<<<<<<<<<<<4",
        "MILLS<<KEVIN<JAMES<<<<<<<<<<<<",
    )
    assert mrz.format is DocumentFormat.US_GREEN_CARD
    assert (mrz.document_number, mrz.optional_data) == ("042779702", "MSC1380273242")
    assert "nationality_is_country_of_birth" in mrz.notes


def test_old_belgian_card() -> None:
    mrz = read(
        "I<BEL0000000000<<<<<<<<<<<<<",
        "5001013F0806017BEL<<<<<<<<<<",
        "VAN<PASSEL<<MICHAEL<<<<<<<<<",
    )
    assert mrz.format is DocumentFormat.BELGIAN_CARD
    assert mrz.primary_identifier == "VAN PASSEL"
    assert [digit.name for digit in mrz.check_digits] == [
        "document_number", "date_of_birth", "date_of_expiry",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("740812", "1974-08-12"),
        ("74<<<<", "1974-XX-XX"),
        ("7408<<", "1974-08-XX"),
        ("<<<<<<", "XXXX-XX-XX"),
        ("261121", "2026-11-21"),
        ("261122", "1926-11-22"),
        ("880941", ""),
        ("7<0812", ""),
        ("010229", ""),
    ],
)
def test_dates_of_birth(printed: str, expected: str) -> None:
    line = f"L898902C36UTO{printed}{compute(printed)}F1204159ZE184226B<<<<<1"
    assert read(TD3[0], line + "0").date_of_birth == expected


@pytest.mark.parametrize(
    ("born", "printed", "expected"),
    [
        ("740812", "361231", "2036-12-31"),
        ("740812", "940623", "1994-06-23"),
        ("900301", "820504", "2082-05-04"),
        ("740812", "<<<<<<", "XXXX-XX-XX"),
    ],
)
def test_dates_of_expiry(born: str, printed: str, expected: str) -> None:
    line = f"L898902C36UTO{born}{compute(born)}F{printed}{compute(printed)}ZE184226B<<<<<10"
    assert read(TD3[0], line).date_of_expiry == expected


def test_filler_for_an_empty_optional_check_digit() -> None:
    assert check_optional("optional_data", 2, "<", "<" * 14).ok
    assert check_optional("optional_data", 2, "0", "<" * 14).ok
    assert not check_optional("optional_data", 2, "<", "1" + "<" * 13).ok


def test_names() -> None:
    assert split_names("PETER<<<<<").notes == ("no_secondary_identifier",)
    full = split_names("ABC<DEF<<GHI<JK")
    assert (full.primary, full.secondary, full.notes) == ("ABC DEF", "GHI JK", ("names_truncated",))
    assert split_names("<<ANNA<<<<").notes == ("no_primary_identifier",)


# Section 5 of 9303-3 beyond ISO 3166-1: Germany, British kinds, organisations, people without
# a State, and codes that were withdrawn but are still carried.
BEYOND_ISO = """
    D GBD GBN GBO GBP GBS RKS EUE UNO UNA UNK IAO XBA XIM XCC XCE XCO XEC XPO XES XMP XOM XDC
    XXA XXB XXC XXX UTO ANT NTZ
"""


def test_states() -> None:
    assert [code for code in BEYOND_ISO.split() if not listed(code)] == []
    for code in BEYOND_ISO.split():
        mrz = read(TD3[0].replace("UTO", code.ljust(3, "<")), TD3[1])
        assert mrz.issuing_state == code
        assert mrz.primary_identifier == "ERIKSSON"


def test_the_century_is_marked_as_inferred() -> None:
    assert "century_inferred" in read(*TD3).notes


def test_unlisted_state() -> None:
    assert not listed("UT0")


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(TD3),
        "\r\n\r\n".join(TD3),
        "".join(TD3),
        " ".join(TD3).lower(),
        "|".join(TD3),
        "\\n".join(TD3),
        "Passport\nNo. 5\n" + "\n".join(TD3) + "\nend of page",
        "\n".join(TD3).replace("<<", "\u00ab"),
        "\n".join(" ".join(line) for line in TD3),
        "\ufeff" + "\n".join(TD3).replace("<", "&lt;"),
        "\n".join(TD3).replace("<", "\u2039"),
        "\n".join(line.rstrip("<") for line in TD3),
        "\n".join(TD3).replace("<", " "),
        f'{{"mrz": ["{TD3[0]}", "{TD3[1]}"]}}',
        f"Line 1:\t{TD3[0]}\r\nLine 2:\t{TD3[1]}\r\n",
    ],
)
def test_split_is_tolerant(text: str) -> None:
    assert split(text) == TD3


def test_a_card_whose_fillers_were_stripped_is_no_single_line() -> None:
    card = ("I<UTOD231458907", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA")
    assert split("\n".join(card)) == tuple(line.ljust(30, "<") for line in card)


def test_a_line_that_lost_another_character_is_not_filled() -> None:
    for first in (TD3[0][:20] + TD3[0][21:], TD3[0][:40]):
        with pytest.raises(DocumentError):
            split(f"{first}\n{TD3[1]}")
    with pytest.raises(DocumentError):
        split(f"P<UTOERIKSSON<<ANNA\n{'ABCDEFGHIJ' * 5}"[:64])


@pytest.mark.parametrize("text", ["", "hello", "P<UTO", "A" * 43 + "\n" + "B" * 44, "x" * 200_000])
def test_split_refuses_what_is_no_zone(text: str) -> None:
    with pytest.raises(DocumentError) as refused:
        split(text)
    assert refused.value.code == "print.no_zone"


def test_parse_refuses_what_is_no_zone() -> None:
    for lines in ((), ("A" * 30,), ("P" * 44, "p" * 44), ("A" * 9, "B" * 30, "C" * 30)):
        with pytest.raises(DocumentError):
            parse(lines, today=TODAY)


ZONE = st.sampled_from(
    [(44, 44), (36, 36), (30, 30, 30), (28, 28, 28), (9, 30, 30), (30,)]
).flatmap(
    lambda shape: st.tuples(
        *(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<", min_size=n, max_size=n) for n in shape)
    )
)


@given(ZONE)
def test_any_characters_parse_or_are_refused(lines: tuple[str, ...]) -> None:
    try:
        mrz = parse(lines, today=TODAY)
    except DocumentError as refused:
        assert refused.code == "print.no_zone"  # noqa: PT017 - either outcome is right
        return
    assert mrz.lines == lines
    for digit in mrz.check_digits:
        assert digit.read in lines[digit.line - 1]
        assert digit.ok == (digit.read == digit.expected) or digit.read == "<"


@given(st.text(max_size=200))
def test_any_text_splits_or_is_refused(text: str) -> None:
    try:
        lines = split(text)
    except DocumentError as refused:
        assert refused.code == "print.no_zone"  # noqa: PT017 - either outcome is right
    else:
        assert sum(map(len, lines)) >= 30
