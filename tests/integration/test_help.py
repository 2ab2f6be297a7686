"""Every command and every action of one explains itself, with an example that can be typed."""

from __future__ import annotations

import argparse
import importlib

import pytest

from client.__main__ import COMMANDS, _available


def _parsers() -> dict[str, argparse.ArgumentParser]:
    found: dict[str, argparse.ArgumentParser] = {}
    for name in filter(_available, COMMANDS):
        module = importlib.import_module(f"client.commands.{name}")
        parser = argparse.ArgumentParser(
            prog=f"halfdoor {name}", epilog=f"Example: {module.EXAMPLE}"
        )
        module.configure(parser)
        found[name] = parser
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                found |= {f"{name} {key}": made for key, made in action.choices.items()}
    return found


PARSERS = _parsers()


@pytest.mark.parametrize("name", sorted(PARSERS))
def test_help_ends_with_an_example_that_can_be_typed(name: str) -> None:
    text = PARSERS[name].format_help()
    example = " ".join(text.partition("Example: ")[2].split())
    assert example.startswith("halfdoor" if name == "booth" else f"halfdoor {name}")


@pytest.mark.parametrize("name", sorted(PARSERS))
def test_every_option_says_what_it_is_for(name: str) -> None:
    silent = [
        action.dest
        for action in PARSERS[name]._actions
        if not action.help and not isinstance(action, argparse._SubParsersAction)
    ]
    assert silent == []
