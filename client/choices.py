"""Which devices this station uses: those that were given, else chosen, else the first found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.inspection.equipment import Devices
from devices.types import DeviceKind

if TYPE_CHECKING:
    from client.given import Given
    from client.settings import Settings
    from devices.manager import DeviceManager, Inventory


def chosen_devices(
    manager: DeviceManager, wishes: Settings, given: Given, *, simulated: bool
) -> Devices:
    """Choose one device of each kind; simulated ones in the training world alone."""
    found = manager.scan()
    chosen = wishes.devices
    return Devices(
        open=manager.open,
        document_reader=""
        if given.page
        else given.document_reader
        or chosen.document_reader
        or _first(found, DeviceKind.DOCUMENT_READER, simulated=simulated),
        chip_reader=given.chip_reader
        or chosen.chip_reader
        or _first(found, DeviceKind.CHIP_READER, simulated=simulated),
        camera=given.camera
        or chosen.camera
        or _first(found, DeviceKind.CAMERA, simulated=simulated),
        page=given.page,
        saved_chip=given.saved_chip,
    )


def _first(found: Inventory, kind: DeviceKind, *, simulated: bool) -> str:
    """Name the first device of a kind; in training a simulated one goes before a real one."""
    fitting = [device for device in found.of(kind) if simulated or not device.simulated]
    fitting.sort(key=lambda device: not device.simulated)
    return fitting[0].address if fitting else ""
