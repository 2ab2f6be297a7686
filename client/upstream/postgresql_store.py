"""A store on PostgreSQL, for a State that keeps more than a demonstration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import psycopg

from client.upstream.store import TABLES, Store

if TYPE_CHECKING:
    from collections.abc import Sequence

_CONNECT_SECONDS = 10


class PostgreSQLStore(Store):
    """A system of record in a PostgreSQL database; OSError where it cannot be reached.

    One connection; a lost one is opened again with the next transaction.
    """

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url
        self._connection: psycopg.Connection[Any] | None = None
        self.begin()
        for statement in TABLES:
            self.execute(statement)
        self.execute("COMMIT")

    def execute(self, statement: str, values: Sequence[object] = ()) -> psycopg.Cursor[Any]:
        """Run one statement with ? as the placeholder."""
        if self._connection is None:
            raise OSError("the database was lost")
        spelled = statement.replace("?", "%s").encode()
        try:
            return self._connection.execute(spelled, values or None)
        except psycopg.Error as error:
            self._drop()
            raise OSError("the database was lost") from error

    def execute_many(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        """Run one statement for each row, in one exchange with the server."""
        if self._connection is None:
            raise OSError("the database was lost")
        try:
            with self._connection.cursor() as cursor:
                cursor.executemany(statement.replace("?", "%s").encode(), rows)
        except psycopg.Error as error:
            self._drop()
            raise OSError("the database was lost") from error

    def begin(self) -> None:
        """Begin a transaction; one writer a time follows the stations' logs."""
        try:
            self._begin()
        except psycopg.Error:
            self._drop()
            try:
                self._begin()
            except psycopg.Error as error:
                self._drop()
                raise OSError("the database does not answer") from error

    def _begin(self) -> None:
        if self._connection is None:
            self._connection = _connect(self._url)
        self._connection.execute("BEGIN")
        self._connection.execute("SELECT pg_advisory_xact_lock(4740183)")

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._drop()


def _connect(url: str) -> psycopg.Connection[Any]:
    """Open a connection on which COMMIT means that the rows are on the disk.

    OSError where the server was told never to wait for its disk: a receipt would promise nothing.
    """
    connection = psycopg.connect(url, autocommit=True, connect_timeout=_CONNECT_SECONDS)
    try:
        _wait_for_the_disk(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _wait_for_the_disk(connection: psycopg.Connection[Any]) -> None:
    asked = "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit')"
    told = dict(connection.execute(asked).fetchall())
    if told["fsync"] != "on":
        raise OSError("the database runs with fsync off, so it cannot vouch for a record")
    if told["synchronous_commit"] in {"off", "local"}:
        connection.execute("SET synchronous_commit = on")
