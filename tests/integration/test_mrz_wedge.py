"""A grabbed keyboard: events come through a pipe, the grab itself is the kernel's."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from devices import mrz_wedge
from devices.errors import Cancelled, DeviceError, Fault
from devices.interfaces import DocumentReader
from devices.mrz_wedge import EVENT, KEYS, MrzWedgeAdapter

LINES = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
CODES = {key: code for code, key in KEYS.items() if code not in {86, 96}}


def events(text: str) -> bytes:
    """Press and release each key; "<" is shift and comma on a US keyboard; 8 ms apart."""
    out, micros = [], 0
    for character in text:
        shifted = character == "<"
        code = CODES["," if shifted else character]
        strokes = [(code, 1), (code, 0)]
        if shifted:
            strokes = [(42, 1), *strokes, (42, 0)]
        micros += 8000
        out += [
            EVENT.pack(1000 + micros // 10**6, micros % 10**6, 1, *stroke) for stroke in strokes
        ]
    return b"".join(out)


@pytest.fixture
def keyboard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "event0"
    os.mkfifo(path)
    grabs = []
    monkeypatch.setattr(mrz_wedge.fcntl, "ioctl", lambda *given: grabs.append(given[1:]))
    adapter = MrzWedgeAdapter()
    reader = adapter.open(adapter.refer(f"mrz-wedge:{path}"))
    writer = os.open(path, os.O_WRONLY)
    assert grabs == [(mrz_wedge.EVIOCGRAB, 1)]
    yield reader, writer
    os.close(writer)
    reader.close()


def test_a_zone_typed_by_a_reader(keyboard) -> None:
    reader, writer = keyboard
    assert isinstance(reader, DocumentReader)
    os.write(writer, events("\r".join(LINES) + "\r"))
    assert reader.present()
    assert reader.read(threading.Event()).lines == LINES


def test_cancelled(keyboard) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        keyboard[0].read(cancel)


def test_what_cannot_be_grabbed(tmp_path: Path) -> None:
    adapter = MrzWedgeAdapter()
    plain = tmp_path / "file"
    plain.write_text("")
    with pytest.raises(DeviceError) as refused:
        adapter.open(adapter.refer(f"mrz-wedge:{plain}"))
    assert refused.value.fault is Fault.UNSUPPORTED
    with pytest.raises(DeviceError):
        adapter.refer(f"mrz-wedge:{tmp_path / 'nothing'}")
