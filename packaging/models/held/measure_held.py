"""Measure the reader on drawn pictures: measure_held.py COUNT [SEED] [NAME ...].

Names: H0 to H3 (flatbed, document camera, webcam, any rotation), a hardship of held_scene, a kind
of held_kind, or "empty" (pictures without a zone); all of them when left out. With HELD_KEEP set
to a folder the pictures that were read wrongly are kept there.
"""

from __future__ import annotations

import os
import sys
import time
from datetime import date
from pathlib import Path

import cv2
import held_hardship
import held_kind
import held_scene
import numpy as np

from mrz.errors import DocumentError
from mrz.ocr.read import Reader
from mrz.parse import parse

ANY_DAY = date(2026, 1, 1)


def _holds(lines: tuple[str, ...]) -> bool:
    try:
        zone = parse(lines, today=ANY_DAY)
    except DocumentError:
        return False
    return bool(zone.check_digits) and zone.valid


def drawn(name: str, seed: int, index: int) -> tuple[np.ndarray, tuple[str, ...]]:
    """Draw one picture, the same on every run; lines are empty where it shows no zone."""
    rng = np.random.default_rng([seed, sum(map(ord, name)) * 131 + ord(name[-1]), index])
    if name == "empty":
        return held_scene.empty(rng), ()
    if name in held_scene.LEVELS:
        return held_scene.picture(rng, held_scene.LEVELS[name])
    if name in held_kind.KINDS:
        return held_kind.picture(rng, name)
    return held_hardship.picture(rng, name)


def measure(reader: Reader, name: str, count: int, seed: int) -> str:
    """Return a row: exact, lines, found, wrong though valid, milliseconds."""
    keep = os.environ.get("HELD_KEEP")
    exact = lines_right = lines_all = found = wrong_valid = 0
    spent = []
    for index in range(count):
        picture, truth = drawn(name, seed, index)
        began = time.process_time()
        reading = reader.read(picture)
        spent.append((time.process_time() - began) * 1000)
        right = reading.lines == truth
        exact += right
        found += bool(reading.lines)
        lines_all += len(truth)
        lines_right += sum(line in reading.lines for line in truth)
        wrong_valid += not right and _holds(reading.lines)
        if keep and not right:
            cv2.imwrite(str(Path(keep) / f"{name}-{seed}-{index}.jpg"), picture)
            told = "\n".join(f"{a}\n{b}" for a, b in zip(truth, reading.lines, strict=False))
            Path(keep, f"{name}-{seed}-{index}.txt").write_text(told + "\n")
    share = f"{100 * exact / count:5.1f} %"
    rows = f"{100 * lines_right / max(lines_all, 1):5.1f} %"
    middle, late = np.percentile(spent, [50, 95])
    return (
        f"{name:<12}{count:5d}  whole {share}  lines {rows}  found {found:4d}  "
        f"wrong but valid {wrong_valid:3d}  CPU {middle:4.0f} ms, 95th {late:4.0f} ms"
    )


def main() -> None:
    """Print one row for each name."""
    count, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    known = [*held_scene.LEVELS, *held_scene.HARDSHIPS, *held_kind.KINDS, "empty"]
    names = sys.argv[3:] or known
    cv2.setNumThreads(1)
    reader = Reader()
    for name in names:
        print(measure(reader, name, count, seed), flush=True)


if __name__ == "__main__":
    main()
