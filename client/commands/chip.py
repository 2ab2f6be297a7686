"""halfdoor chip: read a chip behind PC/SC, or judge saved evidence again."""

from __future__ import annotations

import re
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from client import settings
from client.commands.chip_channel import DeviceChannel
from client.commands.chip_report import is_specimen, report, show
from client.commands.refusals import content_of, unopened
from client.commands.trust import refusal as trust_refusal
from client.messages.lookup import sentence
from client.station import chip_folder
from client.terminal import (
    DONE,
    NOT_THERE,
    UNREADABLE,
    WRONG_USAGE,
    CommandRefusal,
    Progress,
    say,
    seconds,
)
from client.trust import csca
from client.trust.errors import TrustError
from client.trust.given import view_of
from devices.errors import DeviceError
from devices.pcsc import PcscAdapter
from mrz.chip.access import CAN
from mrz.chip.errors import ChipError, ChipLost
from mrz.chip.keys import access_key
from mrz.chip.progress import ALL_OPEN_GROUPS, Wanted
from mrz.chip.read import Reading
from mrz.chip.verify import verify
from mrz.errors import DocumentError
from mrz.lines import split
from mrz.parse import parse

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from datetime import date

    from devices.interfaces import ChipReader
    from mrz.chip.access import AccessKey
    from mrz.chip.apdu import Channel
    from mrz.chip.evidence import ChipEvidence
    from mrz.chip.trust import TrustView
    from mrz.zone import MRZ

SUMMARY = "Read a chip, or verify saved evidence offline."
EXAMPLE = "halfdoor chip verify specimen/ --trust csca/ --json"
_RESUMES = 5
_LIFTED_SECONDS = 1.5


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's actions."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="read|verify")
    read = actions.add_parser(
        "read",
        help="a chip behind PC/SC",
        description="Read the chip that lies on a PC/SC reader, and verify it.",
        epilog="Example: halfdoor chip read --reader ACR --can 123456 --trust csca/",
    )
    read.add_argument("--reader", required=True, metavar="NAME", help="the reader, or a part of it")
    read.add_argument("--can", metavar="N", help="the card access number, six digits")
    read.add_argument("--all", action="store_true", help="every data group that may be read")
    read.add_argument("--save", type=Path, metavar="DIR", help="keep a specimen's evidence here")
    read.add_argument("--wait", type=seconds, default=10.0, metavar="SECONDS", help="for the chip")
    check = actions.add_parser(
        "verify",
        help="saved evidence, offline",
        description="Judge the saved evidence of a chip again, without the chip.",
        epilog=f"Example: {EXAMPLE}",
    )
    check.add_argument("folder", type=Path, metavar="DIR", help="files such as EF.DG1.bin")
    for action in (read, check):
        action.add_argument("--mrz", metavar="LINES", help="the printed zone, or a file with it")
        action.add_argument("--trust", type=Path, metavar="PATH", help="certificates, lists, store")
        action.add_argument("--on", metavar="DATE", help="judge as on this day (YYYY-MM-DD)")
        action.add_argument("--json", action="store_true", help="one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Run the chosen action."""
    today = _today(arguments.on)
    printed = _printed(arguments.mrz, today)
    trust = _trust(arguments.trust, today)
    if arguments.action == "verify":
        evidence = chip_folder.load(arguments.folder)
    else:
        evidence = _read(arguments, printed)
    start = time.perf_counter()
    checks = verify(evidence, printed, trust, today)
    spent = (time.perf_counter() - start) * 1000
    show(report(evidence, checks, spent), checks, as_json=arguments.json)
    if arguments.action == "read" and arguments.save:
        if not is_specimen(evidence):
            raise CommandRefusal(WRONG_USAGE, "only a specimen's evidence may be kept on disk.")
        chip_folder.save(evidence, arguments.save)
    return DONE


def _today(text: str | None) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").date() if text else _here()  # noqa: DTZ007 - a day has no zone
    except ValueError as odd:
        raise CommandRefusal(WRONG_USAGE, f"'{text}' is no day; write YYYY-MM-DD.") from odd


def _here() -> date:
    """Return the day at this place; a border's day is local."""
    return datetime.now(UTC).astimezone().date()


def _printed(given: str | None, today: date) -> MRZ | None:
    if not given:
        return None
    text = given.replace("\\n", "\n")
    path = Path(given)
    try:
        if len(given) < 250 and path.is_file():
            text = content_of(path).decode(errors="replace")[:10_000]
        return parse(split(text), today=today)
    except DocumentError as unread:
        raise CommandRefusal(
            UNREADABLE, "the text after --mrz is no zone; give its lines, joined by \\n."
        ) from unread


def _trust(path: Path | None, today: date) -> TrustView:
    try:
        if path is None:
            return csca.load(settings.station().trust)
        with Progress("trust", 100) as bar:

            def step(done: int, total: int) -> None:
                bar.update(done * 100 // max(1, total))

            view, refused = view_of(path, today, step)
    except TrustError as reason:
        raise trust_refusal(reason, str(path or "")) from reason
    except OSError as odd:
        raise unopened(path, odd, "name certificates or lists") from odd
    if refused:
        say(f"not believed in {path}: {', '.join(refused)}", stream=sys.stderr)
    return view


def _key(arguments: argparse.Namespace, printed: MRZ | None) -> AccessKey:
    if arguments.can:
        if not re.fullmatch("[0-9]{4,12}", arguments.can):
            raise CommandRefusal(WRONG_USAGE, "the card access number has six digits.")
        return CAN(arguments.can)
    if printed is None:
        raise CommandRefusal(WRONG_USAGE, "a chip opens with --mrz LINES or --can N; give one.")
    return access_key(printed)


def _read(arguments: argparse.Namespace, printed: MRZ | None) -> ChipEvidence:
    key = _key(arguments, printed)
    adapter = PcscAdapter()
    try:
        reader = adapter.open(adapter.refer(f"pcsc:{arguments.reader}"))
        try:
            wanted = ALL_OPEN_GROUPS if arguments.all else Wanted()
            return _reading(reader, arguments.wait, key, wanted)
        finally:
            reader.close()
    except DeviceError as gone:
        text, step = sentence(gone.fault.value, (("device", gone.address), ("detail", gone.detail)))
        seen = f" ({gone.detail})" if gone.detail else ""
        raise CommandRefusal(NOT_THERE, f"{text} {gone.remedy or step}{seen}".strip()) from gone
    except ChipError as odd:
        text, step = sentence(odd.code)
        status = NOT_THERE if isinstance(odd, ChipLost) else UNREADABLE
        raise CommandRefusal(status, f"{text} {step}".strip()) from odd


def _reading(reader: ChipReader, wait: float, key: AccessKey, wanted: Wanted) -> ChipEvidence:
    """Read, and take the reading up again where the chip comes back within a moment."""
    with Progress("chip", 100) as bar:

        def tell(_step: str, done: int, total: int) -> None:
            bar.update(done * 100 // max(1, total))

        reading = Reading(key, tell, wanted)
        work: Callable[[Channel], ChipEvidence] = reading.run
        for _ in range(_RESUMES):
            connection = reader.connect(Event(), wait)
            try:
                return work(DeviceChannel(connection))
            except ChipLost:
                work, wait = reading.resume, _LIFTED_SECONDS
            finally:
                connection.close()
        raise ChipLost("the chip is lost again and again")
