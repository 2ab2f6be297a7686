"""A USB bus in memory (a pyusb backend of our own) for virtual scanners with faults to order."""

from __future__ import annotations

import array
import errno
from types import SimpleNamespace

import pytest
from usb.backend import IBackend
from virtual_uru import VirtualUru, frame_of, ridges, usb_error


class Bus(IBackend):
    """Enumerates virtual devices; a pulled device answers ENODEV to everything."""

    def __init__(self) -> None:
        self.devices: list[VirtualUru] = []
        self.open_handles = 0
        self.claimed = 0
        self.claim_error = 0

    def enumerate_devices(self):
        return iter([device for device in self.devices if not device.gone.is_set()])

    def get_parent(self, device):
        return None

    def get_device_descriptor(self, device):
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x200, bDeviceClass=0, bDeviceSubClass=0,
            bDeviceProtocol=0, bMaxPacketSize0=64, idVendor=device.vendor,
            idProduct=device.product, bcdDevice=0x103, iManufacturer=0, iProduct=0,
            iSerialNumber=0, bNumConfigurations=1, address=5, bus=1, port_number=2,
            port_numbers=(1, 2), speed=2,
        )  # fmt: skip

    def get_configuration_descriptor(self, device, config):
        if config:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=32, bNumInterfaces=1,
            bConfigurationValue=1, iConfiguration=0, bmAttributes=0xA0, bMaxPower=100,
            extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(self, device, interface, alternate, config):
        if interface or alternate:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=0, bAlternateSetting=0,
            bNumEndpoints=len(device.endpoints), bInterfaceClass=0xFF,
            bInterfaceSubClass=0xFF, bInterfaceProtocol=0xFF, iInterface=0,
            extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(self, device, endpoint, interface, alternate, config):
        address, kind = device.endpoints[endpoint]
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=address, bmAttributes=kind,
            wMaxPacketSize=64, bInterval=8, bRefresh=0, bSynchAddress=0, extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, device):
        if self.claim_error == errno.EACCES:
            raise usb_error(errno.EACCES)
        self.open_handles += 1
        return device

    def close_device(self, handle):
        self.open_handles -= 1

    def get_configuration(self, handle):
        return 1

    def is_kernel_driver_active(self, handle, interface):
        raise usb_error(errno.ENOSYS)

    def claim_interface(self, handle, interface):
        if self.claim_error:
            raise usb_error(self.claim_error)
        self.claimed += 1

    def release_interface(self, handle, interface):
        self.claimed -= 1

    def clear_halt(self, handle, endpoint):
        handle.clear_halt(endpoint)

    def ctrl_transfer(self, handle, request_type, request, value, *rest):
        data = rest[1]
        handle.alive()
        if request_type & 0x80:
            answer = handle.control_in(value, len(data))
            data[: len(answer)] = array.array("B", answer)
            return len(answer)
        handle.control_out(value, bytes(data))
        return len(data)

    def _read(self, source, buffer, timeout):
        content = source(len(buffer), timeout / 1000)
        buffer[: len(content)] = array.array("B", content)
        return len(content)

    def bulk_read(self, handle, endpoint, interface, buffer, timeout):
        return self._read(handle.bulk_in, buffer, timeout)

    def intr_read(self, handle, endpoint, interface, buffer, timeout):
        return self._read(handle.interrupt_in, buffer, timeout)

    def bulk_write(self, handle, endpoint, interface, data, timeout):
        return handle.bulk_out(bytes(data))


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def simulator() -> SimpleNamespace:
    return SimpleNamespace(VirtualUru=VirtualUru, frame_of=frame_of, ridges=ridges)
