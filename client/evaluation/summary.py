"""What an evaluation says, as the keys that others rely on."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from capture.evaluation.rates import (
    FALSE_MATCH_RATES,
    equal_error,
    equal_error_interval,
    false_match,
    false_non_match,
    point,
    rate,
)

if TYPE_CHECKING:
    from capture.evaluation.rates import Point, Rate
    from capture.face.types import Thresholds
    from client.evaluation.face import Run

TOO_FEW = "too few pairs"
_LEAST_GROUP = 30


def shown(found: Rate) -> dict[str, object]:
    """Return a rate with its 95 % interval and what it was counted from; None of no trials."""
    return {
        "rate": round(found.value, 6) if found.trials else None,
        "interval": [round(found.low, 6), round(found.high, 6)],
        "events": found.events,
        "trials": found.trials,
    }


def told(value: object) -> str:
    """Return what shown() made in words: percent, interval, and what it was counted from."""
    found = cast("dict[str, object]", value)
    if not found["trials"]:
        return "no such pairs"
    low, high = cast("list[float]", found["interval"])
    share = cast("float", found["rate"])
    counted = f"{found['events']} of {found['trials']}"
    return f"{share:.2%} ({low:.2%} to {high:.2%}; {counted})"


def _at(found: Point) -> object:
    if found.rate is None or found.threshold is None:
        return TOO_FEW
    return {
        "fnmr": round(found.rate.value, 6),
        "interval": [round(found.rate.low, 6), round(found.rate.high, 6)],
        "threshold": round(found.threshold, 4),
    }


def _name(wanted: float) -> str:
    mantissa, exponent = f"{wanted:.0e}".split("e")
    return f"{mantissa}e{int(exponent)}"


def operating(run: Run, limits: Thresholds, group: str | None = None) -> dict[str, object]:
    """Return the errors at the pack's own thresholds; a failure to acquire counts as a reject."""
    genuine, impostor = run.scores(same=True, group=group), run.scores(same=False, group=group)
    lost = sum(
        1
        for one in run.scored
        if one.similarity is None and one.pair.same and (group is None or one.pair.group == group)
    )
    missed = false_non_match(genuine, limits.match)
    refused = rate(missed.events + lost, missed.trials + lost)
    return {
        "match_threshold": limits.match,
        "fmr": shown(false_match(impostor, limits.match)),
        "fnmr": shown(missed),
        "frr": shown(refused),
        "differ_threshold": limits.differ,
        "genuine_called_differ": shown(false_non_match(genuine, limits.differ)),
    }


def _groups(run: Run, limits: Thresholds) -> dict[str, object]:
    """Return the errors by group, and the worst against the best (ISO/IEC 19795-10)."""
    names = sorted({one.pair.group for one in run.scored if one.pair.group})
    rows: dict[str, object] = {name: operating(run, limits, name) for name in names}
    worst: tuple[float, float, str] | None = None
    for name in names:
        impostor = run.scores(same=False, group=name)
        if len(impostor) >= _LEAST_GROUP:
            found = false_match(impostor, limits.match)
            # Of two groups without an error, the one of which less is known is the worse.
            worst = max(worst or (-1.0, 0.0, ""), (found.value, found.high, name))
    if worst is not None:
        value, high, name = worst
        rows["worst_fmr"] = {"group": name, "rate": round(value, 6), "at_most": round(high, 6)}
    return rows


def summary(run: Run, limits: Thresholds) -> dict[str, object]:
    """Return pairs, failures, EER, FNMR at three FMRs, and the pack's own operating point."""
    genuine, impostor = run.scores(same=True), run.scores(same=False)
    equal = equal_error(genuine, impostor)
    result: dict[str, object] = {
        "pairs": len(run.scored),
        "genuine": sum(1 for one in run.scored if one.pair.same),
        "impostor": sum(1 for one in run.scored if not one.pair.same),
        "failure_to_acquire": round(len(run.failed) / max(run.pictures, 1), 6),
        "failures": {"pictures": run.pictures, "failed": len(run.failed)},
        "eer": TOO_FEW if equal is None else round(equal, 6),
        "eer_interval": [round(end, 6) for end in equal_error_interval(genuine, impostor)],
        "fnmr": {_name(f): _at(point(genuine, impostor, f)) for f in FALSE_MATCH_RATES},
        "operating": operating(run, limits),
        "ms_median": round(run.ms_median, 1),
    }
    groups = _groups(run, limits)
    return {**result, "groups": groups} if groups else result
