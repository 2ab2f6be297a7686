"""Bar codes in a picture: the four symbologies that seals are printed in (9303-13, 2.1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import cv2
import numpy as np
import zxingcpp

from mrz.seal.places import likely_places, sharpened

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_CODES = 8
_LONGEST_SIDE = 4000
_FORMATS = zxingcpp.BarcodeFormats(
    [
        zxingcpp.BarcodeFormat.DataMatrix,
        zxingcpp.BarcodeFormat.QRCode,
        zxingcpp.BarcodeFormat.Aztec,
        zxingcpp.BarcodeFormat.PDF417,
    ]
)


@dataclass(frozen=True, slots=True)
class Code:
    """One bar code: its symbology's name and its content, byte for byte."""

    symbology: str
    content: bytes = field(repr=False)


def read_codes(picture: NDArray[np.uint8], *, thorough: bool = False) -> tuple[Code, ...]:
    """Find bar codes in a BGR or grey picture, in any turn; at most eight.

    thorough: also inverted ones, pale ones and ones of too few or too many pixels; takes longer.
    """
    grey = picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    longest = max(grey.shape)
    if longest > _LONGEST_SIDE:
        scale = _LONGEST_SIDE / longest
        grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    plain = np.asarray(grey, np.uint8)
    if found := _codes(plain, invert=thorough):
        return found
    places = likely_places(plain)
    closer = (*places, *map(sharpened, places))
    for other in (*closer, *(_altered(plain) if thorough else ())):
        if found := _codes(other, invert=thorough):
            return found
    return ()


def _codes(grey: NDArray[np.uint8], *, invert: bool) -> tuple[Code, ...]:
    codes = zxingcpp.read_barcodes(np.ascontiguousarray(grey), formats=_FORMATS, try_invert=invert)
    return tuple(Code(str(one.format.name), bytes(one.bytes)) for one in codes[:MOST_CODES])


def _altered(grey: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    """Return the picture as a second look takes it: smoothed, with more contrast, larger."""
    contrast = cv2.createCLAHE(3.0, (8, 8)).apply(grey)
    looks = [cv2.GaussianBlur(grey, (0, 0), 1.5), contrast, cv2.GaussianBlur(contrast, (0, 0), 1.2)]
    if max(grey.shape) <= _LONGEST_SIDE // 2:
        looks.append(cv2.resize(grey, None, fx=2.0, fy=2.0, interpolation=cv2.INTER_CUBIC))
    return [np.asarray(look, np.uint8) for look in looks]
