"""Every list that the law requires, asked about one document; local lists answer first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from client.lists import expected, gateway, national
from client.lists.expected import ExpectedStore
from client.lists.national import AlertList, ListKind
from client.trust.errors import TrustError
from client.trust.keys import authority_keys
from client.trust.signed import LIST, Versions
from mrz.checks import Check, Group, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path
    from threading import Event

    from client.lists.document_key import DocumentKey

    Tell = Callable[[tuple[Check, ...], bool], None]

KEY_FILE = "lists.key"
FILES = {ListKind.NATIONAL: "national.list", ListKind.NOTICES: "notices.list"}
SOCKET = "gateway.sock"
EXPECTED = "expected"


@dataclass(frozen=True, slots=True)
class ListDesk:
    """The station's lists. socket: where the courier answers for the gateway.

    limit_hours: how old a list may be for "nothing found" to be a result; the policy's.

    troubles: codes of lists that could not be opened; their checks are undetermined.
    """

    lists: tuple[AlertList, ...]
    socket: Path
    limit_hours: Callable[[], int]
    seconds: float = gateway.SECONDS
    expected: ExpectedStore | None = None
    troubles: tuple[str, ...] = ()

    def dated(self) -> date | None:
        """Return the date of the oldest local list; None where there is none."""
        return min((each.header.issued for each in self.lists), default=None)

    def ask(self, document: DocumentKey, today: date, cancel: Event, tell: Tell) -> None:
        """Ask every list; tell(checks, last) at once for the local ones, then for the gateway."""
        local = self._local(document, today)
        tell((local[ListKind.NATIONAL], self._visa(document)), False)
        answer = gateway.ask(document, self.socket, cancel, seconds=self.seconds)
        documents, notices = gateway.checks(answer, today, limit_hours=self.limit_hours())
        if self._list(ListKind.NOTICES) is not None:
            notices = _heavier(local[ListKind.NOTICES], notices)
        tell((documents, notices), True)

    def _local(self, document: DocumentKey, today: date) -> dict[ListKind, Check]:
        limit = self.limit_hours()
        return {
            kind: national.check(document, self._list(kind), today, kind=kind, limit_hours=limit)
            for kind in ListKind
        }

    def _visa(self, document: DocumentKey) -> Check:
        """Ask who is expected here; without a list, say that there is no source."""
        now = datetime.now(UTC)
        if self.expected is not None and self.expected.alive(now):
            return expected.check(document, self.expected, now)
        return Check("lists.visa", Group.LISTS, Outcome.NOT_PERFORMED, "lists.visa.no_source")

    def _list(self, kind: ListKind) -> AlertList | None:
        return next((each for each in self.lists if each.header.kind is kind), None)


def _heavier(one: Check, other: Check) -> Check:
    """Of two sources of the same check: a finding before a result before a gap."""
    order = (Outcome.FAILED, Outcome.SUCCESSFUL, Outcome.UNDETERMINED, Outcome.NOT_PERFORMED)
    return min(one, other, key=lambda check: order.index(check.outcome))


def open_desk(
    trust: Path, run: Path, *, limit_hours: Callable[[], int] = lambda: national.DEFAULT_LIMIT_HOURS
) -> ListDesk:
    """Open the station's lists in its trust folder; run: the folder of the courier's socket.

    A list that cannot be believed is left out, and its code stands in troubles.
    """
    found, troubles = [], []
    for kind, name in FILES.items():
        path = trust / name
        try:
            key = (trust / KEY_FILE).read_bytes()
            opened = national.open_list(path, authority_keys(trust), key)
            Versions(trust / "versions.json").accept(LIST, kind.value, opened.header.version)
            found.append(opened)
        except (TrustError, OSError) as error:
            troubles.append(error.code if isinstance(error, TrustError) else "lists.no_key")
    store = ExpectedStore(run / EXPECTED)
    store.sweep(datetime.now(UTC))
    return ListDesk(
        tuple(found), run / SOCKET, limit_hours, expected=store, troubles=tuple(troubles)
    )
