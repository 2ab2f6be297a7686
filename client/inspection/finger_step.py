"""The finger's step of one inspection: asked for where the policy wants it, and never for ever."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from client.inspection import events, inbox
from client.inspection.room import finger_messages as words
from mrz.checks import Check, Group, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.inspection.equipment import Equipment
    from client.inspection.office import Office
    from client.inspection.room.handle import Room
    from client.inspection.timings import Timings

FINGER_SECONDS = 20.0
# However much happens at the scanner, one try takes no longer: a finger that is never lifted, dirt
# that looks like one, a scanner that comes and goes.
TRY_SECONDS = 45.0
TROUBLE_SECONDS = 8.0
CHECKS = ("finger.quality", "finger.attack", "finger.match")


class FingerStep:
    """Starts and stops the scanner as the room asks; keep: takes a check."""

    def __init__(
        self,
        office: Office,
        room: Room,
        equipment: Equipment,
        keep: Callable[[Check], bool],
        timings: Timings,
    ) -> None:
        self.done = True
        self._office = office
        self._room = room
        self._equipment = equipment
        self._keep = keep
        self._timings = timings
        self._deadline = self._latest = 0.0
        self._scanning = False
        self._trouble = ""

    def begin(self) -> None:
        """Give the room what a person gave; without a scanner there is nothing to wait for."""
        devices = self._equipment.devices
        if not self._room.finger:
            return
        if not devices.finger_scanner:
            self._without("device.no_finger_scanner")
            return
        self.done = False
        self.carried(devices.finger_record)

    def carried(self, record: bytes) -> None:
        """Take the record that came with a page, a card or a seal."""
        if record and not self.done:
            self._room.send(words.FingerRecord(record))

    def hear(self, message: words.FingerToBooth) -> None:
        """Take a word of the room."""
        match message:
            case words.FingerAsked():
                self._ask(message)
            case words.FingerSeen():
                if message.present:
                    self._wait_on()
                self._office.tell(events.FingerSeen(message.hints, message.present))
            case words.FingerDone():
                self._end()

    def _ask(self, message: words.FingerAsked) -> None:
        if not self._equipment.devices.finger_scanner:
            return
        self._latest = time.monotonic() + TRY_SECONDS
        self.done = False
        self._wait_on()
        self._office.tell(events.FingerAsked(message.position, message.attempt, message.most))
        if not self._scanning:
            self._scanning = True
            self._equipment.look_at_finger()

    def leave_out(self, item: inbox.LeaveOutFinger) -> None:
        """Go on without the finger that is asked for."""
        if self._scanning:
            self._room.send(words.LeaveOutFinger(item.missing))

    def again(self) -> None:
        """Ask for the finger again; only where one was asked for before."""
        if self._room.finger and self._equipment.devices.finger_scanner and self.done:
            self._room.send(words.FingerAgain())

    def troubled(self, item: inbox.DeviceTrouble) -> None:
        """Wait a little for a scanner that is gone, then go on without it."""
        self._trouble = item.error.told
        self._deadline = min(self._deadline, time.monotonic() + TROUBLE_SECONDS)

    def back(self) -> None:
        """Go on waiting for a finger: the scanner works again."""
        self._trouble = ""
        self._wait_on()

    def _wait_on(self) -> None:
        """Give the person more time, up to the end of this try."""
        self._deadline = min(time.monotonic() + FINGER_SECONDS, self._latest)

    def time_passed(self) -> None:
        """Look at the clock: a finger is not waited for for ever."""
        if self._deadline and time.monotonic() > self._deadline:
            self._deadline = self._latest = 0.0
            self._room.send(words.FingerNow(self._trouble or "finger.none_given"))

    def _end(self) -> None:
        if self._scanning:
            self._scanning = False
            self._equipment.stop_finger()
            self._timings.mark("finger")
        self._deadline = 0.0
        self.done = True
        self._office.tell(events.FingerEnded())

    def _without(self, code: str) -> None:
        for name in CHECKS:
            self._keep(Check(name, Group.FINGER, Outcome.NOT_PERFORMED, code))
