"""The framings of line readers, byte by byte and in any portions."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.mrz_framing import Framer, is_zone, to_lines, zone_like

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


def rows(lines: tuple[str, ...], before: bytes = b"", after: bytes = b"\r") -> bytes:
    return b"".join(before + line.encode() + after for line in lines)


def even(data: bytes) -> bytes:
    return bytes(octet | 0x80 * (octet.bit_count() % 2) for octet in data)


# What stands around a zone on a real line: answers to commands, other frames, noise, lost ends.
AROUND = {
    "noise first": lambda lines: b"\x00\xffXY" + airport(lines),
    "begun and begun again": lambda lines: airport(lines)[:20] + airport(lines),
    "text": lambda lines: b"\x02" + rows(lines) + b"\x03",
    "text and end of line": lambda lines: b"\x02" + rows(lines, after=b"\r\n") + b"\x03\r\n",
    "each row a text": lambda lines: rows(lines, b"\x02", b"\x03\r\n"),
    "echo of the menu": lambda lines: b"ocrena1\x06!\r" + rows(lines),
    "echo on the same row": lambda lines: b"ocrena1\x06." + rows(lines),
    "answer to a command": lambda lines: bytes.fromhex("43000101") + counted(lines),
    "kind of code": lambda lines: b"]o2" + rows(lines),
    "remark behind": lambda lines: rows(lines) + b"NOREAD1\r\n",
    "label": lambda lines: b"MRZ:" + rows(lines),
    "seven bits": lambda lines: even(rows(lines)),
    "wide": lambda lines: rows(lines).decode().encode("utf-16-le"),
    "twice": lambda lines: rows(lines) * 2,
    "lost end": lambda lines: rows((lines[0], "".join(lines[1:]))),
    "no line in JSON": lambda lines: stream(lines).replace(b"\\n", b"\n"),
    "JSON cut off": lambda lines: stream(lines)[1:-2],
}


@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND)
@pytest.mark.parametrize("lines", [TD3, TD1], ids=["TD3", "TD1"])
def test_what_stands_around_a_zone_is_left_out(around, lines) -> None:
    message = around(lines)
    for size in (1, 7, len(message)):
        framer = Framer()
        found = []
        for at in range(0, len(message), size):
            found += framer.feed(message[at : at + size])
        assert [*found, *filter(None, [framer.silence()])] == [lines]


def test_a_row_with_an_unreadable_character_stays_too_short() -> None:
    """Readers put a sign or a blank in its place; nothing is put there for them."""
    for sign in "?* #":
        broken = (TD3[0][:7] + sign + TD3[0][8:], TD3[1])
        found = to_lines("\r".join(broken))
        assert found == (TD3[0][:7] + TD3[0][8:], TD3[1])


def test_a_licence_is_one_line_and_a_line_of_names_is_none() -> None:
    licence = ("D1FRA13AA000026181231MARTIN<<9",)
    assert is_zone(licence)
    assert to_lines("NOREAD1\r" + licence[0]) == licence
    assert not is_zone(("DUPONT<<JEAN<<<<<<<<<<<<<<<<<<",))


def test_a_readers_own_words_are_no_zone() -> None:
    assert not zone_like(to_lines("OCRENA1\r"))
    assert zone_like(TD3[:1])


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
