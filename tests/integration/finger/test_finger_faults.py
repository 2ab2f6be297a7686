"""The U.are.U driver against a reader that misbehaves to order."""

from __future__ import annotations

import errno
import threading

import numpy as np
import pytest

from devices.errors import Cancelled, DeviceError, Fault
from devices.finger.uru import UruAdapter


@pytest.fixture
def cancel() -> threading.Event:
    return threading.Event()


@pytest.fixture
def opened(bus):
    """Open a virtual reader; closed again whatever the test does."""
    scanners = []

    def open_reader(device, *, touch_frames: int = 1):
        bus.devices.append(device)
        adapter = UruAdapter(bus, touch_frames=touch_frames)
        (info,) = adapter.scan()
        scanner = adapter.open(info)
        scanners.append(scanner)
        return scanner

    yield open_reader
    for scanner in scanners:
        scanner.close()
    assert bus.open_handles == 0


def expected(lines: np.ndarray, *, turned: bool = True) -> np.ndarray:
    picture = np.full((290, 384), 255, np.uint8)
    picture[: len(lines)] = 255 - lines
    return picture[::-1, ::-1] if turned else picture


def one_touch(scanner, cancel) -> np.ndarray:
    return next(iter(scanner.touch(cancel)))


def test_plain_frame(opened, simulator, cancel) -> None:
    reader = simulator.VirtualUru()
    lines = simulator.ridges()
    reader.frames = [simulator.frame_of(lines)]
    assert np.array_equal(one_touch(opened(reader), cancel), expected(lines))


@pytest.mark.parametrize("status", [0x81, 0x01, 0x85, 0x80])
def test_comes_up_from_every_power_state(opened, simulator, cancel, status) -> None:
    reader = simulator.VirtualUru(status=status)
    reader.frames = [simulator.frame_of(simulator.ridges())]
    scanner = opened(reader)
    assert scanner.information == bytes(range(16))
    assert one_touch(scanner, cancel).shape == (290, 384)


def test_comes_up_when_the_first_power_signal_is_lost(opened, simulator) -> None:
    reader = simulator.VirtualUru()
    reader.lost_power_signals = 2
    opened(reader)
    assert reader.lost_power_signals == 0


def test_says_so_when_power_never_comes(opened, simulator) -> None:
    reader = simulator.VirtualUru()
    reader.lost_power_signals = 99
    with pytest.raises(DeviceError) as caught:
        opened(reader)
    assert caught.value.fault is Fault.TIMEOUT


def test_second_microsoft_reader_answers_its_challenge(opened, simulator, cancel) -> None:
    reader = simulator.VirtualUru(vendor=0x045E, product=0x00CA)
    reader.challenged = True
    lines = simulator.ridges()
    reader.frames = [simulator.frame_of(lines)]
    assert np.array_equal(one_touch(opened(reader), cancel), expected(lines, turned=False))
    assert reader.answered


def test_key_change_in_mid_image(opened, simulator, cancel) -> None:
    keys = {3: 0x544409D6, 4: 0xDB896F5F}
    lines = simulator.ridges()
    blocks = ((0x02, 72), (0x00, 1), (0x82, 100), (0x00, 1), (0x02, 115))
    reader = simulator.VirtualUru()
    reader.keys = keys
    reader.frames = [simulator.frame_of(lines, blocks, 3, keys)]
    wanted = lines.copy()
    for last in (71, 172, 288):
        wanted[last, -1] = 0  # The cipher loses the last byte of every block.
    assert np.array_equal(one_touch(opened(reader), cancel), expected(wanted))


def test_bad_frames_are_read_again(opened, simulator, cancel) -> None:
    lines = simulator.ridges()
    good = simulator.frame_of(lines)
    wrong_count = bytearray(good)
    wrong_count[4:6] = (300).to_bytes(2, "little")
    reader = simulator.VirtualUru()
    reader.frames = [bytes(wrong_count), good[:5000], b"", good[:20], good]
    assert np.array_equal(one_touch(opened(reader), cancel), expected(lines))


def test_death_message_and_empty_frame(opened, simulator, cancel) -> None:
    lines = simulator.ridges()
    reader = simulator.VirtualUru()
    reader.frames = [b"", simulator.frame_of(lines)]
    scanner = opened(reader)
    reader.signal(0x0800)
    assert np.array_equal(one_touch(scanner, cancel), expected(lines))


def test_stalled_endpoint_is_cleared(opened, simulator, cancel) -> None:
    lines = simulator.ridges()
    reader = simulator.VirtualUru()
    reader.frames = [errno.EPIPE, simulator.frame_of(lines)]
    assert np.array_equal(one_touch(opened(reader), cancel), expected(lines))


def test_endless_stall_is_a_fault(opened, simulator, cancel) -> None:
    reader = simulator.VirtualUru()
    reader.frames = [errno.EPIPE] * 20
    with pytest.raises(DeviceError) as caught:
        one_touch(opened(reader), cancel)
    assert caught.value.fault is Fault.PROTOCOL


def test_short_control_answer_is_a_fault(opened, simulator) -> None:
    reader = simulator.VirtualUru()
    reader.answers_short = True
    with pytest.raises(DeviceError) as caught:
        opened(reader)
    assert caught.value.fault is Fault.PROTOCOL


def test_unplugged_while_waiting_is_told_at_once(opened, simulator, cancel) -> None:
    reader = simulator.VirtualUru()
    reader.touches = 0
    scanner = opened(reader)
    timer = threading.Timer(0.2, reader.pull)
    timer.start()
    # It would wait for a finger for ever; how soon it tells is measured in test_finger_live.
    with pytest.raises(DeviceError) as caught:
        one_touch(scanner, cancel)
    timer.join()
    assert caught.value.fault is Fault.UNPLUGGED


def test_unplugged_during_capture(opened, simulator, cancel) -> None:
    reader = simulator.VirtualUru()
    reader.pull_at_mode = 0x20
    scanner = opened(reader)
    with pytest.raises(DeviceError) as caught:
        one_touch(scanner, cancel)
    assert caught.value.fault is Fault.UNPLUGGED


def test_lost_finger_signal_is_asked_for_again(opened, simulator, cancel, monkeypatch) -> None:
    monkeypatch.setattr("devices.finger.uru._REARM_SECONDS", 0.2)
    reader = simulator.VirtualUru()
    reader.touches, reader.lost_touches = 3, {2, 1}
    lines = simulator.ridges()
    reader.frames = [simulator.frame_of(lines)]
    assert np.array_equal(one_touch(opened(reader), cancel), expected(lines))


def test_no_finger_until_cancelled(opened, simulator, cancel) -> None:
    reader = simulator.VirtualUru()
    reader.touches = 0
    scanner = opened(reader)
    timer = threading.Timer(0.2, cancel.set)
    timer.start()
    with pytest.raises(Cancelled):
        one_touch(scanner, cancel)
    timer.join()


@pytest.mark.parametrize(
    ("code", "fault", "remedy"),
    [(errno.EACCES, Fault.PERMISSION, "70-halfdoor.rules"), (errno.EBUSY, Fault.BUSY, "fprintd")],
)
def test_refused_claim_names_the_remedy(bus, simulator, code, fault, remedy) -> None:
    bus.devices.append(simulator.VirtualUru())
    bus.claim_error = code
    adapter = UruAdapter(bus)
    with pytest.raises(DeviceError) as caught:
        adapter.open(adapter.scan()[0])
    assert caught.value.fault is fault
    assert remedy in caught.value.remedy


def test_absent_reader(bus, simulator) -> None:
    bus.devices.append(simulator.VirtualUru())
    adapter = UruAdapter(bus)
    (info,) = adapter.scan()
    bus.devices.clear()
    with pytest.raises(DeviceError) as caught:
        adapter.open(info)
    assert caught.value.fault is Fault.ABSENT


def test_frames_ask_for_a_lift_between_touches(opened, simulator, cancel) -> None:
    reader = simulator.VirtualUru()
    reader.frames = [simulator.frame_of(simulator.ridges())] * 3
    scanner = opened(reader, touch_frames=2)
    events = scanner.frames(cancel)
    kinds = [getattr(next(events), "code", "frame") for _ in range(4)]
    assert kinds == ["frame", "frame", "finger.lift", "frame"]


def test_hundred_captures_leave_nothing_behind(opened, bus, simulator, cancel) -> None:
    reader = simulator.VirtualUru()
    scanner = opened(reader)
    frame = simulator.frame_of(simulator.ridges())
    before = threading.active_count()
    for _ in range(100):
        reader.frames = [frame]
        one_touch(scanner, cancel)
        scanner.await_lift(cancel)
    # At most the last frame's reading thread is still on its way out.
    assert threading.active_count() <= before + 1
    scanner.close()
    assert bus.open_handles == 0
    assert bus.claimed == 0
    assert not any(thread.name.startswith("usb-") for thread in threading.enumerate())
