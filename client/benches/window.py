"""The officer's window: how soon a key shows, how soon the next traveller can come, cold start."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from client.benches.measurement import Measurement

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYS = 60
STARTS = 3


def measure() -> Iterator[Measurement]:
    """Yield input to paint, decision to ready, live frames and cold start."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from client.ui.measure import Stage  # noqa: PLC0415 - Qt only where it is asked for

    stage = Stage()
    stage.begin()
    begun = time.perf_counter()
    times = sorted(stage.key_to_paint(1 + 4 * (number % 3)) * 1000 for number in range(KEYS))
    told, painted = stage.frames_told, stage.frames_painted()
    seconds = time.perf_counter() - begun
    load = "camera 720p 30/s, checks and chip progress 30/s"
    yield Measurement("key to paint, median", statistics.median(times), "ms", "100 ms", load)
    yield Measurement("key to paint, worst", times[-1], "ms", "100 ms", f"of {KEYS}")
    yield Measurement(
        "live frames painted", painted / max(told, 1) * 100, "%", "", f"{seconds:.1f} s"
    )
    yield Measurement("decision to ready", stage.decision_to_ready() * 1000, "ms", "300 ms")
    stage.end()
    starts = [_cold_start() for _ in range(STARTS)]
    yield Measurement("cold start to first frame", min(starts), "s", "2 s", f"best of {STARTS}")


def _cold_start() -> float:
    code = "from client.ui.measure import first_frame; first_frame()"
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
    return time.perf_counter() - begun
