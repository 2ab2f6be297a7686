"""Which devices one inspection uses, and how to open them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from client.inspection.room.desk import place_of
from devices.errors import DeviceError, Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from devices.interfaces import Device
    from devices.types import Page

    Open = Callable[[str], Device]


@dataclass(frozen=True, slots=True)
class Devices:
    """Addresses of the chosen devices ("" for none) and how to open one.

    page, saved_chip, finger_record: what a person gave instead of a reader: a page, the evidence
    of a chip, and the record of a finger that the traveller carries.
    """

    open: Open
    document_reader: str = ""
    chip_reader: str = ""
    camera: str = ""
    page: Page | None = None
    saved_chip: bytes = b""
    finger_scanner: str = ""
    finger_record: bytes = b""


def as_device_error(address: str, fault: Exception) -> DeviceError:
    """Name whatever an adapter raised as what a person can be told; code from outside may err."""
    if isinstance(fault, DeviceError):
        return fault
    return DeviceError(Fault.PROTOCOL, address, place_of(fault))
