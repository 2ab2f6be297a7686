"""How this station closes an inspection: its keys, its names, the register that it obeys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.inspection.closing import Closing, Crossing, Names
from client.records import officer, reference, register
from client.records.build import Profile
from client.records.record import Direction
from client.records.station import keys_of
from client.trust.errors import TrustError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from client.records.outbox import Outbox
    from client.settings import Settings, Station
    from mrz.zone import MRZ

# The register shortens this where a field's own retention is shorter.
RETENTION_DAYS = 30


def closing_of(
    here: Station, wishes: Settings, outbox: Outbox, now: Callable[[], datetime]
) -> Closing:
    """Make the closing of a station; the training world's devices are all simulated."""

    def today() -> date:
        return now().date()

    keys = keys_of(here.folder)
    crossing = Crossing(
        post=wishes.post,
        direction=Direction(wishes.direction),
        purpose=wishes.purpose,
        retention_days=RETENTION_DAYS,
        profile=Profile(wishes.profile),
        simulated=here.training,
    )
    names = Names(
        clock=now,
        handle=officer.load(here.folder).handle,
        reference=_references(here, wishes, today),
        register=lambda: _register(here, wishes, today()),
    )
    return Closing(outbox, (keys.signer, keys.sealer), crossing, names)


def _register(here: Station, wishes: Settings, today: date) -> register.Register:
    """Return the purpose register in force; RegisterRefusal where there is none to believe."""
    if here.training:
        return register.training(wishes.purpose, today)
    try:
        return register.load(here.trust)
    except (FileNotFoundError, TrustError) as reason:
        code = str(getattr(reason, "code", "records.no_register"))
        raise register.RegisterRefusal(code) from reason


def _references(here: Station, wishes: Settings, today: Callable[[], date]) -> Callable[[MRZ], str]:
    """Return what makes a document's keyed reference; "" where the State gave no key for it."""
    try:
        key = reference.load(here.folder)
    except FileNotFoundError:
        return lambda _mrz: ""

    def refer(mrz: MRZ) -> str:
        kind, number = mrz.document_code, mrz.document_number
        return key.reference(wishes.purpose, today(), mrz.issuing_state, kind, number)

    return refer
