"""What a booth writes into its log: the machine's troubles, never an inspection.

An inspection's states with their times would be a second record of who crossed when. So the log
hears of devices and rooms, and of codes that speak of the station.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from client import log
from client.inspection import events
from client.messages.lookup import catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from client.inspection.events import Event

# Beginnings of the codes that speak of this station's machinery.
_MACHINERY = ("device.", "room.", "station.", "trust.", "records.", "store.")


class StationLog:
    """A listener of the booth; release() at the end."""

    def __init__(self, folder: Path) -> None:
        self._handler = log.configure(folder)
        log.allow(code for code in catalogue() if code.startswith(_MACHINERY))
        self._lamps: dict[str, str] = {}
        log.allow(["none"])
        log.note(log.Event.STARTED)

    def __call__(self, event: Event) -> None:
        """Note what an event says of the machine; everything else passes unheard."""
        if isinstance(event, events.Notice) and event.code.startswith(_MACHINERY):
            log.note(log.Event.TROUBLE, level=logging.WARNING, code=event.code)
        elif isinstance(event, events.StationChanged):
            self._lamps_changed(event)

    def _lamps_changed(self, event: events.StationChanged) -> None:
        for kind, _label, lamp, code in event.lamps:
            if self._lamps.get(kind) != lamp.value:
                self._lamps[kind] = lamp.value
                found = lamp is not events.Lamp.MISSING
                what = log.Event.DEVICE_FOUND if found else log.Event.DEVICE_LOST
                log.note(what, kind=kind, code=code or "none")

    def release(self) -> None:
        """Write the last line and let go of the file."""
        log.note(log.Event.STOPPED)
        log.release(self._handler)
