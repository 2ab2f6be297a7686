"""The contract of a camera."""

from __future__ import annotations

import threading
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from devices.interfaces import Camera
from devices.testing.expecting import expect, expect_cancelled

if TYPE_CHECKING:
    from devices.types import Frame


class CameraContract:
    """Override open_camera."""

    def open_camera(self) -> Camera:
        """Open the camera, with somebody or nobody before it."""
        raise AssertionError("override open_camera")

    def test_it_is_a_camera(self) -> None:
        camera = self.open_camera()
        expect(isinstance(camera, Camera), "it has info, frames and close")
        camera.close()

    def test_frames_are_pictures_in_order(self) -> None:
        frames = self._some(6)
        for frame in frames:
            expect(frame.image.dtype == np.uint8, "a frame is uint8")
            expect(frame.image.ndim == 3, "a frame has rows, columns and colours")
            expect(frame.image.shape[2] == 3, "a frame has three colours")
        sequence = [frame.sequence for frame in frames]
        expect(sequence == list(range(sequence[0], sequence[0] + 6)), "sequence counts by one")
        times = [frame.at for frame in frames]
        expect(times == sorted(times), "frames come in the order of their times")

    def test_a_frame_belongs_to_the_caller(self) -> None:
        first, second = self._some(2)
        expect(not np.shares_memory(first.image, second.image), "no frame is overwritten")

    def test_it_obeys_its_cancel(self) -> None:
        camera = self.open_camera()
        expect_cancelled(lambda cancel: list(camera.frames(cancel)))
        camera.close()

    def test_it_closes_twice(self) -> None:
        camera = self.open_camera()
        camera.close()
        camera.close()

    def _some(self, count: int) -> list[Frame]:
        camera = self.open_camera()
        try:
            return list(islice(camera.frames(threading.Event()), count))
        finally:
            camera.close()
