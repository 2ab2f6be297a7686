"""halfdoor upstream: the reference receiver."""

from __future__ import annotations

import sqlite3
import sys
from typing import TYPE_CHECKING

from client.commands.refusals import unopened
from client.settings import station
from client.terminal import DONE, NOT_THERE, UNREADABLE, WRONG_USAGE, CommandRefusal, say
from client.upstream.training import ADDRESS, prepare

if TYPE_CHECKING:
    import argparse
    import socket
    from pathlib import Path

    from client.upstream.est import ESTServer
    from client.upstream.store import Store

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
    parser.add_argument("--enrol", default="", metavar="ADDR", help="also sign certificates: EST")
    parser.add_argument("--hub", default="", metavar="URL", help="take from a NATS hub: nats://…")
    parser.add_argument("--bundle", default="", metavar="FILE", help="take a bundle from a stick")
    parser.add_argument("--answer", default="", metavar="FILE", help="where its receipts go")


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
    except ValueError as error:
        sentence = f"'{arguments.store}' is no store; give a file, or postgresql://host/name."
        raise CommandRefusal(WRONG_USAGE, sentence) from error
    except (OSError, sqlite3.Error) as error:
        sentence = f"the store cannot be opened ({error}); check --store."
        raise CommandRefusal(NOT_THERE, sentence) from error
    if arguments.bundle or arguments.answer:
        return _take(arguments, folder, store)
    if arguments.hub:
        return _join(arguments.hub, folder, store)
    door = _sign(arguments.enrol, folder) if arguments.enrol else None
    bound = _listen(arguments.listen)
    host, port = bound.getsockname()[:2]

    def ready() -> None:
        say(f"The upstream listens on https://{host}:{port} (Ctrl+C ends it).")
        if door is not None:
            say(f"Certificates are signed at {door.url}")
        sys.stdout.flush()

    try:
        Receiver(folder, store, ready).run(sockets=[bound])
    finally:
        store.close()
        if door is not None:
            door.close()
    return DONE


def _sign(address: str, folder: Path) -> ESTServer:
    from client.upstream.est import Authority, ESTServer  # noqa: PLC0415 - as above

    host, _, port = address.rpartition(":")
    try:
        return ESTServer(folder, (host, int(port)), Authority(folder))
    except ValueError as error:
        sentence = f"'{address}' is not an address; give host:port, such as 127.0.0.1:8944."
        raise CommandRefusal(WRONG_USAGE, sentence) from error
    except OSError as error:
        sentence = (
            f"certificates cannot be signed at {address} ({error.strerror}: {error.filename})."
        )
        raise CommandRefusal(NOT_THERE, sentence) from error


def _join(url: str, folder: Path, store: Store) -> int:
    from client.upstream.server import intake_of  # noqa: PLC0415 - as above

    try:
        from client.upstream.hub import HubReceiver  # noqa: PLC0415 - an extra
    except ImportError as error:
        sentence = "the NATS client is not installed; pip install 'halfdoor[nats]'."
        raise CommandRefusal(NOT_THERE, sentence) from error

    def ready(too_old: str) -> None:
        say(f"The upstream takes from {url} (Ctrl+C ends it).")
        if too_old:
            say(
                f"The hub is nats-server {too_old}; before 2.12.6 it loses what it acknowledged "
                "when the power goes. Stations keep their records, but replace it."
            )
        sys.stdout.flush()

    try:
        HubReceiver(url.replace("nats://", "tls://"), folder, intake_of(folder, store), ready).run()
    finally:
        store.close()
    return DONE


def _take(arguments: argparse.Namespace, folder: Path, store: Store) -> int:
    from client.upstream.bundles import take  # noqa: PLC0415 - as above
    from client.upstream.server import intake_of  # noqa: PLC0415 - as above

    try:
        if not (arguments.bundle and arguments.answer):
            raise CommandRefusal(WRONG_USAGE, "--bundle and --answer go together.")
        taken, refused = take(intake_of(folder, store), arguments.bundle, arguments.answer)
    except OSError as error:
        raise unopened(arguments.answer, error, "check the stick and the name") from error
    except ValueError as error:
        sentence = f"{arguments.bundle} is not a bundle; take the file of 'halfdoor outbox export'."
        raise CommandRefusal(UNREADABLE, sentence) from error
    finally:
        store.close()
    say(f"{taken} records stored and receipted, {refused} refused.")
    return DONE
