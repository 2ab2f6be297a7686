"""The training world's chip through the real pcscd and pyscard."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from devices.errors import DeviceError, Fault
from devices.manager import DeviceManager
from devices.pcsc import PcscReader
from devices.sim.service import VARIABLE, socket_link
from devices.sim.world import TrainingWorld
from devices.types import DeviceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.pcscd
SELECT = bytes.fromhex("00A4040C07A0000002471001")
CHALLENGE = bytes.fromhex("0084000008")
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


@pytest.fixture
def reader(world: TrainingWorld) -> Iterator[PcscReader]:
    world.present("clean")
    opened = DeviceManager().open(world.chip_address)
    assert isinstance(opened, PcscReader)
    yield opened
    opened.close()


def test_the_virtual_reader_is_listed_as_simulated(world: TrainingWorld) -> None:
    readers = DeviceManager().scan().of(DeviceKind.CHIP_READER)
    assert world.chip_address in {info.address for info in readers}
    assert all(info.simulated for info in readers)


def test_a_chip_answers_and_a_reset_ends_its_session(reader: PcscReader) -> None:
    connection = reader.connect(threading.Event(), 5.0)
    assert connection.transmit(SELECT) == b"\x90\x00"
    assert len(connection.transmit(CHALLENGE)) == 10
    connection.reset()
    assert connection.transmit(CHALLENGE).hex() == "6985"
    connection.close()


def test_an_extended_command_passes(reader: PcscReader) -> None:
    connection = reader.connect(threading.Event(), 5.0)
    answer = connection.transmit(bytes.fromhex("00B09C00000000"))
    assert answer[:1] == b"\x31"
    assert answer[-2:] == b"\x90\x00"
    connection.close()


def test_a_lifted_document_is_noticed_within_two_seconds(
    world: TrainingWorld, reader: PcscReader
) -> None:
    connection = reader.connect(threading.Event(), 5.0)
    world.withdraw()
    with pytest.raises(DeviceError) as caught:
        connection.transmit(SELECT)
    assert caught.value.fault is Fault.ABSENT
    connection.close()
    with pytest.raises(DeviceError) as caught:
        reader.connect(threading.Event(), 0.2)
    assert caught.value.fault is Fault.ABSENT


def test_a_document_put_back_answers_again(world: TrainingWorld, reader: PcscReader) -> None:
    reader.connect(threading.Event(), 5.0).close()
    world.withdraw()
    world.present("clean")
    connection = reader.connect(threading.Event(), 5.0)
    assert connection.transmit(SELECT) == b"\x90\x00"
    connection.close()


def test_pcscd_killed_and_restarted_is_survived(world: TrainingWorld, reader: PcscReader) -> None:
    connection = reader.connect(threading.Event(), 5.0)
    service = world._service
    assert service is not None
    service.kill_pcscd()
    with pytest.raises(DeviceError) as caught:
        connection.transmit(SELECT)
    assert caught.value.fault is Fault.SERVICE
    connection.close()
    assert DeviceManager().scan().problems[0].fault is Fault.SERVICE
    service.start_pcscd()
    connection = reader.connect(threading.Event(), 5.0)
    assert connection.transmit(SELECT) == b"\x90\x00"
    connection.close()


def test_a_waiting_connect_obeys_its_cancel(world: TrainingWorld, reader: PcscReader) -> None:
    from devices.errors import Cancelled

    world.withdraw()
    cancel = threading.Event()
    timer = threading.Timer(0.3, cancel.set)
    timer.start()
    with pytest.raises((Cancelled, DeviceError)) as caught:
        reader.connect(cancel, 20.0)
    timer.join()
    assert caught.type is Cancelled


def test_no_process_outlives_the_world(tmp_path: Path) -> None:
    from devices.sim.service import ChipService

    service = ChipService()
    emulator = service._process.pid
    children = Path(f"/proc/{emulator}/task/{emulator}/children").read_text().split()
    assert children
    service.stop()
    assert not any(Path(f"/proc/{number}").exists() for number in [emulator, *children])


def test_everything_ends_with_a_world_that_was_killed(tmp_path: Path) -> None:
    program = (
        "import sys, threading; from pathlib import Path; "
        "from devices.sim.world import TrainingWorld; "
        "world = TrainingWorld(Path(sys.argv[1])); world.start(); "
        "print(world._service and world._service._process.pid, flush=True); "
        "threading.Event().wait(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE
    ) as booth:
        assert booth.stdout is not None
        emulator = int(booth.stdout.readline())
        children = Path(f"/proc/{emulator}/task/{emulator}/children").read_text().split()
        booth.kill()
    watched = [Path(f"/proc/{number}") for number in (emulator, *children)]
    deadline = time.monotonic() + 30
    while any(alive(path) for path in watched) and time.monotonic() < deadline:
        threading.Event().wait(0.05)
    assert not any(alive(path) for path in watched)


def alive(process: Path) -> bool:
    """Whether a process runs; one that waits to be collected does not."""
    try:
        return "State:\tZ" not in (process / "status").read_text()
    except OSError:
        return False
