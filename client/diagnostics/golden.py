"""Golden values of a device that is well, and how today's exercise compares.

A golden file is TOML, one table a series: share (successes), median_low and median_high. It is
made from an exercise of a device that works, and belongs to that kind of device.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from client.diagnostics.finding import Finding, attention, fine

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from client.diagnostics.series import Series

MARGIN = 0.3
_CLEAN = (
    "Clean the glass, plug it in anew, exercise it again; then compare with another of its kind."
)


class GoldenError(ValueError):
    """A golden file cannot be used; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Golden:
    """What a series should be: least share of successes, and bounds of the median."""

    share: float
    median_low: float
    median_high: float


def read(text: bytes) -> dict[str, Golden]:
    """Read a golden file; GoldenError with one sentence where it does not fit."""
    try:
        tables: dict[str, Any] = tomllib.loads(text.decode())
        return {name: Golden(**{k: float(v) for k, v in t.items()}) for name, t in tables.items()}
    except (ValueError, TypeError, AttributeError) as error:
        raise GoldenError(f"The golden file does not fit: {error}.") from error


def write(measured: Sequence[Series]) -> str:
    """Spell golden values from a device that works: medians within 30 % of today's."""
    parts = []
    for series in measured:
        low, high = sorted((series.median * (1 - MARGIN), series.median * (1 + MARGIN)))
        share = series.successes / series.tries if series.tries else 0.0
        parts.append(
            f'["{series.name}"]\nshare = {max(0.0, share - 0.05):.2f}\n'
            f"median_low = {low:.3f}\nmedian_high = {high:.3f}\n"
        )
    return "\n".join(parts)


def compare(measured: Sequence[Series], golden: Mapping[str, Golden]) -> tuple[Finding, ...]:
    """Compare each series with its golden values."""
    return tuple(_one(series, golden.get(series.name)) for series in measured)


def _one(series: Series, golden: Golden | None) -> Finding:
    share = series.successes / series.tries if series.tries else 0.0
    words = f"{series.name}: {share:.0%} of {series.tries}, median {series.median:.1f}"
    if golden is None:
        return fine(series.name, f"{words}; there is no golden value for it.")
    if share < golden.share:
        return attention(series.name, f"{words}; {golden.share:.0%} is usual.", _CLEAN)
    if not golden.median_low <= series.median <= golden.median_high:
        usual = f"{golden.median_low:.1f} to {golden.median_high:.1f}"
        return attention(series.name, f"{words}; {usual} is usual.", _CLEAN)
    return fine(series.name, f"{words}, as usual.")
