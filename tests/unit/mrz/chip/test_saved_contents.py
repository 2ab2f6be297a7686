"""Saved files whose names say nothing are known by what they hold."""

from __future__ import annotations

import pytest

from client.station.chip_folder import load
from client.terminal import CommandRefusal
from mrz.chip.saved import name_by_content
from mrz.chip.tlv import encode

ZONE = encode(0x61, encode(0x5F1F, b"<" * 88))
COM = encode(0x60, encode(0x5F01, b"0107"))
SOD = encode(0x77, encode(0x30, b"\1" * 300))


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (ZONE, "DG1"),
        (COM, "COM"),
        (SOD, "SOD"),
        (SOD + bytes(20), "SOD"),  # a block of zeros at the end, as cards give
        (SOD[:-1], ""),  # cut short
        (SOD + b"\1", ""),  # something behind it
        (encode(0x61, encode(0x4F, b"\xa0\0\0\2\x47\x10\1")), ""),  # EF.DIR
        (encode(0x31, b"\0"), ""),
        (b"", ""),
        (b"read me", ""),
    ],
)
def test_a_content_tells_what_it_is(content: bytes, name: str) -> None:
    assert name_by_content(content) == name


def test_a_folder_is_read_by_its_names_first(tmp_path) -> None:
    (tmp_path / "1").write_bytes(SOD)
    (tmp_path / "2").write_bytes(COM)
    (tmp_path / "dg1.bin").write_bytes(ZONE)
    (tmp_path / "3").write_bytes(encode(0x61, encode(0x5F1F, b"A" * 88)))
    (tmp_path / "notes.txt").write_bytes(b"found in a drawer")
    evidence = load(tmp_path)
    assert evidence.file("DG1") == ZONE
    assert (evidence.file("SOD"), evidence.file("COM")) == (SOD, COM)


def test_a_folder_without_any_is_told(tmp_path) -> None:
    (tmp_path / "notes.txt").write_bytes(b"found in a drawer")
    with pytest.raises(CommandRefusal):
        load(tmp_path)
