"""The default store: one SQLite file, WAL, synchronous=FULL."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from client.upstream.store import TABLES, Store

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class SQLiteStore(Store):
    """A system of record in one file; sqlite3.Error and OSError where it cannot be opened."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = FULL")
        for statement in TABLES:
            self._file.execute(statement)

    def execute(self, statement: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        """Run one statement with ? as the placeholder."""
        try:
            return self._file.execute(statement, values)
        except sqlite3.Error as error:
            raise OSError("the store's file does not take it") from error

    def execute_many(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        """Run one statement for each row."""
        try:
            self._file.executemany(statement, rows)
        except sqlite3.Error as error:
            raise OSError("the store's file does not take it") from error

    def begin(self) -> None:
        """Begin a transaction that other writers wait for."""
        self.execute("BEGIN IMMEDIATE")

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._file.close()
