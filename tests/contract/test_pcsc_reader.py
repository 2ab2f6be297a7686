"""The chip reader's contract against the real pcscd with the virtual reader."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from devices.pcsc import PcscAdapter, PcscReader
from devices.sim.service import VARIABLE, socket_link
from devices.sim.world import TrainingWorld
from devices.testing.adapter import AdapterContract
from devices.testing.chip_reader import ChipReaderContract
from devices.types import DeviceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.pcscd
# libpcsclite reads the name once: set before anything in this process reaches for a reader.
os.environ.setdefault(VARIABLE, str(socket_link()))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainingWorld]:
    made = TrainingWorld(tmp_path_factory.mktemp("training"))
    made.start()
    if made.chip_path != "pcscd":
        made.stop()
        pytest.skip(f"no private pcscd here: {made.chip_reason}")
    yield made
    made.stop()


class TestPcscAdapter(AdapterContract):
    kind = DeviceKind.CHIP_READER

    @pytest.fixture(autouse=True)
    def running(self, world: TrainingWorld) -> None:
        self.world = world

    def make_adapter(self) -> PcscAdapter:
        return PcscAdapter()


class TestPcscReader(ChipReaderContract):
    @pytest.fixture(autouse=True)
    def running(self, world: TrainingWorld) -> None:
        self.world = world

    def open_reader(self) -> PcscReader:
        adapter = PcscAdapter()
        return adapter.open(adapter.refer(self.world.chip_address))

    def lay_chip(self) -> None:
        self.world.present("clean")

    def lift_chip(self) -> None:
        self.world.withdraw()
