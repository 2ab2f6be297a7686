"""The contract classes against a picture file as a camera, and cameras of the system."""

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import numpy as np
import pytest

from devices import webcam
from devices.errors import DeviceError, Fault
from devices.manager import DeviceManager
from devices.registry import AdapterRow
from devices.testing.adapter import AdapterContract
from devices.testing.camera import CameraContract
from devices.testing.expecting import expect_cancelled
from devices.types import DeviceInfo, DeviceKind
from devices.webcam import FileCamera, FileCameraAdapter, WebcamAdapter


class FileCameraCase(CameraContract):
    path: Path

    def open_camera(self) -> FileCamera:
        adapter = FileCameraAdapter()
        return adapter.open(adapter.refer(f"file:{self.path}"))


class TestPictureAsCamera(FileCameraCase):
    @pytest.fixture(autouse=True)
    def picture(self, tmp_path: Path) -> None:
        self.path = tmp_path / "grey.png"
        cv2.imwrite(str(self.path), np.full((48, 64, 3), 90, np.uint8))


class TestVideoAsCamera(FileCameraCase):
    @pytest.fixture(autouse=True)
    def video(self, tmp_path: Path) -> None:
        self.path = tmp_path / "short.avi"
        writer = cv2.VideoWriter(str(self.path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (64, 48))
        for shade in (10, 90, 170):
            writer.write(np.full((48, 64, 3), shade, np.uint8))
        writer.release()

    def test_it_starts_again_at_its_end(self) -> None:
        shades = [int(frame.image.mean()) for frame in self._some(6)]
        assert len(set(shades)) == 3
        assert shades[:3] == shades[3:]


class TestFileCameraAdapter(AdapterContract):
    def make_adapter(self) -> FileCameraAdapter:
        return FileCameraAdapter()

    def test_a_text_is_no_camera(self, tmp_path: Path) -> None:
        path = tmp_path / "notes.txt"
        path.write_text("nothing to see")
        manager = DeviceManager((AdapterRow("file", FileCameraAdapter()),))
        with pytest.raises(DeviceError) as caught:
            manager.open(f"file:{path}")
        assert caught.value.fault is Fault.UNSUPPORTED
        with pytest.raises(DeviceError) as caught:
            manager.open(f"file:{tmp_path / 'absent.png'}")
        assert caught.value.fault is Fault.ABSENT


class TestWebcamAdapter(AdapterContract):
    @pytest.fixture(autouse=True)
    def system(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for number, index, name in (
            (0, "0", "Booth camera\n"),
            (1, "1", "Booth camera\n"),
            (10, "0", ""),
        ):
            folder = tmp_path / "class" / f"video{number}"
            folder.mkdir(parents=True)
            (folder / "index").write_text(index)
            (folder / "name").write_text(name)
        monkeypatch.setattr(webcam, "CLASS_FOLDER", tmp_path / "class")
        monkeypatch.setattr(webcam, "DEVICE_FOLDER", tmp_path)
        self.folder = tmp_path

    def make_adapter(self) -> WebcamAdapter:
        return WebcamAdapter()

    def test_metadata_nodes_are_left_out(self) -> None:
        found = [(info.address, info.label) for info in WebcamAdapter().scan()]
        assert found == [("webcam:0", "Booth camera"), ("webcam:10", "Camera 10")]

    def test_a_camera_of_another_group_names_the_way_out(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (self.folder / "video0").write_bytes(b"")
        monkeypatch.setattr(webcam.os, "access", lambda *_: False)
        with pytest.raises(DeviceError) as caught:
            WebcamAdapter().open(DeviceInfo("webcam:0", DeviceKind.CAMERA, "x"))
        assert caught.value.fault is Fault.PERMISSION
        assert "video" in caught.value.remedy

    def test_a_node_that_is_no_camera_is_busy_at_most(self) -> None:
        (self.folder / "video0").write_bytes(b"")
        with pytest.raises(DeviceError) as caught:
            WebcamAdapter().open(DeviceInfo("webcam:0", DeviceKind.CAMERA, "x"))
        assert caught.value.fault is Fault.BUSY


class Capture:
    """What OpenCV's VideoCapture does, with a plug that the test can pull."""

    def __init__(self) -> None:
        self.left = 1000
        self.hangs = 0.003
        self.released = False

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's word
        return True

    def set(self, *_: object) -> bool:
        return True

    def read(self) -> tuple[bool, object]:
        threading.Event().wait(self.hangs)
        self.left -= 1
        shade = np.full((48, 64, 3), (self.left % 250, self.left // 250, 0), np.uint8)
        return (True, shade) if self.left else (False, None)

    def release(self) -> None:
        self.released = True


class TestWebcam(CameraContract):
    @pytest.fixture(autouse=True)
    def system(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "video0").write_bytes(b"")
        self.capture = Capture()
        monkeypatch.setattr(webcam, "DEVICE_FOLDER", tmp_path)
        monkeypatch.setattr(webcam.cv2, "VideoCapture", lambda *_: self.capture)

    def open_camera(self) -> webcam.Webcam:
        return WebcamAdapter().open(DeviceInfo("webcam:0", DeviceKind.CAMERA, "Booth camera"))

    def test_a_plug_that_is_pulled_is_said(self) -> None:
        self.capture.left = 5
        camera = self.open_camera()
        for _ in range(2):  # who asks later hears the same
            with pytest.raises(DeviceError) as caught:
                list(camera.frames(threading.Event()))
            assert caught.value.fault is Fault.UNPLUGGED
        camera.close()
        assert self.capture.released

    def test_a_slow_caller_skips_frames(self) -> None:
        camera = self.open_camera()
        self.capture.left = 60_000
        frames = camera.frames(threading.Event())
        next(frames)
        while self.capture.left > 59_950:
            threading.Event().wait(0.01)
        before = self.capture.left
        shown = next(frames).image[0, 0]
        # As new as what was just being taken, or newer; none of the fifty before it.
        assert int(shown[0]) + 250 * int(shown[1]) <= before + 1
        camera.close()

    def test_a_camera_that_hangs_still_obeys(self) -> None:
        self.capture.hangs = 0.8
        camera = self.open_camera()
        expect_cancelled(lambda cancel: list(camera.frames(cancel)))
        camera.close()

    def test_a_camera_that_hangs_is_said(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(webcam, "SILENT_SECONDS", 0.2)
        self.capture.hangs = 0.8
        camera = self.open_camera()
        with pytest.raises(DeviceError) as caught:
            next(camera.frames(threading.Event()))
        assert caught.value.fault is Fault.TIMEOUT
        camera.close()
