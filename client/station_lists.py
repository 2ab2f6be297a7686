"""The lists that the law requires, asked at once and together, never waited for longer than 2 s."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from client.inspection import inbox
from client.lists import gateway, national
from client.lists.document_key import document_key
from client.trust.errors import TrustError
from client.trust.keys import authority_keys, write_secret

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path
    from threading import Event

    from client.trust.training import TrainingTrust
    from mrz.zone import MRZ

NATIONAL_LIST = "national.list"
LIST_KEY = "lists.key"
GATEWAY = "gateway.sock"


class StationLists:
    """The station's national list, and the courier's door to the register of lost documents."""

    def __init__(self, folder: Path, trust: Path, today: Callable[[], date]) -> None:
        self._door = folder / GATEWAY
        self._today = today
        self._national = _opened(trust)

    def dated(self) -> date | None:
        """Return the day of the national list, None where there is none."""
        return self._national.header.issued if self._national is not None else None

    def ask(self, mrz: MRZ, cancel: Event, post: Callable[[inbox.Item], None]) -> None:
        """Ask the list that lies here, then the gateway; the second answer is the last."""
        document = document_key(mrz.document_number, mrz.document_code, mrz.issuing_state)
        here = national.check(document, self._national, self._today())
        post(inbox.ListAnswer((here,), last=False))
        answer = gateway.ask(document, self._door, cancel)
        if not cancel.is_set():
            post(inbox.ListAnswer(gateway.checks(answer, self._today()), last=True))


def _opened(trust: Path) -> national.AlertList | None:
    """Open the national list; one that cannot be believed counts as none."""
    try:
        key = (trust / LIST_KEY).read_bytes()
        return national.open_list(trust / NATIONAL_LIST, authority_keys(trust), key)
    except (OSError, TrustError):
        return None


def make_training_list(world: TrainingTrust, today: date) -> None:
    """Make the training world's list of today: one invented document stands on it."""
    key_file = world.trust / LIST_KEY
    if not key_file.exists():
        write_secret(key_file, secrets.token_bytes(32))
    listed = [document_key("UT0000000", "P", "UTO")]
    about = (national.ListKind.NATIONAL, 1, today)
    content = national.build(listed, key_file.read_bytes(), about=about, sign=world.sign)
    (world.trust / NATIONAL_LIST).write_bytes(content)
