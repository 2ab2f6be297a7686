"""Faces: how fast, how large, how right; every installed pack, and peers where installed."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.face.engine import FaceEngine
from capture.models import load_pack
from capture.packs.store import default_folder
from client.benches import face_peers
from client.benches.face_figures import best_ms, frame, rates
from client.benches.face_live import stream_ms, to_the_answer_ms
from client.benches.measurement import Measurement
from client.evaluation.face import run
from client.evaluation.pairs import read
from client.trust import model_packs

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    from client.evaluation.pairs import Pair

    Picture = NDArray[np.uint8]

PAIRS = "HALFDOOR_FACE_PAIRS"
_GOAL_LOAD, _GOAL_FRAME, _GOAL_MEMORY = "150 ms", "16 ms", "150 MB"


def _resident_megabytes() -> float:
    status = Path("/proc/self/status")
    if not status.is_file():
        return 0.0
    line = next(row for row in status.read_text().splitlines() if row.startswith("VmRSS"))
    return int(line.split()[1]) / 1024.0


def _answer_ms(engine: FaceEngine, picture: Picture) -> float:
    """Return the computing time of the frames that lead to an answer."""
    collector = engine.collector()
    start, spent = time.perf_counter(), 0
    while not collector.enough and spent < 30:
        collector.add(picture, spent * 0.2)
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
    picture = frame()

    def once() -> None:
        engine.embed(picture, engine.scan(picture)[0]).wipe()

    known = engine.scan(picture)[0]

    def followed() -> None:
        engine.embed(picture, engine.near(picture, known)[0]).wipe()

    goal = _GOAL_FRAME if engine.manifest.kind == "open" else ""
    note = "detect, align, embed"
    yield Measurement(f"{name}: one 720p frame", best_ms(once), "ms", goal, note)
    yield Measurement(f"{name}: one 720p frame, followed", best_ms(followed), "ms", goal, note)
    yield Measurement(f"{name}: frames to the answer", _answer_ms(engine, picture), "ms")
    # Before the film is drawn: its frames are the bench's own.
    used = _resident_megabytes() - before
    yield Measurement(f"{name}: memory", used, "MB", _GOAL_MEMORY, "resident, grown by")
    note = "processor time, the mean of all frames before a moving camera up to the answer"
    yield Measurement(f"{name}: a frame of a stream", stream_ms(engine), "ms", goal, note)
    wall = to_the_answer_ms(load_pack(folder))
    note = "wall time from the first frame with a face, 30 frames a second"
    yield Measurement(f"{name}: moving camera to the answer", wall, "ms", "800 ms", note)


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


def _accuracy(folder: Path, listed: Path, pairs: tuple[Pair, ...]) -> Iterator[Measurement]:
    engine = FaceEngine(load_pack(folder))
    done = run(engine, listed.parent, pairs, lambda _: None)
    for group in sorted({pair.group for pair in pairs}):
        name = f"{folder.name} {group}".strip()
        genuine, impostor = (done.scores(same=same, group=group) for same in (True, False))
        yield from rates(name, genuine, impostor, engine.thresholds.match)


def _read(listed: Path) -> tuple[Pair, ...]:
    with listed.open(encoding="utf-8-sig") as stream:
        columns = stream.readline().strip().split(",")
    return read(listed, "set" if "set" in columns else "").pairs


def measure() -> Iterator[Measurement]:
    """Measure speed on a free picture, and accuracy where a list of pairs is at hand."""
    root, usable = default_folder(), []
    for entry in model_packs.installed(root):
        if entry.pack is not None:
            usable.append(entry.folder)
            yield from _speed(entry.folder)
    listed = pairs_file()
    try:
        pairs = _read(listed) if listed else ()
        if listed is not None:
            for folder in usable:
                yield from _accuracy(folder, listed, pairs)
        yield from face_peers.measure(root, listed, pairs)
    except CaptureError as reason:
        yield Measurement("pairs", 0.0, "", "", f"not measured: {reason.code}")
