"""Which USB fingerprint scanners of a driver are plugged in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from devices import usb
from devices.types import DeviceInfo, DeviceKind

if TYPE_CHECKING:
    from collections.abc import Mapping


def plugged_scanners(
    prefix: str, models: Mapping[tuple[int, int], str], features: tuple[str, ...], backend: Any
) -> tuple[DeviceInfo, ...]:
    """List them, opening none.

    models: names by (vendor, product). backend: pyusb's, or None for the system's.
    Raises DeviceError(SERVICE) where this machine has no libusb.
    """
    return tuple(
        DeviceInfo(
            f"{prefix}:{found.path}",
            DeviceKind.FINGER_SCANNER,
            models[found.vendor, found.product],
            features,
        )
        for found in usb.plugged(models, backend)
    )
