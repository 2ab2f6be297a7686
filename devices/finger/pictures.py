"""A picture file, or a folder of them, as a finger scanner ("fingerfile:PATH"); simulated."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from devices.errors import Cancelled, DeviceError, Fault
from devices.types import DeviceInfo, DeviceKind, FingerFrame, RetryHint

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    from numpy.typing import NDArray

PREFIX = "fingerfile"
PIXELS_PER_INCH = 500
_TOUCH_SECONDS = 0.5
_SUFFIXES = frozenset({".png", ".bmp", ".tif", ".tiff", ".jpg", ".jpeg", ".jp2", ".pgm"})


def _pictures(path: Path) -> tuple[Path, ...]:
    if path.is_dir():
        named = (one for one in path.iterdir() if one.suffix.lower() in _SUFFIXES)
        return tuple(sorted(one for one in named if one.is_file()))
    return (path,) if path.is_file() else ()


class FingerFileScanner:
    """Plays each picture as one touch, then begins again; 500 pixels per inch."""

    def __init__(self, info: DeviceInfo, paths: tuple[Path, ...]) -> None:
        self.info = info
        self._touches = tuple(self._read(path) for path in paths)

    def frames(self, cancel: Event) -> Iterator[FingerFrame | RetryHint]:
        """Yield a touch, then the hint to lift, until cancelled."""
        while True:
            for picture in self._touches:
                yield FingerFrame(picture.copy(), PIXELS_PER_INCH, complete=True)
                yield RetryHint("finger.lift")
                if cancel.wait(_TOUCH_SECONDS):
                    raise Cancelled(self.info.address)

    def close(self) -> None:
        """Nothing is held open."""

    def _read(self, path: Path) -> NDArray[np.uint8]:
        found = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        if found is None:
            raise DeviceError(Fault.UNSUPPORTED, self.info.address, "not a picture")
        return np.asarray(found, np.uint8)


class FingerFileAdapter:
    """Opens what somebody names; finds nothing by itself."""

    prefix = PREFIX

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List nothing: a file is a scanner only where somebody names it."""
        return ()

    def refer(self, address: str) -> DeviceInfo:
        """Make the reference of a file or folder; DeviceError(ABSENT) where there is none."""
        path = Path(address.partition(":")[2])
        if not _pictures(path):
            raise DeviceError(Fault.ABSENT, address, "no such picture")
        features = ("file", "no_attack_detection")
        return DeviceInfo(address, DeviceKind.FINGER_SCANNER, path.name, features, simulated=True)

    def open(self, info: DeviceInfo) -> FingerFileScanner:
        """Read the pictures; DeviceError(UNSUPPORTED) where one is none."""
        return FingerFileScanner(
            self.refer(info.address), _pictures(Path(info.address.partition(":")[2]))
        )
