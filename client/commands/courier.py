"""halfdoor courier: the only process with a network."""

from __future__ import annotations

import signal
import threading
from typing import TYPE_CHECKING

from client.courier import lists
from client.courier.config import FILE_NAME, CourierConfig, CourierTrouble, load
from client.courier.courier import Courier, Round
from client.messages.records import sentence
from client.records.schema import StoreRefusal
from client.records.station import outbox_of, receipt_keys
from client.settings import station
from client.terminal import DONE, NOT_THERE, UNREADABLE, CommandRefusal, say

if TYPE_CHECKING:
    import argparse

SUMMARY = "Deliver the sealed records that wait; each leaves only on the State's signed receipt."
EXAMPLE = "halfdoor courier --once"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--once", action="store_true", help="deliver what waits now, then end")
    parser.add_argument("--url", default="", help=f"instead of the url in {FILE_NAME}")


def _place(config: CourierConfig) -> str:
    return f"{config.host}:{config.port}"


def told(what: Round | CourierTrouble, config: CourierConfig) -> str:
    """Say a round or a mishap in one line."""
    if isinstance(what, CourierTrouble):
        return sentence(what.code, place=_place(config), detail=what.detail)
    line = f"{what.removed} delivered with receipt, {what.waiting} waiting."
    refusals = [sentence(code) for code in dict.fromkeys(code for _, code in what.refused)]
    clock = [_clock(what.clock)] if what.clock else []
    return " ".join([line, *refusals, *clock])


def _clock(seconds: int) -> str:
    size = f"{abs(seconds) // 60} min" if abs(seconds) < 7200 else f"{abs(seconds) // 3600} h"
    return sentence("courier.clock", detail=f"{size} ({'ahead' if seconds > 0 else 'behind'})")


def run(arguments: argparse.Namespace) -> int:
    """Deliver once, or until interrupted."""
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    folder = station().folder
    try:
        config = load(folder, url=arguments.url)
        keys, outbox = receipt_keys(folder), outbox_of(folder)
        door = None if arguments.once else lists.open_door(folder)
    except CourierTrouble as trouble:
        raise CommandRefusal(NOT_THERE, sentence(trouble.code, detail=trouble.detail)) from trouble
    except StoreRefusal as refusal:
        raise CommandRefusal(UNREADABLE, sentence(refusal.code)) from refusal
    except OSError as error:
        raise CommandRefusal(NOT_THERE, sentence("records.key_file")) from error
    try:
        return _deliver(Courier(outbox, config, keys, stop), config, once=arguments.once)
    finally:
        outbox.close()
        if door is not None:
            door.close()


def _deliver(courier: Courier, config: CourierConfig, *, once: bool) -> int:
    if not once:
        courier.forever(lambda what: say(told(what, config)))
        return DONE
    try:
        say(told(courier.once(), config))
    except CourierTrouble as trouble:
        raise CommandRefusal(NOT_THERE, told(trouble, config)) from trouble
    return DONE
