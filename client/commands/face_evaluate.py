"""halfdoor face evaluate: error rates on the operator's own pairs, with a report to hand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.commands.evaluation import compared, listed, reportable, show, written
from client.evaluation.face import run as compare_all
from client.evaluation.report import html
from client.evaluation.summary import summary
from client.terminal import DONE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from capture.face.engine import FaceEngine
    from capture.models import ModelPack


def evaluate(
    make: Callable[[ModelPack], FaceEngine], pack: ModelPack, asked: argparse.Namespace
) -> int:
    """Compare all pairs, print the rates, and write the report where one is asked for.

    make: makes the engine, once the list of pairs was read.
    """
    path: Path = asked.pairs
    reportable(asked.report)
    pairs = listed(path, asked.group)
    engine = make(pack)
    done = compared(pairs, lambda tell: compare_all(engine, path.parent, pairs.pairs, tell))
    found = summary(done, engine.thresholds) | pairs.oddities()
    found["model"] = {"name": pack.name, "sha256": pack.digest, "licence": pack.licence}
    if asked.report is not None:
        written(asked.report, html(done, found, pack))
    show(found, json=asked.json)
    return DONE
