"""What runs inside the traveller's room: pure library code behind a pipe.

Started ahead as a spare: it loads models and trust, closes itself, and waits. The first word
about a traveller starts its clock; when the clock runs out the kernel ends it, whatever it does.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
import threading
import time
from datetime import date
from typing import Any

from client.inspection import isolation
from client.inspection.isolation import limits
from client.inspection.room import finger_messages as words
from client.inspection.room import protocol
from client.inspection.room.chip_desk import ChipDesk
from client.inspection.room.desk import Desk, trouble_of
from client.inspection.room.eye_desk import desk_of_faces
from client.inspection.room.finger_desk import FingerDesk
from client.inspection.room.finger_gate import FingerGate
from client.inspection.room.page_desk import PageDesk
from client.inspection.room.ring import Ring
from client.inspection.room.seal_look import SealLook
from mrz.chip.trust import TrustView

# Python and NumPy import these when they are first needed, which is too late in here.
LATE = (
    "_strptime",
    "encodings.latin_1",
    "encodings.ascii",
    "encodings.utf_16_be",
    "unicodedata",
    "numpy.fft",
    "numpy.linalg",
    "numpy.ma",
)
ROOM_MEMORY = 1_500_000_000
ROOM_CPU_SECONDS = 240


class Speaker:
    """Sends messages to the booth, one at a time, from any thread of the room."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.Lock()

    def __call__(self, message: protocol.ToBooth) -> None:
        """Send one message; the room ends when the booth is gone."""
        with self._lock:
            try:
                protocol.send(message, lambda data: os.write(self._descriptor, data))
            except OSError:
                os._exit(0)


def _own_pipes() -> tuple[int, int]:
    """Take the pipes off descriptors 0 and 1, so that no library can write into them."""
    incoming, outgoing = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    return incoming, outgoing


class Worker:
    """Takes messages and hands them to the desks: page, chip, face and, where asked, finger."""

    def __init__(self, prepare: protocol.Prepare, say: Speaker) -> None:
        self._seconds = prepare.seconds
        self._clock_runs = False
        today = date.fromisoformat(prepare.today)
        self.face = desk_of_faces(prepare, Ring(prepare.ring), say)
        self.finger = FingerDesk(say, prepare.fingers) if prepare.finger else None
        trust = TrustView.from_bytes(prepare.trust)
        self._gate = FingerGate(self.finger) if self.finger else None
        self.chip = ChipDesk(trust, today, say, self.face, self._gate)
        seal = SealLook(trust, today, say, self._gate)
        self.page = PageDesk(today, say, (self.face, self.chip, seal), training=prepare.training)

    @property
    def desks(self) -> tuple[Desk[Any], ...]:
        """Every desk of this room."""
        desks: tuple[Desk[Any], ...] = (self.face, self.chip, self.page)
        return desks if self.finger is None else (*desks, self.finger)

    def take(self, message: protocol.ToRoom) -> None:
        """Hand one message to the desk that it is for."""
        if not self._clock_runs:
            self._clock_runs = True
            signal.alarm(self._seconds)
        match message:
            case protocol.Zone() | protocol.Pictures():
                if self._gate is not None and isinstance(message, protocol.Pictures):
                    self._gate.pictures_come()
                self.page.put(message)
            case (
                protocol.ReadChip()
                | protocol.ChipAnswer()
                | protocol.ChipGone()
                | protocol.NoChip()
                | protocol.SavedChip()
            ):
                self.chip.put(message)
            case protocol.Look() | protocol.TakeNow() | protocol.AskTurn() | protocol.Retake():
                self.face.put(message)
            case (
                words.FingerRecord()
                | words.FingerLook()
                | words.FingerHint()
                | words.FingerNow()
                | words.FingerAgain()
                | words.LeaveOutFinger()
            ):
                if self.finger is not None:
                    self.finger.put(message)
            case protocol.Prepare():
                pass


def main() -> None:
    """Prepare, close the room, serve until the booth closes the pipe or the clock runs out."""
    started = time.monotonic()
    incoming, outgoing = _own_pipes()
    if sys.platform == "linux":
        limits.end_with_parent()
    say = Speaker(outgoing)
    first = protocol.receive_in_room(incoming)
    if not isinstance(first, protocol.Prepare):
        return
    for name in LATE:
        importlib.import_module(name)
    try:
        worker = Worker(first, say)
    except Exception as reason:  # noqa: BLE001 - the booth must hear why there is no room
        say(trouble_of(reason, "room.not_ready"))
        return
    for desk in worker.desks:
        threading.Thread(target=desk.serve, name=type(desk).__name__, daemon=True).start()
    walls = isolation.lock_room(memory_bytes=ROOM_MEMORY, cpu_seconds=ROOM_CPU_SECONDS)
    elapsed = (time.monotonic() - started) * 1000
    say(protocol.Closed(walls.standing, walls.missing, worker.face.model, elapsed))
    try:
        while True:
            worker.take(protocol.receive_in_room(incoming))
    except protocol.Ended:
        for desk in worker.desks:
            desk.forget()
        os._exit(0)


if __name__ == "__main__":
    main()
