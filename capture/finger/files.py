"""A finger from the bytes of a file: a picture, or a record of pictures or of minutiae."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.finger import fir, fir_39794, fmr, wsq
from capture.finger.picture import read_picture
from capture.finger.types import PIXELS_PER_INCH, FingerImage

if TYPE_CHECKING:
    from capture.finger.engine import FingerEngine
    from capture.finger.types import Reference


def read_images(content: bytes, pixels_per_inch: float | None = None) -> tuple[FingerImage, ...]:
    """Read the pictures of a file or record. CaptureError "finger.record", "finger.wsq", "image.*".

    pixels_per_inch: overrides what a bare picture says; records know better.
    """
    if content.startswith(fir.MAGIC):
        return fir.read_fir(content)
    if content[:1] == bytes([fir_39794.FIRST_BYTE]):
        return fir_39794.read_39794(content)
    if content.startswith(wsq.MAGIC):
        named = pixels_per_inch or wsq.wsq_resolution(content) or PIXELS_PER_INCH
        return (FingerImage(wsq.decode_wsq(content), named),)
    try:
        return (read_picture(content, pixels_per_inch),)
    except CaptureError as reason:
        if reason.code == "image.format":
            raise CaptureError("finger.file", reason.detail) from reason
        raise


def read_finger(
    engine: FingerEngine, content: bytes, pixels_per_inch: float | None = None
) -> Reference:
    """Make a reference of the first finger in the bytes. CaptureError where there is none."""
    if content.startswith(fmr.MAGIC):
        fingers = fmr.read_fmr(content)
        if not fingers:
            raise CaptureError("finger.record", "it holds no finger")
        position, points = fingers[0]
        return engine.reference_of(points, position)
    images = read_images(content, pixels_per_inch)
    if not images:
        raise CaptureError("finger.record", "it holds no finger")
    return engine.reference(images[0])
