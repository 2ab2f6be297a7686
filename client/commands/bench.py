"""halfdoor bench: the project's own measurements on this machine."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

import client.benches
from client.terminal import DONE, WRONG_USAGE, CommandRefusal, emit_json, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from client.benches.measurement import Measurement

SUMMARY = "Measure this program on this machine and print the figures beside their goals."
EXAMPLE = "halfdoor bench chip"
_PARTS = {"measurement", "fleet", "kills", "window_load"}


def names() -> tuple[str, ...]:
    """Name every measurement module, in alphabetical order."""
    found = (module.name for module in pkgutil.iter_modules(client.benches.__path__))
    return tuple(sorted(name for name in found if name not in _PARTS))


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("name", nargs="?", help=f"one of: {', '.join(names())}; all when left out")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def measure(name: str) -> Iterator[Measurement]:
    """Run one measurement module."""
    module = importlib.import_module(f"client.benches.{name}")
    yield from module.measure()


def run(arguments: argparse.Namespace) -> int:
    """Measure and print."""
    if arguments.name and arguments.name not in names():
        raise CommandRefusal(
            WRONG_USAGE, f"there is no bench '{arguments.name}'; choose from {', '.join(names())}."
        )
    for name in (arguments.name,) if arguments.name else names():
        for figure in measure(name):
            if arguments.json:
                emit_json({"bench": name, **{k: getattr(figure, k) for k in figure.__slots__}})
            else:
                goal = f"  (goal {figure.goal})" if figure.goal else ""
                note = f"  {figure.note}" if figure.note else ""
                say(f"{name:<10} {figure.name:<44} {figure.value:>12.3f} {figure.unit}{goal}{note}")
    return DONE
