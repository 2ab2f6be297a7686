"""A finger from the bytes of a file: a picture, or a record of pictures or of minutiae."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.finger import fir, fir_39794, fmr, fmr_compact, wsq
from capture.finger.picture import read_picture
from capture.finger.types import PIXELS_PER_INCH, FingerImage, Minutiae, Position

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


@dataclass(frozen=True, slots=True, eq=False)
class Carried:
    """One finger that a traveller carries: its picture, or its minutiae alone."""

    position: Position
    content: FingerImage | Minutiae = field(repr=False)

    def reference(self, engine: FingerEngine) -> Reference:
        """Make what is compared. CaptureError where the picture shows no print."""
        if isinstance(self.content, FingerImage):
            return engine.reference(self.content)
        return engine.reference_of(self.content, self.position)


def read_fingers(content: bytes, pixels_per_inch: float | None = None) -> tuple[Carried, ...]:
    """Read every finger of a file or record. CaptureError "finger.record" where it holds none."""
    if content.startswith(fmr.MAGIC):
        found = tuple(Carried(position, points) for position, points in fmr.read_fmr(content))
    elif content.startswith(fmr_compact.MAGIC):
        found = (Carried(Position.UNKNOWN, fmr_compact.read_compact(content)),)
    else:
        images = read_images(content, pixels_per_inch)
        found = tuple(Carried(image.position, image) for image in images)
    if not found:
        raise CaptureError("finger.record", "it holds no finger")
    return found


def read_finger(
    engine: FingerEngine, content: bytes, pixels_per_inch: float | None = None
) -> Reference:
    """Make a reference of the first finger in the bytes. CaptureError where there is none."""
    return read_fingers(content, pixels_per_inch)[0].reference(engine)
