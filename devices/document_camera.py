"""A camera that looks down on documents ("document-camera:0"): still pages, several frames each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from devices.errors import Cancelled, DeviceError, Fault
from devices.types import DeviceInfo, DeviceKind, Light, Page, PagePicture
from devices.webcam import FileCameraAdapter, WebcamAdapter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    from numpy.typing import NDArray

    from devices.interfaces import Camera
    from devices.types import Frame

# Names under which document cameras announce themselves; a face camera has none of them.
KNOWN = ("document", "visualizer", "ipevo", "elmo", "czur", "aver", "doccam", "scanner")
THUMBNAIL = (64, 48)
STILL = 3.0  # grey levels of mean change between frames of a page at rest
CHANGED = 6.0  # grey levels of mean change that make another page
STILL_FRAMES = 5
FRAMES = 5  # a zone is voted on over so many
QUALITY = 95


class DocumentCameraAdapter:
    """Cameras known for documents; any camera by its address, and files for tests."""

    prefix = "document-camera"

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List cameras whose name says document; opens none."""
        found = WebcamAdapter().scan()
        return tuple(
            DeviceInfo(
                f"document-camera:{info.address.partition(':')[2]}",
                DeviceKind.DOCUMENT_READER,
                info.label,
            )
            for info in found
            if any(part in info.label.lower() for part in KNOWN)
        )

    def refer(self, address: str) -> DeviceInfo:
        """Make the reference of a camera's number or of a picture or video file."""
        rest = address.partition(":")[2]
        if not rest.isdigit():
            file = FileCameraAdapter().refer(f"file:{rest}")
            return DeviceInfo(
                address, DeviceKind.DOCUMENT_READER, file.label, ("file",), simulated=True
            )
        return DeviceInfo(address, DeviceKind.DOCUMENT_READER, f"Document camera {rest}")

    def open(self, info: DeviceInfo) -> DocumentCamera:
        """Open the camera beneath."""
        rest = info.address.partition(":")[2]
        if rest.isdigit():
            under = DeviceInfo(f"webcam:{rest}", DeviceKind.CAMERA, info.label)
            return DocumentCamera(info, WebcamAdapter().open(under))
        files = FileCameraAdapter()
        return DocumentCamera(info, files.open(files.refer(f"file:{rest}")))


class DocumentCamera:
    """Waits until another page lies still under a camera, then delivers several frames of it."""

    def __init__(self, info: DeviceInfo, camera: Camera) -> None:
        self.info = info
        self._camera = camera
        self._delivered: NDArray[np.float32] | None = None

    def read(self, cancel: Event) -> Page:
        """Wait for a page that is still and not the one delivered before, or that has moved."""
        frames: list[Frame] = []
        still_there = self._delivered is not None
        before: NDArray[np.float32] | None = None
        for frame in self._frames(cancel):
            now = thumbnail(frame.image)
            moved = before is None or difference(before, now) > STILL
            # The first frame of all has nothing before it to have moved from.
            still_there = still_there and (before is None or not moved) and self._lies(now)
            frames = [] if moved or still_there else [*frames, frame]
            before = now
            if len(frames) >= STILL_FRAMES:
                self._delivered = now
                return Page(pictures=tuple(_encode(one) for one in frames[-FRAMES:]))
        raise Cancelled(self.info.address)

    def _lies(self, now: NDArray[np.float32]) -> bool:
        """Whether what was delivered before still looks alike."""
        return self._delivered is not None and difference(self._delivered, now) < CHANGED

    def present(self) -> bool:
        """Whether a page was delivered and may still lie there."""
        return self._delivered is not None

    def close(self) -> None:
        """Release the camera; allowed twice."""
        self._camera.close()

    def _frames(self, cancel: Event) -> Iterator[Frame]:
        yield from self._camera.frames(cancel)
        if not cancel.is_set():
            raise DeviceError(Fault.UNPLUGGED, self.info.address, "no more frames")


def thumbnail(image: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return a small grey picture to compare by."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    return np.asarray(cv2.resize(grey, THUMBNAIL, interpolation=cv2.INTER_AREA), np.float32)


def difference(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Return the mean change in grey levels."""
    return float(np.abs(one - other).mean())


def _encode(frame: Frame) -> PagePicture:
    _, coded = cv2.imencode(".jpg", frame.image, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    return PagePicture(Light.VISIBLE, coded.tobytes())
