"""The system's cameras, on a capture that can be plugged out, frozen and slow."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from devices import webcam
from devices.errors import Cancelled, DeviceError, Fault
from devices.newest import Newest
from devices.types import DeviceInfo, DeviceKind, Frame

INFO = DeviceInfo("webcam:0", DeviceKind.CAMERA, "A camera")


class Capture:
    """Stands where OpenCV's capture stands: every read waits until the test lets a frame come."""

    def __init__(self) -> None:
        self.opens = True
        self.frames = threading.Semaphore(0)
        self.good = True
        self.number = 0
        self.released = threading.Event()
        self.waited_for = threading.Event()
        self.asked: dict[int, float] = {}

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self.opens

    def set(self, name: int, value: float) -> bool:
        self.asked[name] = value
        return True

    def read(self) -> tuple[bool, np.ndarray | None]:
        self.frames.acquire()
        self.number += 1
        picture = np.full((4, 6, 3), self.number, np.uint8)
        return self.good, picture if self.good else None

    def release(self) -> None:
        self.released.set()


@pytest.fixture
def capture(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Capture:
    made = Capture()

    class Watched(Newest):
        """Tells when somebody waits for a frame."""

        def get(self, after: int = 0, seconds: float = 0.2) -> tuple[int, object]:
            if seconds:
                made.waited_for.set()
            return super().get(after, seconds)

    monkeypatch.setattr(webcam, "Newest", Watched)
    (tmp_path / "video0").touch()
    monkeypatch.setattr(webcam, "DEVICE_FOLDER", tmp_path)
    monkeypatch.setattr(webcam.cv2, "VideoCapture", lambda *_: made)
    return made


def opened() -> webcam.Webcam:
    found = webcam.WebcamAdapter().open(INFO)
    assert isinstance(found, webcam.Webcam)
    return found


def shown(capture: Capture, frames: Iterator[Frame]) -> Frame:
    """Let one frame come while the caller waits: what came before is yesterday's."""
    later = threading.Thread(target=release_for_one_who_waits, args=(capture,))
    capture.waited_for.clear()
    later.start()
    found = next(frames)
    later.join()
    return found


def release_for_one_who_waits(capture: Capture) -> None:
    assert capture.waited_for.wait(30)
    capture.frames.release()


def test_frames_come_with_their_numbers_and_times(capture: Capture) -> None:
    camera = opened()
    cancel = threading.Event()
    before = time.monotonic()
    frames = camera.frames(cancel)
    seen = [shown(capture, frames) for _ in range(3)]
    assert [int(frame.image[0, 0, 0]) for frame in seen] == [1, 2, 3]
    assert [frame.sequence for frame in seen] == [1, 2, 3]
    assert before < seen[0].at < seen[1].at < seen[2].at <= time.monotonic()
    cancel.set()
    with pytest.raises(Cancelled):
        next(frames)
    capture.frames.release()
    camera.close()
    assert capture.released.wait(30)


def test_a_slow_caller_gets_the_newest_frame(capture: Capture) -> None:
    camera = opened()
    frames = camera.frames(threading.Event())
    shown(capture, frames)
    for _ in range(4):
        capture.frames.release()
    end = time.monotonic() + 30
    while camera._newest.get(4, 0.1)[0] < 5 and time.monotonic() < end:
        pass
    assert int(next(frames).image[0, 0, 0]) == 5
    capture.frames.release()
    camera.close()


def test_a_camera_that_is_pulled_out_is_told(capture: Capture) -> None:
    camera = opened()
    frames = camera.frames(threading.Event())
    shown(capture, frames)
    capture.good = False
    capture.frames.release()
    with pytest.raises(DeviceError) as gone:
        next(frames)
    assert gone.value.fault is Fault.UNPLUGGED
    camera.close()
    camera.close()
    assert capture.released.is_set()


def test_a_camera_that_stands_still_is_told_and_holds_nobody_up(
    capture: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webcam, "SILENT_SECONDS", 0.3)
    camera = opened()
    with pytest.raises(DeviceError) as still:
        next(camera.frames(threading.Event()))
    assert still.value.fault is Fault.TIMEOUT
    start = time.monotonic()
    camera.close()
    assert time.monotonic() - start < webcam.CLOSE_SECONDS + 2
    assert not capture.released.is_set()  # its thread still waits inside
    # It comes back by itself, long after: then it is let go, and the frame goes nowhere.
    capture.frames.release()
    assert capture.released.wait(30)
    assert camera._newest.get(0, 0)[1] is None


def test_why_a_camera_does_not_open(
    capture: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    capture.opens = False
    with pytest.raises(DeviceError) as busy:
        opened()
    assert busy.value.fault is Fault.BUSY
    monkeypatch.setattr(webcam.os, "access", lambda *_: False)
    with pytest.raises(DeviceError) as closed:
        opened()
    assert closed.value.fault is Fault.PERMISSION
    assert "usermod" in closed.value.remedy
    (tmp_path / "video0").unlink()
    with pytest.raises(DeviceError) as absent:
        opened()
    assert absent.value.fault is Fault.ABSENT
