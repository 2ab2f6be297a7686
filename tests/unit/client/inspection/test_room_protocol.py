"""The messages between booth and room: closed types, bounded, never believed."""

from __future__ import annotations

import contextlib
import os
import struct

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some

from client.inspection.room import protocol
from mrz.checks import Check, Group, Outcome


@pytest.fixture
def pipe():
    reading, writing = os.pipe()
    yield reading, writing
    for descriptor in (reading, writing):
        with contextlib.suppress(OSError):
            os.close(descriptor)


def test_checks_travel_whole(pipe) -> None:
    reading, writing = pipe
    check = Check("face.match", Group.FACE, Outcome.UNDETERMINED, "face.match.x", (("a", "b"),))
    protocol.send(protocol.Checked((check,)), lambda data: os.write(writing, data))
    assert protocol.receive_in_booth(reading) == protocol.Checked((check,))


def test_a_message_for_the_room_is_refused_in_the_booth(pipe) -> None:
    reading, writing = pipe
    protocol.send(protocol.ReadChip("123456"), lambda data: os.write(writing, data))
    with pytest.raises(protocol.Ended):
        protocol.receive_in_booth(reading)


def test_a_huge_length_is_refused_before_anything_is_read(pipe) -> None:
    reading, writing = pipe
    os.write(writing, struct.pack("!I", protocol.MAX_MESSAGE + 1))
    with pytest.raises(protocol.Ended):
        protocol.receive_in_booth(reading)


def test_a_closed_pipe_is_the_end(pipe) -> None:
    reading, writing = pipe
    os.write(writing, b"\x00\x00")
    os.close(writing)
    with pytest.raises(protocol.Ended):
        protocol.receive_in_booth(reading)


@given(some.binary(max_size=200))
def test_whatever_a_room_says_the_booth_gets_a_typed_message_or_the_end(noise: bytes) -> None:
    reading, writing = os.pipe()
    try:
        os.write(writing, struct.pack("!I", len(noise)) + noise)
        os.close(writing)
        try:
            message = protocol.receive_in_booth(reading)
        except protocol.Ended:
            return
        assert isinstance(message, msgspec.Struct)
    finally:
        os.close(reading)
