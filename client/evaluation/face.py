"""Compares the faces of a list of pairs: each picture is read once, templates are overwritten."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from capture.errors import CaptureError
from capture.face.choose import competing
from capture.face.compare import similarity
from capture.image import decode
from client.named_file import OddFileError, content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    from capture.face.engine import FaceEngine
    from capture.face.types import Embedding
    from client.evaluation.pairs import Pair

    Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Scored:
    """A pair with its similarity; None where one of its pictures gave no usable face."""

    pair: Pair
    similarity: float | None


@dataclass(frozen=True, slots=True)
class Run:
    """All scored pairs. failed: pictures without a usable face. ms_median: for one picture."""

    scored: tuple[Scored, ...]
    pictures: int
    failed: tuple[str, ...]
    ms_median: float

    def scores(self, *, same: bool, group: str | None = None) -> Scores:
        """Return the similarities of one kind of pair, of one group or of all."""
        kept = [
            one.similarity
            for one in self.scored
            if one.similarity is not None
            and one.pair.same is same
            and (group is None or one.pair.group == group)
        ]
        return np.array(kept, np.float64)


def _template(engine: FaceEngine, path: Path) -> Embedding | None:
    """Make a picture's template; None where no single face can be told in it."""
    try:
        picture = decode(content(path))
    except (CaptureError, OddFileError):
        return None
    found = competing(engine.portrait(picture), picture.shape[1], picture.shape[0])
    return engine.embed(picture, found[0]) if len(found) == 1 else None


def run(
    engine: FaceEngine, folder: Path, pairs: Iterable[Pair], tell: Callable[[int], None]
) -> Run:
    """Compare every pair; paths are relative to the folder. tell: called with pictures done.

    OSError where a picture cannot be opened.
    """
    listed = tuple(pairs)
    names = sorted({name for pair in listed for name in (pair.first, pair.second)})
    templates: dict[str, Embedding | None] = {}
    times: list[float] = []
    for done, name in enumerate(names, 1):
        start = time.perf_counter()
        templates[name] = _template(engine, folder / name)
        times.append((time.perf_counter() - start) * 1000.0)
        tell(done)
    metric = engine.thresholds.metric
    scored: list[Scored] = []
    for pair in listed:
        first, second = templates[pair.first], templates[pair.second]
        if first is None or second is None:
            scored.append(Scored(pair, None))
        else:
            scored.append(Scored(pair, similarity(first, second, metric)))
    failed = tuple(name for name, template in templates.items() if template is None)
    for template in templates.values():
        if template is not None:
            template.wipe()
    return Run(tuple(scored), len(names), failed, float(np.median(times)))
