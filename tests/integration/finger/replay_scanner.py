"""Runs under umockdev-run: capture one picture with our driver and save what came."""

from __future__ import annotations

import sys
import threading

import numpy as np

from devices.finger.nb1010 import NB1010Adapter
from devices.finger.upek import UpekAdapter
from devices.finger.uru import UruAdapter

ADAPTERS = {
    "uru": lambda: UruAdapter(seed=lambda: 0x51EA2124, touch_frames=1),
    "upek": UpekAdapter,
    "nb1010": NB1010Adapter,
}


def main(family: str, target: str) -> None:
    adapter = ADAPTERS[family]()
    (info,) = adapter.scan()
    scanner = adapter.open(info)
    cancel = threading.Event()
    if family == "nb1010":
        picture = scanner.touch(cancel)
    else:
        picture = next(one for one in scanner.touch(cancel) if isinstance(one, np.ndarray))
    if family == "uru":
        scanner.await_lift(cancel)
    scanner.close()
    np.save(target, picture)


main(*sys.argv[1:])
