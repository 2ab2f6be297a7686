"""A channel to a chip, and its command and response APDUs (ISO/IEC 7816-4)."""

from __future__ import annotations

from typing import Protocol


class Channel(Protocol):
    """Something that carries one command APDU and brings its response.

    transmit: command bytes in, response bytes out, the two status bytes last. Raises
    mrz.chip.errors.ChipLost when the chip does not answer any more (document lifted, reader
    unplugged); never returns a shortened response in silence.
    """

    def transmit(self, command: bytes) -> bytes:
        """Send one command APDU and return the response APDU."""
        ...

    def reset(self) -> None:
        """Power the chip down and up again; every session on it ends."""
        ...
