"""Pipes, devices and files of the size of a disk, named where a file belongs: told, never read."""

from __future__ import annotations

import os
import re
import signal
from typing import TYPE_CHECKING

import pytest

from client.__main__ import main
from client.settings import station
from client.station.given import Offered, understand
from client.terminal import NOT_THERE, UNREADABLE, CommandRefusal
from client.upstream.training import prepare
from devices.errors import DeviceError, Fault
from devices.finger.pictures import FingerFileAdapter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# ODD stands for what is no file to read, CHIP for a folder of a chip's files, NEW for a free name.
READING = (
    "mrz read ODD",
    "mrz parse ODD",
    "chip verify CHIP --trust ODD",
    "finger compare ODD ODD",
    "finger evaluate ODD",
    "seal verify ODD",
    "seal verify SEAL --trust ODD",
    "seal verify SEAL --signer ODD",
    "trust import ODD",
    "policy check ODD",
    "doctor --exercise sim:1 --golden ODD",
    "outbox acknowledge ODD",
    "upstream --bundle ODD --answer NEW",
)
WRITING = ("outbox export ODD", "upstream --bundle BUNDLE --answer ODD")
ELSEWHERE = (
    "models install ODD",
    "chip verify CHIP --mrz ODD",
)


@pytest.fixture(autouse=True)
def never_waiting() -> Iterator[None]:
    """End a command that waits for a pipe: it would wait for ever."""

    def ring(_number: int, _frame: object) -> None:
        pytest.fail("the command waits for a pipe")

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(300)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """What the words in a command stand for."""
    monkeypatch.setenv("HALFDOOR_HOME", str(tmp_path / "home"))
    prepare(station().folder)
    chip, seal, bundle = (tmp_path / name for name in ("chip", "seal", "bundle"))
    chip.mkdir()
    (chip / "EF.COM.bin").write_bytes(bytes.fromhex("600f5f0104303130375f3606303430303030"))
    seal.write_bytes(b"\xdc\x03")
    bundle.write_bytes(b"halfdoor bundle 1\n")
    pipe, huge = tmp_path / "pipe", tmp_path / "huge"
    os.mkfifo(pipe)
    huge.touch()
    os.truncate(huge, 1 << 33)
    return {"CHIP": chip, "SEAL": seal, "BUNDLE": bundle, "NEW": tmp_path / "new"} | {
        "pipe": pipe,
        "huge": huge,
    }


def told(command: str, names: dict[str, Path], capsys: pytest.CaptureFixture[str]) -> tuple:
    """Run a command; return its exit status and the one line that it says on standard error."""
    spelled = re.sub("[A-Z]+", lambda word: str(names[word[0]]), command)
    status, said = main(spelled.split()), capsys.readouterr()
    assert said.err.count("\n") == 1, said.err
    assert not said.out
    return status, said.err


@pytest.mark.parametrize("command", [*READING, *WRITING, *ELSEWHERE])
def test_a_pipe_is_not_waited_for(command, place, capsys) -> None:
    status, words = told(command, {"ODD": place["pipe"]} | place, capsys)
    assert status in {NOT_THERE, UNREADABLE}, words
    assert place["pipe"].is_fifo()
    if command in READING:
        assert "it is a pipe or a device" in words
        assert status == UNREADABLE


# "mrz parse" takes no more than the first megabyte of any file.
@pytest.mark.parametrize("command", [one for one in READING if one != "mrz parse ODD"])
def test_what_would_fill_the_memory_is_not_read(command, place, capsys) -> None:
    status, words = told(command, {"ODD": place["huge"]} | place, capsys)
    assert "it is larger than" in words
    assert status == UNREADABLE


def test_a_device_is_not_read_and_keeps_its_place(place, tmp_path, capsys) -> None:
    zero = tmp_path / "zero"
    zero.symlink_to("/dev/zero")
    status, words = told("mrz read ODD", {"ODD": zero}, capsys)
    assert (status, "it is a pipe or a device" in words) == (UNREADABLE, True)
    for command in WRITING:
        assert told(command, {"ODD": zero} | place, capsys)[0] in {NOT_THERE, UNREADABLE}
        assert zero.is_char_device()


def test_a_pipe_is_no_finger_scanner(place) -> None:
    with pytest.raises(DeviceError) as refusal:
        FingerFileAdapter().refer(f"fingerfile:{place['pipe']}")
    assert refusal.value.fault is Fault.ABSENT


@pytest.mark.parametrize("option", ["document", "chip", "face", "finger", "finger_record"])
def test_an_inspection_waits_for_no_pipe(option, place) -> None:
    given = Offered(**{option: str(place["pipe"])})
    if option == "chip":
        # An address of a reader, for all that is known here: its opening tells.
        assert understand(given).chip_reader == given.chip
        return
    with pytest.raises(CommandRefusal) as refusal:
        understand(given)
    assert str(place["pipe"].name) in refusal.value.sentence
