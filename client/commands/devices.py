"""halfdoor devices: what is plugged in, through which adapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client import settings
from client.station.scanner_services import start_anyway
from client.terminal import DONE, emit_json, say
from devices.finger.sbi_service import release
from devices.manager import DeviceManager

if TYPE_CHECKING:
    import argparse

    from devices.manager import Inventory

SUMMARY = "List what is plugged in, through which adapter, and adapters that cannot be used."
EXAMPLE = "halfdoor devices --json"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Scan every adapter; opens nothing."""
    start_anyway(settings.station().folder)
    manager = DeviceManager()
    try:
        inventory = manager.scan()
    finally:
        manager.close()
        release()
    if arguments.json:
        emit_json(_as_object(inventory))
    else:
        _print(inventory)
    return DONE


def _as_object(inventory: Inventory) -> dict[str, object]:
    devices = [
        {
            "address": device.address,
            "kind": str(device.kind),
            "label": device.label,
            "features": list(device.features),
            "simulated": device.simulated,
        }
        for device in inventory.devices
    ]
    problems = [
        {"adapter": problem.adapter, "reason": problem.reason, "remedy": problem.remedy}
        for problem in inventory.problems
    ]
    return {"devices": devices, "problems": problems}


def _print(inventory: Inventory) -> None:
    for device in inventory.devices:
        simulated = "  (simulated)" if device.simulated else ""
        say(f"{device.kind:<16} {device.address:<40} {device.label}{simulated}")
    if not inventory.devices:
        say("Nothing is plugged in that Halfdoor knows. 'halfdoor doctor' says what to look at.")
    for problem in inventory.problems:
        say(f"adapter {problem.adapter}: {problem.reason} {problem.remedy}".rstrip())
