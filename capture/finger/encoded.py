"""The picture inside a finger record: which coding, and back to grey values."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from capture.errors import CaptureError
from capture.finger.picture import grey, read_pgm
from capture.finger.wsq import decode_wsq
from capture.image import STANDARD, decode

if TYPE_CHECKING:
    from capture.finger.types import Picture


class Coding(StrEnum):
    """How a record holds its grey values."""

    RAW = "raw"
    WSQ = "wsq"
    JPEG = "jpeg"
    JPEG2000 = "jpeg2000"
    PNG = "png"
    PGM = "pgm"


def decode_picture(data: bytes, coding: Coding, size: tuple[int, int] | None = None) -> Picture:
    """Decode; size: height and width of raw grey values.

    CaptureError "finger.record", "finger.wsq", "image.*".
    """
    if coding is Coding.RAW:
        return _raw(data, size)
    if coding is Coding.WSQ:
        return decode_wsq(data)
    return read_pgm(data) if coding is Coding.PGM else grey(decode(data))


def _raw(data: bytes, size: tuple[int, int] | None) -> Picture:
    height, width = size or (0, 0)
    if not 0 < height * width <= STANDARD.pixels or len(data) < height * width:
        raise CaptureError("finger.record", f"{len(data)} bytes for {width} x {height} pixels")
    return np.frombuffer(data, np.uint8, height * width).reshape(height, width)
