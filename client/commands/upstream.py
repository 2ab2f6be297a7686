"""halfdoor upstream: the reference receiver."""

from __future__ import annotations

import sqlite3
import sys
from typing import TYPE_CHECKING

from client.settings import station
from client.terminal import DONE, NOT_THERE, WRONG_USAGE, CommandRefusal, say
from client.upstream.training import ADDRESS, prepare

if TYPE_CHECKING:
    import argparse
    import socket

SUMMARY = "Receive sealed records, store them, answer with signed receipts."
EXAMPLE = "halfdoor upstream --listen 127.0.0.1:0"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument(
        "--listen", default=ADDRESS, metavar="ADDR", help="host:port; port 0 picks one"
    )
    parser.add_argument(
        "--store", default="", metavar="URL", help="an SQLite file, or postgresql://…"
    )


def _listen(address: str) -> socket.socket:
    from client.upstream.server import listener  # noqa: PLC0415 - --help needs no server

    try:
        return listener(address)
    except ValueError as error:
        sentence = f"'{address}' is not an address; give host:port, such as {ADDRESS}."
        raise CommandRefusal(WRONG_USAGE, sentence) from error
    except OSError as error:
        sentence = f"{address} cannot be used ({error.strerror}); choose another with --listen."
        raise CommandRefusal(NOT_THERE, sentence) from error


def run(arguments: argparse.Namespace) -> int:
    """Serve until interrupted."""
    from client.upstream.server import Receiver, open_store  # noqa: PLC0415 - as above

    here = station()
    folder = here.folder / "upstream"
    if here.training:
        prepare(here.folder)
    if not (folder / "upstream.toml").exists():
        sentence = f"there are no keys of a State in {folder}; see docs/topology.md."
        raise CommandRefusal(NOT_THERE, sentence)
    try:
        store = open_store(arguments.store, folder)
    except (OSError, sqlite3.Error) as error:
        sentence = f"the store cannot be opened ({error}); check --store."
        raise CommandRefusal(NOT_THERE, sentence) from error
    bound = _listen(arguments.listen)
    host, port = bound.getsockname()[:2]

    def ready() -> None:
        say(f"The upstream listens on https://{host}:{port} (Ctrl+C ends it).")
        sys.stdout.flush()

    try:
        Receiver(folder, store, ready).run(sockets=[bound])
    finally:
        store.close()
    return DONE
