"""ONNX Runtime 1.29 and later phone home on Linux unless they are told not to: none does here.

Every process is watched from its first instruction, with what it starts: booth, traveller's room,
window, courier, converter, comparison. Needs strace.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")

CALLS = "trace=socket,connect,sendto,sendmsg,sendmmsg,openat,mkdir"
# What a name server's question, or the runtime's own identity and queue, would touch.
ASKED = ("/etc/resolv.conf", "/etc/hosts", "nscd", "Microsoft", "onnxruntime.db", "htons(53)")
ADDRESS = re.compile(r'sin6?_port=htons\((\d+)\).*?(?:inet_addr\(|AF_INET6, )"([^"]+)"')
BOOTH = ("inspect", "--scenario", "clean", "--decide", "admit", "--json")
COURIER = ("courier", "--once", "--url", "https://127.0.0.1:9/")
# The runtime keeps still by itself where one of these is set: the proof would then be empty.
BUILDERS = {"CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "CIRCLECI", "TRAVIS", "JENKINS_URL"}
BUILDERS |= {"CODEBUILD_BUILD_ID", "BUILDKITE", "TEAMCITY_VERSION", "APPVEYOR"}
BUILDERS |= {"BITBUCKET_BUILD_NUMBER"}
# What a runtime that phones home would do; connecting a datagram socket sends nothing.
LOUD = {
    "a name": "import socket; socket.getaddrinfo('localhost', 9)",
    "a far address": "import socket; socket.socket(type=2).connect(('192.0.2.1', 9))",
}


def _traced(folder: Path, words: list[str]) -> list[str]:
    """Run Python under strace in a new home; returns the calls of it and all it starts."""
    hidden = {
        "ORT_DISABLE_TELEMETRY",
        "HALFDOOR_HOME",
        "XDG_CACHE_HOME",
        "XDG_DATA_HOME",
        *BUILDERS,
    }
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"HOME": str(folder / "person"), "QT_QPA_PLATFORM": "offscreen"}
    environment |= {"HALFDOOR_HOME": str(folder / "station")}
    command = ["strace", "-f", "--seccomp-bpf", "-o", str(folder / "trace"), "-e", CALLS]
    subprocess.run(
        [*command, sys.executable, *words],
        env=environment,
        capture_output=True,
        check=False,
        timeout=250,
    )
    return (folder / "trace").read_text(errors="replace").splitlines()


def _abroad(lines: list[str]) -> list[str]:
    """Return every line that leads off this machine, or that is telemetry's own."""
    found = [line for line in lines if any(word in line for word in ASKED)]
    for line in lines:
        address = ADDRESS.search(line)
        if address is not None and address.group(2) not in {"127.0.0.1", "::1"}:
            found.append(line)
    return found


@pytest.mark.parametrize("deed", LOUD)
def test_the_watch_sees_what_a_runtime_would_do(deed: str, tmp_path: Path) -> None:
    assert _abroad(_traced(tmp_path, ["-c", LOUD[deed]]))


def _quiet(folder: Path, *words: str, seen: str) -> None:
    """Run one command: it does its work, and nothing leads away from this machine."""
    lines = _traced(folder, ["-m", "client", *words])
    assert any(seen in line for line in lines), "the trace saw the work being done"
    assert _abroad(lines) == []
    assert not list((folder / "person").rglob("*onnxruntime*"))


def _station(folder: Path, packs: Path) -> None:
    (folder / "station").mkdir()
    (folder / "station" / "models").symlink_to(packs)


def test_booth_room_and_courier_are_silent(packs: Path, tmp_path: Path) -> None:
    _station(tmp_path, packs)
    _quiet(tmp_path, *BOOTH, seen="resnet.onnx")
    _quiet(tmp_path, *COURIER, seen="htons(9)")


def test_the_window_is_silent(packs: Path, tmp_path: Path) -> None:
    _station(tmp_path, packs)
    picture = tmp_path / "window.png"
    _quiet(tmp_path, "booth", "--picture", str(picture), seen=picture.name)


def test_the_converter_is_silent(tmp_path: Path) -> None:
    _quiet(tmp_path, "models", "install", "embedded", seen="mmod_human_face_detector.dat")
