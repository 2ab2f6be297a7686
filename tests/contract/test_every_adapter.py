"""The adapter contract for every adapter of the installed distribution."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from devices.errors import Fault
from devices.registry import load_adapters
from devices.testing.adapter import AdapterContract
from devices.testing.expecting import expect_fault

if TYPE_CHECKING:
    from devices.interfaces import Adapter
    from devices.registry import AdapterRow

# PC/SC stands in test_pcsc_reader.py, with a service of its own.
ROWS = [row for row in load_adapters() if row.name != "pcsc"]


class TestEveryAdapter(AdapterContract):
    @pytest.fixture(autouse=True, params=ROWS, ids=[row.name for row in ROWS])
    def chosen(self, request: pytest.FixtureRequest) -> None:
        row: AdapterRow = request.param
        assert row.adapter is not None, row.reason
        self.adapter = row.adapter

    def test_a_device_that_is_not_there_is_refused(self) -> None:
        if self.adapter.prefix != "flatbed":
            super().test_a_device_that_is_not_there_is_refused()
            return
        # To ask a scanner whether it is there takes seconds: the first pass finds out.
        scanner = self.adapter.open(self.adapter.refer("flatbed:999"))
        expect_fault(lambda: scanner.read(threading.Event()), *Fault)

    def make_adapter(self) -> Adapter:
        return self.adapter
