"""Everything with a plug, and what the system needs to reach it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from client.diagnostics.finding import Finding, attention, fine
from client.messages.lookup import sentence
from devices.manager import DeviceManager
from devices.types import DeviceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from devices.manager import Inventory

RULES = "70-halfdoor.rules"
_RULE_FOLDERS = ("/etc/udev/rules.d", "/usr/lib/udev/rules.d", "/lib/udev/rules.d")
_WORDS = {
    DeviceKind.DOCUMENT_READER: ("document reader", "Plug it in, or type the zone with F3."),
    DeviceKind.CHIP_READER: ("chip reader", "Plug it in; 'sudo systemctl start pcscd.socket'."),
    DeviceKind.CAMERA: ("camera", "Plug it in; faces can be compared by eye without it."),
    DeviceKind.FINGER_SCANNER: ("finger scanner", ""),
}


def findings() -> Iterator[Finding]:
    """Ask every adapter what is there; nothing is opened."""
    manager = DeviceManager()
    try:
        inventory = manager.scan()
    finally:
        manager.close()
    yield from of_kinds(inventory)
    for problem in inventory.problems:
        words, act = sentence(problem.fault.value, (("device", problem.adapter),))
        name = f"adapter_{problem.adapter}"
        yield attention(name, f"{words} ({problem.reason})", problem.remedy or act)
    if sys.platform == "linux":
        yield rules(tuple(Path(folder) / RULES for folder in _RULE_FOLDERS))


def of_kinds(inventory: Inventory) -> Iterator[Finding]:
    """Say for each kind of device what is plugged in."""
    for kind, (words, remedy) in _WORDS.items():
        found = [info for info in inventory.of(kind) if not info.simulated]
        if found:
            names = "; ".join(f"{info.label} ({info.address})" for info in found)
            yield fine(kind.value, f"{words.capitalize()}: {names}.")
        elif remedy:
            yield attention(kind.value, f"There is no {words}.", remedy)
        else:
            yield fine(
                kind.value, f"There is no {words}; none is needed unless the law asks for it."
            )


def rules(places: tuple[Path, ...]) -> Finding:
    """See whether the person at the station may open finger scanners."""
    if any(place.exists() for place in places):
        return fine("udev", "The rule that lets this person open finger scanners is installed.")
    remedy = (
        f"sudo install -m 644 packaging/udev/{RULES} /etc/udev/rules.d/ && "
        "sudo udevadm control --reload && sudo udevadm trigger --subsystem-match=usb"
    )
    words = "The rule that lets this person open finger scanners is not installed."
    return attention("udev", words, remedy)
