"""Faults of a device, apart from hints to the person in front of it."""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """What is wrong with a device; the value keys the sentence in client.messages."""

    ABSENT = "device.absent"
    UNPLUGGED = "device.unplugged"
    BUSY = "device.busy"
    PERMISSION = "device.permission"
    SERVICE = "device.service"
    PROTOCOL = "device.protocol"
    TIMEOUT = "device.timeout"
    UNSUPPORTED = "device.unsupported"


class DeviceError(Exception):
    """A device cannot do its work.

    fault: stable code. address: which device. detail: for a technician; remedy: the exact
    command or rule that helps, where one is known. Nothing personal stands in either.
    """

    def __init__(self, fault: Fault, address: str, detail: str = "", remedy: str = "") -> None:
        super().__init__(f"{address}: {fault}: {detail}")
        self.fault = fault
        self.address = address
        self.detail = detail
        self.remedy = remedy

    @property
    def told(self) -> str:
        """Return the code of the sentence that a person reads; a family may know a closer one."""
        return str(self.fault)


class Cancelled(Exception):  # noqa: N818 - an answer to the caller's own wish, not an error
    """The caller set its cancel event while the device was waiting."""
