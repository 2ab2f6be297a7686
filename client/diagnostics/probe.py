"""What can be known of a device without using it: address, driver, permissions; a chip's ATR."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from devices.errors import Cancelled, DeviceError
from devices.interfaces import ChipReader
from devices.types import DeviceKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    from devices.manager import DeviceManager
    from devices.types import DeviceInfo

Fact = tuple[str, str]
_SYS = Path("/sys/bus/usb/devices")
_VIDEO = Path("/sys/class/video4linux")


def probe(manager: DeviceManager, info: DeviceInfo, cancel: Event) -> tuple[Fact, ...]:
    """Return facts as (name, value), the plain ones first."""
    facts: list[Fact] = [
        ("address", info.address),
        ("label", info.label),
        ("kind", info.kind.value),
        ("features", ", ".join(info.features) or "none named"),
        ("simulated", "yes" if info.simulated else "no"),
    ]
    if sys.platform == "linux" and info.kind is DeviceKind.CAMERA:
        facts.extend(cameras(_VIDEO))
    facts.extend(_opened(manager, info, cancel))
    return tuple(facts)


def _opened(manager: DeviceManager, info: DeviceInfo, cancel: Event) -> Iterator[Fact]:
    """Open the device once: whether this person may, and a chip reader's ATR."""
    try:
        device = manager.open(info)
    except DeviceError as error:
        yield "opens", f"no ({error.fault.value})"
        if error.remedy:
            yield "remedy", error.remedy
        return
    try:
        yield "opens", "yes"
        if info.kind is DeviceKind.CHIP_READER and isinstance(device, ChipReader):
            connection = device.connect(cancel, 1.0)
            try:
                yield "ATR", connection.atr.hex(" ").upper()
            finally:
                connection.close()
    except (DeviceError, Cancelled):
        yield "ATR", "no chip lies on the reader"
    finally:
        device.close()


def cameras(root: Path) -> Iterator[Fact]:
    """Name the driver and the permission of every video device."""
    for device in sorted(root.glob("video*")):
        node = Path("/dev") / device.name
        driver = device / "device" / "driver"
        name = driver.resolve().name if driver.exists() else "unknown"
        may = "readable" if os.access(node, os.R_OK | os.W_OK) else "not permitted"
        yield str(node), f"driver {name}, {may}"


def usb_tree(root: Path = _SYS) -> Iterator[Fact]:
    """List USB devices as (ids, product and driver); serial numbers are left out."""
    for device in sorted(root.glob("[0-9]*-*")):
        vendor, product = _line(device / "idVendor"), _line(device / "idProduct")
        if vendor and ":" not in device.name:
            drivers = {
                (interface / "driver").resolve().name
                for interface in root.glob(f"{device.name}:*")
                if (interface / "driver").exists()
            }
            words = _line(device / "product") or "unnamed"
            yield f"{vendor}:{product}", f"{words}, driver {', '.join(sorted(drivers)) or 'none'}"


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
