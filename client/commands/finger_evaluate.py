"""halfdoor finger evaluate: error rates on the operator's own pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from capture.face.types import Thresholds
from capture.finger.calibration import CALIBRATED_ON, STANDARD
from client.commands.evaluation import compared, listed, reportable, written
from client.evaluation.finger import run as compare_all
from client.evaluation.report import finger_html
from client.evaluation.summary import summary

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from capture.finger.engine import FingerEngine


def limits() -> Thresholds:
    """Return the finger's thresholds in the form that the summary takes."""
    own = STANDARD
    return Thresholds(own.match, own.differ, own.match_fmr, own.differ_fmr, "log-odds", own.curve)


class Maker(Protocol):
    """Makes the engine."""

    def __call__(self, *, classical: bool = False) -> FingerEngine:
        """Return it ready for its first finger."""
        ...


def evaluate(
    make: Maker, arguments: argparse.Namespace, model_of: Callable[[FingerEngine], dict[str, str]]
) -> dict[str, object]:
    """Compare all pairs, write the report where one is asked for, and return the rates.

    make: makes the engine, once the list of pairs was read.
    """
    path: Path = arguments.pairs
    reportable(arguments.report)
    pairs = listed(path, arguments.group)
    engine = make(classical=arguments.classical)
    model = model_of(engine)
    done = compared(
        pairs, lambda tell: compare_all(engine, path.parent, pairs.pairs, tell, arguments.ppi)
    )
    found = {**summary(done, limits()), **pairs.oddities(), "model": model}
    if arguments.report is not None:
        rows: dict[str, object] = {**model, "thresholds from": CALIBRATED_ON}
        rows["attack detection"] = "not performed"
        written(arguments.report, finger_html(done, found, rows, limits()))
    return found
