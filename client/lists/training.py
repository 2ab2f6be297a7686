"""The training world's lists: blinded random documents, a few known ones, a gateway of its own."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from client.lists.desk import FILES, KEY_FILE, SOCKET
from client.lists.document_key import DocumentKey
from client.lists.gateway import NOT_CHECKED, Answer, Found
from client.lists.gateway_server import GatewayServer
from client.lists.national import ListKind, build, open_list
from client.trust.errors import TrustError
from client.trust.keys import write_secret
from client.trust.whole_file import replace_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path
    from threading import Event

    from client.trust.training import TrainingTrust

# Documents of the training world that a list knows; every other one is known to none.
LISTED_NATIONAL = DocumentKey("L15TED001", "P", "UTO")
LISTED_LOST = DocumentKey("L05TED002", "P", "UTO")
LISTED_NOTICE = DocumentKey("N0T1CE003", "P", "UTO")
_COMPANY = 2000


def prepare(world: TrainingTrust, *, today: date) -> None:
    """Make the list key once, and lists of today where they are older."""
    trust = world.trust
    if not (trust / KEY_FILE).exists():
        write_secret(trust / KEY_FILE, secrets.token_bytes(32))
    key = (trust / KEY_FILE).read_bytes()
    for kind, known in ((ListKind.NATIONAL, LISTED_NATIONAL), (ListKind.NOTICES, LISTED_NOTICE)):
        path = trust / FILES[kind]
        if not _of_today(world, path, key, today):
            documents = [known, *_company()]
            about = (kind, today.toordinal(), today)
            replace_file(path, build(documents, key, about=about, sign=world.sign))


def _of_today(world: TrainingTrust, path: Path, key: bytes, today: date) -> bool:
    try:
        return open_list(path, world.authority, key).header.issued == today
    except TrustError:
        return False


def _company() -> list[DocumentKey]:
    """Random documents, so that the list is no list of one."""
    return [DocumentKey(secrets.token_hex(5).upper(), "P", "UTO") for _ in range(_COMPANY)]


def serve_gateway(run: Path, today: Callable[[], date], late: Callable[[], float]) -> GatewayServer:
    """Play the State's gateway on <run>/gateway.sock; late(): seconds before each answer."""

    def answer(document: DocumentKey, stop: Event) -> Answer:
        if stop.wait(late()):
            return NOT_CHECKED
        documents = Found.POSSIBLE if document == LISTED_LOST else Found.NOTHING
        notices = Found.REFER if document == LISTED_NOTICE else Found.NOTHING
        return Answer(documents, notices, today())

    return GatewayServer(run / SOCKET, answer)
