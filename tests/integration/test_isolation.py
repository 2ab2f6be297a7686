"""The walls, proved by trying: in processes of their own, because a wall cannot be taken down."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these walls are Linux's")


def attempt(lock: str, code: str) -> str:
    """Run code behind a wall; returns what it printed."""
    script = "from client.inspection import isolation\n" + lock + "\n" + textwrap.dedent(code)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


BOOTH = "import socket, subprocess, sys\nassert isolation.lock_booth().whole"
ROOM = (
    "import os, socket, sys, threading, mmap\n"
    "assert isolation.lock_room(memory_bytes=300_000_000, cpu_seconds=20).whole"
)


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_PACKET"])
def test_booth_cannot_open_a_network_socket(family: str) -> None:
    code = f"""
        try:
            socket.socket(socket.{family}, socket.SOCK_DGRAM)
        except PermissionError:
            print("refused")
        """
    assert attempt(BOOTH, code) == "refused"


def test_booth_keeps_the_sockets_of_its_own_machine() -> None:
    code = """
        socket.socket(socket.AF_UNIX).close()
        socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close()
        print("open")
        """
    assert attempt(BOOTH, code) == "open"


def test_a_child_of_the_booth_inherits_the_wall() -> None:
    code = """
        child = "import socket; socket.create_connection(('127.0.0.1', 9))"
        done = subprocess.run([sys.executable, "-c", child], capture_output=True, text=True)
        print("PermissionError" in done.stderr)
        """
    assert attempt(BOOTH, code) == "True"


def test_every_thread_of_the_booth_is_behind_the_wall() -> None:
    lock = (
        "import socket, threading\n"
        "go, seen = threading.Event(), []\n"
        "def work():\n"
        "    go.wait()\n"
        "    try:\n"
        "        socket.socket()\n"
        "    except PermissionError:\n"
        "        seen.append('refused')\n"
        "thread = threading.Thread(target=work); thread.start()\n"
        "isolation.lock_booth(); go.set(); thread.join(); print(seen[0])\n"
    )
    assert attempt(lock, "") == "refused"


@pytest.mark.parametrize(
    "action",
    [
        "open('/etc/passwd')",
        "open('/proc/self/maps')",
        "open('/tmp/left-behind', 'w')",
        "os.listdir('/')",
        "os.stat('/etc')",
        "socket.socket()",
        "socket.socketpair()",
        "socket.socket(socket.AF_UNIX)",
        "os.pipe()",
        "os.memfd_create('x')",
        "os.fork()",
        "os.execv('/bin/true', ['true'])",
        "os.kill(os.getppid(), 0)",
        "mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC)",
    ],
)
def test_room_can_open_nothing(action: str) -> None:
    code = f"""
        try:
            {action}
        except OSError as refusal:
            print(type(refusal).__name__)
        """
    assert attempt(ROOM, code) == "PermissionError"


def test_room_can_still_compute_and_start_threads() -> None:
    code = """
        total = []
        thread = threading.Thread(target=lambda: total.append(sum(range(10**5))))
        thread.start(); thread.join()
        print(total[0])
        """
    assert attempt(ROOM, code) == "4999950000"


def test_room_memory_is_bounded() -> None:
    code = """
        try:
            bytearray(600_000_000)
        except MemoryError:
            print("bounded")
        """
    assert attempt(ROOM, code) == "bounded"


def test_memory_cannot_be_read_by_the_same_user_and_no_core_is_written() -> None:
    code = """
        import ctypes, resource
        print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))
        """
    assert attempt(BOOTH, code) == "0 (0, 0)"
