"""Which devices this station uses: those that were given, else chosen, else the first found."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from client.inspection.chosen_devices import Devices
from devices.types import DeviceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.settings import DevicesChosen
    from client.station.given import Given
    from devices.manager import Change, DeviceManager, Inventory

WATCH_SECONDS = 2.0


class StationDevices:
    """The devices of now: a plug that is pulled or put in counts from the next inspection on."""

    def __init__(
        self, manager: DeviceManager, wishes: DevicesChosen, given: Given, *, simulated: bool
    ) -> None:
        self._manager = manager
        self._wishes = wishes
        self._given = given
        self._simulated = simulated
        self._lock = threading.Lock()
        self._found = manager.scan()
        self._now = self._choose(self._found)

    def now(self) -> Devices:
        """Return one device of each kind, "" where there is none."""
        with self._lock:
            return self._now

    def found(self) -> Inventory:
        """Return everything that was plugged in at the last look."""
        with self._lock:
            return self._found

    def watch(self, changed: Callable[[], None]) -> None:
        """Look every two seconds from now on; call when the choice has become another."""

        def take(change: Change) -> None:
            chosen = self._choose(change.inventory)
            with self._lock:
                differs, self._now = chosen != self._now, chosen
                self._found = change.inventory
            if differs:
                changed()

        self._manager.watch(take, WATCH_SECONDS)

    def _choose(self, found: Inventory) -> Devices:
        given, wishes = self._given, self._wishes
        reader = given.document_reader or wishes.document_reader
        chip, camera = given.chip_reader or wishes.chip_reader, given.camera or wishes.camera
        if not reader and given.page is None:
            reader = self._first(found, DeviceKind.DOCUMENT_READER)
        return Devices(
            open=self._manager.open,
            document_reader=reader,
            chip_reader=chip or self._first(found, DeviceKind.CHIP_READER),
            camera=camera or self._first(found, DeviceKind.CAMERA),
            page=given.page,
            saved_chip=given.saved_chip,
            finger_scanner=given.finger_scanner
            or wishes.finger_scanner
            or self._first(found, DeviceKind.FINGER_SCANNER),
            finger_record=given.finger_record,
        )

    def _first(self, found: Inventory, kind: DeviceKind) -> str:
        """Name the first device of a kind; in training a simulated one goes before a real one."""
        fitting = [each for each in found.of(kind) if self._simulated or not each.simulated]
        fitting.sort(key=lambda each: not each.simulated)
        return fitting[0].address if fitting else ""
