"""The finger scanner contract against the virtual U.are.U reader."""

from __future__ import annotations

import pytest

from devices.finger.uru import UruAdapter
from devices.interfaces import FingerScanner
from devices.testing.finger_scanner import FingerScannerContract


class TestUru(FingerScannerContract):
    @pytest.fixture(autouse=True)
    def reader(self, bus, simulator) -> None:
        self.bus = bus
        self.virtual = simulator.VirtualUru()
        self.virtual.frames = [simulator.frame_of(simulator.ridges()) for _ in range(3)]

    def open_scanner(self) -> FingerScanner:
        self.bus.devices.append(self.virtual)
        adapter = UruAdapter(self.bus)
        (info,) = adapter.scan()
        return adapter.open(info)
