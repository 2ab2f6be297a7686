"""I8: after the decision nothing of the traveller is left, neither on disk nor in memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from client import erasing

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(not erasing.available(), reason="needs glibc and /proc")
SCRIPT = Path(__file__).with_name("left_behind.py")


class Walked:
    """A booth after its traveller: what to look for, and where."""

    def __init__(self, process: subprocess.Popen[str], needles: dict[str, bytes]) -> None:
        self.process = process
        self.needles = needles


@pytest.fixture(scope="module")
def walked(home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walked]:
    folder = tmp_path_factory.mktemp("station")
    (folder / "models").symlink_to((home / "models").resolve())
    environment = {**os.environ, "HALFDOOR_HOME": str(folder), **erasing._WANTED}
    with subprocess.Popen(
        [sys.executable, str(SCRIPT)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=folder,
    ) as process:
        assert process.stdout is not None
        needles: dict[str, bytes] = {}
        for line in process.stdout:
            name, _, data = line.strip().partition(" ")
            if name == "wiped":
                break
            needles[name] = bytes(byte ^ 0xFF for byte in bytes.fromhex(data))
        needles["zone in the window"] = needles["zone"].decode().encode("utf-16-le")
        walk = Walked(process, needles)
        walk.folder = folder
        yield walk
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.close()


def memory(process_id: int) -> Iterator[bytes]:
    """Every readable mapping of a process."""
    with open(f"/proc/{process_id}/mem", "rb", 0) as file:
        for line in Path(f"/proc/{process_id}/maps").read_text().splitlines():
            place, rights, *_ = line.split()
            if "r" not in rights or "[v" in line:
                continue
            start, end = (int(number, 16) for number in place.split("-"))
            try:
                file.seek(start)
                yield file.read(end - start)
            except (OSError, ValueError):
                continue


def test_there_was_something_to_look_for(walked: Walked) -> None:
    assert {"zone", "page", "chip", "live"} <= set(walked.needles)
    assert all(len(set(needle)) > 5 for needle in walked.needles.values())


def test_the_window_process_keeps_no_copy(walked: Walked) -> None:
    if os.geteuid() != 0:
        pytest.skip("the booth's memory is closed to its own user; only root can look")
    copies = dict.fromkeys(walked.needles, 0)
    seen = 0
    for mapping in memory(walked.process.pid):
        seen += len(mapping)
        for name, needle in walked.needles.items():
            copies[name] += mapping.count(needle)
    print(f"copies left in {seen / 1e6:.0f} MB of the window's process: {copies}")
    assert seen > 50e6, "the memory could not be read"
    assert copies == dict.fromkeys(walked.needles, 0)


def test_the_traveller_room_has_ended(walked: Walked) -> None:
    children = Path(f"/proc/{walked.process.pid}/task/{walked.process.pid}/children")
    rooms = 0
    for child in children.read_text().split():
        command = Path(f"/proc/{child}/cmdline").read_bytes()
        if b"client.inspection.room.worker" not in command:
            continue
        rooms += 1
        if os.geteuid() == 0:
            for mapping in memory(int(child)):
                assert not any(needle in mapping for needle in walked.needles.values())
    assert rooms <= 1, "only the spare room may be there"


def test_no_file_holds_any_of_it(walked: Walked) -> None:
    files = [path for path in walked.folder.rglob("*") if path.is_file() and not path.is_symlink()]
    files = [path for path in files if "models" not in path.parts]
    assert any(path.name == "outbox.sqlite" for path in files)
    for path in files:
        content = path.read_bytes()
        for name, needle in walked.needles.items():
            assert needle not in content, f"{name} stands in {path.name}"
