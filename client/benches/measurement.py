"""One measured figure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measurement:
    """A figure with its unit; goal is "" or what the budget asks, in the same words."""

    name: str
    value: float
    unit: str
    goal: str = ""
    note: str = ""
