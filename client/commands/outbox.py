"""halfdoor outbox: what waits to leave, sealed; bundles on a stick; mending."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from client.courier.bundle import acknowledge, export
from client.courier.config import CourierTrouble
from client.messages.records import sentence
from client.records.repair import repair
from client.records.schema import StoreRefusal
from client.records.station import keys_of, outbox_of, receipt_keys
from client.settings import station
from client.terminal import (
    DONE,
    NOT_THERE,
    UNREADABLE,
    WRONG_USAGE,
    CommandRefusal,
    emit_json,
    say,
)

if TYPE_CHECKING:
    import argparse

    from client.records.outbox import Outbox

SUMMARY = "Show what waits to leave; carry it on a stick; mend what rotted."
EXAMPLE = "halfdoor outbox export /media/stick/records.bundle"
ACTIONS = ("status", "export", "acknowledge", "repair")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("action", choices=ACTIONS)
    parser.add_argument("file", nargs="?", default="", help="the bundle, or the answer to it")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Do one of the four."""
    if (arguments.action in {"export", "acknowledge"}) != bool(arguments.file):
        raise CommandRefusal(WRONG_USAGE, "export and acknowledge take a FILE, the others none.")
    folder = station().folder
    try:
        outbox = outbox_of(folder)
    except StoreRefusal as refusal:
        raise CommandRefusal(UNREADABLE, sentence(refusal.code)) from refusal
    try:
        told = _do(arguments.action, outbox, folder, Path(arguments.file))
    except CourierTrouble as trouble:
        status = UNREADABLE if trouble.code == "courier.bundle_form" else NOT_THERE
        words = sentence(trouble.code, place=arguments.file, detail=trouble.detail)
        raise CommandRefusal(status, words) from trouble
    except OSError as error:
        raise CommandRefusal(NOT_THERE, sentence("records.key_file")) from error
    finally:
        outbox.close()
    emit_json(told) if arguments.json else say(_words(arguments.action, told))
    return DONE


def _do(action: str, outbox: Outbox, folder: Path, file: Path) -> dict[str, object]:
    if action == "export":
        return {"exported": export(outbox, file)}
    if action == "acknowledge":
        removed, refused = acknowledge(outbox, file, receipt_keys(folder))
        codes = list(dict.fromkeys(code for _, code in refused))
        return {"removed": removed, "refused": codes, "waiting": outbox.status().waiting}
    if action == "repair":
        mended, lost = repair(outbox, keys_of(folder).sealer)
        return {"mended": mended, "lost": lost}
    status = outbox.status()
    return {name: getattr(status, name) for name in status.__slots__}


def _words(action: str, told: dict[str, object]) -> str:
    if action == "export":
        return f"{told['exported']} records written, sealed; they wait here for their receipts."
    if action == "acknowledge":
        codes = told["refused"] if isinstance(told["refused"], list) else []
        line = f"{told['removed']} left with receipt, {told['waiting']} waiting."
        return " ".join([line, *(sentence(str(code)) for code in codes)])
    if action == "repair":
        return (
            f"Mended: {told['mended'] or 'nothing'}. Beyond mending: {told['lost'] or 'nothing'}."
        )
    hours = int(str(told["oldest_seconds"])) // 3600
    return (
        f"{told['waiting']} waiting (the oldest for {hours} h), {told['sent']} with receipt.\n"
        f"Log: {told['size']} entries, head {told['root']}."
    )
