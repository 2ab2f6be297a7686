"""A chip in this process: the same four words as a chip behind a reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from devices.errors import DeviceError, Fault
from devices.sim.chip.card import ATR, Card

if TYPE_CHECKING:
    from devices.sim.chip.field import Field


class InProcessChannel:
    """A ChipConnection to a chip that lies in a field; gone when the chip is taken out."""

    def __init__(self, field: Field, address: str = "sim:chip") -> None:
        self.atr = ATR
        self._field = field
        self._address = address
        self._card: Card | None = field.card()
        if self._card is None:
            raise DeviceError(Fault.ABSENT, address, "no chip answered")
        self._card.power_on()

    def transmit(self, command: bytes) -> bytes:
        """Carry one command APDU; DeviceError(ABSENT) once the document is lifted."""
        answer = self._field.exchange(self._card, command)
        if answer is None:
            raise DeviceError(Fault.ABSENT, self._address, "the document was lifted")
        return answer

    def reset(self) -> None:
        """Power the chip down and up again; a chip that came back is taken up."""
        card = self._field.card()
        if card is None:
            self._card = None
            raise DeviceError(Fault.ABSENT, self._address, "no chip answered")
        self._card = card
        card.power_on()

    def close(self) -> None:
        """Let go of the chip; allowed twice."""
        self._card = None
