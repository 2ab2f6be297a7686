"""Scanners' services on this machine (MOSIP SBI): the process that asks them, and when it starts.

"python -m client.station.scanner_services" is that process; beside what devices.finger knows it
reads WSQ, which authentication captures are coded in, and every record that a file may hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.finger.files import read_images
from devices.finger import sbi_process, sbi_service

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

MODULE = "client.station.scanner_services"
FOLDER, ANCHORS, KEY = "scanners", "anchors.pem", "relying-party.key"


def start(station: Path, *addresses: str) -> bool:
    """Start the process where the station's folder, or a scanner's address, asks for it.

    Must come before the booth's wall; release() ends it. False where no service will be asked:
    a station without it goes on, and says that its scanner is not there.
    """
    folder = station / FOLDER
    named = any(address.startswith(f"{sbi_service.PREFIX}:") for address in addresses)
    return (named or folder.is_dir()) and start_anyway(station)


def start_anyway(station: Path) -> bool:
    """Start the process for a command of a person, who looks at whatever is there."""
    folder = station / FOLDER
    anchors, key = (
        str(path) if path.is_file() else "" for path in (folder / ANCHORS, folder / KEY)
    )
    try:
        sbi_service.prepare(anchors, key, MODULE)
    except sbi_service.SbiError:
        return False
    return True


def read(record: bytes) -> tuple[NDArray[np.uint8], float]:
    """Read the first picture of a record, and its pixels per inch; ValueError where none is."""
    try:
        images = read_images(record)
    except CaptureError as reason:
        raise ValueError(reason.code) from reason
    if not images:
        raise ValueError("no picture")
    return images[0].pixels, images[0].pixels_per_inch


if __name__ == "__main__":
    sbi_process.main(other=read)
