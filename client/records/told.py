"""Small numbers that the station's programs tell each other: counters, never a crossing."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from client.records.outbox import Outbox


class Told(StrEnum):
    """All that can be told.

    CLOCK: seconds by which this clock is ahead of the upstream's, from the courier. HEALTH_DAY: the
    day of the last counters, as YYYYMMDD. SENDS: the last delivery that those counters knew. The
    others: counts since then, kept over a pause of the booth.
    """

    CLOCK = "clock"
    HEALTH_DAY = "health_day"
    SENDS = "sends"
    ZONES = "zones"
    ZONE_TRIES = "zone_tries"
    CHIPS = "chips"
    CHIP_TRIES = "chip_tries"
    ROOMS = "rooms"


def tell(outbox: Outbox, values: Mapping[Told, int]) -> None:
    """Write numbers, each over the one before; StoreRefusal where the file does not take them."""
    rows = [(name.value, value) for name, value in values.items()]
    with outbox.transaction() as file:
        file.executemany("INSERT OR REPLACE INTO told VALUES (?, ?)", rows)


def told(outbox: Outbox, name: Told) -> int:
    """Read a number, 0 where none was told."""
    with outbox.reading() as file:
        row = file.execute("SELECT value FROM told WHERE name = ?", (name.value,)).fetchone()
    return int(row[0]) if row else 0
