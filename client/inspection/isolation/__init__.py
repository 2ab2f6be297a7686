"""Walls around the processes that see people (I2).

lock_booth: the booth keeps its devices and its window and loses every IP socket.
lock_room: the traveller's room keeps the pipes that it was given and can open nothing at all.
Linux only by construction; elsewhere both return what the platform could not do, and the doctor
says it.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from client.inspection.isolation import landlock, limits, seccomp


@dataclass(frozen=True, slots=True)
class Walls:
    """Which walls stand; missing names those that this platform does not have."""

    standing: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether every wall stands."""
        return not self.missing


def lock_booth() -> Walls:
    """Take the right to open IP sockets from this process and all its later children."""
    if sys.platform != "linux":
        return Walls((), ("no core dumps", "no IP sockets"))
    limits.no_dumps()
    if not seccomp.supported():
        return Walls(("no core dumps",), ("no IP sockets",))
    seccomp.install(seccomp.booth_filter())
    return Walls(("no core dumps", "no IP sockets"), ())


def lock_room(*, memory_bytes: int, cpu_seconds: int) -> Walls:
    """Close this process: no files, no sockets, no processes, no executable memory."""
    if sys.platform != "linux":
        return Walls((), ("limits", "no files", "no system calls beyond computing"))
    standing = ["limits"]
    missing = []
    limits.no_dumps()
    limits.bound(memory_bytes=memory_bytes, cpu_seconds=cpu_seconds)
    if landlock.supported():
        landlock.close_file_system()
        standing.append("no files")
    else:
        missing.append("no files")
    if seccomp.supported():
        seccomp.install(seccomp.room_filter())
        standing.append("no system calls beyond computing")
    else:
        missing.append("no system calls beyond computing")
    return Walls(tuple(standing), tuple(missing))
