"""I2, by trying: can the booth reach a network, can the traveller's room reach anything."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from client.diagnostics.finding import Finding, broken, fine
from client.diagnostics.wall_trial import TRIALS

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = {"booth": "The booth", "room": "The traveller's room"}
_SECONDS = 30


def findings() -> Iterator[Finding]:
    """Lock a process of each kind and have it try to break out."""
    for wall in TRIALS:
        yield judge(wall, *trial(wall))


def trial(wall: str) -> tuple[str, frozenset[str]]:
    """Return what the platform cannot do (words) and what stayed open behind the wall."""
    done = subprocess.run(
        [sys.executable, "-m", "client.diagnostics.wall_trial", wall],
        capture_output=True,
        text=True,
        check=False,
        timeout=_SECONDS,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    told = dict(line.rpartition("=")[::2] for line in done.stdout.splitlines() if "=" in line)
    if "missing" not in told:
        raise RuntimeError(f"the trial of the {wall} said nothing (status {done.returncode})")
    missing = told.pop("missing")
    return missing, frozenset(name for name, outcome in told.items() if outcome == "open")


def judge(wall: str, missing: str, opened: frozenset[str]) -> Finding:
    """Turn a trial into a finding."""
    tries = len(TRIALS[wall])
    if not opened and not missing:
        return fine(wall, f"{_NAMES[wall]} was refused all {tries} things that it tried to open.")
    what = ", ".join(sorted(opened)) or missing
    remedy = (
        "Use Linux 5.13 or newer with seccomp and Landlock."
        if sys.platform == "linux"
        else "On this system add the firewall rule of docs/operations.md; the walls are Linux's."
    )
    return broken(wall, f"{_NAMES[wall]} is not walled off: {what}.", remedy)
