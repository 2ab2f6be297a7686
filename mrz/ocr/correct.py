"""Choose between look-alikes by the grammar of the position and by the check digits.

The cost of a choice is how much less likely the glyph makes it. A check digit that fails costs a
fixed amount: only a choice cheaper than that is made, so that a document whose printed digit is
wrong stays as it is printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from mrz import states
from mrz.check_digits import FILLER, compute
from mrz.ocr.grammar import LAYOUTS, prior
from mrz.ocr.recognise import CHARACTERS, Cells

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from mrz.layouts import CheckPlace, Layout, Span

LOOK_ALIKES = (
    "0OQD",
    "1IL",
    "8B3",
    "5S",
    "2Z7",
    "6G",
    "4A",
    "UV",
    "MNW",
    "KX",
    "CG",
    "<K",
    "PR",
    "EF",
)
FAILED_CHECK = 5.0  # a choice may cost so much less than a failing check digit
OTHER_GLYPH = 2.5  # glyphs that do not look alike may be exchanged only when nearly equal
LISTED_STATE = 3.0
BEAM = 24
VARIANTS = 6

Variant = tuple[float, str]


@cache
def alike(one: str, other: str) -> bool:
    """Whether two characters are taken for each other in print."""
    return any(one in family and other in family for family in LOOK_ALIKES)


@dataclass(frozen=True, slots=True)
class Scored:
    """For each column, the characters that may stand there with their costs, cheapest first."""

    columns: tuple[list[Variant], ...]

    def options(self, column: int) -> list[Variant]:
        """List what may stand in a column."""
        return self.columns[column]


def _scored(cells: Cells, allowed: NDArray[np.float64]) -> Scored:
    """Add the prior of each position to its glyph, and list what is near the best."""
    scores = np.log(cells.probabilities.astype(np.float64)) + allowed
    order = np.argsort(-scores, axis=1)[:, :5]
    near = np.take_along_axis(scores, order, axis=1)
    costs = near[:, :1] - near
    return Scored(tuple(_options(*row) for row in zip(order.tolist(), costs.tolist(), strict=True)))


def _options(order: list[int], costs: list[float]) -> list[Variant]:
    first = CHARACTERS[order[0]]
    out = [(0.0, first)]
    for at, cost in zip(order[1:], costs[1:], strict=True):
        if cost >= FAILED_CHECK + 1:
            break
        if cost < OTHER_GLYPH or alike(first, CHARACTERS[at]):
            out.append((cost, CHARACTERS[at]))
    return out


def correct(cells: tuple[Cells, ...], layout_at: int) -> tuple[tuple[str, ...], float]:
    """Return the lines as chosen, and what the choice costs (with failing digits)."""
    layout = LAYOUTS[layout_at]
    lines = tuple(
        _scored(line, prior_of_line)
        for line, prior_of_line in zip(cells, prior(layout_at), strict=True)
    )
    text = ["".join(line.options(at)[0][1] for at in range(len(line.columns))) for line in lines]
    _choose_states(layout, lines, text)
    cost = _choose_by_digits(layout, lines, text)
    return tuple(text), cost


def _put(text: list[str], span: Span, value: str) -> None:
    line = text[span.line]
    text[span.line] = line[: span.start] + value + line[span.end :]


def _choose_states(layout: Layout, lines: tuple[Scored, ...], text: list[str]) -> None:
    for field in ("issuing_state", "nationality"):
        span = layout.fields.get(field)
        if span is None or states.listed(span.of(tuple(text)).rstrip(FILLER)):
            continue
        listed = [
            (cost, value)
            for cost, value in _variants(lines, (span,), 64)
            if states.listed(value.rstrip(FILLER)) and cost < LISTED_STATE
        ]
        if listed:
            _put(text, span, min(listed)[1])


def _variants(lines: tuple[Scored, ...], spans: Iterable[Span], keep: int) -> list[Variant]:
    """Return the cheapest readings of some columns, in order."""
    beam: list[Variant] = [(0.0, "")]
    for span in spans:
        for column in range(span.start, span.end):
            options = lines[span.line].options(column)
            if len(options) == 1:
                beam = [(cost, value + options[0][1]) for cost, value in beam]
                continue
            longer = [(a + b, value + c) for a, value in beam for b, c in options]
            beam = sorted(longer)[:keep]
    return beam


def _holds(place: CheckPlace, value: str, digit: str) -> bool:
    if place.optional and digit == FILLER and not value.strip(FILLER):
        return True
    return compute(value) == digit


def _choose_by_digits(layout: Layout, lines: tuple[Scored, ...], text: list[str]) -> float:
    """Choose the readings of all checked fields together; write them into text."""
    own = [place for place in layout.checks if place.name != "composite"]
    whole = next((place for place in layout.checks if place.name == "composite"), None)
    fields = [_field(place, lines) for place in own]
    spans = [(*place.covers, place.digit) for place in own]
    if whole is not None:
        free = _uncovered(whole, spans)
        spans.extend((span,) for span in free)
        fields.extend(_variants(lines, (span,), VARIANTS) for span in free)
        spans.append((whole.digit,))
        fields.append(_variants(lines, (whole.digit,), VARIANTS))
    best, chosen = _cheapest(whole, spans, fields, text)
    for group, (_, value) in zip(spans, chosen, strict=True):
        _write(text, group, value)
    return best


def _field(place: CheckPlace, lines: tuple[Scored, ...]) -> list[Variant]:
    """Return readings of a field with its digit; one that does not hold costs more."""
    out = []
    digits = lines[place.digit.line].options(place.digit.start)
    for cost, value in _variants(lines, place.covers, BEAM):
        for extra, digit in digits:
            fails = not _holds(place, value, digit)
            # A filler in the number's digit means a long number, whose digit stands elsewhere.
            if place.name == "document_number" and digit == FILLER and not value.endswith(FILLER):
                fails = False
            out.append((cost + extra + FAILED_CHECK * fails, value + digit))
    return sorted(out)[:VARIANTS]


def _uncovered(whole: CheckPlace, spans: list[tuple[Span, ...]]) -> list[Span]:
    """Return what the whole zone's digit covers beyond the single fields."""
    taken = {(s.line, c) for group in spans for s in group for c in range(s.start, s.end)}
    out: list[Span] = []
    for cover in whole.covers:
        columns = [c for c in range(cover.start, cover.end) if (cover.line, c) not in taken]
        for column in columns:
            last = out[-1] if out else None
            if last is not None and last.line == cover.line and last.end == column:
                out[-1] = type(cover)(cover.line, last.start, column + 1)
            else:
                out.append(type(cover)(cover.line, column, column + 1))
    return out


def _cheapest(
    whole: CheckPlace | None,
    spans: list[tuple[Span, ...]],
    fields: list[list[Variant]],
    text: list[str],
) -> tuple[float, tuple[Variant, ...]]:
    """Try the combinations in which the whole zone's digit holds."""
    first = tuple(options[0] for options in fields)
    base = sum(cost for cost, _ in first)
    if whole is None or _whole_holds(whole, spans, first, text):
        return base, first
    best, chosen = base + FAILED_CHECK, first
    # Only combinations that cost less than the failing digit matter.
    for cost, combination in sorted(_combined(fields, best), key=lambda each: each[0]):
        if _whole_holds(whole, spans, combination, text):
            return cost, combination
    return best, chosen


def _combined(fields: list[list[Variant]], most: float) -> list[tuple[float, tuple[Variant, ...]]]:
    """Return every choice of one reading a field that costs less than so much altogether."""
    rest = sum(options[0][0] for options in fields)
    partial: list[tuple[float, tuple[Variant, ...]]] = [(0.0, ())]
    for options in fields:
        rest -= options[0][0]
        partial = [
            (cost + option[0], (*taken, option))
            for cost, taken in partial
            for option in options
            if cost + option[0] + rest < most
        ]
    return partial


def _whole_holds(
    whole: CheckPlace,
    spans: list[tuple[Span, ...]],
    chosen: tuple[Variant, ...],
    text: list[str],
) -> bool:
    trial = list(text)
    for group, (_, value) in zip(spans, chosen, strict=True):
        _write(trial, group, value)
    lines = tuple(trial)
    covered = "".join(span.of(lines) for span in whole.covers)
    return compute(covered) == whole.digit.of(lines)


def _write(text: list[str], group: tuple[Span, ...], value: str) -> None:
    at = 0
    for span in group:
        size = span.end - span.start
        _put(text, span, value[at : at + size])
        at += size
