"""The technician's bench on devices made for it."""

from __future__ import annotations

from datetime import date
from threading import Event
from typing import TYPE_CHECKING

import numpy as np
import pytest

from client.diagnostics import golden
from client.diagnostics.doctor import Section
from client.diagnostics.exercise import SELECT_APPLICATION, exercise, sharpness
from client.diagnostics.finding import State, fine
from client.diagnostics.probe import cameras, usb_tree
from client.diagnostics.report import bundle
from client.diagnostics.series import Series, lines
from devices.errors import DeviceError, Fault
from devices.types import DeviceInfo, DeviceKind, FingerFrame, Frame, Page, RetryHint

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 11, 21)
SPECIMEN = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


class FakeCamera:
    info = DeviceInfo("fake:camera", DeviceKind.CAMERA, "Fake")

    def frames(self, cancel: Event) -> Iterator[Frame]:
        chance = np.random.default_rng(1)
        for number in range(10_000):
            picture = chance.integers(0, 255, (60, 80, 3), dtype=np.uint8)
            yield Frame(picture, number, number * 0.04)

    def close(self) -> None:
        pass


class FakeFinger:
    info = DeviceInfo("fake:finger", DeviceKind.FINGER_SCANNER, "Fake")

    def frames(self, cancel: Event) -> Iterator[FingerFrame | RetryHint]:
        image = np.random.default_rng(2).integers(200, 220, (50, 40)).astype(np.uint8)
        image[:, 7] = 0
        while True:
            yield RetryHint("finger.lift")
            yield FingerFrame(image, 500, complete=False)

    def close(self) -> None:
        pass


class FakeConnection:
    atr = b"\x3b"

    def __init__(self, asked: list[bytes]) -> None:
        self.asked = asked

    def transmit(self, command: bytes) -> bytes:
        self.asked.append(command)
        return b"\x90\x00" if len(self.asked) % 2 else b"\x6a\x82"

    def reset(self) -> None:
        pass

    def close(self) -> None:
        self.asked.append(b"closed")


class FakeChipReader:
    info = DeviceInfo("fake:chip", DeviceKind.CHIP_READER, "Fake")

    def __init__(self, fault: Fault | None = None) -> None:
        self.asked: list[bytes] = []
        self.fault = fault

    def connect(self, cancel: Event, seconds: float) -> FakeConnection:
        if self.fault is not None:
            raise DeviceError(self.fault, self.info.address)
        return FakeConnection(self.asked)

    def close(self) -> None:
        pass


class FakePages:
    info = DeviceInfo("fake:page", DeviceKind.DOCUMENT_READER, "Fake")

    def __init__(self) -> None:
        self.read_before = 0

    def read(self, cancel: Event) -> Page:
        self.read_before += 1
        kinds = [Page(SPECIMEN), Page((SPECIMEN[0], SPECIMEN[1][:-1] + "7")), Page(("nonsense",))]
        return kinds[self.read_before % 3]

    def present(self) -> bool:
        return True

    def close(self) -> None:
        pass


def run(device: object, count: int) -> dict[str, Series]:
    told: list[tuple[int, int]] = []
    measured = exercise(
        device,
        count,
        Event(),
        today=TODAY,
        told=lambda *step: told.append(step),  # type: ignore[arg-type]
    )
    assert told == [(done, count) for done in range(1, count + 1)]
    return {series.name: series for series in measured}


def test_a_camera_is_measured_and_no_picture_kept() -> None:
    measured = run(FakeCamera(), 12)
    assert measured["time between frames"].median == pytest.approx(40)
    assert measured["exposure"].median == pytest.approx(127, abs=4)
    assert measured["focus"].successes == 12
    assert all(isinstance(value, float) for each in measured.values() for value in each.values)


def test_focus_tells_sharp_from_blurred() -> None:
    edge = np.zeros((40, 40))
    edge[:, 20:] = 255.0
    ramp = np.tile(np.linspace(0, 255, 40), (40, 1))
    assert sharpness(edge) > 100 * (sharpness(ramp) + 1e-9)


def test_a_finger_sensor_shows_its_dead_line() -> None:
    measured = run(FakeFinger(), 5)
    assert measured["dead lines"].values == (1.0,) * 5
    assert measured["unevenness"].median > 5


def test_a_chip_is_asked_for_its_application_and_nothing_else() -> None:
    reader = FakeChipReader()
    measured = run(reader, 4)
    assert set(reader.asked) == {SELECT_APPLICATION, b"closed"}
    assert reader.asked.count(b"closed") == 4
    assert measured["time to the chip"].successes == 4
    assert measured["time of one command"].successes < 5


def test_no_chip_is_a_failed_try_and_no_reader_is_a_fault() -> None:
    assert run(FakeChipReader(Fault.ABSENT), 3)["time to the chip"].successes == 0
    with pytest.raises(DeviceError):
        run(FakeChipReader(Fault.UNPLUGGED), 3)


def test_a_page_counts_when_its_check_digits_hold() -> None:
    assert run(FakePages(), 9)["pages read"].successes == 3


def test_golden_values_are_learned_and_compared() -> None:
    well = (Series("pages read", "ms", 10, (100.0,) * 10), Series("focus", "", 10, (50.0,) * 10))
    learned = golden.read(golden.write(well).encode())
    assert {f.state for f in golden.compare(well, learned)} == {State.FINE}
    slow = Series("pages read", "ms", 10, (200.0,) * 10)
    rare = Series("pages read", "ms", 10, (100.0,) * 5)
    for worse in (slow, rare):
        (finding,) = golden.compare((worse,), learned)
        assert finding.state is State.ATTENTION
        assert finding.remedy
    (new,) = golden.compare((Series("burnt out", "share", 1, (0.1,)),), learned)
    assert new.state is State.FINE
    for junk in (b"x", b"a = 3", b"[a]\nshare = 'x'", b"[a]\nshare = 1"):
        with pytest.raises(golden.GoldenError):
            golden.read(junk)


def test_a_series_is_spelled_with_its_histogram() -> None:
    told = lines(Series("pages read", "ms", 4, (1.0, 1.0, 9.0)))
    assert told[0].startswith("pages read: 3 of 4, median 1.0")
    assert sum(int(line.rsplit(" ", 1)[1]) for line in told[1:]) == 3
    assert Series("focus", "", 2, (5.0, 5.0)).histogram() == ((5.0, 2),)
    assert lines(Series("none", "ms", 2, ())) == ("none: 0 of 2, median 0.0, 95 % up to 0.0 ms",)


def test_the_usb_tree_leaves_serial_numbers_out(tmp_path: Path) -> None:
    device = tmp_path / "1-2"
    device.mkdir()
    for name, value in (("idVendor", "05ba"), ("idProduct", "000a"), ("serial", "S3CR3T")):
        (device / name).write_text(value + "\n")
    assert list(usb_tree(tmp_path)) == [("05ba:000a", "unnamed, driver none")]
    (tmp_path / "video0").mkdir()
    assert list(cameras(tmp_path)) == [("/dev/video0", "driver unknown, not permitted")]


def test_the_bundle_holds_no_home_and_no_serial_number(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    section = Section("devices", (fine("camera", f"Camera ABC12345678 at {tmp_path}/x."),))
    content = "\n".join(bundle([section], (Series("focus", "", 1, (2.0,)),)))
    assert str(tmp_path) not in content
    assert "ABC12345678" not in content
    assert "devices: fine: Camera … at ~/x." in content
    assert "exercise: focus: 1 of 1, median 2.00" in content
