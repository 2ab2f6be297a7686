"""The silent bell: calls a colleague for protection, with no word about whom or why (F11).

It runs the program that the station's settings name, without arguments, and keeps no trace. The
program stands behind the booth's walls: it can ring a bell on this machine, not a network.
"""

from __future__ import annotations

import subprocess
import threading
from typing import TYPE_CHECKING

from client import erasing

if TYPE_CHECKING:
    from collections.abc import Callable

CALLED = "protection.called"
NO_BELL = "protection.no_bell"
BELL_SECONDS = 5.0


class SilentBell:
    """Rings the bell beside the inspection, which must not stand still for it; close() at the end.

    program: the full path of what rings, "" for none.
    """

    def __init__(self, program: str) -> None:
        self._program = program
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._ringing = False

    def ring(self, tell: Callable[[str], None]) -> None:
        """Ring and return; tell gets the code of a sentence for the officer, from any thread.

        While the bell rings, another press changes nothing: its outcome is told once.
        """
        if not self._program:
            tell(NO_BELL)
            return
        with self._lock:
            if self._ringing:
                return
            self._ringing = True

        def wait() -> None:
            outcome = _run(self._program)
            with self._lock:
                self._ringing = False
            tell(outcome)

        self._thread = threading.Thread(target=wait, name="silent bell", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Wait until the last ring is known: BELL_SECONDS at the most."""
        if self._thread is not None:
            self._thread.join()


def _run(program: str) -> str:
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
