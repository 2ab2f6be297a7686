"""Lists of pairs as spreadsheets and people write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from client.evaluation.pairs import Listed, Pair, PairsError, read

if TYPE_CHECKING:
    from pathlib import Path

TWO = (Pair("ä.png", "b.png", same=True), Pair("ä.png", "c.png", same=False))


def _read(folder: Path, content: bytes, group: str = "") -> Listed:
    path = folder / "pairs.csv"
    path.write_bytes(content)
    return read(path, group)


@pytest.mark.parametrize("between", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_what_spreadsheets_write(tmp_path: Path, between: str, end: str, encoding: str) -> None:
    rows = ["File_A,file_b , SAME", "ä.png, b.png,Yes", "", '"ä.png",c.png,0', ""]
    text = end.join(rows).replace(",", between)
    assert _read(tmp_path, text.encode(encoding)) == Listed(TWO, 0)


def test_a_pair_counts_once_in_either_order(tmp_path: Path) -> None:
    lines = b"file_a,file_b,same\na,b,1\nb,a,1\na,b,1\na,c,0\nc,c,1\n"
    found = _read(tmp_path, lines)
    assert [(pair.first, pair.second) for pair in found.pairs] == [
        ("a", "b"),
        ("a", "c"),
        ("c", "c"),
    ]
    assert found.oddities() == {"repeated_lines_left_out": 2, "pictures_with_themselves": 1}
    assert found.files() == ("a", "b", "c")


def test_a_pair_may_stand_in_two_groups(tmp_path: Path) -> None:
    found = _read(tmp_path, b"file_a,file_b,same,Site\na,b,1,x\na,b,1,y\n", "Site")
    assert [pair.group for pair in found.pairs] == ["x", "y"]
    assert found.oddities() == {}


def test_pairs_that_no_group_counts_are_told(tmp_path: Path) -> None:
    found = _read(tmp_path, b"file_a,file_b,same,Site\na,b,1,x\na,c,0,\nb,c,0,\n", "Site")
    assert found.oddities() == {"pairs_without_a_group": 2}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"file_a,file_b,same\na,b,1\nb,a,0\n", "lines 2 and 3 say different things"),
        (b"a,b\n1,2\n", "lacks file_a, file_b, same"),
        (b"file_a,file_b,same\na,b,1\n", "lacks site"),
        (b"", "lacks"),
        (b'file_a,file_b,same\n"a,b,1\n', "comma-separated"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x81\x8d", "comma-separated"),
        (b"file_a,file_b,same\na,b\n", "line 2: 'same' must be 1 or 0"),
    ],
)
def test_what_does_not_fit_is_said_with_its_line(
    tmp_path: Path, content: bytes, words: str
) -> None:
    with pytest.raises(PairsError, match=words):
        _read(tmp_path, content, "site" if "site" in words else "")
