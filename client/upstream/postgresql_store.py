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
        except psycopg.OperationalError as error:
            self._drop()
            raise OSError("the database was lost") from error

    def execute_many(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        """Run one statement for each row, in one exchange with the server."""
        if self._connection is None:
            raise OSError("the database was lost")
        try:
            with self._connection.cursor() as cursor:
                cursor.executemany(statement.replace("?", "%s").encode(), rows)
        except psycopg.OperationalError as error:
            self._drop()
            raise OSError("the database was lost") from error

    def begin(self) -> None:
        """Begin a transaction; one writer a time follows the stations' logs."""
        try:
            self._begin()
        except psycopg.OperationalError:
            self._drop()
            try:
                self._begin()
            except psycopg.OperationalError as error:
                self._drop()
                raise OSError("the database does not answer") from error

    def _begin(self) -> None:
        if self._connection is None:
            self._connection = psycopg.connect(
                self._url, autocommit=True, connect_timeout=_CONNECT_SECONDS
            )
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
