"""A finger from the bytes of a file: a picture, or a record of pictures or of minutiae."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.finger.picture import read_picture

if TYPE_CHECKING:
    from capture.finger.engine import FingerEngine
    from capture.finger.types import Reference


def read_finger(
    engine: FingerEngine, content: bytes, pixels_per_inch: float | None = None
) -> Reference:
    """Make a reference of whatever the bytes are. CaptureError where they are no finger."""
    return engine.reference(read_picture(content, pixels_per_inch))
