"""The helper's wall, tried from inside: no files, no port but the interface's."""

from __future__ import annotations

import subprocess
import sys

import pytest

TRIAL = """
import socket
from devices.finger.sbi_wall import raise_wall
"127.0.0.1".encode("idna")
if not raise_wall():
    raise SystemExit(77)
found = []
def attempt(name, what):
    try:
        what()
        found.append(name + " went through")
    except PermissionError:
        pass
    except OSError as other:
        found.append(name + " " + str(other.errno))
attempt("file", lambda: open("/etc/hostname").close())
attempt("other port", lambda: socket.create_connection(("127.0.0.1", 9), 1))
attempt("listening", lambda: socket.create_server(("127.0.0.1", 0)))
try:
    socket.create_connection(("127.0.0.1", 4599), 1).close()
except PermissionError:
    found.append("the interface's port is closed, too")
except OSError:
    pass
print(found)
raise SystemExit(1 if found else 0)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock is Linux's")
def test_helper_reaches_nothing_but_its_ports() -> None:
    command = [sys.executable, "-c", TRIAL]
    done = subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)
    if done.returncode == 77:
        pytest.skip("this kernel has no Landlock for ports")
    assert done.returncode == 0, done.stdout + done.stderr
