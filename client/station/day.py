"""The day's round: ends past days and takes the station's counters, also where nobody restarts.

A booth can stay open for weeks. So this looks at the clock at every start and once a minute.
"""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from client import log
from client.inspection import events
from client.records.closed import RecordRefusal
from client.records.daily import close_days
from client.records.health import DeviceState
from client.records.schema import StoreRefusal
from client.records.told import Told, tell, told
from client.records.vitals import Tally, daily
from mrz.checks import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from client.inspection.events import Event
    from client.records.outbox import Outbox
    from client.records.sealing import Sealer
    from client.records.signing import Signer

LOOK_SECONDS = 60.0


class Counts:
    """A listener that counts first tries; it keeps six numbers and nothing of an inspection."""

    def __init__(self, outbox: Outbox) -> None:
        """Go on from what was counted before the booth was closed."""
        self._lock = threading.Lock()
        self._of = {name: told(outbox, name) for name in _COUNTED}
        self._undisturbed = self._chip_seen = self._chip_read = False
        self._station: events.StationChanged | None = None

    def __call__(self, event: Event) -> None:
        """Count what an event says of the machine."""
        with self._lock:
            match event:
                case events.StateChanged(events.State.READING):
                    self._undisturbed, self._chip_seen, self._chip_read = True, False, False
                    self._of[Told.ZONE_TRIES] += 1
                case events.ZoneRead():
                    self._of[Told.ZONES] += self._undisturbed
                    self._undisturbed = True
                case events.ChipProgress() if not self._chip_seen:
                    self._chip_seen = True
                    self._of[Told.CHIP_TRIES] += 1
                case events.CheckDone() if self._first_reading(event.check.name):
                    self._chip_read = True
                    whole = event.check.outcome is Outcome.SUCCESSFUL
                    self._of[Told.CHIPS] += whole and self._undisturbed
                case events.Notice():
                    # Whatever the officer had to be told: it was not the first try any more.
                    self._undisturbed = False
                    self._of[Told.ROOMS] += event.code in {"room.ended", "room.lost"}
                case events.StationChanged():
                    self._station = event
                case _:
                    pass

    def _first_reading(self, name: str) -> bool:
        return name == "chip.files" and self._chip_seen and not self._chip_read

    def tally(self) -> Tally:
        """Return the counts, and the devices and lists as they were last told."""
        with self._lock:
            of, station = dict(self._of), self._station
        lists = station.list_days if station else -1
        trust = station.trust_days if station else -1
        lamps = station.lamps if station else ()
        return Tally(
            zones=(of[Told.ZONES], of[Told.ZONE_TRIES]),
            chips=(of[Told.CHIPS], of[Told.CHIP_TRIES]),
            rooms_killed=of[Told.ROOMS],
            list_days=lists,
            trust_days=trust,
            devices=tuple(_state(kind, lamp) for kind, _, lamp, _ in lamps),
        )

    def begin_again(self) -> None:
        """Count from nothing."""
        with self._lock:
            self._of = dict.fromkeys(_COUNTED, 0)

    def numbers(self) -> dict[Told, int]:
        """Return the bare counts, to be kept while the booth is closed."""
        with self._lock:
            return dict(self._of)


_COUNTED = (Told.ZONES, Told.ZONE_TRIES, Told.CHIPS, Told.CHIP_TRIES, Told.ROOMS)


def _state(kind: str, lamp: events.Lamp) -> DeviceState:
    word = "missing" if lamp is events.Lamp.MISSING else "working"
    return DeviceState(f"{kind}.{word}")


class DayRound:
    """Looks at the day at its start, once a minute, and when close() is called."""

    def __init__(
        self,
        outbox: Outbox,
        keys: tuple[Signer, Sealer],
        post: str,
        today: Callable[[], date],
        counts: Counts,
        sweep: Callable[[], object] = lambda: None,
    ) -> None:
        """sweep: destroys what else has reached its end; called at every look."""
        self._sweep = sweep
        self._outbox, self._keys, self._post = outbox, keys, post
        self._today, self._counts = today, counts
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="day", daemon=True)

    def begin(self) -> None:
        """Look now, then once a minute in a thread of its own."""
        self.look()
        self._thread.start()

    def look(self) -> None:
        """End what has ended and count once a day; a full disk is tried again at the next look."""
        today = self._today().isoformat()
        # A record of another version, which nobody can count, keeps no booth from opening.
        with contextlib.suppress(StoreRefusal, RecordRefusal):
            close_days(self._outbox, today)
        with contextlib.suppress(OSError):
            self._sweep()
        with contextlib.suppress(StoreRefusal):
            if daily(self._outbox, self._keys, self._post, today, self._counts.tally()):
                self._counts.begin_again()

    def close(self) -> None:
        """Stop looking; the counts stay for the next start."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join(10)
        with contextlib.suppress(StoreRefusal):
            tell(self._outbox, self._counts.numbers())

    def _watch(self) -> None:
        while not self._stop.wait(LOOK_SECONDS):
            try:
                self.look()
            except Exception as fault:  # noqa: BLE001 - days must end, whatever one look met
                log.stumble(fault)
