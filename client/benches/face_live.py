"""How long a traveller waits for the answer: a moving camera in real time, before the room's desk.

Frames come thirty times a second whether or not the desk is ready, as a camera's do: nobody for
half a second, then a person who moves a little. What is counted is wall time, from the first frame
with the person in it to the end of the comparison with the portrait of a chip.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import cv2
import numpy as np

from client.benches.face_figures import frame
from client.inspection.room import protocol, ring
from client.inspection.room.face_desk import FaceDesk
from client.inspection.room.faces import ChipPortrait

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.face.engine import FaceEngine
    from capture.models import ModelPack

    Frame = NDArray[np.uint8]

_A_SECOND = 30
_EMPTY, _FILMED = 15, 45
_LIMIT_SECONDS = 20.0


def _film() -> tuple[Frame, ...]:
    """Film an empty place, then a head that sways, before a camera with noise."""
    person, chance = frame(), np.random.default_rng(1)
    noise = chance.normal(0, 4, person.shape).astype(np.int8)
    shots: list[Frame] = []
    for number in range(_FILMED):
        sway = float(np.sin(number / 8.0))
        move = cv2.getRotationMatrix2D((640, 300), 1.5 * sway, 1.0)
        move[:, 2] += (6.0 * sway, 3.0 * float(np.cos(number / 11.0)))
        shot = np.full_like(person, 120) if number < _EMPTY else person
        moved = cv2.warpAffine(shot, move, (1280, 720), borderMode=cv2.BORDER_REPLICATE)
        noisy = moved + np.roll(noise, 37 * number, axis=1).astype(np.int16)
        shots.append(np.clip(noisy, 0, 255).astype(np.uint8))
    return tuple(shots)


def _chip() -> bytes:
    """Encode the same person as a chip does: cut close, JPEG 2000, about 15 kB."""
    cut = cv2.resize(frame()[:, 340:940], (413, 496), interpolation=cv2.INTER_AREA)
    ratio = [cv2.IMWRITE_JPEG2000_COMPRESSION_X1000, 25]
    return bytes(cv2.imencode(".jp2", cut, ratio)[1])


class _Camera:
    """Lays frames into a ring at their time; one that finds no free slot is lost."""

    def __init__(self, memory: ring.Ring) -> None:
        self._memory = memory
        self._free = list(range(ring.SLOTS))
        self._ended = threading.Event()
        self._film = _film()
        self.seen_since = 0.0

    def run(self, desk: FaceDesk) -> None:
        """Play the film, the person's part of it for as long as it takes."""
        start, number = time.monotonic(), 0
        while not self._ended.wait(max(0.0, start + number / _A_SECOND - time.monotonic())):
            shown = number if number < _FILMED else _EMPTY + number % (_FILMED - _EMPTY)
            if number == _EMPTY:
                self.seen_since = time.monotonic()
            if self._free:
                slot = self._free.pop()
                height, width = self._memory.write(slot, self._film[shown])
                desk.put(protocol.Look(slot, height, width, time.monotonic()))
            number += 1

    def hear(self, message: protocol.ToBooth) -> None:
        """Take back a slot, and stop at the end of the comparison."""
        if isinstance(message, protocol.Looked):
            self._free.append(message.slot)
        elif isinstance(message, protocol.FaceDone):
            self._ended.set()

    @property
    def ended(self) -> bool:
        """Whether the comparison is made."""
        return self._ended.is_set()

    def stop(self) -> None:
        """End the film."""
        self._ended.set()


def stream_ms(engine: FaceEngine) -> float:
    """Return the processor time of one frame of the film in milliseconds, the mean to the answer.

    Following, quality, the attack hint, and the frames that are embedded are all in it; so is the
    look at the whole of every frame in which nobody stands.
    """
    film, collector = _film(), engine.collector()
    start, done = time.process_time(), 0
    while not collector.enough and done < len(film):
        collector.add(film[done], done / _A_SECOND)
        done += 1
    took = (time.process_time() - start) * 1000.0
    collector.wipe()
    return took / done


def to_the_answer_ms(pack: ModelPack) -> float:
    """Return the wall time in milliseconds; inf where no answer came in twenty seconds."""
    memory = ring.Ring(ring.create())
    camera = _Camera(memory)
    desk = FaceDesk(pack, memory, camera.hear, match_counts=True)
    player = threading.Thread(target=camera.run, args=(desk,), name="film")
    desk.put(ChipPortrait(_chip()))
    player.start()
    until = time.monotonic() + _LIMIT_SECONDS
    try:
        while not camera.ended and time.monotonic() < until:
            desk.attempt(desk.waiting.get(timeout=_LIMIT_SECONDS))
        took = time.monotonic() - camera.seen_since if camera.ended else float("inf")
    finally:
        camera.stop()
        player.join()
        desk.forget()
        memory.close()
    return took * 1000.0
