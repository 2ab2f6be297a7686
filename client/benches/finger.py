"""The finger on the shared FVC pictures: error rates, times and memory, beside the peers'.

Peers (NBIS, SourceAFIS and others) were measured on the same protocol; their figures stand in
docs/decisions/finger-extraction.md. A subset unless HALFDOOR_BENCH_FULL=1.
"""

from __future__ import annotations

import csv
import os
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import combinations, count
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
from client.terminal import Progress
from devices.finger import uru_frame
from devices.finger.uru import GEOMETRY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from capture.finger.types import Template

    Scores = NDArray[np.float64]

_HERE = Path(__file__).resolve()
_PART = ("101", "102", "103")
_PART_IMPRESSIONS = 4
_LEAST_RANKED = 20


def _pictures() -> dict[str, list[Path]]:
    """List the pictures by database; a subset unless the full run is asked for."""
    shared = Path(os.environ.get("HALFDOOR_SHARED", _HERE.parents[3] / "shared"))
    full = os.environ.get("HALFDOOR_BENCH_FULL") == "1"
    found: dict[str, list[Path]] = {}
    for path in sorted((shared / "data" / "finger" / "fvc_open").glob("*/*/*.png")):
        finger, impression = path.stem.split("_")
        if full or (finger in _PART and int(impression) <= _PART_IMPRESSIONS):
            name = f"{path.parents[1].name} {path.parent.name}"
            found.setdefault(name, []).append(path)
    return found


@dataclass(slots=True)
class _Spent:
    """Milliseconds of each call: on a processor, and by the clock on the wall."""

    processor: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)

    @contextmanager
    def once(self) -> Iterator[None]:
        """Time one call."""
        processor, wall = time.process_time(), time.perf_counter()
        yield
        self.processor.append((time.process_time() - processor) * 1000)
        self.wall.append((time.perf_counter() - wall) * 1000)

    def told(self, name: str, goal: str) -> Iterator[Measurement]:
        """Tell the medians; the wall's is longer where others use the machine meanwhile."""
        note = f"slowest of 20: {np.percentile(self.wall, 95):.0f} ms wall"
        yield Measurement(name, float(np.median(self.wall)), "ms wall", goal, note)
        yield Measurement(name, float(np.median(self.processor)), "ms CPU", goal)


def _templates(
    engine: FingerEngine, paths: list[Path], spent: _Spent, done: Callable[[], None]
) -> tuple[list[Template], list[float]]:
    """Make the templates; returns the quality of each, too."""
    made, qualities = [], []
    for path in paths:
        image = read_picture(path.read_bytes())
        with spent.once():
            template, components = engine.examine(image)
        made.append(template)
        qualities.append(float(scalar(components, UNIFIED) or 0))
        done()
    return made, qualities


def _nfiq2() -> dict[str, float]:
    """Read NFIQ 2.3 scores that were computed once, where this checkout has them."""
    path = _HERE.parents[2] / "tests" / "vectors" / "nfiq2_fvc.csv"
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
    found: Results, name: str, paths: list[Path], templates: list[Template], spent: _Spent
) -> None:
    """Compare all pairs of one database."""
    for first, second in combinations(range(len(paths)), 2):
        with spent.once():
            value = similarity(agreement(templates[first], templates[second]))
        found.add(name, paths[first].stem, paths[second].stem, value)


def _one(name: str, engine: FingerEngine) -> Iterator[Measurement]:
    """Measure one extractor over all databases, with one threshold."""
    engine.warm()
    found = Results()
    extract, match = _Spent(), _Spent()
    ours: list[float] = []
    theirs: list[float] = []
    known = _nfiq2()
    pictures = _pictures()
    with Progress(f"finger, {name}", sum(map(len, pictures.values()))) as progress:
        numbers = count(1)
        for database, paths in pictures.items():
            templates, scores = _templates(
                engine, paths, extract, lambda: progress.update(next(numbers))
            )
            _compare_all(found, database, paths, templates, match)
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
    yield from extract.told(f"{name}: extraction", "at most 600")
    yield from match.told(f"{name}: match", "at most 150")


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
    _templates(net, pictures[:2], _Spent(), lambda: None)
    used = _memory()
    if used is not None:
        yield Measurement("net: resident memory, two fingers", used, "MB", "at most 500")
    yield from _one("net", net)
    yield from _one("classical", FingerEngine(RidgeExtractor()))
    yield from peers()
