"""A training station with its upstream, as real processes over real TLS on loopback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from client.records.station import outbox_of
from client.upstream.training import prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@dataclass
class Upstream:
    process: subprocess.Popen[str]
    url: str


class World:
    """One station's home in a temporary folder."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.folder = home / "training"
        self.environment = {**os.environ, "HALFDOOR_HOME": str(home)}
        self.python = [sys.executable, "-m", "client"]
        prepare(self.folder)

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*self.python, *arguments],
            env=self.environment, capture_output=True, text=True, timeout=200, check=False,
        )  # fmt: skip

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*self.python, *arguments],
            env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip

    def waiting(self) -> int:
        outbox = outbox_of(self.folder)
        try:
            return outbox.status().waiting
        finally:
            outbox.close()


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


@pytest.fixture
def world_at() -> type[World]:
    """Make a station's home anywhere else."""
    return World


@pytest.fixture
def upstream(world: World) -> Iterator[Callable[..., Upstream]]:
    started: list[subprocess.Popen[str]] = []

    def start(address: str = "127.0.0.1:0", *more: str) -> Upstream:
        process = world.start("upstream", "--listen", address, *more)
        started.append(process)
        line = process.stdout.readline()
        assert "listens on" in line, line + process.stdout.read()
        return Upstream(process, line.split()[4])

    yield start
    for process in started:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
