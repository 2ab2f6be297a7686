"""halfdoor finger evaluate: error rates on the operator's own pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from capture.face.types import Thresholds
from capture.finger.calibration import CALIBRATED_ON, STANDARD
from client.evaluation.finger import run as compare_all
from client.evaluation.pairs import PairsError, read
from client.evaluation.report import finger_html
from client.evaluation.summary import summary
from client.terminal import NOT_THERE, UNREADABLE, CommandRefusal, Progress, emit_json, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from capture.finger.engine import FingerEngine
    from client.evaluation.face import Run
    from client.evaluation.pairs import Pair


def _pairs(path: Path, group: str) -> tuple[Pair, ...]:
    try:
        return read(path, group)
    except OSError as reason:
        raise CommandRefusal(
            NOT_THERE, f"'{path}' cannot be opened ({reason.strerror}); check its name."
        ) from reason
    except PairsError as reason:
        raise CommandRefusal(
            UNREADABLE, f"'{path.name}': {reason}; the header is file_a,file_b,same."
        ) from reason


def _compared(
    engine: FingerEngine, folder: Path, pairs: tuple[Pair, ...], ppi: float | None
) -> Run:
    pictures = len({name for pair in pairs for name in (pair.first, pair.second)})
    try:
        with Progress("pictures", pictures) as bar:
            return compare_all(engine, folder, pairs, bar.update, ppi)
    except OSError as reason:
        raise CommandRefusal(
            NOT_THERE,
            f"'{reason.filename}' cannot be opened ({reason.strerror}); "
            "paths in the list are relative to it.",
        ) from reason


def limits() -> Thresholds:
    """Return the finger's thresholds in the form that the summary takes."""
    own = STANDARD
    return Thresholds(own.match, own.differ, own.match_fmr, own.differ_fmr, "log-odds", own.curve)


def show(found: dict[str, object], *, json: bool) -> None:
    """Print the rates, for a person or as one JSON object."""
    if json:
        emit_json(found)
        return
    for name, value in found.items():
        if isinstance(value, dict):
            say(f"{name}:")
            for part, inner in value.items():
                say(f"  {part:<24} {inner}")
        else:
            say(f"{name:<26} {value}")


def _written(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as reason:
        raise CommandRefusal(
            NOT_THERE, f"'{path}' cannot be written ({reason.strerror}); choose another place."
        ) from reason


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
    pairs = _pairs(path, arguments.group)
    engine = make(classical=arguments.classical)
    model = model_of(engine)
    done = _compared(engine, path.parent, pairs, arguments.ppi)
    found = {**summary(done, limits()), "model": model}
    if arguments.report is not None:
        rows: dict[str, object] = {**model, "thresholds from": CALIBRATED_ON}
        rows["attack detection"] = "not performed"
        _written(arguments.report, finger_html(done, found, rows, limits()))
    return found
