"""What waits to leave, sealed: one transaction for number, signature, seal, ledger and log.

The tree and the number are read inside BEGIN IMMEDIATE, never kept in memory: a full disk or a
second writer would otherwise leave them ahead of the file.
"""

from __future__ import annotations

import hashlib
import sqlite3
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from client.records import acknowledgement, schema
from client.records.audit import Tree
from client.records.daykey import DayKeys
from client.records.record import Head, Record
from client.records.sealing import Envelope, Sealer, digest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric import ec

    from client.records.signing import Signer

RecordDraft = Record
_HOUR = 3600


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


def leaf_of(record: Record) -> bytes:
    """Write the log entry of a record: decision, handle, hash; nothing about a person.

    The hash covers the record before it is placed in the log, so that the head inside the record
    can already count this entry.
    """
    bare = msgspec.structs.replace(record, log=Head(0, "0" * 64)).to_bytes()
    entry = {
        "event": "decision",
        "seq": record.seq,
        "off": record.off,
        "dec": record.dec.value,
        "adv": record.adv,
        "sha256": hashlib.sha256(bare).hexdigest(),
    }
    return msgspec.json.encode(entry)


class Outbox:
    """The station's file of sealed records; safe for several threads and processes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.keys = DayKeys(path.parent / "daykeys")
        self._lock = threading.Lock()
        self._connection = schema.connect(path)

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
            except sqlite3.DatabaseError as error:
                raise schema.StoreRefusal(schema.refusal_of(error)) from error

    def commit(
        self, draft: RecordDraft, signer: Signer, sealer: Sealer, *, simulated: bool = False
    ) -> Committed:
        """Place, sign, seal and write a record; when this returns, no power cut loses it."""
        with self.transaction() as file:
            record, tree = self._placed(file, draft)
            plain = record.to_bytes()
            text = signer.sign(plain, simulated=simulated)
            envelope = sealer.seal(record.id, text)
            self._queue(file, record, envelope)
            self._enter(file, record, envelope, text)
        return Committed(plain, record.seq, tree.size, tree.root.hex())

    def _placed(self, file: sqlite3.Connection, draft: RecordDraft) -> tuple[Record, Tree]:
        seq, size, edge = file.execute("SELECT seq, size, edge FROM station").fetchone()
        numbered = msgspec.structs.replace(draft, seq=seq + 1)
        leaf = leaf_of(numbered)
        tree = Tree.from_bytes(size, edge).append(leaf)
        file.execute("INSERT INTO audit VALUES (?, ?)", (size, leaf))
        file.execute(
            "UPDATE station SET seq = ?, size = ?, edge = ?", (seq + 1, tree.size, tree.to_bytes())
        )
        return msgspec.structs.replace(numbered, log=Head(tree.size, tree.root.hex())), tree

    def _queue(self, file: sqlite3.Connection, record: Record, envelope: Envelope) -> None:
        # To the hour: a finer time would say on the disk what the record does not say.
        hour = int(time.time()) // _HOUR
        row = (record.id, record.seq, envelope.suite, envelope.key, envelope.sealed)
        file.execute(
            "INSERT INTO queue VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (*row, record.log.size, record.log.root, hour),
        )

    def _enter(
        self, file: sqlite3.Connection, record: Record, envelope: Envelope, text: str
    ) -> None:
        locked = self.keys.lock(record.day, record.id, text.encode("ascii"))
        length = len(envelope.sealed)
        row = (record.seq, record.id, record.day, locked, digest(envelope.sealed), length)
        file.execute("INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, NULL)", row)

    def pending(self, limit: int = 200, after: int = 0) -> list[Queued]:
        """Return the oldest waiting records with a number over after, by number."""
        with self._lock:
            rows = self._connection.execute(
                "SELECT seq, id, suite, key, sealed FROM queue WHERE seq > ? ORDER BY seq LIMIT ?",
                (after, limit),
            ).fetchall()
        return [Queued(row[0], Envelope(*row[1:])) for row in rows]

    def status(self) -> Status:
        """Count what waits and what left."""
        with self._lock:
            waiting, oldest = self._connection.execute(
                "SELECT count(*), min(hour) FROM queue"
            ).fetchone()
            sent = self._connection.execute(
                "SELECT count(*) FROM ledger WHERE delivered IS NOT NULL"
            ).fetchone()[0]
            size, edge = self._connection.execute("SELECT size, edge FROM station").fetchone()
        age = max(0, int(time.time()) // _HOUR - oldest) * _HOUR if waiting else 0
        return Status(waiting, age, sent, size, Tree.from_bytes(size, edge).root.hex())

    def remove_on_receipt(self, text: str, keys: Mapping[str, ec.EllipticCurvePublicKey]) -> bool:
        """Remove a record for the State's receipt; False where it had already left.

        SignatureRefusal, ReceiptRefusal: the receipt is not the State's, or not for our bytes.
        """
        told = acknowledgement.read(text, keys)
        with self.transaction() as file:
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

    def settle(self) -> None:
        """Overwrite what was removed and empty the WAL; after a batch, and at the day's end."""
        with self._lock:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
