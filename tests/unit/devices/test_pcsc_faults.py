"""Every failure of PC/SC becomes a DeviceError with a fault; nothing of pyscard escapes."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from devices import pcsc
from devices.errors import DeviceError, Fault
from devices.pcsc import PcscAdapter, PcscReader
from devices.types import DeviceInfo, DeviceKind

scard = pcsc.scard
INFO = DeviceInfo("pcsc:Reader 0", DeviceKind.CHIP_READER, "Reader 0")
FAMILIES = ("SCARD_E_", "SCARD_W_", "SCARD_F_")
CODES = sorted({getattr(scard, name) for name in dir(scard) if name.startswith(FAMILIES)})
PLACES = ("establish", "list", "look", "connect", "reconnect", "status", "transmit")
# These two are answers, not failures: no reader, and nothing new to see.
ANSWERS = {
    ("list", scard.SCARD_E_NO_READERS_AVAILABLE),
    ("look", scard.SCARD_E_TIMEOUT),
}
PRESENT = scard.SCARD_STATE_PRESENT


class Service:
    """A PC/SC service in a few lines; each function's status can be set."""

    def __init__(self) -> None:
        self.status: dict[str, Any] = {}
        self.state = PRESENT
        self.answer = [0x90, 0x00]
        self.left: list[int] = []

    def _status(self, name: str) -> int:
        status = self.status.get(name, 0)
        if isinstance(status, Exception):
            raise status
        return int(status)

    def establish(self, _scope: int) -> tuple[int, int]:
        return self._status("establish"), 7

    def release(self, _context: int) -> int:
        return 0

    def is_valid(self, _context: int) -> int:
        return 0

    def list_readers(self, _context: int, _groups: list[str]) -> tuple[int, list[str]]:
        return self._status("list"), ["Reader 0", "Reader 1"]

    def look(self, _context: int, _wait: int, states: Any) -> tuple[int, Any]:
        return self._status("look"), [(states[0][0], self.state, [])]

    def connect(self, *_: Any) -> tuple[int, int, int]:
        return self._status("connect"), 9, 2

    def reconnect(self, *_: Any) -> tuple[int, int]:
        return self._status("reconnect"), 2

    def ask_status(self, _handle: int) -> tuple[int, str, int, int, list[int]]:
        return self._status("status"), "Reader 0", 0, 2, [0x3B, -128]

    def transmit(self, *_: Any) -> tuple[int, list[int]]:
        return self._status("transmit"), self.answer

    def disconnect(self, _handle: int, disposition: int) -> int:
        self.left.append(disposition)
        return 0


FUNCTIONS = {
    "SCardEstablishContext": "establish",
    "SCardReleaseContext": "release",
    "SCardIsValidContext": "is_valid",
    "SCardListReaders": "list_readers",
    "SCardGetStatusChange": "look",
    "SCardConnect": "connect",
    "SCardReconnect": "reconnect",
    "SCardStatus": "ask_status",
    "SCardTransmit": "transmit",
    "SCardDisconnect": "disconnect",
}


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Service:
    made = Service()
    for name, stand_in in FUNCTIONS.items():
        monkeypatch.setattr(scard, name, getattr(made, stand_in))
    monkeypatch.setattr(pcsc, "RESTART_SECONDS", 0.1)
    return made


@pytest.mark.parametrize("place", PLACES)
def test_every_code_at_every_place(service: Service, place: str) -> None:
    def use() -> None:
        info = PcscAdapter().scan()[0]
        connection = PcscReader(info).connect(threading.Event(), 0.001)
        connection.transmit(b"\x00\xa4\x04\x0c")

    assert len(CODES) > 40
    for code in CODES:
        if (place, code) in ANSWERS:
            continue
        service.status[place] = code
        with pytest.raises(DeviceError) as caught:
            use()
        assert caught.value.detail
        assert caught.value.address.startswith("pcsc:")


def test_no_reader_is_an_answer(service: Service) -> None:
    service.status["list"] = scard.SCARD_E_NO_READERS_AVAILABLE
    assert PcscAdapter().scan() == ()


@pytest.mark.parametrize("place", ["look", "transmit"])
def test_a_service_that_dies_under_a_call(service: Service, place: str) -> None:
    connection = PcscReader(INFO).connect(threading.Event(), 0.1)
    service.status[place] = SystemError("the binding's own word")
    with pytest.raises(DeviceError) as caught:
        connection.transmit(b"\0\0\0\0") if place == "transmit" else PcscReader(INFO).present()
    assert caught.value.fault is Fault.SERVICE


@pytest.mark.parametrize(("answer", "fault"), [([], Fault.ABSENT), ([0x90], Fault.PROTOCOL)])
def test_an_answer_without_status_is_refused(
    service: Service, answer: list[int], fault: Fault
) -> None:
    connection = PcscReader(INFO).connect(threading.Event(), 0.1)
    service.answer = answer
    with pytest.raises(DeviceError) as caught:
        connection.transmit(b"\0\0\0\0")
    assert caught.value.fault is fault


def test_a_chip_is_powered_up_afresh_and_powered_down_at_the_end(service: Service) -> None:
    connection = PcscReader(INFO).connect(threading.Event(), 0.1)
    assert connection.atr == b"\x3b\x80"
    connection.close()
    connection.close()
    assert service.left == [scard.SCARD_UNPOWER_CARD]


def test_a_chip_whose_reset_is_refused_is_let_go(service: Service) -> None:
    service.status["reconnect"] = scard.SCARD_W_UNRESPONSIVE_CARD
    with pytest.raises(DeviceError):
        PcscReader(INFO).connect(threading.Event(), 0.01)
    assert service.left


def test_a_reader_is_found_by_a_part_of_its_name_if_only_one_has_it(service: Service) -> None:
    assert PcscAdapter().refer("pcsc:reader 1").label == "Reader 1"
    with pytest.raises(DeviceError) as caught:
        PcscAdapter().refer("pcsc:reader")
    assert caught.value.fault is Fault.ABSENT
    assert "Reader 0, Reader 1" in caught.value.detail
    # Not a document is missing, but a name: nobody is told to lay one down.
    assert "name" in caught.value.remedy


def test_the_way_out_is_named_where_one_is_known(service: Service) -> None:
    service.status["establish"] = scard.SCARD_E_NO_SERVICE
    with pytest.raises(DeviceError) as caught:
        PcscAdapter().scan()
    assert caught.value.remedy.startswith("sudo systemctl")
