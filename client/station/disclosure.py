"""What the panel F12 tells: why each field leaves, what left today, whether the walls hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from client.diagnostics import walls
from client.diagnostics.finding import State
from client.records import ledger, register
from client.records.schema import StoreRefusal
from client.trust.errors import TrustError

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.records.outbox import Outbox
    from client.settings import Settings, Station


@dataclass(frozen=True, slots=True)
class Why:
    """Why a field may leave: the law, who receives it, until when they keep it, when it lapses."""

    law: str
    recipient: str
    retention_days: int
    sunset: date


@dataclass(frozen=True, slots=True)
class LeftToday:
    """The ledger of the day in numbers: records, those with a signed receipt, sealed bytes."""

    records: int
    confirmed: int
    size: int


@dataclass(frozen=True, slots=True)
class WallsTried:
    """When the walls were last tried, whether they held, and the finding in words."""

    at: datetime
    held: bool
    sentences: tuple[str, ...]


class Disclosure:
    """Reads the register and the ledger anew at each question; keeps nothing of a traveller."""

    def __init__(
        self, outbox: Outbox, purpose: str, register_in_force: Callable[[], register.Register]
    ) -> None:
        self._outbox = outbox
        self._purpose = purpose
        self._register = register_in_force

    def why(self, field: str) -> Why | None:
        """Return why a field may leave today; None where the register does not let it."""
        try:
            entry = self._register().entry(_entry_name(field), self._purpose, _now().date())
        except (StoreRefusal, TrustError, OSError):
            return None
        if entry is None:
            return None
        return Why(entry.law, entry.recipient, entry.retention_days, entry.sunset)

    def remedy(self) -> register.Remedy | None:
        """Return where the State lets a decision be contested; None where it told nothing."""
        try:
            return self._register().remedy
        except (StoreRefusal, TrustError, OSError):
            return None

    def left_today(self) -> LeftToday:
        """Count what stands in today's ledger."""
        today = list(ledger.entries(self._outbox, _now().date().isoformat()))
        confirmed = sum(bool(entry.receipt) for entry in today)
        return LeftToday(len(today), confirmed, sum(entry.size for entry in today))

    def try_walls(self) -> WallsTried:
        """Lock a process of each kind and have it try to break out; takes a second or two."""
        found = tuple(walls.findings())
        held = all(finding.state is State.FINE for finding in found)
        return WallsTried(_now(), held, tuple(finding.sentence for finding in found))


def of_station(here: Station, wishes: Settings, outbox: Outbox) -> Disclosure:
    """Make the disclosure of a station; the training world has its own register."""
    if here.training:
        return Disclosure(
            outbox, wishes.purpose, lambda: register.training(wishes.purpose, _now().date())
        )
    return Disclosure(outbox, wishes.purpose, lambda: register.load(here.trust))


def _now() -> datetime:
    return datetime.now().astimezone()


def _entry_name(field: str) -> str:
    """Name the register's entry for a field of the record; most belong to the core."""
    return field if field in register.FIELDS else register.CORE
