"""The officer's window: how soon a key shows, how soon the next traveller can come, cold start."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from client.benches.measurement import Measurement
from client.benches.window_load import at_work

if TYPE_CHECKING:
    from collections.abc import Iterator

    from client.ui.measure import Stage

KEYS = 60
TYPED = 200
KEYS_A_SECOND = 40
STARTS = 3


def measure() -> Iterator[Measurement]:
    """Yield input to paint, decision to ready, live frames and cold start."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from client.ui.measure import Stage  # noqa: PLC0415 - Qt only where it is asked for

    yield from _stage(Stage(), "", "camera 720p 30/s, checks and chip progress 30/s")
    with at_work() as load:
        if load.wait():
            yield from _stage(
                Stage(), ", loaded", "the same beside a booth at work on this machine"
            )
            yield Measurement("travellers of that booth meanwhile", load.travellers, "")
    starts = [_cold_start() for _ in range(STARTS)]
    yield Measurement("cold start to first frame", min(starts), "s", "2 s", f"best of {STARTS}")


def _stage(stage: Stage, when: str, load: str) -> Iterator[Measurement]:
    stage.begin()
    try:
        begun, told, painted = time.perf_counter(), stage.frames_told, stage.frames_painted()
        times = sorted(stage.key_to_paint(1 + 4 * (number % 3)) * 1000 for number in range(KEYS))
        came, longest = stage.type_on(TYPED, KEYS_A_SECOND)
        seconds = time.perf_counter() - begun
        shown, sent = stage.frames_painted() - painted, stage.frames_told - told
        middle = statistics.median(times)
        yield Measurement(f"key to paint, median{when}", middle, "ms", "100 ms", load)
        yield Measurement(f"key to paint, worst{when}", times[-1], "ms", "100 ms", f"of {KEYS}")
        note = f"{shown} of {sent} in {seconds:.1f} s"
        yield Measurement(f"live frames painted{when}", shown / seconds, "1/s", "30 1/s", note)
        note = (
            f"of {TYPED}, {KEYS_A_SECOND} a second, the longest on its way {longest * 1000:.0f} ms"
        )
        yield Measurement(f"keys lost{when}", TYPED - came, "", "0", note)
        ready = stage.decision_to_ready() * 1000
        yield Measurement(f"decision to ready{when}", ready, "ms", "300 ms")
    finally:
        stage.end()


def _cold_start() -> float:
    code = "from client.ui.measure import first_frame; first_frame()"
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
    return time.perf_counter() - begun
