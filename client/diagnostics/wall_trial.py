"""Tries to break out of a wall, in a process of its own: python -m client.diagnostics.wall_trial.

Prints one line an attempt: its name and "refused" or "open". What a wall forbids by ending the
process prints nothing more, and counts as refused.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from client.inspection import isolation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROOM_MEMORY = 300_000_000
ROOM_SECONDS = 20


def _internet() -> None:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()


def _internet_six() -> None:
    socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).close()


def _child_internet() -> None:
    code = "import socket; socket.socket()"
    command = [sys.executable, "-c", code]
    if subprocess.run(command, check=False, capture_output=True, timeout=20).returncode:
        raise PermissionError


def _local_socket() -> None:
    socket.socket(socket.AF_UNIX).close()


def _read_file() -> None:
    Path("/etc/passwd").open("rb").close()


def _write_file() -> None:
    os.close(os.open("/tmp", os.O_TMPFILE | os.O_WRONLY))  # noqa: S108 - a nameless file


def _new_process() -> None:
    if os.fork() == 0:
        os._exit(0)


TRIALS: Mapping[str, Mapping[str, Callable[[], None]]] = {
    "booth": {
        "an IPv4 socket": _internet,
        "an IPv6 socket": _internet_six,
        "an IPv4 socket in a child": _child_internet,
    },
    "room": {
        "an IPv4 socket": _internet,
        "a local socket": _local_socket,
        "a file to read": _read_file,
        "a file to write": _write_file,
        "another process": _new_process,
    },
}


def lock(wall: str) -> isolation.Walls:
    """Lock this process as the booth or the room is locked."""
    if wall == "booth":
        return isolation.lock_booth()
    return isolation.lock_room(memory_bytes=ROOM_MEMORY, cpu_seconds=ROOM_SECONDS)


def main() -> None:
    """Lock, try everything, print."""
    wall = sys.argv[1]
    walls = lock(wall)
    sys.stdout.write(f"missing={','.join(walls.missing)}\n")
    for name, attempt in TRIALS[wall].items():
        try:
            attempt()
            outcome = "open"
        except OSError:
            outcome = "refused"
        sys.stdout.write(f"{name}={outcome}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
