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

    def portrait(self, picture: Picture) -> tuple[Face, ...]:
        """Return the faces of a document's portrait that could count."""
        ...

    def scan(self, picture: Picture) -> tuple[Face, ...]:
        """Return the faces of a live frame that could count, quickly."""
        ...

    def glance(self, picture: Picture) -> tuple[Face, ...]:
        """Return what the first look of a scan finds: for frames in which nobody stood before."""
        ...

    def near(self, picture: Picture, face: Face) -> tuple[Face, ...]:
        """Return the face that was there a moment ago; empty where it is no longer near."""
        ...

    def quarters(self, picture: Picture, face: Face) -> int:
        """Return by how many quarters the picture would have to turn for the face to stand.

        0 where it stands, and where the detector's scores cannot tell.
        """
        ...

    def blank(self) -> Face:
        """Return a face such as this detector makes, in a picture of 320 x 240, to warm up with."""
        ...
