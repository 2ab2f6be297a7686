"""The silent bell: calls a colleague for protection, with no word about whom or why (F11).

It runs the program that the station's settings name, without arguments, and keeps no trace. The
program stands behind the booth's walls: it can ring a bell on this machine, not a network.
"""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from client import erasing

if TYPE_CHECKING:
    from collections.abc import Callable

CALLED = "protection.called"
NO_BELL = "protection.no_bell"
BELL_SECONDS = 5


def bell(program: str) -> Callable[[], str]:
    """Return what rings the bell and answers with the code of a sentence for the officer alone."""

    def ring() -> str:
        if not program:
            return NO_BELL
        try:
            done = subprocess.run(
                [program],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=erasing.without(),
                timeout=BELL_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return NO_BELL
        return CALLED if done.returncode == 0 else NO_BELL

    return ring
