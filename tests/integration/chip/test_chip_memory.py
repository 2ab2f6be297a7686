"""After a session nothing in the process holds its keys: its own memory is searched."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from other_chips import BASIC, BOTH

from client import erasing

SCRIPT = Path(__file__).parents[2] / "samples" / "read_and_wait.py"
INFORMATION = b"L898902C3674081223204159"


def turned(data: bytes) -> bytes:
    return bytes(octet ^ 0xFF for octet in data)


def memory(process_id: int) -> Iterator[bytes]:
    """Every mapping of a process that can be read and written."""
    with open(f"/proc/{process_id}/mem", "rb", 0) as file:
        for line in Path(f"/proc/{process_id}/maps").read_text().splitlines():
            place, rights, *_ = line.split()
            if not rights.startswith("rw") or "[v" in line:
                continue
            start, end = (int(number, 16) for number in place.split("-"))
            try:
                file.seek(start)
                yield file.read(end - start)
            except (OSError, ValueError):
                continue


def secrets_and_copies(channel, *more: str) -> tuple[int, int, int]:
    """Let a process of its own read the chip; its secrets, copies of them, and octets searched.

    What it gives back is overwritten, so that a copy found is one that something holds.
    """
    command = [sys.executable, str(SCRIPT), turned(INFORMATION).hex(), *more]
    environment = {**os.environ, **erasing._WANTED}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        while True:
            size = int.from_bytes(process.stdout.read(4))
            if size >> 31:
                break
            command_apdu = process.stdout.read(size)
            answer = channel.transmit(command_apdu) if size else channel.reset() or b""
            process.stdin.write(len(answer).to_bytes(4) + answer)
            process.stdin.flush()
        told = process.stdout.read(size & 0x7FFFFFFF)
        needles = []
        while told:
            end = 4 + int.from_bytes(told[:4])
            needles.append(turned(told[4:end]))
            told = told[end:]
        copies = searched = 0
        for mapping in memory(process.pid):
            searched += len(mapping)
            copies += sum(mapping.count(needle) for needle in needles)
        process.stdin.write(b"\n")
    return len(needles), copies, searched


@pytest.mark.skipif(not erasing.available(), reason="needs glibc and /proc")
@BOTH
def test_no_copy_is_held_after_the_session(world, profile) -> None:
    image = world.image(profile)
    try:
        secrets, copies, searched = secrets_and_copies(world.channel(image))
    except PermissionError:
        pytest.skip("this system does not let a process look into its child")
    print(f"{secrets} secrets, {copies} copies in {searched / 1e6:.0f} MB")
    # The zone's string; seeds and keys of access, of the session and of Chip Authentication.
    assert secrets >= (7 if profile is BASIC else 9)
    assert searched > 5e6
    assert copies == 0
    assert secrets_and_copies(world.channel(image), "hold")[1] > 0
