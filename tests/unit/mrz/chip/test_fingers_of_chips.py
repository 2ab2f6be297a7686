"""DG3's finger records: of the old and the new kind, none, and damaged ones."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as any_of

from mrz.chip.errors import ChipError
from mrz.chip.fingers import MOST_FINGERS, finger_records


def tlv(tag: str, content: bytes) -> bytes:
    length = len(content)
    size = bytes([length]) if length < 0x80 else b"\x82" + length.to_bytes(2, "big")
    return bytes.fromhex(tag) + size + content


def dg3(*blocks: bytes) -> bytes:
    header = tlv("A1", tlv("81", b"\x08") + tlv("82", b"\x09"))
    templates = b"".join(tlv("7F60", header + block) for block in blocks)
    return tlv("63", tlv("7F61", tlv("02", bytes([len(blocks)])) + templates))


OLD = tlv("5F2E", b"FIR\x00010\x00" + bytes(300))
NEW = tlv("7F2E", tlv("64", bytes(200)))
WRAPPED = tlv("7F2E", tlv("A1", tlv("64", bytes(200))))


def test_both_kinds_are_taken_out() -> None:
    old, new, wrapped = finger_records(dg3(OLD, NEW, WRAPPED))
    assert old.startswith(b"FIR\x00")
    assert new == wrapped == tlv("64", bytes(200))


@pytest.mark.parametrize(
    "content", [b"", dg3(), dg3(b""), tlv("63", b""), tlv("75", b"\x02\x01\x01")]
)
def test_none_has_a_code(content: bytes) -> None:
    with pytest.raises(ChipError) as caught:
        finger_records(content)
    assert caught.value.code == "chip.no_fingers"


def test_no_more_than_ten() -> None:
    assert len(finger_records(dg3(*[OLD] * 14))) == MOST_FINGERS


WHOLE = dg3(OLD, NEW)
CHANGE = any_of.tuples(any_of.integers(0, 60), any_of.integers(0, 255))


@settings(max_examples=150, deadline=None)
@given(kept=any_of.integers(0, len(WHOLE)), changes=any_of.lists(CHANGE, max_size=4))
def test_damage_has_a_code(kept: int, changes: list[tuple[int, int]]) -> None:
    content = bytearray(WHOLE[:kept])
    for place, value in changes:
        if place < len(content):
            content[place] = value
    try:
        records = finger_records(bytes(content))
    except ChipError as told:
        assert told.code == "chip.no_fingers"  # noqa: PT017 - either answer is right
    else:
        assert all(isinstance(one, bytes) and one for one in records)
