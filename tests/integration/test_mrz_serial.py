"""Line readers end to end: a real pseudo terminal, one simulator for each framing."""

from __future__ import annotations

import json
import os
import pty
import threading
import tty

import pytest

from devices import mrz_serial
from devices.errors import Cancelled, DeviceError, Fault
from devices.interfaces import DocumentReader
from devices.mrz_serial import MrzSerialAdapter

LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


class Simulator:
    """The other end of a line: sends portions with pauses, and hears what is written."""

    def __init__(self) -> None:
        self.master, self._slave = pty.openpty()
        tty.setraw(self._slave)
        self.path = os.ttyname(self._slave)

    def send(self, message: bytes, portion: int = 16) -> threading.Thread:
        def run() -> None:
            for at in range(0, len(message), portion):
                os.write(self.master, message[at : at + portion])
                threading.Event().wait(0.01)

        thread = threading.Thread(target=run)
        thread.start()
        return thread

    def heard(self, octets: int) -> bytes:
        """What was written; the kernel may hand it over in portions."""
        found = b""
        while len(found) < octets:
            found += os.read(self.master, 256)
        return found

    def close(self) -> None:
        os.close(self.master)
        os.close(self._slave)


@pytest.fixture
def simulator():
    made = Simulator()
    yield made
    made.close()


TEXT = "\r".join(LINES).encode()
BODY = json.dumps({"data": "\n".join(LINES), "type": "PassPort"}).encode()
MESSAGES = {
    "airport": ("", b"\x1c\x02" + TEXT + b"\r\x03\x1d"),
    "elyctis": (",9600,8N1,elyctis", b"\x49" + len(TEXT).to_bytes(2, "big") + TEXT),
    "imager": (",9600,8N1,imager", TEXT + b"\r"),
    "stream": (",256000,8O1", b"\x02CameraData:" + BODY + b"\x03\r\n"),
}


@pytest.mark.parametrize(("settings", "message"), MESSAGES.values(), ids=MESSAGES)
def test_every_framing_over_a_line(
    simulator: Simulator, settings: str, message: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A real reader's own clock makes no pauses; the simulator's thread may stand still for a while.
    monkeypatch.setattr(mrz_serial, "PATIENCE", 2.0)
    adapter = MrzSerialAdapter()
    reader = adapter.open(adapter.refer(f"mrz-serial:{simulator.path}{settings}"))
    assert isinstance(reader, DocumentReader)
    assert not reader.present()
    thread = simulator.send(message)
    try:
        assert reader.read(threading.Event()).lines == LINES
    finally:
        thread.join()
        reader.close()
        reader.close()


def test_rows_that_an_imager_sends_one_by_one(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mrz_serial, "PATIENCE", 0.05)
    monkeypatch.setattr(mrz_serial, "BETWEEN_ROWS", 60.0)
    adapter = MrzSerialAdapter()
    reader = adapter.open(adapter.refer(f"mrz-serial:{simulator.path},9600,8N1,imager"))
    whole = b"ocrena1\x06!\r" + TEXT + b"\r"
    threads = []

    def rest() -> None:
        threads.append(simulator.send(whole[40:], 64))

    first = simulator.send(whole[:40], 64)
    # Long after what would end a message that was whole.
    later = threading.Timer(0.4, rest)
    later.start()
    try:
        assert reader.read(threading.Event()).lines == LINES
    finally:
        first.join()
        later.join()
        threads[0].join()
        reader.close()


def test_an_answer_to_a_command_is_no_page(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mrz_serial, "PATIENCE", 0.01)
    monkeypatch.setattr(mrz_serial, "BETWEEN_ROWS", 0.01)
    adapter = MrzSerialAdapter()
    reader = adapter.open(adapter.refer(f"mrz-serial:{simulator.path},9600,8N1,imager"))
    os.write(simulator.master, b"ocrena1\x06!\r")
    cancel = threading.Event()
    timer = threading.Timer(0.5, cancel.set)
    timer.start()
    try:
        with pytest.raises(Cancelled):
            reader.read(cancel)
    finally:
        timer.join()
        reader.close()


def test_a_reader_is_armed_and_disarmed(simulator: Simulator) -> None:
    adapter = MrzSerialAdapter()
    reader = adapter.open(adapter.refer(f"mrz-serial:{simulator.path},9600,8N1,elyctis"))
    thread = simulator.send(MESSAGES["elyctis"][1])
    reader.read(threading.Event())
    thread.join()
    assert simulator.heard(8) == bytes.fromhex("43000101 43000100")
    reader.close()


def test_waiting_ends_when_cancelled(simulator: Simulator) -> None:
    adapter = MrzSerialAdapter()
    reader = adapter.open(adapter.refer(f"mrz-serial:{simulator.path}"))
    cancel = threading.Event()
    timer = threading.Timer(0.1, cancel.set)
    timer.start()
    with pytest.raises(Cancelled):
        reader.read(cancel)
    timer.join()
    reader.close()


def test_a_line_that_is_pulled_out() -> None:
    simulator = Simulator()
    adapter = MrzSerialAdapter()
    reader = adapter.open(adapter.refer(f"mrz-serial:{simulator.path}"))
    simulator.close()
    with pytest.raises(DeviceError) as gone:
        reader.read(threading.Event())
    assert gone.value.fault is Fault.UNPLUGGED
    reader.close()


def test_what_is_no_line() -> None:
    adapter = MrzSerialAdapter()
    with pytest.raises(DeviceError) as absent:
        adapter.refer("mrz-serial:/dev/nothing")
    assert absent.value.fault is Fault.ABSENT
    with pytest.raises(DeviceError) as wrong:
        adapter.open(adapter.refer("mrz-serial:/dev/null"))
    assert wrong.value.fault is Fault.UNSUPPORTED
    with pytest.raises(DeviceError):
        adapter.open(adapter.refer("mrz-serial:/dev/null,9600,9X9"))
