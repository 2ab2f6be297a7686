"""The shared-memory ring between booth and room."""

from __future__ import annotations

import os

import numpy as np
import pytest

from client.inspection.room import ring


@pytest.fixture
def both():
    descriptor = ring.create()
    booth, room = ring.Ring(descriptor), ring.Ring(descriptor)
    os.close(descriptor)
    yield booth, room
    booth.close()
    room.close()


def test_a_frame_written_in_the_booth_is_read_in_the_room(both) -> None:
    booth, room = both
    frame = np.arange(720 * 1280 * 3, dtype=np.uint32).astype(np.uint8).reshape(720, 1280, 3)
    height, width = booth.write(1, frame)
    assert (height, width) == (720, 1280)
    assert np.array_equal(room.read(1, height, width), frame)


def test_a_frame_that_is_too_large_is_thinned_to_fit(both) -> None:
    booth, room = both
    frame = np.full((2160, 3840, 3), 7, dtype=np.uint8)
    height, width = booth.write(0, frame)
    assert (height, width) == (1080, 1920)
    assert room.read(0, height, width).min() == 7


@pytest.mark.parametrize(
    ("slot", "height", "width"), [(3, 10, 10), (-1, 10, 10), (0, 2000, 10), (0, 10, 0)]
)
def test_nothing_outside_the_ring_can_be_read(both, slot: int, height: int, width: int) -> None:
    with pytest.raises(ValueError, match="outside the ring"):
        both[1].read(slot, height, width)


def test_wiping_overwrites_every_slot(both) -> None:
    booth, room = both
    for slot in range(ring.SLOTS):
        booth.write(slot, np.full((1080, 1920, 3), 255, dtype=np.uint8))
    booth.wipe()
    assert all(room.read(slot, 1080, 1920).max() == 0 for slot in range(ring.SLOTS))
