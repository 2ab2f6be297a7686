"""halfdoor ledger: what left this machine, byte for byte."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from client.judgement import policy_loading
from client.judgement.policy_errors import PolicyError
from client.messages.records import sentence
from client.records.daily import close_days
from client.records.ledger import Entry, Send, entries, sends
from client.records.record import from_bytes
from client.records.replay import Verdict, replay
from client.records.schema import StoreRefusal
from client.records.signing import RECORD_TYPE
from client.records.station import outbox_of
from client.settings import station
from client.terminal import DONE, NOT_THERE, UNREADABLE, WRONG_USAGE, CommandRefusal, emit_json, say
from client.trust import policy_store
from client.trust.errors import TrustError

if TYPE_CHECKING:
    import argparse

    from client.judgement.policy import Policy
    from client.records.outbox import Outbox

_VERDICTS = {
    Verdict.AGREES: "the advice follows from what was recorded",
    Verdict.UNTOLD: "raised by something that the record does not tell (a list)",
    Verdict.CONTRADICTS: "the advice does not follow from what was recorded: tell the auditor",
    Verdict.OTHER_POLICY: "advised under another policy than the present one",
}

SUMMARY = "Print every record that left this machine or waits to, byte for byte."
EXAMPLE = "halfdoor ledger --day 2026-11-21"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--day", default="", help="one day, as YYYY-MM-DD; all when left out")
    parser.add_argument(
        "--replay", action="store_true", help="replay each advice under the present policy"
    )
    parser.add_argument(
        "--end-days", action="store_true", help="count ended days and destroy their keys"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a record")


def _object(entry: Entry) -> dict[str, object]:
    return {
        "seq": entry.seq,
        "id": entry.id,
        "day": entry.day,
        "record": json.loads(entry.record) if entry.text else None,
        "header": entry.header or None,
        "signed": entry.text or None,
        "sealed_bytes": entry.size,
        "sealed_sha256": entry.digest,
        "receipt": entry.receipt or None,
    }


def _line(entry: Entry) -> str:
    where = "left, with receipt" if entry.receipt else "waits"
    missing = "records.day_destroyed" if entry.whole else "records.entry_rotten"
    text = entry.record or sentence(missing)
    return f"{entry.seq:>6}  {entry.day}  {entry.size} B sealed  {where}\n        {text}"


def _deliveries(tried: list[Send]) -> str:
    return f"{len(tried)} deliveries, {sum(send.size for send in tried)} B in all."


def _end(outbox: Outbox) -> int:
    today = datetime.now(UTC).astimezone().date().isoformat()
    ended = close_days(outbox, today)
    say(f"Ended: {', '.join(ended) or 'no day'}; their texts can no longer be read by anyone here.")
    return DONE


def _present_policy() -> Policy:
    try:
        text = policy_store.read_text(station().trust)
        return policy_loading.load(text, today=datetime.now(UTC).date())
    except (TrustError, PolicyError) as refusal:
        words = "this station's policy cannot be used; see 'halfdoor policy check'."
        raise CommandRefusal(NOT_THERE, words) from refusal


def _replay(outbox: Outbox, day: str, *, as_json: bool) -> int:
    policy = _present_policy()
    for entry in entries(outbox, day):
        if not entry.text or entry.header["typ"] != RECORD_TYPE:
            continue
        verdict = replay(from_bytes(entry.record.encode()), policy)
        if as_json:
            emit_json({"seq": entry.seq, "id": entry.id, "verdict": verdict.value})
        else:
            say(f"{entry.seq:>6}  {entry.id}  {_VERDICTS[verdict]}")
    return DONE


def run(arguments: argparse.Namespace) -> int:
    """Print the ledger."""
    if arguments.day:
        try:
            arguments.day = date.fromisoformat(arguments.day).isoformat()
        except ValueError as error:
            raise CommandRefusal(WRONG_USAGE, "give the day as YYYY-MM-DD.") from error
    try:
        outbox = outbox_of(station().folder)
    except StoreRefusal as refusal:
        raise CommandRefusal(UNREADABLE, sentence(refusal.code)) from refusal
    shown = False
    try:
        if arguments.end_days:
            return _end(outbox)
        if arguments.replay:
            return _replay(outbox, arguments.day, as_json=arguments.json)
        for entry in entries(outbox, arguments.day):
            shown = True
            emit_json(_object(entry)) if arguments.json else say(_line(entry))
        if shown and not arguments.json:
            say(_deliveries(sends(outbox)))
    finally:
        outbox.close()
    if not shown and not arguments.json:
        say(
            f"Of {arguments.day} nothing left this machine, and nothing waits."
            if arguments.day
            else "Nothing left this machine, and nothing waits."
        )
    return DONE
