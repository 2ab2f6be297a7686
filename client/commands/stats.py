"""halfdoor stats: suppressed, rounded daily tables."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from client.messages.records import sentence
from client.records.daily import close_days, table_of
from client.records.schema import StoreRefusal
from client.records.station import outbox_of
from client.records.statistics import BASE, SMALLEST
from client.settings import station
from client.terminal import DONE, NOT_THERE, UNREADABLE, WRONG_USAGE, CommandRefusal, say

if TYPE_CHECKING:
    import argparse

    from client.records.statistics import Table

SUMMARY = "Export the suppressed, rounded table of an ended day."
EXAMPLE = "halfdoor stats export --day 2026-11-20 --format hxl"
_HEAD = ("day", "post", "direction", "document", "crossings")
_TAGS = ("#date", "#loc+code", "#movement+type", "#document+type", "#indicator+crossings+num")
_DAY = re.compile(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("action", choices=("export",), help="print one day")
    parser.add_argument("--day", required=True, help="an ended day, as YYYY-MM-DD")
    parser.add_argument(
        "--format", choices=("csv", "hxl", "json"), default="csv", help="csv if left out"
    )


def card(table: Table) -> dict[str, object]:
    """Return the method card: what a reader must know before using a number."""
    return {
        "what": "Crossings that a person decided on at one post on one day.",
        "suppressed_below": SMALLEST,
        "rounded_to": BASE,
        "empty_cell": "fewer than the limit, or hidden so that another stays hidden; not zero",
        "total": "of the cells that are shown, as they are shown; hidden cells are not in it",
        "not_counted": "second-line records, and inspections without a decision",
        "corrections": "a corrected table carries the same day and replaces this one",
        "day": table.day,
        "post": table.post,
    }


def _rows(table: Table) -> list[tuple[str, ...]]:
    spelled = [
        (table.day, table.post, *cell, "" if count is None else str(count))
        for cell, count in table.cells.items()
    ]
    total = "" if table.total is None else str(table.total)
    return [*spelled, (table.day, table.post, "all", "all", total)]


def written(table: Table, style: str) -> str:
    """Write a table as CSV, as CSV with an HXL tag row, or as JSON with its method card."""
    if style == "json":
        rows = [dict(zip(_HEAD, row, strict=True)) for row in _rows(table)]
        return json.dumps({"method": card(table), "rows": rows}, indent=1)
    heads = [_HEAD, _TAGS] if style == "hxl" else [_HEAD]
    return "\n".join(",".join(row) for row in [*heads, *_rows(table)])


def run(arguments: argparse.Namespace) -> int:
    """Print the table of one ended day."""
    today = datetime.now(UTC).astimezone().date().isoformat()
    if not _DAY.fullmatch(arguments.day):
        raise CommandRefusal(WRONG_USAGE, "give the day as YYYY-MM-DD.")
    if arguments.day >= today:
        words = f"{arguments.day} has not ended: a table of it would tell single persons; wait."
        raise CommandRefusal(NOT_THERE, words)
    try:
        outbox = outbox_of(station().folder)
    except StoreRefusal as refusal:
        raise CommandRefusal(UNREADABLE, sentence(refusal.code)) from refusal
    try:
        close_days(outbox, today)
        table = table_of(outbox, arguments.day)
    finally:
        outbox.close()
    if table is None:
        words = f"there is no record of {arguments.day} at this station; choose another day."
        raise CommandRefusal(NOT_THERE, words)
    say(written(table, arguments.format))
    return DONE
