"""What waits to leave, sealed: one transaction for number, signature, seal, ledger and log.

The tree and the number are read inside BEGIN IMMEDIATE, never kept in memory: a full disk or a
second writer would otherwise leave them ahead of the file.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import msgspec

from client.records import acknowledgement, journal, schema
from client.records.ballast import Ballast
from client.records.daykey import DayKeys
from client.records.gap import Gap
from client.records.health import Health
from client.records.journal import Happening
from client.records.record import Head, Record
from client.records.sealing import Envelope, Sealer, digest
from client.records.signing import GAP_TYPE, HEALTH_TYPE, RECORD_TYPE
from client.records.soundness import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric import ec

    from client.records.acknowledgement import Acknowledgement
    from client.records.audit import Tree
    from client.records.signing import Signer

RecordDraft = Record
Leaving = Record | Health | Gap
_KINDS: dict[type, str] = {Record: RECORD_TYPE, Health: HEALTH_TYPE, Gap: GAP_TYPE}
_Result = TypeVar("_Result")
_HOUR = 3600
_STEP = 10


@dataclass(frozen=True, slots=True)
class Committed:
    """A record on the disk: its exact JSON bytes, its number, and the log's head with it in."""

    record_bytes: bytes
    seq: int
    size: int
    root: str


@dataclass(frozen=True, slots=True)
class Queued:
    """A record that waits: its number, and what will leave."""

    seq: int
    envelope: Envelope


@dataclass(frozen=True, slots=True)
class Status:
    """waiting: records. oldest_seconds: to the hour, 0 when nothing waits. sent: with receipt."""

    waiting: int
    oldest_seconds: int
    sent: int
    size: int
    root: str


class ReceiptRefusal(ValueError):  # noqa: N818 - an answer about untrusted bytes
    """A receipt that speaks of other bytes than ours; code tells which part."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Outbox:
    """The station's file of sealed records; safe for several threads and processes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.keys = DayKeys(path.parent / "daykeys")
        self._ballast = Ballast(path.parent / "ballast")
        self._lock = threading.Lock()
        self._connection = schema.connect(path)
        self._ballast.ensure()

    def close(self) -> None:
        """Close the file; what was removed before is overwritten and the WAL emptied."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Run statements as one transaction; StoreRefusal where the file cannot take them."""
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    yield self._connection
                    self._connection.execute("COMMIT")
                except BaseException:
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
                    raise
            except (sqlite3.DatabaseError, OSError) as error:
                raise schema.StoreRefusal(schema.refusal_of(error)) from error

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read without a transaction; works on a full disk. StoreRefusal as above."""
        with self._lock:
            try:
                yield self._connection
            except sqlite3.DatabaseError as error:
                raise schema.StoreRefusal(schema.refusal_of(error)) from error

    def commit(
        self, draft: RecordDraft, signer: Signer, sealer: Sealer, *, simulated: bool = False
    ) -> Committed:
        """Place, sign, seal and write a record; when this returns, no power cut loses it."""
        return self._commit(draft, signer, sealer, simulated=simulated)

    def commit_health(self, health: Health, signer: Signer, sealer: Sealer) -> Committed:
        """Write a station's counters the same way."""
        return self._commit(health, signer, sealer, simulated=False)

    def _commit(
        self, draft: Record | Health, signer: Signer, sealer: Sealer, *, simulated: bool
    ) -> Committed:
        # Until the ballast stands again the room that it gave up is for delivery.
        if not self._ballast.ensure():
            raise schema.StoreRefusal("records.disk_full")
        with self.transaction() as file:
            return self.place(file, draft, (signer, sealer), simulated=simulated)

    def place(
        self,
        file: sqlite3.Connection,
        draft: Leaving,
        keys: tuple[Signer, Sealer],
        *,
        simulated: bool,
    ) -> Committed:
        """Do what commit() does inside the caller's transaction."""
        placed, tree, past, series = self._placed(file, draft)
        plain, kind = placed.to_bytes(), _KINDS[type(placed)]
        text = keys[0].sign(plain, kind, simulated=simulated, series=series)
        envelope = keys[1].seal(placed.id, text)
        self._queue(file, placed, envelope, past)
        self._enter(file, placed, envelope, text)
        return Committed(plain, placed.seq, tree.size, tree.root.hex())

    def note(self, what: Happening, officer: str = "") -> None:
        """Enter something that is not a record in the log; officer is a daily handle."""
        with self.transaction() as file:
            journal.append(file, journal.happening_leaf(what, officer))

    def _placed(self, file: sqlite3.Connection, draft: Leaving) -> tuple[Leaving, Tree, int, str]:
        seq, past, series = file.execute("SELECT seq, last, series FROM station").fetchone()
        newest = file.execute("SELECT max(day) FROM ledger").fetchone()[0]
        if newest is not None and draft.day < newest:
            # The number orders records, not the clock; the auditor learns that it went back.
            journal.append(file, journal.happening_leaf(Happening.CLOCK_SET_BACK, ""))
        if isinstance(draft, Record) and journal.against_advice(draft):
            journal.append(file, journal.happening_leaf(Happening.OVERRIDE, draft.off))
        numbered = msgspec.structs.replace(draft, seq=seq + 1)
        tree = journal.append(file, journal.leaf_of(numbered))
        file.execute("UPDATE station SET seq = ?, last = ?", (seq + 1, tree.size))
        head = Head(tree.size, tree.root.hex())
        return msgspec.structs.replace(numbered, log=head), tree, past, series

    def _queue(
        self, file: sqlite3.Connection, record: Leaving, envelope: Envelope, past: int
    ) -> None:
        # To the hour: a finer time would say on the disk what the record does not say.
        hour = int(time.time()) // _HOUR
        row = (record.id, record.seq, envelope.suite, envelope.key, envelope.sealed)
        head = (record.log.size, record.log.root)
        file.execute(
            "INSERT INTO queue VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*row, *head, hour, past, mark((*row[:4], digest(envelope.sealed), *head, past))),
        )

    def _enter(
        self, file: sqlite3.Connection, record: Leaving, envelope: Envelope, text: str
    ) -> None:
        locked = self.keys.lock(record.day, record.id, text.encode("ascii"))
        length = len(envelope.sealed)
        row = (record.seq, record.id, record.day, locked, digest(envelope.sealed), length)
        file.execute("INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, NULL)", row)

    def pending(self, limit: int = 200, after: int = 0) -> list[Queued]:
        """Return the oldest waiting records with a number over after, by number."""
        with self.reading() as file:
            rows = file.execute(
                "SELECT seq, id, suite, key, sealed, past, size FROM queue "
                "WHERE seq > ? ORDER BY seq LIMIT ?",
                (after, limit),
            ).fetchall()
            return [
                Queued(seq, Envelope(name, suite, key, sealed, journal.hashes(file, past, size)))
                for seq, name, suite, key, sealed, past, size in rows
            ]

    def status(self) -> Status:
        """Count what waits and what left."""
        with self.reading() as file:
            waiting, oldest = file.execute("SELECT count(*), min(hour) FROM queue").fetchone()
            sent = file.execute("SELECT sent FROM station").fetchone()[0]
            tree = journal.tree_of(file)
        age = max(0, int(time.time()) // _HOUR - oldest) * _HOUR if waiting else 0
        return Status(waiting, age, sent, tree.size, tree.root.hex())

    def remove_on_receipt(self, text: str, keys: Mapping[str, ec.EllipticCurvePublicKey]) -> bool:
        """Remove one record; as remove_on_receipts()."""
        return bool(self.remove_on_receipts([text], keys))

    def remove_on_receipts(
        self, texts: Sequence[str], keys: Mapping[str, ec.EllipticCurvePublicKey]
    ) -> int:
        """Remove a batch in one transaction, on a full disk in parts and with the ballast's room.

        SignatureRefusal, ReceiptRefusal: a receipt is not the State's, or not for our bytes.
        Returns how many had not left before.
        """
        return self._remove_all([(acknowledgement.read(text, keys), text) for text in texts])

    def _remove_all(self, told: Sequence[tuple[Acknowledgement, str]]) -> int:
        if self._ballast.standing:
            try:
                return self._remove(told)
            except schema.StoreRefusal as refusal:
                if refusal.code != "records.disk_full" or not self._ballast.release():
                    raise
        # In small steps: a large one that fails leaves its room in the WAL to nobody.
        removed = 0
        for at in range(0, len(told), _STEP):
            with suppress(schema.StoreRefusal):
                self._checkpoint()
            removed += self._remove(told[at : at + _STEP])
        return removed

    def with_ballast(self, write: Callable[[], _Result]) -> _Result:
        """Do what must also work on a full disk: removing, and ending a day."""
        try:
            return write()
        except schema.StoreRefusal as refusal:
            if refusal.code != "records.disk_full" or not self._ballast.release():
                raise
            return write()

    def _remove(self, told: Sequence[tuple[Acknowledgement, str]]) -> int:
        with self.transaction() as file:
            removed = sum(_remove_one(file, each, text) for each, text in told)
            file.execute("UPDATE station SET sent = sent + ?", (removed,))
        return removed

    def enter_send(self, records: int, body: bytes, answer: str) -> None:
        """Enter in the ledger that bytes left; answer: HTTP status, or the code of a mishap."""
        row = (int(time.time()) // _HOUR, records, len(body), digest(body), answer)
        # A disk without any room left must not stop a delivery.
        with suppress(schema.StoreRefusal):
            self.with_ballast(lambda: self._insert_send(row))

    def _insert_send(self, row: tuple[object, ...]) -> None:
        with self.transaction() as file:
            file.execute("INSERT INTO sends VALUES (NULL, ?, ?, ?, ?, ?)", row)

    def settle(self) -> None:
        """Overwrite what was removed and empty the WAL; after a batch, and at the day's end."""
        self._checkpoint()
        self._ballast.ensure()

    def _checkpoint(self) -> None:
        with self.reading() as file:
            file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _remove_one(file: sqlite3.Connection, told: Acknowledgement, text: str) -> bool:
    row = file.execute(
        "SELECT seq, sealed, size, root FROM queue WHERE id = ?", (told.id,)
    ).fetchone()
    if row is None:
        return False
    if digest(row[1]) != told.sha256:
        raise ReceiptRefusal("records.receipt_bytes")
    if (row[0], row[2], row[3]) != (told.seq, told.log.size, told.log.root):
        raise ReceiptRefusal("records.receipt_head")
    file.execute("DELETE FROM queue WHERE id = ?", (told.id,))
    file.execute("UPDATE ledger SET delivered = ? WHERE id = ?", (text, told.id))
    return True
