"""halfdoor outbox: what waits to leave, sealed; bundles on a stick; mending."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from client.courier.bundle import acknowledge, export
from client.courier.config import CourierTrouble
from client.messages.records import sentence
from client.named_file import OddFileError
from client.records import explain
from client.records.repair import repair
from client.records.resend import resend
from client.records.schema import StoreRefusal
from client.records.station import OUTBOX, keys_of, outbox_of, receipt_keys
from client.settings import load, station
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
ACTIONS = ("status", "export", "acknowledge", "repair", "resend", "explain")
_NO_KEYS = (
    "this station has no keys; put them in place, or begin with 'halfdoor', "
    "which makes those of the training world."
)
REASONS = ("rotten", "disk-lost", "set-back", "other-upstream")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("action", choices=ACTIONS, help="what to do")
    parser.add_argument("file", nargs="?", default="", help="the bundle, or the answer to it")
    parser.add_argument(
        "--because", choices=REASONS, default="rotten", help="with explain: why numbers are missing"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Do one of the six."""
    if (arguments.action in {"export", "acknowledge"}) != bool(arguments.file):
        raise CommandRefusal(WRONG_USAGE, "export and acknowledge take a FILE, the others none.")
    folder = station().folder
    if arguments.action == "explain" and arguments.because == "set-back":
        return _set_back(folder, as_json=arguments.json)
    try:
        outbox = outbox_of(folder)
    except StoreRefusal as refusal:
        raise CommandRefusal(UNREADABLE, sentence(refusal.code)) from refusal
    try:
        if arguments.action == "explain":
            told = _explain(arguments.because, outbox, folder)
        else:
            told = _do(arguments.action, outbox, folder, Path(arguments.file))
    except CourierTrouble as trouble:
        odd = trouble.code == "courier.bundle_form" or isinstance(trouble.__cause__, OddFileError)
        status = UNREADABLE if odd else NOT_THERE
        words = sentence(trouble.code, place=arguments.file, detail=trouble.detail)
        raise CommandRefusal(status, words) from trouble
    except FileNotFoundError as error:
        raise CommandRefusal(NOT_THERE, _NO_KEYS) from error
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
    if action == "resend":
        again, gone = resend(outbox, keys_of(folder).sealer)
        return {"again": again, "gone": gone}
    status = outbox.status()
    return {name: getattr(status, name) for name in status.__slots__}


def _explain(because: str, outbox: Outbox, folder: Path) -> dict[str, object]:
    """Sign the statement that the State waits for; what can be mended is mended first."""
    keys = keys_of(folder)
    pair, post = (keys.signer, keys.sealer), load(station()).post
    day = datetime.now(UTC).astimezone().date().isoformat()
    if because == "disk-lost":
        explain.disk_lost(outbox, pair, post, day)
        return {"explained": ["the numbering began again"]}
    if because == "other-upstream":
        run = explain.other_upstream(outbox, pair, post, day)
        return {"explained": [list(run)] if run else []}
    repair(outbox, keys.sealer)
    return {"explained": [list(run) for run in explain.rotten(outbox, pair, post, day)]}


def _set_back(folder: Path, *, as_json: bool) -> int:
    keys, post = keys_of(folder), load(station()).post
    day = datetime.now(UTC).astimezone().date().isoformat()
    pair = (keys.signer, keys.sealer)
    try:
        placed, lost = explain.set_back(folder / OUTBOX, pair, post, day)
    except StoreRefusal as refusal:
        raise CommandRefusal(UNREADABLE, sentence(refusal.code)) from refusal
    told = {"placed": placed, "lost": lost}
    words = f"{placed} placed anew in a new series, {lost} beyond reading; the old file is aside."
    emit_json(told) if as_json else say(words)
    return DONE


def _words(action: str, told: dict[str, object]) -> str:
    if action == "explain":
        return f"Explained: {told['explained'] or 'nothing, because nothing is missing'}."
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
    if action == "resend":
        return (
            f"{told['again']} wait again; {told['gone']} from ended days cannot be read any more."
        )
    hours = int(str(told["oldest_seconds"])) // 3600
    return (
        f"{told['waiting']} waiting (the oldest for {hours} h), {told['sent']} with receipt.\n"
        f"Log: {told['size']} entries, head {told['root']}."
    )
