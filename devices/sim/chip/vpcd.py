"""The chip's end of the virtual reader vpcd: two bytes of length, then the bytes.

A connection is a chip in the field; closing it lifts the chip. A payload of one byte is a
control (0 power off, 1 power on, 2 reset, 4 ask for the ATR), every other one a command APDU.
"""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from devices.sim.chip.card import Card
    from devices.sim.chip.field import Field

POWER_OFF, POWER_ON, RESET, ASK_ATR = 0, 1, 2, 4
# Without it the kernel delays the acknowledgement of each length by 44 ms (measured).
QUICK_ACKNOWLEDGE = getattr(socket, "TCP_QUICKACK", None)


class VirtualReader:
    """One connection to the virtual reader, that is one stay of a chip in its field."""

    def __init__(self, port: int, card: Card, field: Field) -> None:
        self._card = card
        self._field = field
        self.socket = socket.create_connection(("127.0.0.1", port), 2.0)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._hurry()

    def serve(self) -> bool:
        """Answer one message; False once the chip has left the field or the reader is gone."""
        header = self._receive(2)
        self._hurry()
        payload = self._receive(int.from_bytes(header)) if header else b""
        self._hurry()
        if not payload:
            return False
        if len(payload) > 1:
            answer = self._field.exchange(self._card, payload)
            # The protocol has no word for an empty answer: the driver would wait for ever.
            if not answer:
                return False
            self._send(answer)
        elif payload[0] == ASK_ATR:
            self._send(self._card.atr)
        elif payload[0] in {POWER_OFF, POWER_ON, RESET}:
            self._card.power_on()
        return True

    def close(self) -> None:
        """Lift the chip."""
        self.socket.close()

    def _send(self, data: bytes) -> None:
        self.socket.sendall(len(data).to_bytes(2) + data)

    def _receive(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            try:
                part = self.socket.recv(size - len(data))
            except OSError:
                return b""
            if not part:
                return b""
            data += part
        return data

    def _hurry(self) -> None:
        if QUICK_ACKNOWLEDGE is not None:
            self.socket.setsockopt(socket.IPPROTO_TCP, QUICK_ACKNOWLEDGE, 1)
