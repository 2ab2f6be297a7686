"""A whole inspection of the training world: its steps, its own computing, the booth's memory.

Runs in a process of its own, because a booth walls itself off.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from client.benches.measurement import Measurement
from client.inspection import events
from client.judgement.advice import Action, Decision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from client.app import Composition

ROUNDS = 5
_STEPS = (
    ("zone", "zone known after"),
    ("chip", "chip read and judged after"),
    ("face", "faces compared after"),
    ("advice", "advice after"),
)


def measure() -> Iterator[Measurement]:
    """Walk several inspections and yield the median of each figure."""
    done = subprocess.run(
        [sys.executable, "-m", "client.benches.inspection"],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    if done.returncode != 0:
        yield Measurement("not measured", 0.0, "", note=done.stderr.strip()[-200:])
        return
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    note = "booth and room; neither the spare's start nor drawing the simulated camera's frames"
    yield Measurement("composed after", figures["composed"], "s", note="with pcscd and a chip")
    for step, words in _STEPS:
        yield Measurement(words, figures[step], "s")
    yield Measurement("own computing in one inspection", figures["computing"], "s", "1 s", note)
    note = "ahead of the traveller, while nobody waits"
    yield Measurement("computing to make a spare room ready", figures["spare"], "s", note=note)
    yield Measurement("from the decision to the wiped room", figures["wipe"], "ms", "300 ms")
    yield Measurement("memory of booth and rooms", figures["memory"], "MB", "600 MB")


def _processor_seconds(process: int) -> float:
    return _seconds(Path(f"/proc/{process}/stat"))


def _seconds(stat: Path) -> float:
    fields = stat.read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _proportional_megabytes(process: int) -> float:
    text = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    line = next(line for line in text.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1024


def _rooms() -> list[int]:
    """Find the rooms among the children of every thread of this process."""
    tasks = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    children = [child for task in tasks for child in task.read_text(encoding="ascii").split()]
    commands = {child: Path(f"/proc/{child}/cmdline").read_bytes() for child in children}
    return [
        int(child) for child, command in commands.items() if b"client.inspection.room" in command
    ]


def _camera_seconds() -> float:
    """Return what the simulated camera has computed: drawing frames is not an inspection's work."""
    cameras = [t.native_id for t in threading.enumerate() if t.name.startswith("device-sim:camera")]
    return sum(_thread_seconds(camera) for camera in cameras if camera is not None)


def _thread_seconds(thread: int) -> float:
    return _seconds(Path(f"/proc/{os.getpid()}/task/{thread}/stat"))


def _until_ready() -> None:
    """Wait until the spare room has loaded its models: a traveller comes long after that."""
    until, before, pause = time.monotonic() + 30.0, -1.0, threading.Event()
    while (now := sum(map(_processor_seconds, _rooms()))) > before and time.monotonic() < until:
        before = now
        pause.wait(1.0)


class _Walk:
    """Waits for the states of one inspection."""

    def __init__(self) -> None:
        self.advised = threading.Event()
        self.ended = threading.Event()
        self.wipe = 0.0

    def __call__(self, event: object) -> None:
        if isinstance(event, events.AdviceReady):
            self.advised.set()
        if isinstance(event, events.Wiped):
            self.wipe = event.milliseconds
        if isinstance(event, events.StateChanged) and event.state is events.State.READY:
            self.ended.set()


def _rounds() -> dict[str, float]:
    started = time.monotonic()
    from client.app import compose  # noqa: PLC0415 - its import is part of what is measured

    composition = compose(helpers=False)
    rows: list[dict[str, float]] = []
    composed = time.monotonic() - started
    try:
        for _ in range(ROUNDS):
            walk = _Walk()
            composition.control.listen(walk)
            composition.control.sign_in("bench", "")
            walk.ended.clear()
            _until_ready()
            rows.append(_one(composition, walk, Decision(Action.ADMIT, (), "bench")))
    finally:
        composition.close()
    return {"composed": composed} | {
        name: statistics.median(row[name] for row in rows) for name in rows[0]
    }


def _one(composition: Composition, walk: _Walk, decision: Decision) -> dict[str, float]:
    before = time_of_process()
    rooms = {child: _processor_seconds(child) for child in _rooms()}
    composition.control.start("clean")
    walk.advised.wait(60)
    computing = time_of_process() - before - _camera_seconds()
    computing += sum(_processor_seconds(child) - at for child, at in rooms.items())
    memory = sum(_proportional_megabytes(process) for process in (os.getpid(), *_rooms()))
    threading.Event().wait(1.1)
    composition.control.decide(decision)
    walk.ended.wait(30)
    return composition.timings() | {
        "computing": computing,
        "spare": sum(rooms.values()),
        "wipe": walk.wipe,
        "memory": memory,
    }


def time_of_process() -> float:
    """Return the processor seconds of this process so far."""
    return _processor_seconds(os.getpid())


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_rounds()) + "\n")
