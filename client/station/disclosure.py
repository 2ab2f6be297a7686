"""What the panel F12 tells: why each field leaves, what left today, whether the walls hold."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

import msgspec

from client.diagnostics import walls
from client.diagnostics.finding import State
from client.records import ledger, register
from client.records.schema import StoreRefusal
from client.trust.errors import TrustError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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
        self,
        outbox: Outbox,
        purpose: str,
        register_in_force: Callable[[], register.Register],
        folder: Path,
    ) -> None:
        """folder: the station's own, where the date of the last trial of the walls stands."""
        self._outbox = outbox
        self._tried = folder / "walls-tried.json"
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
        today = self.today()
        return LeftToday(
            len(today), sum(head.confirmed for head in today), sum(head.size for head in today)
        )

    def today(self) -> list[ledger.Head]:
        """List what left today, or waits to, without unlocking any of it."""
        return ledger.heads(self._outbox, _now().date().isoformat())

    def record_of(self, seq: int) -> str:
        """Return the bytes of one record that left, as text; "" where they cannot be read."""
        found = ledger.entry(self._outbox, seq)
        return found.record if found is not None else ""

    def try_walls(self) -> WallsTried:
        """Lock a process of each kind and have it try to break out; takes a second or two."""
        found = tuple(walls.findings())
        held = all(finding.state is State.FINE for finding in found)
        tried = WallsTried(_now(), held, tuple(finding.sentence for finding in found))
        with contextlib.suppress(OSError):
            # A disk that does not take the date must not hide what the trial found.
            self._tried.write_bytes(msgspec.json.encode(tried))
        return tried

    def last_tried(self) -> WallsTried | None:
        """Return the last trial of the walls, by whichever start of the program; None without."""
        try:
            return msgspec.json.decode(self._tried.read_bytes(), type=WallsTried)
        except (OSError, msgspec.MsgspecError):
            return None


def of_station(here: Station, wishes: Settings, outbox: Outbox) -> Disclosure:
    """Make the disclosure of a station; the training world has its own register."""

    def in_force() -> register.Register:
        if here.training:
            return register.training(wishes.purpose, _now().date())
        return register.load(here.trust)

    return Disclosure(outbox, wishes.purpose, in_force, here.folder)


def _now() -> datetime:
    return datetime.now().astimezone()


def _entry_name(field: str) -> str:
    """Name the register's entry for a field of the record; most belong to the core."""
    return field if field in register.FIELDS else register.CORE
