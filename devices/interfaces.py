"""What the booth asks of a device. Adapters from outside import this, types and errors only.

Every blocking call polls the cancel event it is given and raises devices.errors.Cancelled
within 0.2 s of its being set; it raises DeviceError when the device is gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    from devices.types import DeviceInfo, FingerFrame, Frame, Page, RetryHint


@runtime_checkable
class Device(Protocol):
    """An open device, owned by one thread."""

    info: DeviceInfo

    def close(self) -> None:
        """Release the device; allowed twice."""
        ...


@runtime_checkable
class Camera(Device, Protocol):
    """A camera that faces the traveller."""

    def frames(self, cancel: Event) -> Iterator[Frame]:
        """Yield frames as they come; only the newest is kept, a slow caller skips frames."""
        ...


@runtime_checkable
class DocumentReader(Device, Protocol):
    """A page reader, swipe reader, flatbed or document camera."""

    def read(self, cancel: Event) -> Page:
        """Wait for a document and return what was read from it."""
        ...

    def present(self) -> bool:
        """Whether a document lies on the reader, as far as the device can tell."""
        ...


class ChipConnection(Protocol):
    """A powered chip. Structurally a mrz.chip.apdu.Channel, with DeviceError for a lost chip."""

    atr: bytes

    def transmit(self, command: bytes) -> bytes:
        """Carry one command APDU; the two status bytes come last."""
        ...

    def reset(self) -> None:
        """Power the chip down and up again."""
        ...

    def close(self) -> None:
        """Let go of the chip; allowed twice."""
        ...


@runtime_checkable
class ChipReader(Device, Protocol):
    """A contactless (or contact) smart card reader."""

    def connect(self, cancel: Event, seconds: float) -> ChipConnection:
        """Wait up to so many seconds for a chip; DeviceError(ABSENT) when none answers."""
        ...


@runtime_checkable
class FingerScanner(Device, Protocol):
    """A fingerprint scanner."""

    def frames(self, cancel: Event) -> Iterator[FingerFrame | RetryHint]:
        """Yield frames and hints until cancelled; a complete touch has complete=True."""
        ...


class Adapter(Protocol):
    """A family of devices, named by the entry point group "halfdoor.devices"."""

    prefix: str

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List what is plugged in; opens nothing, answers within 1 s."""
        ...

    def open(self, info: DeviceInfo) -> Device:
        """Open one device; DeviceError with a fault when it cannot."""
        ...
