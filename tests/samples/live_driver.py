"""Runs on the bus of live_bus.py: our drivers on the real libusb; prints what it measured."""

from __future__ import annotations

import gc
import json
import resource
import sys
import threading
import time
from pathlib import Path

from devices.errors import DeviceError
from devices.finger.nb1010 import NB1010Adapter
from devices.finger.upek import UpekAdapter
from devices.finger.uru import UruAdapter
from devices.types import FingerFrame

ADAPTERS = {"uru": UruAdapter, "upek": UpekAdapter, "nb1010": NB1010Adapter}
PROCESS = Path("/proc/self")
WARM, MORE = 5, 4


def state() -> dict[str, int]:
    """File descriptors, threads, and kilobytes resident."""
    gc.collect()
    pages = int((PROCESS / "statm").read_text().split()[1])
    return {
        "descriptors": len(list((PROCESS / "fd").iterdir())),
        "threads": threading.active_count(),
        "kilobytes": pages * resource.getpagesize() // 1024,
    }


def ask(fault: str) -> None:
    """Have the bus do something to the scanner, and wait until it is done."""
    print(fault, flush=True)
    sys.stdin.readline()


def pictures(scanner, captures: int, found: dict) -> None:
    """Capture; then with a halt and a cut frame in between; then until the plug is pulled."""
    frames = (one for one in scanner.frames(threading.Event()) if isinstance(one, FingerFrame))
    sums = [int(next(frames).image.sum()) for _ in range(WARM)]
    found["early"] = state()
    sums += [int(next(frames).image.sum()) for _ in range(captures - WARM)]
    found["late"] = state()
    for fault in ("stall", "cut"):
        ask(fault)
        sums += [int(next(frames).image.sum()) for _ in range(MORE)]
    found |= {"captures": len(sums), "alike": len(set(sums)) == 1}
    ask("pull")
    began = time.monotonic()
    try:
        for _ in frames:
            pass
    except DeviceError as error:
        found |= {"told": error.fault.value, "seconds": time.monotonic() - began}
    frames.close()


def main(family: str, captures: str) -> None:
    adapter = ADAPTERS[family]()
    (info,) = adapter.scan()
    found = {"before": state()}
    began = time.monotonic()
    try:
        scanner = adapter.open(info)
    except DeviceError as error:
        print(json.dumps({"told": error.fault.value, "remedy": error.remedy}), flush=True)
        return
    found["ready"] = time.monotonic() - began
    pictures(scanner, int(captures), found)
    scanner.close()
    print(json.dumps(found | {"after": state()}), flush=True)


main(*sys.argv[1:])
