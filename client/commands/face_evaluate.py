"""halfdoor face evaluate: error rates on the operator's own pairs, with a report to hand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.evaluation.face import run as compare_all
from client.evaluation.pairs import PairsError, read
from client.evaluation.report import html
from client.evaluation.summary import summary
from client.terminal import (
    DONE,
    NOT_THERE,
    UNREADABLE,
    CommandRefusal,
    Progress,
    emit_json,
    say,
)

if TYPE_CHECKING:
    from pathlib import Path

    from capture.face.engine import FaceEngine
    from capture.models import ModelPack
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


def _compared(engine: FaceEngine, folder: Path, pairs: tuple[Pair, ...]) -> Run:
    pictures = len({name for pair in pairs for name in (pair.first, pair.second)})
    try:
        with Progress("pictures", pictures) as bar:
            return compare_all(engine, folder, pairs, bar.update)
    except OSError as reason:
        raise CommandRefusal(
            NOT_THERE,
            f"'{reason.filename}' cannot be opened ({reason.strerror}); "
            "paths in the list are relative to it.",
        ) from reason


def _written(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as reason:
        raise CommandRefusal(
            NOT_THERE, f"'{path}' cannot be written ({reason.strerror}); choose another place."
        ) from reason


def _show(found: dict[str, object]) -> None:
    for name, value in found.items():
        if isinstance(value, dict):
            say(f"{name}:")
            for part, inner in value.items():
                say(f"  {part:<24} {inner}")
        else:
            say(f"{name:<26} {value}")


def evaluate(
    engine: FaceEngine, pack: ModelPack, pairs: Path, group: str, report: Path | None, *, json: bool
) -> int:
    """Compare all pairs, print the rates, and write the report where one is asked for."""
    listed = _pairs(pairs, group)
    done = _compared(engine, pairs.parent, listed)
    found = summary(done, engine.thresholds)
    found["model"] = {"name": pack.name, "sha256": pack.digest, "licence": pack.licence}
    if report is not None:
        _written(report, html(done, found, pack))
    if json:
        emit_json(found)
    else:
        _show(found)
    return DONE
