"""Take a station's own counters for health/1, once a day."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.metadata import version
from typing import TYPE_CHECKING

from client.records.health import Health, share
from client.records.told import Told, tell, told

if TYPE_CHECKING:
    from client.records.health import DeviceState
    from client.records.outbox import Outbox
    from client.records.sealing import Sealer
    from client.records.signing import Signer

_MIB = 1 << 20
_LARGEST = 999_999
_OLDEST = 9999
# A clock that is set right by more than this stood wrong, and what it counted was no day to come.
_WRONG_CLOCK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Tally:
    """What was counted since the last health/1: (read at the first try, tries) of zones and chips.

    list_days, trust_days, devices: as they are now.
    """

    zones: tuple[int, int] = (0, 0)
    chips: tuple[int, int] = (0, 0)
    rooms_killed: int = 0
    list_days: int = 0
    trust_days: int = 0
    devices: tuple[DeviceState, ...] = ()


def measure(outbox: Outbox, post: str, day: str, tally: Tally) -> Health:
    """Build the day's counters; daily() commits them once."""
    status, before, clock = outbox.status(), told(outbox, Told.SENDS), told(outbox, Told.CLOCK)
    with outbox.reading() as file:
        failed = file.execute(
            "SELECT count(*) FROM sends WHERE number > ? AND answer NOT IN ('200', 'bundle')",
            (before,),
        ).fetchone()[0]
    return Health(
        id=secrets.token_hex(16),
        bcp=post,
        day=day,
        program=version("halfdoor"),
        waiting=min(status.waiting, _LARGEST),
        oldest=min(status.oldest_seconds // 3600, _LARGEST),
        failed=min(failed, _LARGEST),
        disk=min(shutil.disk_usage(outbox.path.parent).free // _MIB, _LARGEST),
        clock=max(-_LARGEST, min(clock, _LARGEST)),
        lists=_days(tally.list_days),
        trust=_days(tally.trust_days),
        zones=share(*tally.zones),
        chips=share(*tally.chips),
        rooms=min(tally.rooms_killed, _LARGEST),
        devices=tally.devices[:8],
    )


def _days(age: int) -> int:
    """Bound an age; none known counts as the oldest that can be told."""
    return min(age, _OLDEST) if age >= 0 else _OLDEST


def daily(outbox: Outbox, keys: tuple[Signer, Sealer], post: str, day: str, tally: Tally) -> bool:
    """Commit the counters of a day, once however often it is asked; False where it was done.

    StoreRefusal where the file does not take them: they are tried again with the next look.
    """
    number = _number(day)
    latest = _number((date.fromisoformat(day) + _WRONG_CLOCK).isoformat())
    if number <= told(outbox, Told.HEALTH_DAY) <= latest:
        return False
    outbox.commit_health(measure(outbox, post, day, tally), *keys)
    with outbox.reading() as file:
        last = file.execute("SELECT max(number) FROM sends").fetchone()[0] or 0
    counted = (Told.ZONES, Told.ZONE_TRIES, Told.CHIPS, Told.CHIP_TRIES, Told.ROOMS)
    tell(outbox, {Told.HEALTH_DAY: number, Told.SENDS: last} | dict.fromkeys(counted, 0))
    return True


def _number(day: str) -> int:
    return int(day.replace("-", ""))
