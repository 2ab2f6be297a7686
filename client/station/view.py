"""The station as its top bar shows it, and as its own checks judge it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from client.inspection import events, station

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from client.inspection.chosen_devices import Devices
    from client.inspection.isolation import Walls
    from client.judgement.policy import Policy
    from client.records.outbox import Outbox
    from mrz.checks import Check


@dataclass(frozen=True, slots=True)
class StationView:
    """What is known of the station; every value is read anew when it is asked.

    trust_date, list_date: of the newest certificate list and alert list, None where there is none.
    """

    policy: Callable[[], Policy]
    today: Callable[[], date]
    trust_date: Callable[[], date | None]
    list_date: Callable[[], date | None]
    walls: Walls

    def checks(self) -> tuple[Check, ...]:
        """Judge clock, ages and integrity."""
        today, policy = self.today(), self.policy()
        trust, lists = self.trust_date(), self.list_date()
        newest = max(day for day in (trust, lists, policy.issued) if day is not None)
        limits = policy.limits
        return (
            station.clock_check(newest, today),
            station.age_check("station.trust_age", trust, today, limits["trust_days"]),
            station.age_check("station.list_age", lists, today, limits["list_hours"] // 24),
            station.policy_check(policy.expires, today),
            station.integrity_check(walls_whole=self.walls.whole),
        )

    def changed(self, devices: Devices, outbox: Outbox) -> events.StationChanged:
        """Make the event of the top bar."""
        lamps: tuple[tuple[str, str, events.Lamp, str], ...] = (
            _lamp("document_reader", devices.document_reader, "device.no_document_reader"),
            _lamp("chip_reader", devices.chip_reader, "device.no_chip_reader"),
            _lamp("camera", devices.camera, "device.no_camera"),
        )
        if devices.finger_scanner or self.policy().rules["finger.match"].required:
            code = "device.no_finger_scanner"
            lamps = (*lamps, _lamp("finger_scanner", devices.finger_scanner, code))
        waiting = outbox.status().waiting
        return events.StationChanged(
            lamps, waiting, self._days(self.trust_date()), self._days(self.list_date())
        )

    def _days(self, dated: date | None) -> int:
        if dated is None:
            return -1
        days = (self.today() - dated).days
        # Tomorrow's date on a list from east of here: it is of today.
        return 0 if -station.ELSEWHERE <= days < 0 else days


def _lamp(kind: str, address: str, code: str) -> tuple[str, str, events.Lamp, str]:
    if address:
        return kind, address, events.Lamp.WORKING, ""
    return kind, "", events.Lamp.MISSING, code
