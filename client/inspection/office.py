"""What an inspection needs of its station, gathered once by the composition root."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from threading import Event as Flag

    from client.inspection.chosen_devices import Devices
    from client.inspection.closing import Closing
    from client.inspection.events import Event
    from client.inspection.inbox import Item
    from client.judgement.advice import Advice
    from mrz.checks import Check
    from mrz.zone import MRZ

    AskLists = Callable[[MRZ, Flag, Callable[[Item], None]], None]


@dataclass(frozen=True, slots=True)
class Office:
    """The station, as one inspection sees it.

    ask_lists: asks every list and posts ListAnswer items, the last one marked; runs in a thread of
        its own. second_line_here: whether a referral goes on at this station with the material
        still in memory. protect: rings the silent bell (F11) and returns at once; it tells the
        outcome's code, from any thread, when it is known. portrait_years: from this age on a
        portrait is called old. retention_seconds: the life of the traveller's room (I8).
    """

    tell: Callable[[Event], None]
    devices: Callable[[], Devices]
    station_checks: Callable[[], tuple[Check, ...]]
    advise: Callable[[Sequence[Check]], Advice]
    ask_lists: AskLists
    closing: Closing
    protect: Callable[[Callable[[str], None]], None]
    portrait_years: Callable[[], int]
    retention_seconds: float = 120.0
    second_line_here: bool = False
