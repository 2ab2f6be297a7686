"""The finger on the shared FVC pictures: error rates, times and memory, beside the peers'.

Peers (NBIS, SourceAFIS and others) were measured on the same protocol; their figures stand in
docs/decisions/finger-extraction.md. A subset unless HALFDOOR_BENCH_FULL=1.
"""

from __future__ import annotations

import csv
import os
import time
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from capture.finger.compare import agreement, similarity
from capture.finger.engine import FingerEngine, standard_engine
from capture.finger.net import weights
from capture.finger.picture import read_picture
from capture.finger.quality import UNIFIED, scalar
from capture.finger.ridges import RidgeExtractor
from client.benches.finger_rates import Results, peers, rates
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
_LEAST_RANKED = 20


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


def _templates(
    engine: FingerEngine, paths: list[Path]
) -> tuple[list[Template], list[float], list[float]]:
    """Make the templates; returns milliseconds and quality of each, too."""
    made, times, qualities = [], [], []
    for path in paths:
        image = read_picture(path.read_bytes())
        start = time.process_time()
        template, components = engine.examine(image)
        times.append((time.process_time() - start) * 1000)
        made.append(template)
        qualities.append(float(scalar(components, UNIFIED) or 0))
    return made, times, qualities


def _nfiq2() -> dict[str, float]:
    """Read NFIQ 2.3 scores that were computed once, where this checkout has them."""
    path = _ROOT / "tests" / "vectors" / "nfiq2_fvc.csv"
    if not path.is_file():
        return {}
    with path.open(newline="", encoding="utf-8") as stream:
        return {row["file"]: float(row["nfiq2"]) for row in csv.DictReader(stream)}


def _rank_correlation(ours: list[float], theirs: list[float]) -> float:
    """Spearman's: equal values share their mean rank."""

    def ranks(values: list[float]) -> Scores:
        ordered = np.sort(values)
        left, right = (np.searchsorted(ordered, values, side) for side in ("left", "right"))
        return np.asarray((left + right) / 2, np.float64)

    return float(np.corrcoef(ranks(ours), ranks(theirs))[0, 1])


def _compare_all(
    found: Results, name: str, paths: list[Path], templates: list[Template]
) -> list[float]:
    """Compare all pairs of one database; returns the milliseconds of each."""
    times: list[float] = []
    for first, second in combinations(range(len(paths)), 2):
        start = time.process_time()
        value = similarity(agreement(templates[first], templates[second]))
        times.append((time.process_time() - start) * 1000)
        found.add(name, paths[first].stem, paths[second].stem, value)
    return times


def _one(name: str, engine: FingerEngine) -> Iterator[Measurement]:
    """Measure one extractor over all databases, with one threshold."""
    engine.warm()
    found = Results()
    extract: list[float] = []
    match: list[float] = []
    ours: list[float] = []
    theirs: list[float] = []
    known = _nfiq2()
    for database, paths in _pictures().items():
        templates, times, scores = _templates(engine, paths)
        extract += times
        match += _compare_all(found, database, paths, templates)
        for path, score in zip(paths, scores, strict=True):
            official = known.get("/".join(path.parts[-3:]))
            if official is not None:
                ours.append(score)
                theirs.append(official)
    if not found.scores:
        return
    yield from rates(name, found)
    if len(ours) > _LEAST_RANKED:
        together = f"{len(ours)} pictures; the weights were fitted on them"
        rank = _rank_correlation(ours, theirs)
        yield Measurement(f"{name}: rank correlation of quality with NFIQ 2", rank, "",
                          "at least 0.85", together)  # fmt: skip
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
    yield from peers()
