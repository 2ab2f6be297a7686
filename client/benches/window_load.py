"""What weighs on the machine while the window is measured: a booth at work in its own process.

Camera, chip, page and faces of the training world, one traveller after the other, until the
standard input closes. Prints a line for each traveller who came to the advice.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

from client.inspection import events

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 60.0


class _Walk:
    """Hears one inspection after the other."""

    def __init__(self) -> None:
        self.advised = threading.Event()
        self.ended = threading.Event()
        self._wiped = False

    def begin(self) -> None:
        """Forget the inspection before."""
        self.advised.clear()
        self.ended.clear()
        self._wiped = False

    def hear(self, event: events.Event) -> None:
        if isinstance(event, events.AdviceReady):
            self.advised.set()
        self._wiped = self._wiped or isinstance(event, events.Wiped)
        ready = isinstance(event, events.StateChanged) and event.state is events.State.READY
        if ready and self._wiped:
            self.ended.set()


def inspect_until_told() -> None:
    """Walk travellers until the standard input closes."""
    from client.app import compose  # noqa: PLC0415 - in the loaded process only

    stop = threading.Event()

    def wait_for_end() -> None:
        sys.stdin.read()
        stop.set()

    threading.Thread(target=wait_for_end, name="end", daemon=True).start()
    composition = compose(helpers=False)
    control = composition.control
    walk = _Walk()
    control.listen(walk.hear)
    control.sign_in("bench", "")
    try:
        while not stop.is_set():
            walk.begin()
            control.start("clean")
            if not walk.advised.wait(PATIENCE):
                return
            # Nobody is here to decide: the inspection is cancelled, and nothing is recorded.
            control.cancel()
            if not walk.ended.wait(PATIENCE):
                return
            print("done", flush=True)  # noqa: T201 - read by the process that measures
    finally:
        composition.close()


class Load:
    """The process at work, and how many travellers it has finished."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.travellers = 0
        self._begun = threading.Event()
        self._thread = threading.Thread(target=self._count, name="count", daemon=True)
        self._thread.start()

    def wait(self) -> bool:
        """Wait until the first traveller is finished: everything is loaded and warm."""
        return self._begun.wait(2 * PATIENCE) and self._process.poll() is None

    def _count(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        for line in self._process.stdout:
            self.travellers += line.strip() == "done"
            self._begun.set()
        self._begun.set()


@contextlib.contextmanager
def at_work() -> Iterator[Load]:
    """Have a booth at work while the body runs."""
    code = "from client.benches.window_load import inspect_until_told as work; work()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        load = Load(process)
        try:
            yield load
        finally:
            assert process.stdin is not None  # noqa: S101 - it is a pipe
            process.stdin.close()
            process.wait(2 * PATIENCE)
