"""Cameras of the system ("webcam:0"), and a picture or video file as a camera ("file:PATH")."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from devices.errors import Cancelled, DeviceError, Fault
from devices.newest import Newest
from devices.types import DeviceInfo, DeviceKind, Frame

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    from numpy.typing import NDArray

    Image = NDArray[np.uint8]

CLASS_FOLDER = Path("/sys/class/video4linux")
DEVICE_FOLDER = Path("/dev")
WIDTH, HEIGHT, FRAMES_PER_SECOND = 1280, 720, 30
WAIT_SECONDS, SILENT_SECONDS = 0.1, 5.0
# A frame comes within a tenth of a second even in the dark; who takes longer is left alone.
CLOSE_SECONDS = 0.5


class WebcamAdapter:
    """Every V4L2 camera; the adapter opens none of them to list them."""

    prefix = "webcam"

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List the picture nodes; metadata nodes (index above 0) are left out."""
        folders = sorted(CLASS_FOLDER.glob("video*"), key=lambda folder: int(folder.name[5:]))
        return tuple(_describe(folder) for folder in folders if _read(folder / "index") == "0")

    def open(self, info: DeviceInfo) -> Webcam:
        """Open one camera at 1280 x 720."""
        return Webcam(info, int(info.address.partition(":")[2]))


class Webcam:
    """A camera of the system through OpenCV.

    OpenCV waits for a frame without a way to stop it, so a thread of its own waits there, and the
    caller waits for the thread's newest frame.
    """

    def __init__(self, info: DeviceInfo, number: int) -> None:
        self.info = info
        node = DEVICE_FOLDER / f"video{number}"
        if not node.exists():
            raise DeviceError(Fault.ABSENT, info.address, f"{node} is not there")
        if not os.access(node, os.R_OK | os.W_OK):
            remedy = 'sudo usermod --append --groups video "$USER"'
            raise DeviceError(Fault.PERMISSION, info.address, f"no access to {node}", remedy)
        self._capture = cv2.VideoCapture(number, cv2.CAP_V4L2)
        if not self._capture.isOpened():
            raise DeviceError(Fault.BUSY, info.address, f"{node} does not open")
        self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH)
        self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT)
        # One buffer: a slow caller gets the newest frame, not yesterday's.
        self._capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        self._closed = threading.Event()
        self._newest: Newest[tuple[Image | None, float]] = Newest()
        self._pump: threading.Thread | None = None

    def frames(self, cancel: Event) -> Iterator[Frame]:
        """Yield frames until cancelled; DeviceError(UNPLUGGED) when the camera is gone."""
        sequence, at = 0, time.monotonic()
        # What was seen before anybody asked is yesterday's; a camera that was gone then stays so.
        seen, last = self._newest.get(0, 0)
        if last is not None and last[0] is None:
            raise DeviceError(Fault.UNPLUGGED, self.info.address, "the camera is gone")
        self._start_pump()
        while not cancel.is_set():
            seen, found = self._newest.get(seen, WAIT_SECONDS)
            if found is None:
                if time.monotonic() - at > SILENT_SECONDS:
                    raise DeviceError(Fault.TIMEOUT, self.info.address, "no frame came")
                continue
            image, at = found
            if image is None:
                raise DeviceError(Fault.UNPLUGGED, self.info.address, "the camera is gone")
            sequence += 1
            yield Frame(image, sequence, at)
        raise Cancelled(self.info.address)

    def close(self) -> None:
        """Release the camera; allowed twice.

        A camera that stands still is not waited for: its thread lets go of it when it can.
        """
        self._closed.set()
        pump, self._pump = self._pump, None
        if pump is None:
            self._capture.release()
        else:
            pump.join(CLOSE_SECONDS)
        self._newest.clear()

    def _start_pump(self) -> None:
        if self._pump is None:
            name = f"device-{self.info.address}-frames"
            self._pump = threading.Thread(target=self._fetch, name=name, daemon=True)
            self._pump.start()

    def _fetch(self) -> None:
        good = True
        while good and not self._closed.is_set():
            good, image = self._capture.read()
            if not self._closed.is_set():  # nobody clears what comes after the end
                self._newest.put((np.asarray(image, np.uint8) if good else None, time.monotonic()))
        self._capture.release()


class FileCameraAdapter:
    """A picture shows one still frame again and again; a video plays in a loop."""

    prefix = "file"

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List nothing: a file is a camera only where somebody names it."""
        return ()

    def refer(self, address: str) -> DeviceInfo:
        """Make the reference of a file; DeviceError(ABSENT) where it does not exist."""
        path = Path(address.partition(":")[2])
        if not path.is_file():
            raise DeviceError(Fault.ABSENT, address, "no such file")
        return DeviceInfo(address, DeviceKind.CAMERA, path.name, ("file",), simulated=True)

    def open(self, info: DeviceInfo) -> FileCamera:
        """Open a picture or a video; DeviceError(UNSUPPORTED) where it is neither."""
        return FileCamera(info, Path(info.address.partition(":")[2]))


class FileCamera:
    """Frames from a file, at 30 a second."""

    def __init__(self, info: DeviceInfo, path: Path) -> None:
        self.info = info
        self._path = str(path)
        self._picture = cv2.imread(self._path, cv2.IMREAD_COLOR)
        self._video = None if self._picture is not None else cv2.VideoCapture(self._path)
        if self._video is not None and not self._video.isOpened():
            raise DeviceError(Fault.UNSUPPORTED, info.address, "neither a picture nor a video")

    def frames(self, cancel: Event) -> Iterator[Frame]:
        """Yield frames until cancelled."""
        sequence = 0
        while not cancel.wait(1 / FRAMES_PER_SECOND):
            sequence += 1
            yield Frame(self._next(), sequence, time.monotonic())
        raise Cancelled(self.info.address)

    def close(self) -> None:
        """Release the file; allowed twice."""
        if self._video is not None:
            self._video.release()

    def _next(self) -> Image:
        if self._video is None:
            return np.array(self._picture, np.uint8)
        good, image = self._video.read()
        if not good:
            self._video.set(cv2.CAP_PROP_POS_FRAMES, 0)
            good, image = self._video.read()
        if not good:
            raise DeviceError(Fault.UNPLUGGED, self.info.address, "the video ended")
        return np.asarray(image, np.uint8)


def _describe(folder: Path) -> DeviceInfo:
    number = folder.name[5:]
    label = _read(folder / "name") or f"Camera {number}"
    return DeviceInfo(f"webcam:{number}", DeviceKind.CAMERA, label)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
