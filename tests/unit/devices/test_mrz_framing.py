"""The framings of line readers, byte by byte and in any portions."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.mrz_framing import Framer, to_lines

TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)


def airport(lines: tuple[str, ...]) -> bytes:
    return b"\x1c\x02" + b"".join(line.encode() + b"\r" for line in lines) + b"\x03\x1d"


def counted(lines: tuple[str, ...]) -> bytes:
    text = "\r".join(lines).encode()
    return b"\x49" + len(text).to_bytes(2, "big") + text


def stream(lines: tuple[str, ...]) -> bytes:
    body = json.dumps({"data": "\n".join(lines), "type": "PassPort"})
    return b"\x02CameraData:" + body.encode() + b"\x03\r\n"


FRAMED = {"airport": airport, "counted": counted, "stream": stream}


@pytest.mark.parametrize("frame", FRAMED.values(), ids=FRAMED)
@pytest.mark.parametrize("lines", [TD3, TD1], ids=["TD3", "TD1"])
def test_a_message_in_any_portions(frame, lines) -> None:
    message = frame(lines)
    for size in (1, 7, len(message)):
        framer = Framer()
        found = [
            taken
            for at in range(0, len(message), size)
            for taken in framer.feed(message[at : at + size])
        ]
        assert found == [lines]
        assert framer.empty


def test_rows_end_with_silence() -> None:
    framer = Framer()
    assert framer.feed("\r".join(TD3).encode() + b"\r") == []
    assert framer.silence() == TD3
    assert framer.empty


def test_rows_without_breaks() -> None:
    assert to_lines("".join(TD3)) == TD3
    assert to_lines("".join(TD1).lower()) == TD1


def test_a_card_whose_line_begins_with_i_is_no_length() -> None:
    framer = Framer()
    assert framer.feed(("\r".join(TD1) + "\r").encode()) == []
    assert framer.silence() == TD1


def test_stripes_and_bar_codes_are_left_out() -> None:
    framer = Framer()
    noise = b"\x0e\x02%B1234^X\x03\x0f" + b"\x1e\x02M1DESMARAIS\x03\x1f"
    assert framer.feed(noise + airport(TD3)) == [TD3]


def test_events_without_data_are_left_out() -> None:
    assert Framer().feed(b'\x02PCSign:{"event":"start"}\x03\r\n' + stream(TD1)) == [TD1]


def test_endless_noise_is_not_kept() -> None:
    framer = Framer()
    for _ in range(100):
        framer.feed(b"\x1c\x02" + b"x" * 500)
    assert len(framer._buffer) <= 4096 + 502


@given(st.lists(st.binary(max_size=40), max_size=20))
def test_any_bytes_are_survived(portions: list[bytes]) -> None:
    framer = Framer()
    for portion in portions:
        for lines in framer.feed(portion):
            assert all(set(line) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<") for line in lines)
    framer.silence()
    assert framer.empty
