"""The contract classes against the training world's own devices."""

from __future__ import annotations

import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from devices.errors import DeviceError, Fault
from devices.interfaces import Camera, ChipReader, DocumentReader
from devices.sim import stage
from devices.sim.adapter import SimAdapter
from devices.sim.world import TrainingWorld
from devices.testing.adapter import AdapterContract
from devices.testing.camera import CameraContract
from devices.testing.chip_reader import ChipReaderContract
from devices.testing.document_reader import DocumentReaderContract
from devices.types import DeviceInfo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


def info(address: str) -> DeviceInfo:
    return next(found for found in SimAdapter().scan() if found.address == address)


class InTraining:
    world: TrainingWorld

    @pytest.fixture(autouse=True)
    def training(self, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
        self.world = TrainingWorld(tmp_path_factory.getbasetemp() / "training-contract")
        self.world.start(prefer_pcscd=False)
        yield
        self.world.stop()

    def opened(self, address: str) -> Any:
        return SimAdapter().open(info(address))


class TestSimAdapter(InTraining, AdapterContract):
    def make_adapter(self) -> SimAdapter:
        return SimAdapter()

    def test_nothing_is_simulated_unasked(self) -> None:
        assert {found.simulated for found in SimAdapter().scan()} == {True}
        self.world.stop()
        assert SimAdapter().scan() == ()


class TestSimCamera(InTraining, CameraContract):
    def open_camera(self) -> Camera:
        self.world.present("clean")
        camera: Camera = self.opened("sim:camera")
        return camera

    def test_the_plug_is_pulled_and_comes_back(self, monkeypatch: pytest.MonkeyPatch) -> None:
        clock = SimpleNamespace(now=1000.0)
        clock.monotonic = lambda: clock.now
        monkeypatch.setattr(stage, "time", clock)
        self.world.present("camera-unplugged")
        camera: Camera = self.opened("sim:camera")
        with pytest.raises(DeviceError) as caught:
            list(camera.frames(threading.Event()))
        assert caught.value.fault is Fault.UNPLUGGED
        with pytest.raises(StopIteration):
            info("sim:camera")
        clock.now += stage.CAMERA_AWAY_SECONDS
        again: Camera = self.opened("sim:camera")
        assert next(again.frames(threading.Event())).sequence == 1


class TestSimChipReader(InTraining, ChipReaderContract):
    def open_reader(self) -> ChipReader:
        reader: ChipReader = self.opened("sim:chip")
        return reader

    def lay_chip(self) -> None:
        self.world.present("clean")

    def lift_chip(self) -> None:
        self.world.withdraw()


class TestSimPageReader(InTraining, DocumentReaderContract):
    def open_reader(self) -> DocumentReader:
        reader: DocumentReader = self.opened("sim:page")
        return reader

    def lay_document(self) -> None:
        self.world.present("clean")

    def lift_document(self) -> None:
        self.world.withdraw()
