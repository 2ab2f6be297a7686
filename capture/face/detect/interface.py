"""What every detector offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from capture.face.types import Face, Picture


class Detector(Protocol):
    """Finds faces and their five landmarks."""

    def detect(self, picture: Picture, longest: int) -> tuple[Face, ...]:
        """Return the faces of a BGR picture, best first; searched at that longer side."""
        ...

    def blank(self) -> Face:
        """Return a face such as this detector makes, in a picture of 320 x 240, to warm up with."""
        ...
