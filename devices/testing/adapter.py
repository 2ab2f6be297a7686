"""The contract of an adapter."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from devices.errors import Fault
from devices.testing.expecting import expect, expect_fault
from devices.types import DeviceInfo, DeviceKind

if TYPE_CHECKING:
    from devices.interfaces import Adapter


class AdapterContract:
    """Override make_adapter; kind says what the adapter's devices are."""

    kind = DeviceKind.CAMERA

    def make_adapter(self) -> Adapter:
        """Make the adapter, with at least one device plugged in where the test machine can."""
        raise AssertionError("override make_adapter")

    def test_scan_answers_within_a_second(self) -> None:
        adapter = self.make_adapter()
        # A busy machine only ever adds time: the quickest of a few scans is the adapter's own.
        for _ in range(5):
            started = time.monotonic()
            adapter.scan()
            if time.monotonic() - started < 1.0:
                return
        expect(False, "scan answers within 1 s")

    def test_addresses_start_with_the_prefix_and_are_stable(self) -> None:
        adapter = self.make_adapter()
        first, second = adapter.scan(), adapter.scan()
        addresses = [info.address for info in first]
        expect(first == second, "two scans in a row agree")
        expect(len(set(addresses)) == len(addresses), "every address is there once")
        for address in addresses:
            expect(address.startswith(adapter.prefix + ":"), f"{address} has the prefix")

    def test_every_device_has_a_label(self) -> None:
        for info in self.make_adapter().scan():
            expect(bool(info.label.strip()), f"{info.address} has a label")
            expect(isinstance(info.kind, DeviceKind), f"{info.address} has a kind")

    def test_a_device_that_is_not_there_is_refused(self) -> None:
        adapter = self.make_adapter()
        info = DeviceInfo(f"{adapter.prefix}:999", self.kind, "Nobody's device")
        expect_fault(
            lambda: adapter.open(info), Fault.ABSENT, Fault.UNPLUGGED, Fault.UNSUPPORTED,
            Fault.SERVICE,
        )  # fmt: skip
