"""PAXLST: reads what is whole, refuses the rest, takes documents and nothing else."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest

from client.lists.document_key import DocumentKey
from client.lists.edifact import MOST_BYTES, EdifactError, segments
from client.lists.passenger_list import read

# After the example of the WCO/IATA/ICAO guidelines, with invented people.
BODY = (
    "UNH+PAX001+PAXLST:D:05B:UN:IATA'",
    "BGM+745'",
    "NAD+MS+++JACKSON'",
    "COM+703-555-4545:TE'",
    "TDT+20+UT421+++UT'",
    "LOC+125+LIS'",
    "DTM+189:2611211405:201'",
    "LOC+87+UTP'",
    "DTM+232:2611212205:201'",
    "NAD+FL+++ERIKSSON:ANNA MARIA'",
    "ATT+2++F'",
    "DTM+329:740812'",
    "NAT+2+UTO'",
    "DOC+P:110:111+L898902C3'",
    "DTM+36:301002'",
    "LOC+91+UTO'",
    "NAD+FL+++O?'HARA:ANN?+E'",
    "DOC+P:110:111+AB 1234'",
    "LOC+91+UTO'",
    "DOC+V:110:111+V77'",
    "LOC+91+UTO'",
    "NAD+FL+++SOMEBODY'",
    "DOC+P:110:111+NOISSUER'",
    "NAD+FM+++CREW'",
    "DOC+I:110:111+C9'",
    "LOC+91+D'",
    "CNT+42:3'",
)


def interchange(
    *, group: bool = True, head: str = "UNA:+.? '", body: tuple[str, ...] = BODY
) -> bytes:
    inner = [*body, f"UNT+{len(body) + 1}+PAX001'"]
    opening = ["UNB+UNOA:4+SENDER+TARGET+261121:1200+1++APIS'"]
    if group:
        opening.append("UNG+PAXLST+SENDER+TARGET+261121:1200+1+UN+D:05B'")
    closing = (["UNE+1+1'"] if group else []) + ["UNZ+1+1'"]
    return (head + "\r\n".join([*opening, *inner, *closing]) + "\r\n").encode()


EXPECTED = {
    DocumentKey("L898902C3", "P", "UTO"),
    DocumentKey("AB1234", "P", "UTO"),
    DocumentKey("V77", "V", "UTO"),
    DocumentKey("C9", "I", "D"),
}


@pytest.mark.parametrize("group", [True, False])
@pytest.mark.parametrize("head", ["UNA:+.? '", "", "\r\n"])
def test_a_whole_list_gives_its_documents_and_its_arrival(*, group: bool, head: str) -> None:
    found = read(interchange(group=group, head=head))
    assert found.documents == EXPECTED
    assert found.arrival == datetime(2026, 11, 21, 22, 5, tzinfo=UTC)


def test_other_service_characters_are_obeyed() -> None:
    plain = interchange(head="").decode().replace("?'", "H").replace("?+", "H")
    other = plain.replace("+", "*").replace(":", "/").replace("'", "~").encode()
    assert read(b"UNA/*.? ~" + other).documents == EXPECTED


def test_nothing_but_documents_is_taken() -> None:
    found = read(interchange())
    assert "ERIKSSON" not in repr(found)
    assert "L898902C3" not in repr(found)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"UNA:::::::",
        interchange()[:-200],
        interchange().replace(b"UNT+", b"UNT+9"),
        interchange().replace(b"PAXLST:D", b"CUSRES:D"),
        interchange().replace(b"2611212205:201", b"soon:201"),
        interchange().replace(b"2611212205:201", b"2611212205:999"),
        interchange().replace(b"CNT+42:3'\r\n", b""),
        b"x" * (MOST_BYTES + 1),
        b"A" * 5000 + b"'",
    ],
)
def test_what_is_not_whole_is_refused(data: bytes) -> None:
    with pytest.raises(EdifactError):
        read(data)


def test_released_marks_are_text() -> None:
    assert list(segments(b"FTX+a?+b??+c?'d:e'")) == [
        (("FTX",), ("a+b?",), ("c'd", "e")),
    ]


def test_three_thousand_mutants_are_read_or_refused() -> None:
    chance = random.Random(7)
    whole = interchange()
    outcomes = set()
    for _ in range(3000):
        mutant = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(mutant))
            match chance.randrange(3):
                case 0:
                    mutant[at] = chance.randrange(256)
                case 1:
                    del mutant[at : at + chance.randint(1, 20)]
                case _:
                    mutant[at:at] = chance.choice([b"'", b"?", b"+", b":", b"UNH+", b"DOC+P"])
        try:
            read(bytes(mutant))
            outcomes.add("read")
        except EdifactError:
            outcomes.add("refused")
    assert outcomes == {"read", "refused"}
