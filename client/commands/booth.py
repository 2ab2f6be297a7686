"""halfdoor (or halfdoor booth): the booth window."""

from __future__ import annotations

import contextlib
import importlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from client.settings import load, station
from client.station.disclosure import of_station
from client.station.given import Offered
from client.station.setup import Setup
from client.terminal import NOT_THERE, CommandRefusal

if TYPE_CHECKING:
    import argparse

    from client.app import Composition

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
    from client.app import compose  # noqa: PLC0415 - the composition root imports everything

    # Qt's modules load while the station waits for its devices.
    loading = threading.Thread(target=_load_window, name="loading")
    loading.start()
    offered = Offered(arguments.document, arguments.chip, arguments.face)
    composition = compose(offered, window=True)
    try:
        loading.join()
        picture = Path(arguments.picture) if arguments.picture else None
        return _show(composition, picture)
    finally:
        composition.close()


def _load_window() -> None:
    with contextlib.suppress(ImportError):
        importlib.import_module("client.ui.application")


def _show(composition: Composition, picture: Path | None) -> int:
    try:
        from client.ui.application import run as show  # noqa: PLC0415 - Qt only where asked for
    except ImportError as missing:
        text = f"Qt cannot start ({missing}); packaging/run installs what it needs."
        raise CommandRefusal(NOT_THERE, text) from missing
    here = station()
    told = of_station(here, load(here), composition.outbox)
    setup = Setup(here, composition.found)
    return show(composition.control, screenshot=picture, disclosure=told, setup=setup)
