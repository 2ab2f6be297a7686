"""The finger on the shared FVC pictures: error rates, times and memory, beside the peers'.

Peers (NBIS, SourceAFIS and others) were measured on the same protocol; their figures stand in
docs/decisions/finger-extraction.md. A subset unless HALFDOOR_BENCH_FULL=1.
"""

from __future__ import annotations

import os
import time
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from capture.evaluation.rates import equal_error, point
from capture.finger.calibration import STANDARD
from capture.finger.compare import agreement, similarity
from capture.finger.engine import FingerEngine, standard_engine
from capture.finger.net import weights
from capture.finger.picture import read_picture
from capture.finger.ridges import RidgeExtractor
from client.benches.measurement import Measurement
from devices.finger import uru_frame
from devices.finger.uru import GEOMETRY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from capture.finger.types import Template

    Scores = NDArray[np.float64]

_ROOT = Path(__file__).resolve().parents[3]
_PART = ("101", "102", "103")
_PART_IMPRESSIONS = 4


def _pictures() -> dict[str, list[Path]]:
    """List the pictures by database; a subset unless the full run is asked for."""
    shared = Path(os.environ.get("HALFDOOR_SHARED", _ROOT / "shared"))
    full = os.environ.get("HALFDOOR_BENCH_FULL") == "1"
    found: dict[str, list[Path]] = {}
    for path in sorted((shared / "data" / "finger" / "fvc_open").glob("*/*/*.png")):
        finger, impression = path.stem.split("_")
        if full or (finger in _PART and int(impression) <= _PART_IMPRESSIONS):
            name = f"{path.parents[1].name} {path.parent.name}"
            found.setdefault(name, []).append(path)
    return found


def _templates(engine: FingerEngine, paths: list[Path]) -> tuple[list[Template], list[float]]:
    made, times = [], []
    for path in paths:
        image = read_picture(path.read_bytes())
        start = time.process_time()
        made.append(engine.examine(image)[0])
        times.append((time.process_time() - start) * 1000)
    return made, times


def _scores(
    paths: list[Path], templates: list[Template]
) -> tuple[list[float], list[float], list[float]]:
    """Compare all pairs of one database: genuine, impostor, milliseconds."""
    genuine: list[float] = []
    impostor: list[float] = []
    times: list[float] = []
    for first, second in combinations(range(len(paths)), 2):
        start = time.process_time()
        value = similarity(agreement(templates[first], templates[second]))
        times.append((time.process_time() - start) * 1000)
        same = paths[first].stem.split("_")[0] == paths[second].stem.split("_")[0]
        (genuine if same else impostor).append(value)
    return genuine, impostor, times


def _rates(name: str, genuine: list[float], impostor: list[float]) -> Iterator[Measurement]:
    good, bad = np.array(genuine), np.array(impostor)
    equal = equal_error(good, bad)
    note = f"{len(good)} genuine, {len(bad)} impostor"
    yield Measurement(f"{name}: EER", (equal or 0.0) * 100, "%", note=note)
    for wanted, goal in ((1e-2, ""), (1e-3, "at most 4")):
        found = point(good, bad, wanted)
        if found.rate is not None:  # Where there are too few pairs, nothing is said.
            yield Measurement(f"{name}: FNMR at FMR {wanted:g}", found.rate.value * 100, "%", goal)
    missed = float((good < STANDARD.match).mean()) * 100
    taken = float((bad >= STANDARD.match).mean()) * 100
    yield Measurement(f"{name}: missed at own threshold", missed, "%")
    yield Measurement(f"{name}: false matches at own threshold", taken, "%")


def _one(name: str, engine: FingerEngine) -> Iterator[Measurement]:
    """Measure one extractor over all databases, with one threshold."""
    engine.warm()
    genuine: list[float] = []
    impostor: list[float] = []
    extract: list[float] = []
    match: list[float] = []
    for paths in _pictures().values():
        templates, times = _templates(engine, paths)
        extract += times
        same, other, spent = _scores(paths, templates)
        genuine, impostor, match = genuine + same, impostor + other, match + spent
    if not genuine:
        return
    yield from _rates(name, genuine, impostor)
    yield Measurement(f"{name}: extraction", float(np.median(extract)), "ms CPU", "at most 600")
    yield Measurement(f"{name}: match", float(np.median(match)), "ms CPU", "at most 150")


def _memory() -> float | None:
    """Return the most resident memory of this process in MB, where the platform tells."""
    try:
        import resource  # noqa: PLC0415 - not on every platform
    except ImportError:
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _frame() -> Measurement:
    """Decipher, assemble and square an enciphered frame of the U.are.U."""
    header = bytearray(uru_frame.HEADER)
    header[4:6] = (uru_frame.HEIGHT - 1).to_bytes(2, "little")
    header[16:20] = bytes([uru_frame.ENCRYPTED, 200, uru_frame.ENCRYPTED, 89])
    noise = np.random.default_rng(1).integers(0, 256, uru_frame.WIDTH * 289, np.uint8)
    received = bytes(header) + noise.tobytes()
    times = []
    for _ in range(9):
        start = time.perf_counter()
        frame = uru_frame.decrypt(uru_frame.parse(received), lambda _: 0x544409D6)
        GEOMETRY.square(uru_frame.assemble(frame))
        times.append((time.perf_counter() - start) * 1000)
    return Measurement("U.are.U frame decoded", float(np.median(times)), "ms", "at most 80")


def measure() -> Iterator[Measurement]:
    """Measure the net and the classical extractor, each with our matcher."""
    yield _frame()
    net = standard_engine(weights())
    pictures = [path for paths in _pictures().values() for path in paths[:1]]
    _templates(net, pictures[:2])
    used = _memory()
    if used is not None:
        yield Measurement("net: resident memory, two fingers", used, "MB", "at most 500")
    yield from _one("net", net)
    yield from _one("classical", FingerEngine(RidgeExtractor()))
