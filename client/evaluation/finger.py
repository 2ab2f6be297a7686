"""Compares the fingers of a list of pairs: each picture is read once, templates overwritten."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np

from capture.errors import CaptureError
from capture.finger.compare import agreement, similarity
from capture.finger.files import read_finger
from client.evaluation.face import Run, Scored
from client.named_file import OddFileError, content

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from capture.finger.engine import FingerEngine
    from capture.finger.types import Template
    from client.evaluation.pairs import Pair


def _template(engine: FingerEngine, path: Path, ppi: float | None) -> Template | None:
    """Make a picture's template; None where it shows no finger."""
    try:
        return read_finger(engine, content(path), ppi).template
    except (CaptureError, OddFileError):
        return None


def run(
    engine: FingerEngine,
    folder: Path,
    pairs: tuple[Pair, ...],
    tell: Callable[[int], None],
    ppi: float | None = None,
) -> Run:
    """Compare every pair; paths are relative to the folder. tell: called with pictures done.

    OSError where a picture cannot be opened.
    """
    names = sorted({name for pair in pairs for name in (pair.first, pair.second)})
    templates: dict[str, Template | None] = {}
    times: list[float] = []
    for done, name in enumerate(names, 1):
        start = time.perf_counter()
        templates[name] = _template(engine, folder / name, ppi)
        times.append((time.perf_counter() - start) * 1000.0)
        tell(done)
    scored = tuple(_scored(pair, templates[pair.first], templates[pair.second]) for pair in pairs)
    failed = tuple(name for name, template in templates.items() if template is None)
    for template in templates.values():
        if template is not None:
            template.wipe()
    return Run(scored, len(names), failed, float(np.median(times)))


def _scored(pair: Pair, first: Template | None, second: Template | None) -> Scored:
    if first is None or second is None:
        return Scored(pair, None)
    return Scored(pair, similarity(agreement(first, second)))
