"""halfdoor courier: the only process with a network."""

from __future__ import annotations

import signal
import threading
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

from client.courier import lists, windows_service
from client.courier.clock import size
from client.courier.config import FILE_NAME, CourierConfig, CourierTrouble, load, names_upstream
from client.courier.courier import Courier, Event
from client.courier.enrolment import RENEW_DAYS, days_left, install, request
from client.courier.est import Renewal, Renewed, enrol
from client.courier.service import Lines
from client.messages.records import sentence
from client.records.schema import StoreRefusal
from client.records.station import outbox_of, receipt_keys
from client.settings import station
from client.terminal import DONE, NOT_THERE, UNREADABLE, WRONG_USAGE, CommandRefusal, say

if TYPE_CHECKING:
    import argparse

_UNREADABLE = {"courier.certificate_form", "courier.certificate_other", "courier.config_unreadable"}

SUMMARY = "Deliver the sealed records that wait; each leaves only on the State's signed receipt."
EXAMPLE = "halfdoor courier --once"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--service", action="store_true", help="run as a service of Windows")
    parser.add_argument("--once", action="store_true", help="deliver what waits now, then end")
    parser.add_argument("--url", default="", help=f"instead of the url in {FILE_NAME}")
    parser.add_argument("--enrol", action="store_true", help="get the first certificate by EST")
    parser.add_argument("--request", default="", metavar="FILE", help="ask for a new certificate")
    parser.add_argument(
        "--install", default="", metavar="FILE", help="put the CA's answer in place"
    )


def _place(config: CourierConfig) -> str:
    return f"{config.host}:{config.port}"


def told(what: Event, config: CourierConfig) -> str:
    """Say a round, a mishap or a new certificate in one line."""
    if isinstance(what, Renewed):
        return f"A new certificate is in place; it ends on {what.last.date().isoformat()}."
    if isinstance(what, CourierTrouble):
        return sentence(what.code, place=_place(config), detail=what.detail)
    line = f"{what.removed} delivered with receipt, {what.waiting} waiting."
    refusals = [sentence(code) for code in dict.fromkeys(code for _, code in what.refused)]
    clock = [_clock(what.clock)] if what.clock else []
    return " ".join([line, *refusals, *clock])


def _clock(seconds: int) -> str:
    return sentence(
        "courier.clock", detail=f"{size(seconds)} ({'ahead' if seconds > 0 else 'behind'})"
    )


def run(arguments: argparse.Namespace) -> int:
    """Deliver once, or until interrupted."""
    if arguments.service:
        return _serve(arguments)
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    return _run(arguments, stop)


def _serve(arguments: argparse.Namespace) -> int:
    """Run under Windows' service manager, which stops us and gives us no standard output."""
    lines = Lines(station().folder / "log" / "courier.txt")

    def work(stop: threading.Event) -> int:
        with redirect_stdout(lines):
            try:
                return _run(arguments, stop)
            except CommandRefusal as refusal:
                say(refusal.sentence)
                return refusal.status

    try:
        windows_service.run(work)
    except CourierTrouble as trouble:
        raise CommandRefusal(NOT_THERE, sentence(trouble.code, detail=trouble.detail)) from trouble
    return DONE


def _run(arguments: argparse.Namespace, stop: threading.Event) -> int:
    folder = station().folder
    if arguments.url and not names_upstream(arguments.url):
        words = "the url after --url must begin with https:// (or nats:// for a hub), with a host."
        raise CommandRefusal(WRONG_USAGE, words)
    try:
        config = load(folder, url=arguments.url)
        if arguments.request or arguments.install or arguments.enrol:
            return _enrol(arguments, config)
        keys, outbox = receipt_keys(folder), outbox_of(folder)
        door = None if arguments.once else lists.open_door(folder)
    except CourierTrouble as trouble:
        words = sentence(trouble.code, detail=trouble.detail, place=_about(arguments))
        status = UNREADABLE if trouble.code in _UNREADABLE else NOT_THERE
        raise CommandRefusal(status, words) from trouble
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


def _about(arguments: argparse.Namespace) -> str:
    """Name the file or the machine that a sentence is about."""
    return str(arguments.request or arguments.install or "the State's CA")


def _enrol(arguments: argparse.Namespace, config: CourierConfig) -> int:
    if arguments.enrol:
        say(told(enrol(config), config))
    if arguments.request:
        request(config, Path(arguments.request))
        say(f"The request is in {arguments.request}; bring the CA's answer back with --install.")
    if arguments.install:
        last = install(config, Path(arguments.install))
        say(f"The new certificate is in place; it ends on {last.date().isoformat()}.")
    return DONE


def _deliver(courier: Courier, config: CourierConfig, *, once: bool) -> int:
    left = days_left(config)
    if left < RENEW_DAYS and config.est is None:
        say(sentence("courier.renew", detail=str(max(left, 0))))
    if not once:
        courier.forever(lambda what: say(told(what, config)))
        return DONE
    renewed = Renewal(config).look()
    if renewed is not None:
        say(told(renewed, config))
    try:
        say(told(courier.once(), config))
    except CourierTrouble as trouble:
        raise CommandRefusal(NOT_THERE, told(trouble, config)) from trouble
    return DONE
