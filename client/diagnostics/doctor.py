"""Every part of the station is tried; a part that stumbles says so as text, never as a crash."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from client.diagnostics import equipment, holdings, installation, machine, walls
from client.diagnostics.finding import Finding, State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from client.settings import Station


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the station with its findings."""

    name: str
    findings: tuple[Finding, ...]


def examine(station: Station, today: date) -> Iterator[Section]:
    """Yield each section as soon as it is done."""
    parts: dict[str, Callable[[], Iterable[Finding]]] = {
        "installation": installation.findings,
        "machine": lambda: (*machine.findings(station.folder), *holdings.clock(station, today)),
        "walls": walls.findings,
        "devices": equipment.findings,
        "models": lambda: holdings.models(station),
        "certificates": lambda: holdings.trust(station, today),
        "lists": lambda: holdings.lists(station, today),
        "policy": lambda: holdings.policy(station, today),
        "keys": lambda: holdings.keys(station),
        "officers": lambda: holdings.officers(station),
        "records": lambda: holdings.records(station),
    }
    for name, look in parts.items():
        yield Section(name, section(name, look))


def section(name: str, look: Callable[[], Iterable[Finding]]) -> tuple[Finding, ...]:
    """Run one section; what it found before it stumbled is kept."""
    found: list[Finding] = []
    try:
        found.extend(look())
    except Exception as trouble:  # noqa: BLE001 - the doctor's patient may be in any condition
        words = f"This part could not be examined ({type(trouble).__name__})."
        remedy = "packaging/run sets the station up again; tell the technician if it stays."
        found.append(Finding(name, State.UNKNOWN, words, remedy))
    return tuple(found)


def well(sections: Iterable[Section]) -> bool:
    """Whether nothing is broken or unknown."""
    states = {finding.state for each in sections for finding in each.findings}
    return not states & {State.BROKEN, State.UNKNOWN}
