"""The station's one file: SQLite, and how it is opened so that a power cut loses nothing."""

from __future__ import annotations

import errno
import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# One step for each version of the file; PRAGMA user_version tells how many were taken.
STEPS: tuple[str, ...] = (
    """
    CREATE TABLE station(
        one INTEGER PRIMARY KEY CHECK (one = 1),
        seq INTEGER NOT NULL, size INTEGER NOT NULL, edge BLOB NOT NULL) STRICT;
    INSERT INTO station VALUES (1, 0, 0, x'');
    CREATE TABLE queue(
        id TEXT PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, suite TEXT NOT NULL, key TEXT NOT NULL,
        sealed BLOB NOT NULL, size INTEGER NOT NULL, root TEXT NOT NULL,
        hour INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE ledger(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, day TEXT NOT NULL, text BLOB NOT NULL,
        digest TEXT NOT NULL, bytes INTEGER NOT NULL, delivered TEXT) STRICT;
    CREATE INDEX ledger_day ON ledger(day);
    CREATE TABLE audit(place INTEGER PRIMARY KEY, leaf BLOB NOT NULL) STRICT;
    """,
    # past: the log's size at the record before, so that the upstream can follow the log.
    """
    ALTER TABLE station ADD COLUMN last INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE station ADD COLUMN sent INTEGER NOT NULL DEFAULT 0;
    UPDATE station SET last = size,
        sent = (SELECT count(*) FROM ledger WHERE delivered IS NOT NULL);
    ALTER TABLE queue ADD COLUMN past INTEGER NOT NULL DEFAULT 0;
    UPDATE queue SET past = size - 1;
    CREATE TABLE sends(
        number INTEGER PRIMARY KEY, hour INTEGER NOT NULL, records INTEGER NOT NULL,
        bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, answer TEXT NOT NULL) STRICT;
    CREATE TABLE counted(day TEXT PRIMARY KEY, cells TEXT NOT NULL) STRICT;
    """,
    # What the station's programs tell each other about the machine: counters, never a crossing.
    """
    CREATE TABLE told(name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    """,
    # series: chance that names this file's numbering; a new disk begins a new one. Files from
    # before stay nameless, so that their numbering goes on.
    """
    ALTER TABLE station ADD COLUMN series TEXT NOT NULL DEFAULT '';
    UPDATE station SET series = lower(hex(randomblob(16))) WHERE seq = 0;
    """,
    # mark: a hash over the row, so that rot beside the sealed bytes is noticed too; '' is unmarked.
    """
    ALTER TABLE queue ADD COLUMN mark TEXT NOT NULL DEFAULT '';
    """,
)
_BUSY_MILLISECONDS = 10_000


class StoreRefusal(Exception):  # noqa: N818 - an answer to the person
    """The station's file cannot be used; code keys the sentence."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def connect(path: Path) -> sqlite3.Connection:
    """Open the station's file, made and brought up to date where needed; StoreRefusal if not.

    Transactions are written out (isolation_level None); any thread may use the connection, one at
    a time.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = not path.exists()
    connection = sqlite3.connect(
        path, isolation_level=None, timeout=_BUSY_MILLISECONDS / 1000, check_same_thread=False
    )
    try:
        _prepare(connection)
    except sqlite3.DatabaseError as error:
        connection.close()
        raise StoreRefusal(refusal_of(error)) from error
    except StoreRefusal:
        connection.close()
        raise
    if fresh:
        path.chmod(0o600)
    return connection


def refusal_of(error: Exception) -> str:
    """Name what SQLite met: a full disk, a busy file, or a file that is no longer whole."""
    if isinstance(error, OSError):
        return "records.disk_full" if error.errno == errno.ENOSPC else "records.store_closed"
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return "records.disk_full"
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return "records.store_busy"
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return "records.store_broken"
    return "records.store_closed"


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    # At most about 1 MiB waits in the WAL: on a full disk the ballast must have room for it in the
    # file before it can serve a removal.
    connection.execute("PRAGMA wal_autocheckpoint = 250")
    connection.execute("PRAGMA foreign_keys = ON")
    # A page that was changed by anything but SQLite must not be believed.
    connection.execute("PRAGMA cell_size_check = ON")
    _migrate(connection)


def version_of(connection: sqlite3.Connection) -> int:
    """Return how many steps the file has taken."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _migrate(connection: sqlite3.Connection) -> None:
    if version_of(connection) > len(STEPS):
        raise StoreRefusal("records.store_newer")
    if version_of(connection) == len(STEPS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number in range(version_of(connection), len(STEPS)):
            for statement in STEPS[number].split(";"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
