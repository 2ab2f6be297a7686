"""Frozen values that devices hand over; pictures are NumPy arrays, nothing is interpreted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class DeviceKind(StrEnum):
    """What a device is for."""

    DOCUMENT_READER = "document_reader"
    CHIP_READER = "chip_reader"
    CAMERA = "camera"
    FINGER_SCANNER = "finger_scanner"


class Light(StrEnum):
    """The light that a page picture was taken under."""

    VISIBLE = "visible"
    INFRARED = "infrared"
    ULTRAVIOLET = "ultraviolet"


# The feature of a document reader that scans whenever it is asked, whatever lies on it.
ON_REQUEST = "on_request"


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """A reference to a device; it is not an open connection.

    address: "<adapter prefix>:<rest>", stable while the device stays plugged in.
    label: the name that a person knows it by. features: such as "infrared", "extended_length".
    """

    address: str
    kind: DeviceKind
    label: str
    features: tuple[str, ...] = ()
    simulated: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One camera frame.

    image: height x width x 3, uint8, BGR. sequence: counts up by one. at: monotonic seconds.
    """

    image: NDArray[np.uint8]
    sequence: int
    at: float


@dataclass(frozen=True, slots=True, eq=False)
class PagePicture:
    """One encoded picture of a page (JPEG, PNG, BMP, TIFF or JPEG 2000 bytes).

    dots_per_inch: 0 where the device does not know it.
    """

    light: Light
    encoded: bytes
    dots_per_inch: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """What a document reader delivers: the zone's lines, or pictures, or both.

    finger_record: fingers read along with it from a card or a seal (ISO/IEC 19794-2, 19794-4 or
    39794-4), b"" for none.
    """

    lines: tuple[str, ...] = ()
    pictures: tuple[PagePicture, ...] = ()
    finger_record: bytes = b""


@dataclass(frozen=True, slots=True, eq=False)
class FingerFrame:
    """One frame of a finger scanner: height x width, uint8, ridges dark.

    pixels_per_inch: square, after the driver's own correction. complete: a whole touch, else a
    picture to look at. position: which finger (ISO/IEC 19794-4), where the scanner knows it.
    """

    image: NDArray[np.uint8]
    pixels_per_inch: int
    complete: bool
    position: int = 0


@dataclass(frozen=True, slots=True)
class RetryHint:
    """Advice to the person at the device; the value of code keys the sentence."""

    code: str
