"""One shared-memory ring for camera frames between the booth and one traveller's room.

Anonymous memory: it has no name, lives in no file, and is gone when both ends have closed it.
The booth writes a slot that the room has given back; the room reads it; both overwrite.
"""

from __future__ import annotations

import mmap
import os
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SLOTS = 3
MAX_HEIGHT, MAX_WIDTH = 1080, 1920
SLOT_BYTES = MAX_HEIGHT * MAX_WIDTH * 3


def create() -> int:
    """Create the memory; returns its descriptor, which the booth hands to the room."""
    descriptor = os.memfd_create("halfdoor-ring")
    os.ftruncate(descriptor, SLOTS * SLOT_BYTES)
    return descriptor


class Ring:
    """One end of the ring. Frames are height x width x 3, uint8, BGR."""

    def __init__(self, descriptor: int) -> None:
        self._map = mmap.mmap(descriptor, SLOTS * SLOT_BYTES)

    def write(self, slot: int, image: NDArray[np.uint8]) -> tuple[int, int]:
        """Put a frame into a slot; a larger one is thinned. Returns its height and width."""
        step = max(-(-image.shape[0] // MAX_HEIGHT), -(-image.shape[1] // MAX_WIDTH))
        thinned = image[::step, ::step]
        height, width = thinned.shape[:2]
        self._view(slot, height, width)[:] = thinned
        return height, width

    def read(self, slot: int, height: int, width: int) -> NDArray[np.uint8]:
        """Copy a frame out of a slot; ValueError where the shape does not fit."""
        return self._view(slot, height, width).copy()

    def _view(self, slot: int, height: int, width: int) -> NDArray[np.uint8]:
        if not (0 <= slot < SLOTS and 0 < height <= MAX_HEIGHT and 0 < width <= MAX_WIDTH):
            raise ValueError("outside the ring")
        start = slot * SLOT_BYTES
        flat = np.frombuffer(self._map, dtype=np.uint8, count=height * width * 3, offset=start)
        return flat.reshape(height, width, 3)

    def wipe(self) -> None:
        """Overwrite every slot with zeros."""
        np.frombuffer(self._map, dtype=np.uint8)[:] = 0

    def close(self) -> None:
        """Overwrite and let go of the memory."""
        self.wipe()
        self._map.close()
