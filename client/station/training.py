"""The training world: synthetic travellers, and an upstream and a courier of its own.

Everything here is started before the booth gives up its right to IP sockets, and ends with it.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Protocol

from client import erasing
from client.inspection.booth import World

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from client.inspection.events import StationChanged


class SimulatedWorld(Protocol):
    """What an entry point of the group "halfdoor.worlds" offers."""

    scenarios: tuple[str, ...]
    chip_path: str
    chip_reason: str

    def certificates(self) -> list[bytes]:
        """Return the CSCA certificates (DER) that this world's documents chain to."""
        ...

    def seal_signers(self) -> list[bytes]:
        """Return the certificates (DER) of those who sign this world's seals."""
        ...

    def revocation_lists(self) -> list[bytes]:
        """Return the certificate revocation lists (DER) of this world's State."""
        ...

    def start(self, *, prefer_pcscd: bool = True) -> None:
        """Start what must run before the booth is locked."""
        ...

    def present(self, scenario: str) -> None:
        """Lay a document on the reader and put its traveller before the camera."""
        ...

    def present_sized(self, size: int, longest: int) -> None:
        """Lay a chip down whose EF.SOD, DG1 and DG2 have exactly so many bytes together.

        longest: most bytes of one response; 256 for a chip without extended length.
        """
        ...

    def withdraw(self) -> None:
        """Take both away."""
        ...

    def stop(self) -> None:
        """End every process of this world."""
        ...


def simulated_world(folder: Path) -> SimulatedWorld:
    """Load the training world; LookupError where the installation lacks it."""
    for point in entry_points(group="halfdoor.worlds"):
        if point.name == "training":
            world: SimulatedWorld = point.load()(folder)
            return world
    raise LookupError("this installation has no training world")


class TrainingWorld(World):
    """Arranges synthetic travellers for the booth."""

    training = True

    def __init__(self, simulated: SimulatedWorld, station: Callable[[], StationChanged]) -> None:
        super().__init__(station)
        self.scenarios = simulated.scenarios
        self.playing = ""
        self._simulated = simulated

    def present(self, scenario: str) -> None:
        """Arrange the traveller of a scenario; the clean one where none is named."""
        self.playing = scenario or "clean"
        self._simulated.present(self.playing)

    def withdraw(self) -> None:
        """Take the traveller away."""
        self.playing = ""
        self._simulated.withdraw()


class Helpers:
    """The training world's upstream and courier: processes of their own, ended with the booth."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._processes: list[subprocess.Popen[bytes]] = []

    def start(self) -> None:
        """Start both; neither is waited for, because the outbox does not need them to be there."""
        for command in (("upstream",), ("courier",)):
            self._processes.append(self._run(*command))

    def _run(self, *arguments: str) -> subprocess.Popen[bytes]:
        environment = {**erasing.without(), "HALFDOOR_HOME": str(self._home)}
        return subprocess.Popen(
            [sys.executable, "-m", "client.child", *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def stop(self) -> None:
        """End both, gently first."""
        for process in reversed(self._processes):
            process.terminate()
        for process in self._processes:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(3)
            if process.poll() is None:
                process.kill()
                process.wait()
        self._processes.clear()
