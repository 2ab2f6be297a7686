"""Run the receiver: TLS 1.3 with client certificates of the private CA, and nothing less."""

from __future__ import annotations

import socket
import ssl
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn

from client.records.sealing import Opener, read_key
from client.records.signing import KeyClass, load_signer, load_verifier
from client.trust.keys import key_id
from client.upstream.application import application
from client.upstream.intake import Intake, KnownStation
from client.upstream.sqlite_store import SQLiteStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.upstream.store import Store


REVOKED = "crl.pem"


def open_store(address: str, folder: Path) -> Store:
    """Open a store by its address: "postgresql://…", "sqlite:///…" or a path for SQLite.

    "" is the default file in the folder; ValueError for any other kind of address.
    """
    if address.startswith(("postgresql://", "postgres://")):
        return _postgresql(address)
    path = address.removeprefix("sqlite:///")
    if "://" in path:
        raise ValueError("unknown kind of store")
    return SQLiteStore(Path(path) if path else folder / "records.sqlite")


def _postgresql(address: str) -> Store:
    try:
        from client.upstream.postgresql_store import PostgreSQLStore  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise OSError("psycopg is not installed: pip install 'halfdoor[postgresql]'") from error
    return PostgreSQLStore(address)


def _stations(folder: Path) -> dict[str, KnownStation]:
    found = {}
    for key_class in KeyClass:
        for path in sorted((folder / "stations" / key_class).glob("*.pem")):
            public = load_verifier(path)
            found[key_id(public)] = KnownStation(public, key_class)
    return found


def intake_of(folder: Path, store: Store) -> Intake:
    """Read the State's keys below folder; FileNotFoundError where one is not there."""
    settings = tomllib.loads((folder / "upstream.toml").read_text())
    earlier = [Opener(*read_key(path, "private")) for path in sorted(folder.glob("seal-*.json"))]
    opener = Opener(*read_key(folder / "seal.json", "private"), earlier)
    accepts = KeyClass(settings["accepts"])
    signer = load_signer(folder / "receipts.pem", accepts)
    return Intake(opener, signer, _stations(folder), store, accepts)


def tls(folder: Path) -> ssl.SSLContext:
    """Return the server's side: TLS 1.3 only, a certificate of our CA asked of every station.

    A crl.pem of the CA in the folder refuses lost stations; once there it must be kept in date.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(folder / "ca.pem")
    if (folder / REVOKED).exists():
        context.load_verify_locations(folder / REVOKED)
        context.verify_flags |= ssl.VERIFY_CRL_CHECK_LEAF
    context.load_cert_chain(folder / "server.pem", folder / "server.key")
    return context


def listener(address: str) -> socket.socket:
    """Bind "host:port" (port 0 picks one); OSError where taken, ValueError where it is none."""
    host, _, port = address.rpartition(":")
    if not 0 <= int(port) <= 65535:
        raise ValueError("no such port")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host.strip("[]"), int(port)))
        bound.listen(1024)
    except OSError:
        bound.close()
        raise
    return bound


class Receiver(uvicorn.Server):
    """A server that says when it is ready, and can be stopped from another thread."""

    def __init__(self, folder: Path, store: Store, ready: Callable[[], None]) -> None:
        context = tls(folder)
        super().__init__(
            uvicorn.Config(
                application(intake_of(folder, store)),
                log_config=None,
                access_log=False,
                server_header=False,
                date_header=True,
                proxy_headers=False,
                lifespan="off",
                ws="none",
                timeout_graceful_shutdown=5,
                # A station seals its next batch meanwhile.
                timeout_keep_alive=15,
                ssl_context_factory=lambda _config, _default: context,
            )
        )
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        self._ready()
