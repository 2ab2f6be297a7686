"""The station's front desk: its officers, and what its log says of them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from client.inspection.booth import FrontDesk
from client.records import officer
from client.records.schema import StoreRefusal
from client.trust.officers import Officers

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from client.records.journal import Happening
    from client.records.outbox import Outbox
    from client.settings import Settings, Station


def front_desk(
    here: Station, wishes: Settings, outbox: Outbox, now: Callable[[], datetime]
) -> FrontDesk:
    """Make the front desk; a log that cannot be written to never keeps an officer out."""
    handles = officer.load(here.folder)

    def note(what: Happening, name: str) -> None:
        handle = handles.handle(name, now().date().isoformat()) if name else ""
        with contextlib.suppress(StoreRefusal):
            outbox.note(what, handle)

    known = Officers(here.folder, training=here.training).known
    return FrontDesk(known, note, wishes.blind_sampling)
