"""The booth's end of a traveller's room, and the spare room that waits for the next traveller."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

from client import erasing
from client.inspection.room import finger_messages as words
from client.inspection.room import protocol, ring

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    Hear = Callable[[protocol.ToBooth | None], None]

# A touch has a few frames, and the room looks at one in a hundredth of a second.
MOST_FINGER_FRAMES = 6
# What an end in order needs at most, before a room that stands still is ended by force.
HURRY_SECONDS = 1.0
# How long a room has to overwrite what it holds before it is ended by force all the same.
ORDERLY_SECONDS = 0.1


class Room:
    """One traveller's room: a child process with two pipes and one shared-memory ring.

    finger: whether this room is prepared to compare a finger.
    """

    def __init__(self, prepare: Callable[[int], protocol.Prepare], hear: Hear) -> None:
        """Start the process; hear gets every message, and None once when the process has ended."""
        self.closed: protocol.Closed | None = None
        self._hear = hear
        self._ready = threading.Event()
        self._gone = threading.Event()
        self._hurried = threading.Event()
        self._watch: threading.Thread | None = None
        self._write_lock = threading.Lock()
        descriptor = ring.create()
        self._ring = ring.Ring(descriptor)
        self._free = set(range(ring.SLOTS))
        self._fingers_under_way = 0
        self._process = subprocess.Popen(
            [sys.executable, "-m", "client.inspection.room.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            pass_fds=(descriptor,),
            bufsize=0,
            env=erasing.without(),
        )
        self.prepared = prepare(descriptor)
        self.finger = self.prepared.finger
        self.send(self.prepared)
        os.close(descriptor)
        self._thread = threading.Thread(target=self._listen, name="room", daemon=True)
        self._thread.start()

    @property
    def process_id(self) -> int:
        """The process id, for the tests that look into its memory."""
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """How the process ended: 0 in order, negative by force; None while it lives."""
        return self._process.returncode

    def wait_ready(self, seconds: float) -> bool:
        """Wait until the room is closed and ready; False when it ended or time is up."""
        return self._ready.wait(seconds) and self.closed is not None

    def send(self, message: protocol.ToRoom) -> bool:
        """Send a message; False when the room has ended."""
        pipe = self._process.stdin
        if pipe is None:
            return False
        with self._write_lock:
            try:
                protocol.send(message, pipe.write)
            except (OSError, ValueError):
                return False
        return True

    def show(self, image: NDArray[np.uint8], at: float) -> bool:
        """Lay a frame into a free slot; False (and the frame is skipped) when none is free."""
        with self._write_lock:
            if not self._free or self._ring is None:
                return False
            slot = self._free.pop()
            height, width = self._ring.write(slot, image)
        return self.send(protocol.Look(slot, height, width, at))

    def show_finger(
        self, image: NDArray[np.uint8], pixels_per_inch: float, position: int = 0
    ) -> bool:
        """Send a frame of the finger scanner; False (and it is skipped) when many are under way."""
        with self._write_lock:
            if self._fingers_under_way >= MOST_FINGER_FRAMES:
                return False
            self._fingers_under_way += 1
        height, width = image.shape
        look = words.FingerLook(height, width, image.tobytes(), pixels_per_inch, position)
        return self.send(look)

    def hint_finger(self, code: str) -> bool:
        """Send a word of the finger scanner."""
        return self.send(words.FingerHint(code))

    def watch(self, seconds: float) -> None:
        """End the room from here when its own clock stands still; the flow may hang on its pipe."""

        def wait() -> None:
            self._hurried.wait(seconds)
            if not self._gone.wait(HURRY_SECONDS):
                self._process.kill()

        self._watch = threading.Thread(target=wait, name="room watch", daemon=True)
        self._watch.start()

    def hurry(self) -> None:
        """Give the room a moment to be ended in order, then end it."""
        self._hurried.set()

    def _listen(self) -> None:
        pipe = self._process.stdout
        try:
            while pipe is not None:
                self._take(protocol.receive_in_booth(pipe.fileno()))
        except (protocol.Ended, OSError, ValueError):
            pass
        self._ready.set()
        self._hear(None)

    def _take(self, message: protocol.ToBooth) -> None:
        if isinstance(message, protocol.Closed):
            self.closed = message
            self._ready.set()
            return
        if isinstance(message, protocol.Looked):
            with self._write_lock:
                self._free.add(message.slot)
        if isinstance(message, words.FingerSeen) and message.answered:
            with self._write_lock:
                self._fingers_under_way -= 1
        self._hear(message)

    def _let_leave(self) -> None:
        """Close the pipe: the room overwrites its templates and pictures, and ends by itself."""
        pipe = self._process.stdin
        if self.closed is None or pipe is None:
            return
        if not self._write_lock.acquire(timeout=ORDERLY_SECONDS):
            return
        try:
            with contextlib.suppress(OSError):
                pipe.close()
        finally:
            self._write_lock.release()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(ORDERLY_SECONDS)

    def end(self) -> float:
        """End the process and overwrite the ring; returns milliseconds until it was gone."""
        started = time.monotonic()
        self._gone.set()
        self._hurried.set()
        self._let_leave()
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        self._process.wait()
        elapsed = (time.monotonic() - started) * 1000
        # Who listens hears the end first: a late answer would free a slot of a ring that is gone,
        # and a closed pipe's number may be another file's by then.
        if threading.current_thread() is not self._thread:
            self._thread.join(2)
        with self._write_lock:
            self._free.clear()
            if self._ring is not None:
                self._ring.close()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        if self._watch is not None:
            self._watch.join(2)
        return elapsed


class RoomService:
    """Keeps one spare room ready, so that a new traveller never waits for models."""

    def __init__(self, prepare: Callable[[int], protocol.Prepare]) -> None:
        self._prepare = prepare
        self._lock = threading.Lock()
        self._spare: tuple[Room, _Relay] | None = None

    def ready_spare(self) -> None:
        """Start a spare room if there is none that fits the present."""
        with self._lock:
            self._spare = self._fitting() or self._fresh()

    def _fresh(self) -> tuple[Room, _Relay]:
        relay = _Relay()
        return Room(self._prepare, relay), relay

    def _fitting(self) -> tuple[Room, _Relay] | None:
        """Return the spare room; one of another day, policy or site is ended and None."""
        if self._spare is not None:
            room = self._spare[0]
            if self._prepare(room.prepared.ring) == room.prepared:
                return self._spare
            self._spare = None
            room.end()
        return None

    def take(self, hear: Hear) -> Room:
        """Hand over the spare room (or a fresh one); its messages go to hear from now on."""
        with self._lock:
            room, relay = self._fitting() or self._fresh()
            self._spare = None
        relay.connect(hear)
        return room

    def close(self) -> None:
        """End the spare room."""
        with self._lock:
            spare, self._spare = self._spare, None
        if spare is not None:
            spare[0].end()


class _Relay:
    """Passes a room's messages on; holds those that come before anyone listens."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._hear: Hear | None = None
        self._held: list[protocol.ToBooth | None] = []

    def __call__(self, message: protocol.ToBooth | None) -> None:
        with self._lock:
            if self._hear is None:
                self._held.append(message)
                return
        self._hear(message)

    def connect(self, hear: Hear) -> None:
        with self._lock:
            for message in self._held:
                hear(message)
            self._held.clear()
            self._hear = hear
