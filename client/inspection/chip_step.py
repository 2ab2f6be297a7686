"""The chip's step of one inspection: looked for once, read again with a better key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.inspection import events
from client.inspection.equipment import RETURN_SECONDS
from client.inspection.room import protocol
from client.inspection.room.message import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.inspection import inbox
    from client.inspection.equipment import Equipment
    from client.inspection.office import Office
    from client.inspection.room.handle import Room

KEY_REFUSED = "chip.key_refused"


class ChipStep:
    """Has the room read the chip; anew: called before another reading begins."""

    def __init__(
        self, office: Office, room: Room, equipment: Equipment, anew: Callable[[], None]
    ) -> None:
        self.done = False
        self._office = office
        self._room = room
        self._equipment = equipment
        self._anew = anew
        self._looked_for = False
        self._reading = False
        self._lifted = False
        self._code = ""
        # The CAN of the next reading; "" takes the printed zone's key.
        self._can = ""
        # A better key came while a reading was under way (or lifted): it is tried after that one.
        self._better_key = False
        self._absent = False

    def zone_known(self) -> None:
        """Take note of a printed zone, the first one or a corrected one."""
        self._can = ""
        if not self._looked_for:
            self._look()
        elif self._reading or self._lifted:
            self._better_key = True
        elif self.done and self._code == KEY_REFUSED:
            # The chip lies there still and may take the new key.
            self._again()

    def can_typed(self, digits: str) -> None:
        """Take the Card Access Number that the officer typed."""
        self._can = digits
        if not self._looked_for:
            self._look()
        elif self._reading or self._lifted:
            self._better_key = True
        elif self.done:
            self._again()

    def here(self) -> None:
        """Start reading a chip that is powered, or go on where it was lifted."""
        if self._lifted:
            self._lifted = False
            self._office.tell(events.StateChanged(events.State.CHECKING))
        self._read()

    def absent(self, item: inbox.ChipAbsent) -> None:
        """Note that no chip answered."""
        self._absent = True
        # An address may be a long path, and the room takes no message beyond its bounds.
        self._room.send(protocol.NoChip(item.code, item.device[:LONGEST]))

    def paused(self, percent: int) -> None:
        """Wait for a chip that was lifted in mid-reading."""
        self._reading = False
        self._lifted = True
        self._office.tell(events.StateChanged(events.State.PAUSED))
        self._office.tell(events.Notice("chip.paused", (("percent", str(percent)),)))
        self._equipment.look_for_chip(seconds=RETURN_SECONDS)

    def ended(self, message: protocol.ChipDone) -> bool:
        """Take the end of a reading; False where another begins with the key that came."""
        self._reading = False
        self._code = message.code
        if self._better_key and message.code == KEY_REFUSED:
            self._again()
            return False
        self._better_key = False
        self.done = True
        return True

    def forget(self) -> None:
        """Drop what was typed: a Card Access Number stands on the traveller's document."""
        self._can = ""

    def _look(self) -> None:
        self._looked_for = True
        self._absent = False
        self._equipment.look_for_chip()

    def _again(self) -> None:
        self.done = False
        self._better_key = False
        self._anew()
        if self._absent:
            self._look()
        else:
            self._read()

    def _read(self) -> None:
        self._reading = True
        self._room.send(protocol.ReadChip(self._can))
