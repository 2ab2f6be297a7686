"""What every evaluation of pairs does around the comparing: lists in, rates and reports out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.commands.refusals import unopened
from client.evaluation import plot
from client.evaluation.pairs import Listed, PairsError, read
from client.evaluation.summary import told
from client.terminal import (
    NOT_THERE,
    UNREADABLE,
    CommandRefusal,
    Progress,
    emit_json,
    say,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from client.evaluation.face import Run

    Work = Callable[[Callable[[int], None]], Run]


def listed(path: Path, group: str) -> Listed:
    """Read a list of pairs and see that its pictures are there. CommandRefusal."""
    try:
        found = read(path, group)
    except OSError as reason:
        raise unopened(path, reason) from reason
    except PairsError as reason:
        raise CommandRefusal(
            UNREADABLE, f"'{path.name}': {reason}; the header is file_a,file_b,same."
        ) from reason
    absent = [name for name in found.files() if not (path.parent / name).is_file()]
    if absent:
        raise CommandRefusal(
            NOT_THERE,
            f"{len(absent)} of {len(found.files())} pictures cannot be opened, among them "
            f"'{absent[0]}'; paths in '{path.name}' are relative to its folder.",
        )
    return found


def reportable(path: Path | None) -> None:
    """See before the work whether a report can be drawn and written. CommandRefusal."""
    if path is None:
        return
    if not plot.available():
        raise CommandRefusal(
            NOT_THERE,
            "The report's plots need matplotlib; run: pip install 'halfdoor[report]', "
            "or leave out --report.",
        )
    if path.is_dir() or not path.parent.is_dir():
        raise CommandRefusal(NOT_THERE, f"'{path}' cannot be written; choose another place.")


def compared(pairs: Listed, work: Work) -> Run:
    """Compare all pairs with a progress bar; work: is told how to report. CommandRefusal."""
    try:
        with Progress("pictures", len(pairs.files())) as bar:
            return work(bar.update)
    except OSError as reason:
        raise unopened(None, reason, "let this user read it") from reason


def written(path: Path, text: str) -> None:
    """Write a report. CommandRefusal."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as reason:
        raise CommandRefusal(
            NOT_THERE, f"'{path}' cannot be written ({reason.strerror}); choose another place."
        ) from reason


def show(found: dict[str, object], *, json: bool) -> None:
    """Print the rates, for a person or as one JSON object."""
    if json:
        emit_json(found)
        return
    for name, value in found.items():
        if isinstance(value, dict):
            say(f"{name}:")
            for part, inner in value.items():
                say(f"  {part:<24} {_words(inner)}")
        else:
            say(f"{name:<26} {_words(value)}")


def _words(value: object) -> str:
    """Return one entry of the rates as a person reads it."""
    if isinstance(value, dict):
        if "trials" in value:
            return told(value)
        return "; ".join(f"{name} {_words(part)}" for name, part in value.items())
    return " to ".join(map(str, value)) if isinstance(value, list) else str(value)
