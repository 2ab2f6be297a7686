"""From the bytes of a file or record to a finger's picture: limits first, then the decoder."""

from __future__ import annotations

import re
import struct
import zlib
from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.errors import CaptureError
from capture.finger.resolution import guessed, named
from capture.finger.types import FingerImage
from capture.image import STANDARD, decode

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.finger.types import Picture

_PNG = b"\x89PNG\r\n\x1a\n"
_PGM = re.compile(rb"P5(?:\s+|#[^\n]*\n)+(\d+)(?:\s+|#[^\n]*\n)+(\d+)(?:\s+|#[^\n]*\n)+(\d+)\s")
_METRES_PER_INCH = 0.0254


def grey(colour: NDArray[np.uint8]) -> Picture:
    """Turn height x width x 3 BGR into height x width."""
    return np.asarray(cv2.cvtColor(colour, cv2.COLOR_BGR2GRAY), np.uint8)


def read_pgm(content: bytes) -> Picture:
    """Read a binary 8-bit portable grey map. CaptureError "image.unreadable", "image.too_large"."""
    head = _PGM.match(content[:512])
    if head is None:
        raise CaptureError("image.unreadable", "pgm")
    width, height, most = (int(number) for number in head.groups())
    if not 0 < width * height <= STANDARD.pixels or most != 255:
        raise CaptureError("image.too_large", f"{width} x {height} pixels of {most} levels")
    if len(content) - head.end() < width * height:
        raise CaptureError("image.unreadable", "pgm")
    return np.frombuffer(content, np.uint8, width * height, head.end()).reshape(height, width)


def read_picture(content: bytes, pixels_per_inch: float | None = None) -> FingerImage:
    """Decode PNG, BMP, TIFF, JPEG, JPEG 2000 or PGM.

    pixels_per_inch: else what the file names, else what the ridges tell (250, 500 or 1000).

    CaptureError "image.format", "image.unreadable", "image.too_large".
    """
    if content.startswith(b"P5"):
        pixels = read_pgm(content)
    else:
        pixels = grey(decode(content))
        pixels_per_inch = pixels_per_inch or named(content)
    if pixels_per_inch:
        return FingerImage(pixels, pixels_per_inch)
    rate, sure = guessed(pixels)
    return FingerImage(pixels, rate, scale_known=sure)


def write_png(image: FingerImage) -> bytes:
    """Encode as an 8-bit grey PNG that names its resolution."""
    encoded = cv2.imencode(".png", image.pixels)[1].tobytes()
    per_metre = round(image.pixels_per_inch / _METRES_PER_INCH)
    body = b"pHYs" + struct.pack(">IIB", per_metre, per_metre, 1)
    chunk = struct.pack(">I", 9) + body + struct.pack(">I", zlib.crc32(body))
    head = len(_PNG) + 25  # The signature and the header chunk come first.
    return encoded[:head] + chunk + encoded[head:]


def write_pgm(pixels: Picture) -> bytes:
    """Encode as a binary 8-bit portable grey map."""
    height, width = pixels.shape
    return b"P5\n%d %d\n255\n" % (width, height) + pixels.tobytes()
