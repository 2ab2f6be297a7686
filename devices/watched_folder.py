"""A folder into which another program puts page pictures ("folder:/path"), visible and infrared.

Page readers whose makers publish no protocol can save pictures. A pair has one name but for its
light: "page.jpg" and "page_ir.jpg" (also "-ir", "_infrared", "_uv", "ir_page.jpg", or "VIS.jpg"
and "IR.jpg"). The files are removed as soon as they are read: the folder keeps nothing of a
traveller.
"""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import TYPE_CHECKING

from devices.errors import Cancelled, DeviceError, Fault
from devices.types import DeviceInfo, DeviceKind, Light, Page, PagePicture

if TYPE_CHECKING:
    from threading import Event

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".jp2"})
POLL = 0.1
SETTLED = 0.4  # seconds without a change before a page counts as complete
LARGEST = 64 * 1024 * 1024
_WORD = "(ir|infrared|b900|uv|ultraviolet|vis|visible|white)"
_LIGHT = re.compile(rf"(?:^|[-_. ]){_WORD}$|^{_WORD}[-_. ]", re.IGNORECASE)
_LIGHTS = {
    "ir": Light.INFRARED,
    "infrared": Light.INFRARED,
    "b900": Light.INFRARED,
    "uv": Light.ULTRAVIOLET,
    "ultraviolet": Light.ULTRAVIOLET,
}


class WatchedFolderAdapter:
    """Folders named by a person; none is found by itself."""

    prefix = "folder"

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List nothing: only a person knows which folder is a reader's."""
        return ()

    def refer(self, address: str) -> DeviceInfo:
        """Make the reference of a folder; DeviceError(ABSENT) where there is none."""
        path = Path(address.partition(":")[2])
        if not path.is_dir():
            raise DeviceError(Fault.ABSENT, address, "no such folder")
        return DeviceInfo(
            address, DeviceKind.DOCUMENT_READER, f"Folder {path.name}", ("infrared", "ultraviolet")
        )

    def open(self, info: DeviceInfo) -> WatchedFolder:
        """Open a folder."""
        return WatchedFolder(info)


class WatchedFolder:
    """An open folder."""

    def __init__(self, info: DeviceInfo) -> None:
        self.info = info
        self._folder = Path(info.address.partition(":")[2])
        self._paths()

    def read(self, cancel: Event) -> Page:
        """Wait until the files of one page are complete; return and remove them."""
        last: dict[Path, tuple[int, int]] = {}
        since = time.monotonic()
        while not cancel.wait(POLL):
            now = self._state()
            if now != last:
                last, since = now, time.monotonic()
            elif (ready := _ready(now)) and time.monotonic() - since >= SETTLED:
                page = self._page(ready)
                if page.pictures:
                    return page
        raise Cancelled(self.info.address)

    def present(self) -> bool:
        """Whether a picture lies in the folder."""
        return bool(self._paths())

    def close(self) -> None:
        """Nothing is held; allowed twice."""

    def _paths(self) -> list[Path]:
        try:
            return [path for path in self._folder.iterdir() if _is_picture(path)]
        except OSError as cause:
            raise DeviceError(Fault.UNPLUGGED, self.info.address, "the folder is gone") from cause

    def _state(self) -> dict[Path, tuple[int, int]]:
        out = {}
        for path in self._paths():
            try:
                status = path.stat()
            except OSError:
                continue
            out[path] = (status.st_size, status.st_mtime_ns)
        return out

    def _page(self, paths: list[Path]) -> Page:
        """Read and remove the files of the first page in the folder."""
        stem = _stem(paths[0])
        pictures = []
        for path in (path for path in paths if _stem(path) == stem):
            try:
                content = path.read_bytes() if path.stat().st_size <= LARGEST else b""
                path.unlink()
            except OSError as cause:
                detail = "a picture cannot be read and removed"
                raise DeviceError(Fault.PERMISSION, self.info.address, detail) from cause
            if content:
                pictures.append(PagePicture(light_of(path), content))
        return Page(pictures=tuple(pictures))


def _is_picture(path: Path) -> bool:
    """Whether a file counts; hidden ones are notes of desktops and copies under way."""
    named = path.suffix.lower() in SUFFIXES and not path.name.startswith(".")
    return named and not path.is_dir()


def _ready(state: dict[Path, tuple[int, int]]) -> list[Path]:
    """Return the files of pages that have none without content: a scanner still warms up there."""
    begun = {_stem(path) for path, (size, _) in state.items() if not size}
    return sorted(path for path in state if _stem(path) not in begun)


def light_of(path: Path) -> Light:
    """Tell the light from a file's name; visible where the name says nothing."""
    found = _LIGHT.search(path.stem)
    word = (found[1] or found[2]).lower() if found else ""
    return _LIGHTS.get(word, Light.VISIBLE)


def _stem(path: Path) -> str:
    return _LIGHT.sub("", path.stem)
