"""Decodes pictures: limits first, then the decoder; the result is always 8-bit BGR, upright."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.errors import CaptureError
from capture.image_header import header, whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.image_header import Header

    Picture = NDArray[np.uint8]

# One thread: other threads would outlive a call, and two cores serve the whole booth.
cv2.setNumThreads(1)
cv2.utils.logging.setLogLevel(0)


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that a picture may claim before it is decoded."""

    pixels: int = 40_000_000
    side: int = 16_384
    encoded_bytes: int = 64 * 1024 * 1024


STANDARD = Limits()
_MASKED = 2


def _within(claimed: Header, limits: Limits) -> None:
    if (
        claimed.width * claimed.height > limits.pixels
        or max(claimed.width, claimed.height) > limits.side
    ):
        raise CaptureError("image.too_large", f"{claimed.width} x {claimed.height} pixels")


def _flag(claimed: Header) -> int:
    if claimed.format in {"jp2", "j2k"}:
        # OpenJPEG refuses to turn one component into three, which is done below; and it gives two,
        # grey values and their mask, as grey values only.
        masked = claimed.components == _MASKED
        return int(cv2.IMREAD_GRAYSCALE if masked else cv2.IMREAD_UNCHANGED)
    return int(cv2.IMREAD_COLOR)


def _bgr(picture: NDArray[np.generic], bits: int) -> Picture:
    if picture.dtype == np.uint16:
        # OpenJPEG gives 12 bits as 12 bits, in numbers of 16.
        shift = bits - 8 if 8 < bits < 16 else 8
        picture = (picture.astype(np.uint16) >> shift).clip(0, 255).astype(np.uint8)
    if picture.dtype != np.uint8:
        raise CaptureError("image.unreadable", f"samples of type {picture.dtype}")
    if picture.ndim == 2 or picture.shape[2] in {1, 2}:
        grey = picture if picture.ndim == 2 else picture[:, :, 0]
        return np.repeat(grey[:, :, None], 3, axis=2).astype(np.uint8, copy=False)
    return np.ascontiguousarray(picture[:, :, :3]).astype(np.uint8, copy=False)


def decode(encoded: bytes, *, limits: Limits = STANDARD) -> Picture:
    """Decode JPEG, JPEG 2000 (JP2 or bare codestream), PNG, BMP, TIFF or PGM.

    Returns height x width x 3 uint8 BGR, turned upright by its EXIF orientation. CaptureError
    "image.too_large" (before anything is decoded), "image.format", "image.unreadable".
    """
    if len(encoded) > limits.encoded_bytes:
        raise CaptureError("image.too_large", f"{len(encoded)} bytes")
    claimed = header(encoded)
    _within(claimed, limits)
    whole(encoded, claimed)
    try:
        picture = cv2.imdecode(np.frombuffer(encoded, np.uint8), _flag(claimed))
    except (cv2.error, MemoryError) as cause:
        raise CaptureError("image.unreadable", claimed.format) from cause
    if picture is None:
        raise CaptureError("image.unreadable", claimed.format)
    return _bgr(picture, claimed.bits)
