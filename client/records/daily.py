"""The end of a day: count, then destroy the day's key; what was counted is already suppressed.

Only the suppressed table is kept. A day in course is not told at all: the difference of two tables
of the same day would be a person.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from client.records import statistics
from client.records.encoding import to_bytes
from client.records.journal import Happening, append, happening_leaf
from client.records.ledger import entries
from client.records.record import from_bytes
from client.records.signing import RECORD_TYPE
from client.records.statistics import Table

if TYPE_CHECKING:
    from client.records.outbox import Outbox
    from client.records.record import Record


def close_days(outbox: Outbox, today: str) -> list[str]:
    """End every day before today; returns the days that ended now.

    The table is on the disk before the key goes: a power cut between the two changes nothing. The
    key goes on time even where the file takes no table (StoreRefusal): a count is not worth it.
    """
    ended = outbox.keys.ended(today)
    try:
        for day in ended:
            outbox.with_ballast(partial(_keep_table, outbox, day))
    finally:
        outbox.keys.destroy(ended)
    if ended:
        outbox.with_ballast(partial(_empty, outbox, ended))
        outbox.settle()
    return ended


def _empty(outbox: Outbox, ended: list[str]) -> None:
    """Drop the texts that nobody can read any more: the file stays small for years."""
    with outbox.transaction() as file:
        file.executemany("UPDATE ledger SET text = x'' WHERE day = ?", [(d,) for d in ended])
        append(file, happening_leaf(Happening.DAY_ENDED, ""))


def _records(outbox: Outbox, day: str) -> list[Record]:
    texts = [
        entry.text
        for entry in entries(outbox, day)
        if entry.text and entry.header["typ"] == RECORD_TYPE
    ]
    return [from_bytes(to_bytes(text.split(".")[1])) for text in texts]


def _keep_table(outbox: Outbox, day: str) -> None:
    found = _records(outbox, day)
    if not found:
        return
    made = statistics.table(day, found[-1].bcp, statistics.counted(found))
    rows = [[*cell, count] for cell, count in made.cells.items()]
    text = json.dumps({"post": made.post, "total": made.total, "cells": rows})
    with outbox.transaction() as file:
        # A clock set back can open an ended day again; its first table stays.
        file.execute("INSERT INTO counted VALUES (?, ?) ON CONFLICT DO NOTHING", (day, text))


def table_of(outbox: Outbox, day: str) -> Table | None:
    """Return the table of an ended day, None where there is none."""
    with outbox.reading() as file:
        row = file.execute("SELECT cells FROM counted WHERE day = ?", (day,)).fetchone()
    if row is None:
        return None
    told = json.loads(row[0])
    cells = {(direction, document): count for direction, document, count in told["cells"]}
    return Table(day, told["post"], cells, told["total"])
