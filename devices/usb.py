"""Claim a USB device and move bytes; the only importer of usb.

Every fault leaves here as DeviceError with the device's address and, where one is known, the
remedy: the udev rule for a permission, the program to stop for a busy interface.
"""

from __future__ import annotations

import errno
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import libusb_package
import usb.core
import usb.util
from usb.backend import libusb1

from devices.errors import Cancelled, DeviceError, Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

UDEV_RULE = "packaging/udev/70-halfdoor.rules"
PERMISSION_REMEDY = (
    f"sudo install -m 644 {UDEV_RULE} /etc/udev/rules.d/ && sudo udevadm control --reload && "
    "sudo udevadm trigger --subsystem-match=usb"
)
BUSY_REMEDY = "sudo systemctl stop fprintd"
SERVICE_REMEDY = "sudo apt install libusb-1.0-0"
VENDOR_SPECIFIC = 0xFF
POLL_SECONDS = 0.1
LISTEN_SECONDS = 0.25
_FAULTS: dict[int, Fault] = {
    errno.EACCES: Fault.PERMISSION,
    errno.EPERM: Fault.PERMISSION,
    errno.EBUSY: Fault.BUSY,
    errno.ENODEV: Fault.UNPLUGGED,
    errno.ENOENT: Fault.UNPLUGGED,
    errno.ESHUTDOWN: Fault.UNPLUGGED,
    errno.ETIMEDOUT: Fault.TIMEOUT,
    errno.ENOSYS: Fault.UNSUPPORTED,
}
_REMEDIES = {Fault.PERMISSION: PERMISSION_REMEDY, Fault.BUSY: BUSY_REMEDY}


@dataclass(frozen=True, slots=True)
class UsbReference:
    """A plugged-in USB device, not opened. path: "<bus>-<port>.<port>", stable while plugged."""

    vendor: int
    product: int
    release: int
    path: str


def find_backend() -> Any:
    """Return the system's libusb, else the bundled one; DeviceError(SERVICE) without either."""
    found = libusb1.get_backend() or libusb_package.get_libusb1_backend()
    if found is None:
        raise DeviceError(Fault.SERVICE, "usb", "libusb-1.0 is not on this machine", SERVICE_REMEDY)
    return found


def _path(device: Any) -> str:
    ports = ".".join(str(port) for port in device.port_numbers or ())
    return f"{device.bus}-{ports or device.address}"


def _enumerate(backend: Any) -> list[Any]:
    return list(usb.core.find(find_all=True, backend=backend) or ())


def plugged(wanted: Iterable[tuple[int, int]], backend: Any = None) -> tuple[UsbReference, ...]:
    """List what is plugged in of these (vendor, product) pairs; opens nothing."""
    ids = frozenset(wanted)
    return tuple(
        UsbReference(device.idVendor, device.idProduct, device.bcdDevice, _path(device))
        for device in _enumerate(backend or find_backend())
        if (device.idVendor, device.idProduct) in ids
    )


class PendingRead:
    """A bulk read that is already submitted while the caller goes on (ends by its own time-out)."""

    def __init__(self, read: Callable[[], bytes]) -> None:
        self._read = read
        self._answer: bytes = b""
        self._fault: DeviceError | None = None
        self._under_way = threading.Event()
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="usb-read", daemon=True)
        self._thread.start()
        self._under_way.wait()
        # The thread is about to enter libusb; give it the time to submit the transfer.
        self._done.wait(0.01)

    def _run(self) -> None:
        self._under_way.set()
        try:
            self._answer = self._read()
        except DeviceError as fault:
            self._fault = fault
        finally:
            self._done.set()

    def result(self, cancel: threading.Event) -> bytes:
        """Wait for the bytes; raises the read's DeviceError, or Cancelled."""
        while not self._done.wait(POLL_SECONDS):
            if cancel.is_set():
                raise Cancelled
        if self._fault is not None:
            raise self._fault
        return self._answer

    def join(self) -> None:
        """Wait for the read's own end."""
        self._thread.join()


class UsbLink:
    """A claimed interface of a USB device; control transfers, bulk transfers and a listener.

    Lengths in bytes, times in seconds. Every method raises DeviceError.
    """

    def __init__(self, device: Any, interface: int, address: str, backend: Any) -> None:
        self.address = address
        self._device = device
        self._interface = interface
        self._backend = backend
        self._path = _path(device)
        self._stop = threading.Event()
        self._listener: threading.Thread | None = None
        self._pending: PendingRead | None = None
        self._closed = False

    def control_in(self, request: int, value: int, length: int, seconds: float = 5.0) -> bytes:
        """Vendor request to the device, answer of exactly so many bytes."""
        answer = self._guard(
            lambda: self._device.ctrl_transfer(0xC0, request, value, 0, length, _ms(seconds))
        )
        if len(answer) != length:
            detail = f"control answer of {len(answer)} bytes instead of {length}"
            raise DeviceError(Fault.PROTOCOL, self.address, detail)
        return bytes(answer)

    def control_out(
        self, request: int, value: int, data: bytes, index: int = 0, seconds: float = 5.0
    ) -> None:
        """Vendor request that carries data to the device."""
        self._guard(
            lambda: self._device.ctrl_transfer(0x40, request, value, index, data, _ms(seconds))
        )

    def read(self, endpoint: int, length: int, seconds: float) -> bytes:
        """One bulk or interrupt read of at most so many bytes; an empty answer is possible."""
        return bytes(self._guard(lambda: self._device.read(endpoint, length, _ms(seconds))))

    def read_past_stall(self, endpoint: int, length: int, seconds: float) -> bytes:
        """Read as read(); an endpoint that has stalled is cleared and read once more."""
        try:
            return self.read(endpoint, length, seconds)
        except DeviceError as fault:
            if not _stalled(fault):
                raise
        self.clear_stall(endpoint)
        return self.read(endpoint, length, seconds)

    def write(self, endpoint: int, data: bytes, seconds: float) -> None:
        """One bulk write of all the bytes."""
        if self._guard(lambda: self._device.write(endpoint, data, _ms(seconds))) != len(data):
            raise DeviceError(Fault.PROTOCOL, self.address, "the device took only part of a write")

    def clear_stall(self, endpoint: int) -> None:
        """Let a stalled endpoint go on."""
        self._guard(lambda: self._device.clear_halt(endpoint))

    def start_read(self, endpoint: int, length: int, seconds: float) -> PendingRead:
        """Submit a read and return at once; one at a time."""
        if self._pending is not None:
            self._pending.join()
        self._pending = PendingRead(lambda: self.read(endpoint, length, seconds))
        return self._pending

    def listen(
        self, endpoint: int, length: int, deliver: Callable[[bytes | DeviceError], None]
    ) -> None:
        """Keep an interrupt read outstanding until close(); deliver is called on that thread.

        A DeviceError is delivered once and ends the listening.
        """

        def run() -> None:
            while not self._stop.is_set():
                try:
                    message = self.read(endpoint, length, LISTEN_SECONDS)
                except DeviceError as fault:
                    if fault.fault is Fault.TIMEOUT:
                        continue
                    deliver(fault)
                    return
                deliver(message)

        name = f"device-{self.address}-interrupt"
        self._listener = threading.Thread(target=run, name=name, daemon=True)
        self._listener.start()

    def close(self) -> None:
        """End the listener, release the interface; allowed twice, never raises."""
        if self._closed:
            return
        self._closed = True
        self._stop.set()
        if self._pending is not None:
            self._pending.join()
        if self._listener is not None:
            self._listener.join()
        _release(self._device, self._interface)

    def _guard(self, transfer: Callable[[], Any]) -> Any:
        try:
            return transfer()
        except usb.core.USBError as cause:
            raise self._fault(cause) from cause

    def _fault(self, cause: Any) -> DeviceError:
        fault = _FAULTS.get(cause.errno or 0, Fault.PROTOCOL)
        # A pulled plug can end a transfer as a plain I/O error first: ask whether it is there.
        if fault is Fault.PROTOCOL and cause.errno != errno.EPIPE and not self._still_there():
            fault = Fault.UNPLUGGED
        return _device_error(fault, self.address, cause)

    def _still_there(self) -> bool:
        return any(_path(device) == self._path for device in _enumerate(self._backend))


def _stalled(fault: DeviceError) -> bool:
    cause = fault.__cause__
    return isinstance(cause, usb.core.USBError) and cause.errno == errno.EPIPE


def _ms(seconds: float) -> int:
    return max(1, round(seconds * 1000))


def _device_error(fault: Fault, address: str, cause: Any) -> DeviceError:
    name = errno.errorcode.get(cause.errno or 0, "unknown")
    return DeviceError(fault, address, f"USB transfer ended with {name}", _REMEDIES.get(fault, ""))


def _release(device: Any, interface: int) -> None:
    try:
        usb.util.release_interface(device, interface)
    except usb.core.USBError:
        pass  # An unplugged device has released itself.
    finally:
        usb.util.dispose_resources(device)


def _vendor_interface(device: Any) -> int:
    for interface in device.get_active_configuration():
        triple = (
            interface.bInterfaceClass,
            interface.bInterfaceSubClass,
            interface.bInterfaceProtocol,
        )
        if triple == (VENDOR_SPECIFIC,) * 3:
            return int(interface.bInterfaceNumber)
    return 0


def _detach_kernel_driver(device: Any, interface: int) -> None:
    try:
        active = device.is_kernel_driver_active(interface)
    except (usb.core.USBError, NotImplementedError):
        return  # The platform cannot say; claiming will tell.
    if active:
        device.detach_kernel_driver(interface)


def claim(path: str, address: str, backend: Any = None) -> UsbLink:
    """Open the device at a path and claim its vendor-specific interface (else interface 0).

    DeviceError: ABSENT, PERMISSION (with the udev rule), BUSY (with who may hold it).
    """
    backend = backend or find_backend()
    device = next((one for one in _enumerate(backend) if _path(one) == path), None)
    if device is None:
        raise DeviceError(Fault.ABSENT, address, "no USB device at this place")
    try:
        interface = _vendor_interface(device)
        _detach_kernel_driver(device, interface)
        usb.util.claim_interface(device, interface)
    except usb.core.USBError as cause:
        usb.util.dispose_resources(device)
        fault = _FAULTS.get(cause.errno or 0, Fault.PROTOCOL)
        raise _device_error(fault, address, cause) from cause
    return UsbLink(device, interface, address, backend)
