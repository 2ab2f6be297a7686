"""Explain what will never come, so that what waits behind it can leave. One transaction each.

Nothing that can still be delivered is given up: a record that can be read today is placed anew.
"""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING

import msgspec

from client.records import gap as gaps
from client.records import health as healths
from client.records import record as records
from client.records.gap import Gap, Loss
from client.records.ledger import entries
from client.records.outbox import Leaving, Outbox
from client.records.record import EMPTY_ROOT, Head
from client.records.repair import past_of
from client.records.schema import StoreRefusal
from client.records.secret import settle
from client.records.signing import GAP_TYPE, HEALTH_TYPE, RECORD_TYPE, verify
from client.records.soundness import mark
from client.records.soundness import rotten as rotten_rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from client.records.sealing import Sealer
    from client.records.signing import Signer

Keys = tuple["Signer", "Sealer"]
_READERS: dict[str, Callable[[bytes], Leaving]] = {
    RECORD_TYPE: records.from_bytes,
    HEALTH_TYPE: healths.from_bytes,
    GAP_TYPE: gaps.from_bytes,
}


def _statement(post: str, day: str, why: Loss, first: int = 0, last: int = 0) -> Gap:
    return Gap(id=secrets.token_hex(16), bcp=post, day=day, first=first, last=last, why=why)


def rotten(outbox: Outbox, keys: Keys, post: str, day: str) -> list[tuple[int, int]]:
    """Give up waiting records whose sealed bytes changed, and say so; call repair() before.

    Returns the runs of numbers. The record behind a run carries its log entries to the State.
    """
    with outbox.transaction() as file:
        runs = _runs(rotten_rows(file))
        for first, last in runs:
            outbox.place(
                file, _statement(post, day, Loss.ROTTEN, first, last), keys, simulated=False
            )
        for first, last in reversed(runs):
            _give_up(file, first, last)
    return runs


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def _give_up(file: sqlite3.Connection, first: int, last: int) -> None:
    file.execute("DELETE FROM queue WHERE seq BETWEEN ? AND ?", (first, last))
    row = file.execute(
        "SELECT queue.id, queue.seq, suite, key, digest, size, root FROM queue"
        " JOIN ledger USING (id) WHERE queue.seq > ? ORDER BY queue.seq LIMIT 1",
        (last,),
    ).fetchone()
    past = past_of(file, first)
    file.execute(
        "UPDATE queue SET past = ?, mark = ? WHERE id = ?", (past, mark((*row, past)), row[0])
    )


def other_upstream(outbox: Outbox, keys: Keys, post: str, day: str) -> tuple[int, int] | None:
    """Say that another system of record holds the numbers before the first that waits.

    None where nothing was delivered before: there is nothing to explain.
    """
    with outbox.transaction() as file:
        first = file.execute("SELECT min(seq) FROM queue").fetchone()[0]
        seq = file.execute("SELECT seq FROM station").fetchone()[0]
        last = (first or seq + 1) - 1
        if last < 1:
            return None
        told = _statement(post, day, Loss.OTHER_UPSTREAM, 1, last)
        outbox.place(file, told, keys, simulated=False)
    return (1, last)


def disk_lost(outbox: Outbox, keys: Keys, post: str, day: str) -> None:
    """Say that this file began anew on a new disk; what waits in it goes on unchanged."""
    with outbox.transaction() as file:
        outbox.place(file, _statement(post, day, Loss.DISK_LOST), keys, simulated=False)


def set_back(path: Path, keys: Keys, post: str, day: str) -> tuple[int, int]:
    """Begin a new file after the disk was set back to an older image; the old one is laid aside.

    What still waits stands at places that the State may hold otherwise, so each record is placed
    anew, with its own identifier. Returns how many were, and how many no key opens any more. Call
    it after the courier has offered everything once. StoreRefusal "records.store_busy" where
    another program has the file open.
    """
    old, fresh = Outbox(path), path.with_name("outbox.fresh.sqlite")
    fresh.unlink(missing_ok=True)
    made = Outbox(fresh)
    try:
        waiting = list(_waiting(old, keys[0]))
        with made.transaction() as file:
            made.place(file, _statement(post, day, Loss.SET_BACK), keys, simulated=False)
            for draft, simulated in waiting:
                made.place(file, draft, keys, simulated=simulated)
        total = old.status().waiting
    finally:
        made.close()
        old.close()
    if path.with_name(f"{path.name}-wal").exists():
        fresh.unlink()
        raise StoreRefusal("records.store_busy")
    os.link(path, path.with_name(f"outbox.aside-{secrets.token_hex(4)}.sqlite"))
    fresh.replace(path)
    settle(path.parent)
    return len(waiting), total - len(waiting)


def _waiting(outbox: Outbox, signer: Signer) -> Iterator[tuple[Leaving, bool]]:
    """Read what waits and can still be read, as drafts that no place was given yet."""
    queued = {each.envelope.id for each in outbox.pending(1_000_000)}
    for entry in entries(outbox):
        if entry.id in queued and entry.text:
            signed = verify(entry.text, {signer.key: signer.public}, tuple(_READERS))
            draft = _READERS[signed.kind](signed.payload)
            bare = msgspec.structs.replace(draft, seq=0, log=Head(0, EMPTY_ROOT))
            yield bare, signed.simulated
