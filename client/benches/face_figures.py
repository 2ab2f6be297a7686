"""The picture that is timed, the timing, and the rates that one list of scores gives."""

from __future__ import annotations

import time
from importlib.resources import files
from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.evaluation.rates import (
    FALSE_MATCH_RATES,
    false_match,
    false_non_match,
    point,
    separation,
)
from capture.image import decode
from client.benches.measurement import Measurement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]
    Scores = NDArray[np.float64]

ROUNDS = 15


def frame() -> Picture:
    """Return a 720p frame with one face (NASA's portrait, public domain, in scikit-image)."""
    picture = decode((files("skimage") / "data" / "astronaut.png").read_bytes())
    whole = np.full((720, 1280, 3), 120, np.uint8)
    whole[:, 128:1152] = cv2.resize(picture[:360], (1024, 720), interpolation=cv2.INTER_CUBIC)
    return whole


def best_ms(work: Callable[[], object]) -> float:
    """Return the shortest of several runs: what the machine can do when nobody disturbs it."""
    times: list[float] = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000.0)
    return min(times)


def rates(name: str, genuine: Scores, impostor: Scores, match: float) -> Iterator[Measurement]:
    """Yield what a list of scores says at a threshold, at given rates, and without one."""
    missed, let = false_non_match(genuine, match), false_match(impostor, match)
    note = f"{missed.events} of {missed.trials}, at most {missed.high:.4f}"
    yield Measurement(f"{name}: FNMR at its threshold", missed.value, "", "", note)
    note = f"{let.events} of {let.trials}, at most {let.high:.6f}"
    yield Measurement(f"{name}: FMR at its threshold", let.value, "", "0.0001", note)
    for wanted in FALSE_MATCH_RATES:
        found = point(genuine, impostor, wanted)
        if found.rate is not None:
            yield Measurement(f"{name}: FNMR at FMR {wanted:g}", found.rate.value, "")
    note = "the lowest of the same person less the highest of strangers"
    gap = float(genuine.min() - impostor.max()) if len(genuine) and len(impostor) else 0.0
    yield Measurement(f"{name}: gap", gap, "", "", note)
    yield Measurement(f"{name}: separation", separation(genuine, impostor), "", "", "d prime")
