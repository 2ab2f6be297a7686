"""halfdoor outbox: what waits to leave, sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.messages.records import sentence
from client.records.schema import StoreRefusal
from client.records.station import outbox_of
from client.settings import station
from client.terminal import DONE, UNREADABLE, CommandRefusal, emit_json, say

if TYPE_CHECKING:
    import argparse

SUMMARY = "Show what waits to leave."
EXAMPLE = "halfdoor outbox status"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("action", choices=("status",), help="status: count what waits")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Count what waits."""
    try:
        outbox = outbox_of(station().folder)
    except StoreRefusal as refusal:
        raise CommandRefusal(UNREADABLE, sentence(refusal.code)) from refusal
    try:
        status = outbox.status()
    finally:
        outbox.close()
    if arguments.json:
        emit_json({name: getattr(status, name) for name in status.__slots__})
    else:
        hours = status.oldest_seconds // 3600
        say(f"{status.waiting} waiting (the oldest for {hours} h), {status.sent} with receipt.")
        say(f"Log: {status.size} entries, head {status.root}.")
    return DONE
