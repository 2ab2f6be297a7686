"""A private corner of the system for one pcscd: its own /run and its own loopback (Linux).

No other program sees its socket's name, and the virtual reader's port, which listens on every
address, is reachable from nowhere else.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import socket
import struct
from pathlib import Path

NEW_MOUNTS, NEW_NETWORK, NEW_USER = 0x00020000, 0x40000000, 0x10000000
PRIVATE, RECURSIVE = 1 << 18, 1 << 14
GET_FLAGS, SET_FLAGS, INTERFACE_UP = 0x8913, 0x8914, 0x1


def enter_private() -> None:
    """Move this process into new namespaces; OSError where the system does not allow it.

    An ordinary user gets a user namespace as well. The process must have one thread only.
    """
    library = ctypes.CDLL(None, use_errno=True)
    user, group = os.geteuid(), os.getegid()
    wanted = NEW_MOUNTS | NEW_NETWORK | (NEW_USER if user else 0)
    _must(library.unshare(wanted), "a private namespace")
    if user:
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"0 {user} 1")
        _write("/proc/self/gid_map", f"0 {group} 1")
    _must(library.mount(None, b"/", None, PRIVATE | RECURSIVE, None), "private mounts")
    _must(library.mount(b"none", b"/run", b"tmpfs", 0, b"mode=755,size=8m"), "a private /run")
    try:
        _raise_loopback()
        _speak_to_itself()
    except PermissionError as walled:
        # Without this the service would come up, and no chip would ever reach it.
        raise OSError(
            walled.errno, "this process was started behind a wall that forbids even local sockets"
        ) from walled


def _must(result: int, what: str) -> None:
    if result != 0:
        raise OSError(ctypes.get_errno(), f"the system does not allow {what}")


def _write(path: str, text: str) -> None:
    Path(path).write_text(text, encoding="ascii")


def _raise_loopback() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        request = struct.pack("16sH14s", b"lo", 0, b"")
        answer = fcntl.ioctl(probe, GET_FLAGS, request)
        flags = struct.unpack("16sH14s", answer)[1] | INTERFACE_UP
        fcntl.ioctl(probe, SET_FLAGS, struct.pack("16sH14s", b"lo", flags, b""))


def _speak_to_itself() -> None:
    """Make one connection within the private loopback, as the virtual reader will."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        socket.create_connection(listener.getsockname(), 2.0).close()
