"""Who is expected here: yes or no, until a day after the arrival, then destroyed.

A passenger list is blinded while it is read: each file holds HMACs under a key of its own, and
forgetting the key forgets the list, on whatever the disk really wrote.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from client.lists import passenger_list, table
from client.trust.keys import write_secret
from client.trust.whole_file import replace_file
from mrz.checks import Check, Group, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from client.lists.document_key import DocumentKey

AFTER_ARRIVAL = timedelta(hours=24)
# A list that names no arrival, or one in the far future, does not live for ever.
LONGEST = timedelta(hours=72)
_NAME = "lists.visa"
_HEADER = 12
_KEY_BYTES = 32


class ExpectedStore:
    """The station's passenger lists, under one folder that only their owner reads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take(self, data: bytes, now: datetime) -> tuple[int, datetime]:
        """Read a PAXLST and keep it blinded; return how many documents, and until when (UTC).

        EdifactError where it cannot be read; a list whose time is over is not kept.
        """
        read = passenger_list.read(data)
        until = min((read.arrival or now) + AFTER_ARRIVAL, now + LONGEST)
        if until > now:
            key = secrets.token_bytes(_KEY_BYTES)
            bits, count, content = table.encode(each.blinded(key) for each in read.documents)
            name = f"{int(until.timestamp())}-{secrets.token_hex(8)}"
            write_secret(self._folder / f"{name}.key", key)
            header = b"".join(number.to_bytes(4, "big") for number in (1, bits, count))
            replace_file(self._folder / f"{name}.expected", header + content)
        self.sweep(now)
        return len(read.documents), until

    def expected(self, document: DocumentKey, now: datetime) -> bool:
        """Whether a list that is still alive names the document."""
        self.sweep(now)
        return document.complete and any(
            each.contains(document.blinded(key)) for each, key in self._open()
        )

    def alive(self, now: datetime) -> bool:
        """Whether any list is still kept."""
        self.sweep(now)
        return any(self._folder.glob("*.key"))

    def sweep(self, now: datetime) -> int:
        """Destroy every list whose time is over, its key first; return how many went."""
        gone = 0
        for key in self._folder.glob("*.key"):
            until = key.stem.partition("-")[0]
            if not until.isdecimal() or int(until) <= now.timestamp():
                _destroy(key)
                gone += 1
        for file in self._folder.glob("*.expected"):
            if not file.with_suffix(".key").exists():
                file.unlink(missing_ok=True)
        return gone

    def _open(self) -> Iterator[tuple[table.Table, bytes]]:
        for file in self._folder.glob("*.expected"):
            with contextlib.suppress(OSError, ValueError):
                key, content = file.with_suffix(".key").read_bytes(), file.read_bytes()
                version, bits, count = (
                    int.from_bytes(content[at : at + 4], "big") for at in (0, 4, 8)
                )
                if version == 1:
                    yield table.decode(bits, count, memoryview(content)[_HEADER:]), key


def _destroy(key: Path) -> None:
    """Overwrite a key and remove it."""
    with contextlib.suppress(FileNotFoundError), key.open("r+b") as file:
        file.write(bytes(_KEY_BYTES))
        file.flush()
        os.fsync(file.fileno())
    key.unlink(missing_ok=True)


def check(document: DocumentKey, store: ExpectedStore, now: datetime | None = None) -> Check:
    """Turn "expected here" into lists.visa; not being on a list is never held against anybody."""
    if store.expected(document, now or datetime.now(UTC)):
        return Check(_NAME, Group.LISTS, Outcome.SUCCESSFUL, f"{_NAME}.expected")
    return Check(_NAME, Group.LISTS, Outcome.NOT_PERFORMED, f"{_NAME}.not_announced")
