"""A disk that loses power: the system calls of a real run, replayed into every disk it could leave.

Model: what was written and fsynced is on the disk; of what was written since, nothing, everything,
some of it, or a torn last write. A new name is on the disk with its file's first fsync (ext4).
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+|\?)")
_WATCHED = "openat,close,pwrite64,write,fsync,fdatasync,ftruncate,unlink,link,rename"
_STRACE = ("strace", "-f", "-xx", "-s", "9000000", "-e", f"trace={_WATCHED}")
_BYTES = re.compile(r"\\x([0-9a-f]{2})")


@dataclass
class Disk:
    """Files by name: what is durable, and what was only written."""

    durable: dict[str, bytes] = field(default_factory=dict)
    # (name, offset, bytes), or (name, size, None) for a truncation.
    loose: list[tuple[str, int, bytes | None]] = field(default_factory=list)

    def synced(self, name: str) -> None:
        """Put on the disk for good what was written to a file."""
        for step in [each for each in self.loose if each[0] == name]:
            _apply(self.durable, step)
        self.loose = [each for each in self.loose if each[0] != name]
        self.durable.setdefault(name, b"")

    def after_cut(self, how: str, chance: random.Random) -> dict[str, bytes]:
        """Return the files after a cut: none, all or some of the loose kept, or the last torn."""
        files = dict(self.durable)
        kept = list(self.loose)
        if how == "none":
            kept = []
        elif how == "some":
            kept = [each for each in kept if chance.random() < 0.5]
        elif how == "torn" and kept:
            name, at, data = kept[-1]
            if data and not name.endswith(".key"):
                kept[-1] = (name, at, data[: chance.randrange(len(data))])
        for step in kept:
            _apply(files, step)
        return files


def _apply(files: dict[str, bytes], step: tuple[str, int, bytes | None]) -> None:
    name, at, data = step
    held = files.get(name, b"")
    if data is None:
        files[name] = held[:at].ljust(at, b"\0")
    else:
        files[name] = held[:at].ljust(at, b"\0") + data + held[at + len(data) :]


@dataclass
class Recording:
    """The calls of one run below a folder, in order."""

    folder: Path
    calls: list[tuple[str, str, str]]
    start: dict[str, bytes]


def available() -> bool:
    """Whether strace is here: without it no run can be recorded."""
    return shutil.which("strace") is not None


def record(command: list[str], folder: Path, trace: Path, environment: dict[str, str]) -> Recording:
    """Run a command under strace; its standard output lines mark what was promised."""
    start = {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith("-shm")
    }
    subprocess.run(
        [*_STRACE, "-o", str(trace), *command],
        env=environment,
        check=True,
        timeout=110,
        stdout=subprocess.DEVNULL,
    )
    calls = []
    for line in trace.read_text().splitlines():
        found = _CALL.match(line)
        if found and not found[3].startswith(("-", "?")):
            calls.append((found[1], found[2], found[3]))
    return Recording(folder, calls, start)


def _text(quoted: str) -> bytes:
    return bytes(int(digits, 16) for digits in _BYTES.findall(quoted))


class Replay:
    """Walk a recording call by call."""

    def __init__(self, recording: Recording) -> None:
        self._folder = recording.folder
        self._calls = recording.calls
        self.disk = Disk(dict(recording.start))
        self.promised: list[str] = []
        self._names: dict[str, str] = {}
        self._places: dict[str, int] = {}

    def steps(self) -> Iterator[str]:
        """Yield after every call that could change the disk: its name."""
        for call, given, result in self._calls:
            if getattr(self, f"_{call}")(given, result):
                yield call

    def _inside(self, path: bytes) -> str | None:
        text = path.decode(errors="replace")
        inside = text.startswith(f"{self._folder}/") and not text.endswith("-shm")
        return text[len(str(self._folder)) + 1 :] if inside else None

    def _openat(self, given: str, result: str) -> bool:
        name = self._inside(_text(given.split(",")[1]))
        self._names.pop(result, None)
        if name is None:
            return False
        self._names[result], self._places[result] = name, 0
        if "O_TRUNC" in given:
            self.disk.loose.append((name, 0, None))
        return "O_CREAT" in given

    def _close(self, given: str, _result: str) -> bool:
        self._names.pop(given, None)
        return False

    def _write(self, given: str, result: str) -> bool:
        handle, quoted = given.split(",", maxsplit=1)[0], given.split('"')[1]
        if handle == "1":
            self.promised += _text(quoted).decode().split()
            return False
        if handle not in self._names:
            return False
        data = _text(quoted)[: int(result)]
        self.disk.loose.append((self._names[handle], self._places[handle], data))
        self._places[handle] += len(data)
        return True

    def _pwrite64(self, given: str, result: str) -> bool:
        handle, quoted = given.split(",", maxsplit=1)[0], given.split('"')[1]
        if handle not in self._names:
            return False
        at = int(given.rsplit(",", 1)[1])
        self.disk.loose.append((self._names[handle], at, _text(quoted)[: int(result)]))
        return True

    def _fsync(self, given: str, _result: str) -> bool:
        name = self._names.get(given)
        if name is None:
            return False
        if (self._folder / name).is_dir():
            # A new name of an already synced file is safe once its folder is.
            for each in {step[0] for step in self.disk.loose}:
                if each.startswith(f"{name}/") and each.endswith(".key"):
                    self.disk.synced(each)
            return True
        self.disk.synced(name)
        return True

    _fdatasync = _fsync

    def _ftruncate(self, given: str, _result: str) -> bool:
        handle, size = given.split(",")
        if handle in self._names:
            self.disk.loose.append((self._names[handle], int(size), None))
        return handle in self._names

    def _unlink(self, given: str, _result: str) -> bool:
        name = self._inside(_text(given))
        if name is not None:
            self.disk.durable.pop(name, None)
            self.disk.loose = [each for each in self.disk.loose if each[0] != name]
        return name is not None

    def _link(self, given: str, _result: str) -> bool:
        old, new = (self._inside(_text(each)) for each in given.split(",")[:2])
        if old and new:
            self.disk.loose.append((new, 0, self.disk.durable.get(old, b"")))
        return bool(new)

    def _rename(self, given: str, _result: str) -> bool:
        old, new = (self._inside(_text(each)) for each in given.split(",")[:2])
        if old and new:
            self.disk.durable[new] = self.disk.durable.pop(old, b"")
        return bool(new)
