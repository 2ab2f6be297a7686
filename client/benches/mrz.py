"""The zone reader on the shared pictures: exact zones, lines, characters, time, inventions.

Other readers (FastMRZ, PassportEye, RapidOCR) are measured in the same run where they happen to
be installed; they are no part of this program.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import signal
import tempfile
import time
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from client.benches import zoneless
from client.benches.measurement import Measurement
from mrz.errors import DocumentError
from mrz.parse import parse, split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    Lines = tuple[str, ...]
    Answer = tuple[Lines, int]
    Reads = Callable[[NDArray[np.uint8], Path], Answer]

GOALS = {"L0": "98 %", "L1": "98 %", "L2": "90 %", "L3": "60 %", "specimens": "98 %"}
TIME_GOAL = "60 ms"
WIDE = 560
ZONELESS = 66
ANY_DAY = date(2026, 1, 1)
LIMIT = 30.0  # seconds that a reader may take for one picture


class _TooLongError(BaseException):
    """Ends a reader that hangs on a picture; readers catch whatever is an Exception."""


@dataclass(slots=True)
class _Level:
    zones: int = 0
    exact: int = 0
    lines: int = 0
    lines_exact: int = 0
    characters: int = 0
    edits: int = 0
    corrections: int = 0
    invented: int = 0
    wrong_but_valid: int = 0
    given_up: int = 0
    milliseconds: list[float] = field(default_factory=list)


def measure() -> Iterator[Measurement]:
    """Measure this reader and every other one that is installed."""
    folder = _folder()
    if folder is None:
        yield Measurement("pictures", 0, "", note="the shared pictures are not here")
        return
    from mrz.ocr.read import Reader  # noqa: PLC0415 - the networks load only where needed

    reader = Reader()

    def ours(image: NDArray[np.uint8], _: Path) -> Answer:
        reading = reader.read(image)
        return reading.lines, len(reading.corrections)

    yield from _reader("halfdoor", ours, folder)
    for name, load in (("fastmrz", _fastmrz), ("passporteye", _passporteye), ("rapidocr", _rapid)):
        reads = load()
        if reads is not None:
            yield from _reader(name, _lenient(reads), folder)


def _lenient(reads: Reads) -> Reads:
    """Let a reader that breaks off on a picture have read nothing there."""

    def survived(image: NDArray[np.uint8], path: Path) -> Answer:
        try:
            return reads(image, path)
        except Exception:  # noqa: BLE001 - other people's programs, with errors of any kind
            return (), 0

    return survived


def _folder() -> Path | None:
    near = Path(__file__).resolve().parents[2].parent / "shared"
    found = Path(os.environ.get("HALFDOOR_SHARED", near)) / "data" / "mrz"
    return found if found.is_dir() else None


def pictures(folder: Path) -> Iterator[tuple[str, Path, Lines]]:
    """Yield level, path and true lines of every picture."""
    for truths in sorted(folder.glob("**/gt.json")):
        for name, truth in sorted(json.loads(truths.read_text()).items()):
            lines = tuple(truth["lines"])
            level = f"L{truth['level']}" if "level" in truth else "specimens"
            yield level if lines else "no zone", truths.parent / name, lines


def _reader(name: str, reads: Reads, folder: Path) -> Iterator[Measurement]:
    levels: dict[str, _Level] = defaultdict(_Level)
    for level, path, lines in pictures(folder):
        image = cv2.imread(str(path))
        if image is None:
            continue
        if level == "specimens" and image.shape[1] < WIDE:
            level = "specimens under 560 px"  # noqa: PLW2901 - a level of its own
        _one(levels[level], reads, np.asarray(image, np.uint8), path, lines)
    with tempfile.TemporaryDirectory() as place:
        for image in zoneless.pictures(ZONELESS, 8):
            path = Path(place) / "drawn.png"  # for readers that open files
            cv2.imwrite(str(path), image)
            _one(levels["no zone, drawn"], reads, image, path, ())
    for level, found in sorted(levels.items()):
        yield from _figures(f"{name} {level}", found, GOALS.get(level, ""))


def _spent() -> float:
    """Return the seconds of CPU spent so far, those of child processes included."""
    times = os.times()
    return time.process_time() + times.children_user + times.children_system


def _one(level: _Level, reads: Reads, image: NDArray[np.uint8], path: Path, truth: Lines) -> None:
    began = _spent()
    answer: Answer = (), 0
    try:
        with _limited(LIMIT):
            answer = reads(image, path)
    except _TooLongError:
        level.given_up += 1
    lines, corrections = answer
    level.milliseconds.append((_spent() - began) * 1000)
    level.zones += 1
    level.exact += lines == truth
    level.corrections += corrections
    level.lines += len(truth)
    level.lines_exact += sum(line in lines for line in truth)
    level.characters += sum(map(len, truth))
    level.edits += edits("\n".join(lines), "\n".join(truth)) if truth else 0
    valid = lines != truth and _holds(lines)
    level.invented += valid and not truth
    level.wrong_but_valid += valid and bool(truth)


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Break off what takes longer, where the system has a clock for it."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def ring(*_: object) -> None:
        raise _TooLongError

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _holds(lines: Lines) -> bool:
    try:
        zone = parse(lines, today=ANY_DAY)
    except DocumentError:
        return False
    return bool(zone.check_digits) and zone.valid


def edits(read: str, true: str) -> int:
    """Return the edit distance of two texts."""
    row = list(range(len(true) + 1))
    for at, one in enumerate(read, 1):
        diagonal, row[0] = row[0], at
        for column, other in enumerate(true, 1):
            cost = min(row[column] + 1, row[column - 1] + 1, diagonal + (one != other))
            diagonal, row[column] = row[column], cost
    return row[-1]


def _figures(name: str, level: _Level, goal: str) -> Iterator[Measurement]:
    count = f"{level.zones} pictures"
    if level.lines == 0:
        yield Measurement(f"{name}: zones invented", level.invented, "zones", "0", count)
        return
    yield Measurement(
        f"{name}: whole zone right", 100 * level.exact / level.zones, "%", goal, count
    )
    yield Measurement(f"{name}: lines right", 100 * level.lines_exact / level.lines, "%")
    yield Measurement(f"{name}: characters wrong", 100 * level.edits / level.characters, "%")
    mean = float(np.mean(level.milliseconds))
    yield Measurement(f"{name}: CPU time, mean", mean, "ms")
    yield Measurement(f"{name}: CPU time, median", median(level.milliseconds), "ms", TIME_GOAL)
    late = float(np.percentile(level.milliseconds, 95))
    yield Measurement(f"{name}: CPU time, 95th of 100", late, "ms")
    yield Measurement(f"{name}: corrections", level.corrections, "characters")
    yield Measurement(f"{name}: wrong though digits hold", level.wrong_but_valid, "zones")
    if level.given_up:
        yield Measurement(f"{name}: given up after {LIMIT:.0f} s", level.given_up, "pictures")


def _found(text: str) -> Lines:
    try:
        return split(text)
    except DocumentError:
        return ()


def _peer(module: str) -> Any:
    if importlib.util.find_spec(module) is None:
        return None
    return importlib.import_module(module)


def _fastmrz() -> Reads | None:
    module = _peer("fastmrz")
    if module is None:
        return None
    reader = module.FastMRZ()

    def reads(_: NDArray[np.uint8], path: Path) -> Answer:
        told = reader.get_details(str(path), include_checkdigit=True)
        return _found(str(told.get("mrz_text", ""))), 0

    return reads


def _passporteye() -> Reads | None:
    module = _peer("passporteye")
    if module is None:
        return None

    def reads(_: NDArray[np.uint8], path: Path) -> Answer:
        told = module.read_mrz(str(path))
        return (_found(str(told.aux.get("text", ""))), 0) if told is not None else ((), 0)

    return reads


def _rapid() -> Reads | None:
    module = _peer("rapidocr_onnxruntime")
    if module is None:
        return None
    reader = module.RapidOCR()

    def reads(_: NDArray[np.uint8], path: Path) -> Answer:
        told, _elapsed = reader(str(path))
        return _found("\n".join(str(row[1]) for row in told or ())), 0

    return reads
