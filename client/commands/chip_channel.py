"""A chip behind a device, as the chip reader asks for it: a device's faults become a lost chip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from devices.errors import DeviceError, Fault
from mrz.chip.errors import ChipLost

if TYPE_CHECKING:
    from devices.interfaces import ChipConnection

_CODES = {
    Fault.ABSENT: "chip.lost",
    Fault.UNPLUGGED: "chip.reader_unplugged",
    Fault.SERVICE: "chip.service_gone",
}


class DeviceChannel:
    """A mrz.chip.apdu.Channel over a ChipConnection."""

    def __init__(self, connection: ChipConnection) -> None:
        self._connection = connection

    def transmit(self, command: bytes) -> bytes:
        """Carry one command APDU; ChipLost where the device gives none back."""
        try:
            return self._connection.transmit(command)
        except DeviceError as gone:
            raise _lost(gone) from gone

    def reset(self) -> None:
        """Power the chip down and up again; ChipLost where it does not come back."""
        try:
            self._connection.reset()
        except DeviceError as gone:
            raise _lost(gone) from gone


def _lost(gone: DeviceError) -> ChipLost:
    return ChipLost(gone.detail, code=_CODES.get(gone.fault, "chip.lost"))
