"""Adapters by entry point: one that cannot be imported is a row with its reason, never a crash."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from devices.interfaces import Adapter

GROUP = "halfdoor.devices"


@dataclass(frozen=True, slots=True)
class AdapterRow:
    """One adapter as installed.

    name: of its entry point. adapter: None where it could not be made. reason: why, for a
    technician. distribution: the installed package that brings it.
    """

    name: str
    adapter: Adapter | None
    reason: str = ""
    distribution: str = ""


def load_adapters(group: str = GROUP) -> tuple[AdapterRow, ...]:
    """Import every adapter of the group, in the order of their names."""
    found = sorted(entry_points(group=group), key=lambda point: point.name)
    return tuple(load_adapter(point) for point in found)


def load_adapter(point: EntryPoint) -> AdapterRow:
    """Import and make one adapter; whatever it raises becomes the row's reason."""
    owner = point.dist.name if point.dist else ""
    try:
        adapter = point.load()()
    except Exception as problem:  # noqa: BLE001 - code from outside may raise anything
        return AdapterRow(point.name, None, f"{type(problem).__name__}: {problem}", owner)
    return AdapterRow(point.name, adapter, "", owner)
