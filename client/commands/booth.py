"""halfdoor (or halfdoor booth): the booth window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from client.terminal import NOT_THERE, CommandRefusal

if TYPE_CHECKING:
    import argparse

SUMMARY = "Open the booth window; with nothing configured, in the training world."
EXAMPLE = "halfdoor"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--document", metavar="DEVICE", help="document reader to use")
    parser.add_argument("--chip", metavar="ADDRESS", help="chip reader to use")
    parser.add_argument("--face", metavar="DEVICE", help="camera (or picture, or video) to use")
    parser.add_argument(
        "--picture", metavar="FILE", help="save a picture of the window and end (needs no display)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    try:
        from client.ui.application import run as show  # noqa: PLC0415 - Qt only where asked for
    except ImportError as missing:
        text = f"Qt cannot start ({missing}); packaging/run installs what it needs."
        raise CommandRefusal(NOT_THERE, text) from missing
    from client.app import compose  # noqa: PLC0415 - the composition root imports everything

    composition = compose(
        document=arguments.document, chip=arguments.chip, face=arguments.face, window=True
    )
    try:
        picture = Path(arguments.picture) if arguments.picture else None
        return show(composition.control, screenshot=picture)
    finally:
        composition.close()
