"""What is plugged in now: a scan over all adapters, hot-plug, and opening by address."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from devices.errors import DeviceError, Fault
from devices.registry import AdapterRow, load_adapters

if TYPE_CHECKING:
    from collections.abc import Callable

    from devices.interfaces import Adapter, Device
    from devices.types import DeviceInfo, DeviceKind


@dataclass(frozen=True, slots=True)
class Problem:
    """An adapter that cannot be imported or scanned: its name, its fault and why."""

    adapter: str
    fault: Fault
    reason: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Inventory:
    """One look at everything with a plug."""

    devices: tuple[DeviceInfo, ...]
    problems: tuple[Problem, ...]

    def of(self, kind: DeviceKind) -> tuple[DeviceInfo, ...]:
        """List the devices of one kind, in the adapters' order."""
        return tuple(info for info in self.devices if info.kind is kind)


@dataclass(frozen=True, slots=True)
class Change:
    """What differs from the look before."""

    added: tuple[DeviceInfo, ...]
    removed: tuple[DeviceInfo, ...]
    inventory: Inventory


@runtime_checkable
class ReferringAdapter(Protocol):
    """An adapter of devices that no scan can find, such as a picture file as a camera."""

    def refer(self, address: str) -> DeviceInfo:
        """Make a reference from an address alone; DeviceError(ABSENT) where nothing is there."""
        ...


class DeviceManager:
    """All adapters of this station. A reference is not an open device: who opens, closes."""

    def __init__(self, rows: tuple[AdapterRow, ...] | None = None) -> None:
        self.rows = load_adapters() if rows is None else rows
        self._quit = threading.Event()
        self._thread: threading.Thread | None = None

    def scan(self) -> Inventory:
        """Ask every adapter at once what is plugged in; opens nothing.

        As slow as the slowest adapter, not as all together: most of them only wait.
        """
        with ThreadPoolExecutor(max(len(self.rows), 1), thread_name_prefix="scan") as pool:
            found = list(pool.map(_scan_one, self.rows))
        devices = tuple(device for listed, _ in found for device in listed)
        problems = tuple(problem for _, problem in found if problem is not None)
        return Inventory(devices, problems)

    def refer(self, address: str) -> DeviceInfo:
        """Find the reference for an address; DeviceError(ABSENT) where nothing has it."""
        adapter = self._adapter(address)
        if isinstance(adapter, ReferringAdapter):
            return adapter.refer(address)
        for info in adapter.scan():
            if info.address == address:
                return info
        raise DeviceError(Fault.ABSENT, address, "no such device is plugged in")

    def open(self, reference: str | DeviceInfo) -> Device:
        """Open one device by its address or reference; the caller closes it."""
        info = self.refer(reference) if isinstance(reference, str) else reference
        return self._adapter(info.address).open(info)

    def watch(self, listener: Callable[[Change], None], seconds: float = 1.0) -> None:
        """Call the listener on the thread "hotplug": at once, then at each change, until close."""
        if self._thread is not None:
            raise DeviceError(Fault.BUSY, "hotplug", "this manager watches already")
        self._quit.clear()
        self._thread = threading.Thread(
            target=self._poll, args=(listener, seconds), name="hotplug", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """End the hot-plug thread; allowed twice."""
        self._quit.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _adapter(self, address: str) -> Adapter:
        prefix = address.partition(":")[0]
        for row in self.rows:
            if row.adapter is not None and row.adapter.prefix == prefix:
                return row.adapter
        reasons = "; ".join(row.reason for row in self.rows if row.name == prefix)
        raise DeviceError(Fault.UNSUPPORTED, address, reasons or f'no adapter for "{prefix}:"')

    def _poll(self, listener: Callable[[Change], None], seconds: float) -> None:
        before: Inventory | None = None
        while not self._quit.is_set():
            now = self.scan()
            if before is None or now != before:
                listener(_difference(before, now))
            before = now
            self._quit.wait(seconds)


def _scan_one(row: AdapterRow) -> tuple[tuple[DeviceInfo, ...], Problem | None]:
    """Return what one adapter found, or why it could not look."""
    if row.adapter is None:
        return (), Problem(row.name, Fault.UNSUPPORTED, row.reason)
    try:
        return row.adapter.scan(), None
    except DeviceError as refusal:
        return (), Problem(row.name, refusal.fault, refusal.detail, refusal.remedy)
    except Exception as problem:  # noqa: BLE001 - code from outside may raise anything
        reason = f"{type(problem).__name__}: {problem}"
        return (), Problem(row.name, Fault.PROTOCOL, reason)


def _difference(before: Inventory | None, now: Inventory) -> Change:
    known = before.devices if before else ()
    added = tuple(info for info in now.devices if info not in known)
    removed = tuple(info for info in known if info not in now.devices)
    return Change(added, removed, now)
