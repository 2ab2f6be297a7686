"""Offer again what the State receipted and no longer holds: its store was set back to a backup.

Only while the day's key stands is there a text to seal again. The State knows each record by its
own identifier and bytes, so offering one that it still holds changes nothing.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from client.records.encoding import to_bytes
from client.records.ledger import entries
from client.records.repair import past_of
from client.records.sealing import digest
from client.records.soundness import mark

if TYPE_CHECKING:
    import sqlite3

    from client.records.ledger import Entry
    from client.records.outbox import Outbox
    from client.records.sealing import Sealer

_HOUR = 3600


def resend(outbox: Outbox, sealer: Sealer) -> tuple[int, int]:
    """Let every delivered record that can still be read wait again, in one transaction.

    Returns how many wait again, and how many numbers have no text any more.
    """
    left = [entry for entry in entries(outbox) if entry.receipt]
    readable = [entry for entry in left if entry.text]
    with outbox.transaction() as file:
        again = sum(_queue(file, entry, sealer) for entry in readable)
        file.execute("UPDATE station SET sent = sent - ?", (again,))
    return again, len(left) - len(readable)


def _queue(file: sqlite3.Connection, entry: Entry, sealer: Sealer) -> bool:
    head = json.loads(to_bytes(entry.text.split(".")[1]))["log"]
    envelope = sealer.seal(entry.id, entry.text)
    row = (entry.id, entry.seq, envelope.suite, envelope.key)
    rest = (head["size"], head["root"])
    past = past_of(file, entry.seq)
    marked = mark((*row, digest(envelope.sealed), *rest, past))
    hour = int(time.time()) // _HOUR
    done = file.execute(
        "INSERT INTO queue VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (*row, envelope.sealed, *rest, hour, past, marked),
    )
    if done.rowcount < 1:
        return False
    file.execute(
        "UPDATE ledger SET digest = ?, bytes = ?, delivered = NULL WHERE seq = ?",
        (digest(envelope.sealed), len(envelope.sealed), entry.seq),
    )
    return True
