"""Take a station's own counters for health/1."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING

from client.records.health import Health, share

if TYPE_CHECKING:
    from client.records.health import DeviceState
    from client.records.outbox import Outbox

_MIB = 1 << 20
_LARGEST = 999_999


@dataclass(frozen=True, slots=True)
class Tally:
    """What the booth counted today: (read at the first try, tries) for zones and chips."""

    zones: tuple[int, int] = (0, 0)
    chips: tuple[int, int] = (0, 0)
    rooms_killed: int = 0
    clock_seconds: int = 0
    list_days: int = 0
    trust_days: int = 0
    devices: tuple[DeviceState, ...] = ()


def measure(outbox: Outbox, post: str, day: str, tally: Tally) -> Health:
    """Build today's counters; give them to Outbox.commit_health once a day."""
    status = outbox.status()
    with outbox.reading() as file:
        failed = file.execute(
            "SELECT count(*) FROM sends WHERE answer NOT IN ('200', 'bundle')"
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
        clock=max(-_LARGEST, min(tally.clock_seconds, _LARGEST)),
        lists=min(tally.list_days, 9999),
        trust=min(tally.trust_days, 9999),
        zones=share(*tally.zones),
        chips=share(*tally.chips),
        rooms=tally.rooms_killed,
        devices=tally.devices[:8],
    )
