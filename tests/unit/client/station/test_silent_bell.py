"""F11's bell: whoever rings it goes on at once, and hears the outcome when it is known."""

from __future__ import annotations

import queue
import threading

import pytest

from client.station import silent_bell
from client.station.silent_bell import CALLED, NO_BELL, SilentBell


@pytest.fixture
def slow(tmp_path, monkeypatch):
    """A bell whose program ends only when a file is there, and the file."""
    monkeypatch.setattr(silent_bell, "BELL_SECONDS", 120.0)
    program, free = tmp_path / "bell", tmp_path / "free"
    wait = f"while [ ! -e {free} ]; do sleep 0.05; done"
    program.write_text(f"#!/bin/sh\n{wait}\necho rung >> {tmp_path}/rung\n")
    program.chmod(0o755)
    return str(program), free


def test_ringing_returns_at_once_and_the_outcome_follows(slow) -> None:
    program, free = slow
    bell, told = SilentBell(program), queue.SimpleQueue()
    bell.ring(told.put)
    # The program still waits: nothing can have been told, and yet this line was reached.
    assert told.empty()
    free.touch()
    assert told.get(timeout=60) == CALLED
    bell.close()


def test_a_press_while_it_rings_rings_once(slow, tmp_path) -> None:
    program, free = slow
    bell, told = SilentBell(program), queue.SimpleQueue()
    bell.ring(told.put)
    bell.ring(told.put)
    free.touch()
    assert told.get(timeout=60) == CALLED
    bell.close()
    assert told.empty()
    assert (tmp_path / "rung").read_text() == "rung\n"


def test_it_can_be_rung_again_once_its_outcome_was_told(tmp_path) -> None:
    bell, told = SilentBell("/bin/true"), queue.SimpleQueue()
    for _ in range(3):
        bell.ring(told.put)
        assert told.get(timeout=60) == CALLED
    bell.close()


def test_a_program_that_never_ends_is_no_bell_and_leaves_no_thread(slow, monkeypatch) -> None:
    monkeypatch.setattr(silent_bell, "BELL_SECONDS", 0.2)
    bell, told = SilentBell(slow[0]), queue.SimpleQueue()
    bell.ring(told.put)
    bell.close()
    assert told.get_nowait() == NO_BELL
    assert "silent bell" not in {thread.name for thread in threading.enumerate()}


@pytest.mark.parametrize("program", ["", "/nowhere/bell", "/bin/false"])
def test_where_there_is_no_bell_it_is_told(program) -> None:
    bell, told = SilentBell(program), queue.SimpleQueue()
    bell.ring(told.put)
    bell.close()
    assert told.get_nowait() == NO_BELL
