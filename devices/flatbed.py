"""Flatbed scanners through SANE's scanimage ("flatbed:genesys:libusb:001:004").

The program is called, not the library: a scanner driver that crashes takes down a child process
and not the booth.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
from typing import IO, TYPE_CHECKING

from devices.errors import Cancelled, DeviceError, Fault
from devices.types import ON_REQUEST, DeviceInfo, DeviceKind, Light, Page, PagePicture

if TYPE_CHECKING:
    from threading import Event

PROGRAM = "scanimage"
RESOLUTION = 300  # dots per inch: 30 pixels a character of a zone
# Makers name grey in their own words, or not at all: the last takes what the scanner is set to.
MODES = ("Gray", "True Gray", "Color", "")
LISTING_SECONDS = 0.9
POLL = 0.05
LARGEST = 64 * 1024 * 1024
REMEDY = "sudo apt-get install sane-utils"


class FlatbedAdapter:
    """Scanners that SANE knows."""

    prefix = "flatbed"

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List scanners; () where SANE is not installed or answers later than within 0.9 s."""
        program = shutil.which(PROGRAM)
        if program is None:
            return ()
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            told = subprocess.run(
                [program, "-f", "%d|%v %m%n"],
                capture_output=True,
                timeout=LISTING_SECONDS,
                check=False,
                stdin=subprocess.DEVNULL,
            )
            rows = told.stdout.decode("utf-8", "replace").splitlines()
            return tuple(_describe(*row.split("|", 1)) for row in rows if "|" in row)
        return ()

    def refer(self, address: str) -> DeviceInfo:
        """Make the reference of a scanner by its SANE name."""
        return _describe(address.partition(":")[2], "Flatbed scanner")

    def open(self, info: DeviceInfo) -> Flatbed:
        """Make ready to scan; DeviceError(SERVICE) where SANE is not installed."""
        return Flatbed(info)


def _describe(name: str, label: str) -> DeviceInfo:
    simulated = name.startswith("test")
    address, features = f"flatbed:{name}", (ON_REQUEST,)
    return DeviceInfo(address, DeviceKind.DOCUMENT_READER, label.strip(), features, simulated)


class Flatbed:
    """A scanner; each read is one pass in grey at 300 dots per inch."""

    def __init__(self, info: DeviceInfo) -> None:
        self.info = info
        self._modes = list(MODES)
        self._program = shutil.which(PROGRAM) or ""
        if not self._program:
            raise DeviceError(Fault.SERVICE, info.address, "scanimage is not installed", REMEDY)

    def read(self, cancel: Event) -> Page:
        """Scan the glass once and return the picture as PNG."""
        status, encoded, words = self._scan(self._modes[0], cancel)
        while status != 0 and "--mode" in words and len(self._modes) > 1:
            del self._modes[0]
            status, encoded, words = self._scan(self._modes[0], cancel)
        if status != 0 or not encoded:
            raise DeviceError(_fault(words), self.info.address, f"scanimage ended with {status}")
        return Page(pictures=(PagePicture(Light.VISIBLE, encoded, RESOLUTION),))

    def _scan(self, mode: str, cancel: Event) -> tuple[int, bytes, str]:
        """Return scanimage's status, the picture, and what it said in small letters."""
        name = self.info.address.partition(":")[2]
        command = [self._program, "-d", name, "--format=png"]
        command += ["--mode", mode] if mode else []
        command += ["--resolution", str(RESOLUTION)]
        # Unnamed files: a scan never has a place on the disk that another program can open.
        with tempfile.TemporaryFile() as picture, tempfile.TemporaryFile() as told:
            status = self._run(command, cancel, picture, told)
            picture.seek(0)
            encoded = picture.read(LARGEST)
            told.seek(0)
            return status, encoded, told.read(4096).decode("utf-8", "replace").lower()

    def present(self) -> bool:
        """Return False: a flatbed cannot tell."""
        return False

    def close(self) -> None:
        """Nothing is held between scans; allowed twice."""

    def _run(self, command: list[str], cancel: Event, picture: IO[bytes], told: IO[bytes]) -> int:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=picture, stderr=told)
        try:
            while (status := process.poll()) is None:
                if cancel.wait(POLL):
                    raise Cancelled(self.info.address)
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait(5)
        return status


def _fault(words: str) -> Fault:
    """Tell the fault from what scanimage says."""
    if "busy" in words:
        return Fault.BUSY
    if "denied" in words:
        return Fault.PERMISSION
    if "invalid argument" in words or "no such" in words or "no sane devices" in words:
        return Fault.ABSENT
    return Fault.PROTOCOL
