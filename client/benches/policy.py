"""How long the proof of a policy takes, and one advice."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

from client.benches.measurement import Measurement
from client.judgement import policy, policy_loading, policy_proof
from client.judgement.catalogue import ALL_CHECKS, group_of
from client.trust.training import policy_text
from mrz.checks import Check, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TODAY = date(2026, 11, 21)


def _best(work: Callable[[], object], rounds: int) -> float:
    """Return the shortest of some runs, in seconds: the machine's other work is no cost of ours."""
    spent = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        spent.append(time.perf_counter() - begun)
    return min(spent)


def measure() -> Iterator[Measurement]:
    """Measure loading with its proof, and advice over every check."""
    text = policy_text(TODAY)
    loaded = policy_loading.load(text, today=TODAY)
    seconds = _best(lambda: policy_loading.load(text, today=TODAY), 10)
    combinations = policy_proof.combinations(loaded)
    yield Measurement(
        "load and prove", seconds * 1e3, "ms", "300 ms", f"{combinations:,} combinations"
    )
    checks = [Check(name, group_of(name), Outcome.FAILED) for name in ALL_CHECKS]
    seconds = _best(lambda: policy.advise(checks, loaded, TODAY), 200)
    yield Measurement("advice, every check failed", seconds * 1e6, "µs")
