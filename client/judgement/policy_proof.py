"""The proof of I7, run at every load: every outcome of every check, up to three deviations.

What a single check contributes is asked of the rule itself, for each outcome, each code that the
policy names, and for silence; what three together give is asked of policy.strictest, the
function that advise() combines with, over the whole cube (about 200 deviations: 8 million
triples). The floor below is written from PRODUCT and knows nothing of a rule's effects.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from client.judgement import policy
from client.judgement.advice import Level
from client.judgement.catalogue import ALL_CHECKS, group_of
from client.judgement.policy_errors import PolicyError
from mrz.checks import Check, Group, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from numpy.typing import NDArray

    from client.judgement.policy import Policy, Rule

# Whatever a policy says, these can be asked of any traveller and any station.
ALWAYS_REQUIRED = frozenset(
    {"print.readable", "print.consistency", "print.expiry", "station.integrity"}
)
# A document of an old law may have no date of expiry; the others every document has.
_LIFTABLE = frozenset({"print.expiry"})
# The officer's own comparison; the machine's view of a face or a finger never makes red.
_BY_EYE = frozenset({"face.match", "finger.match"})


@dataclass(frozen=True, slots=True)
class Deviation:
    """One check that is not plainly successful. check None: nobody reported it."""

    name: str
    check: Check | None

    @property
    def words(self) -> str:
        """The deviation for a sentence."""
        if self.check is None:
            return f"{self.name} missing"
        code = f" ({self.check.code})" if self.check.code else ""
        return f"{self.name} {self.check.outcome.value}{code}"


def prove(subject: Policy, today: date) -> None:
    """Prove the policy, or raise PolicyError with the first thing that does not hold."""
    _requires_enough(subject)
    deviations = all_deviations(subject)
    asked = _levels(subject.rules[each.name].contribution(each.check) for each in deviations)
    floors = _levels(floor(subject.rules[each.name], each.check) for each in deviations)
    _no_single_below(deviations, asked, floors)
    _no_machine_red(subject)
    _whole_cube(deviations, asked, floors)
    _days(subject, today)


def combinations(subject: Policy) -> int:
    """Count the combinations that prove() looks at: none, one, two and three deviations."""
    count = len(all_deviations(subject))
    return 1 + count + count**2 + count**3


def all_deviations(subject: Policy) -> tuple[Deviation, ...]:
    """List the deviations of every check."""
    return tuple(each for rule in subject.rules.values() for each in deviations_of(rule))


def deviations_of(rule: Rule) -> Iterator[Deviation]:
    """List what can come of one check beside plain success: silence, outcomes, named codes."""
    yield Deviation(rule.name, None)
    group = group_of(rule.name)
    for code in ("", *sorted(rule.optional_when | rule.codes.keys())):
        for outcome in Outcome:
            if code or outcome is not Outcome.SUCCESSFUL:
                yield Deviation(rule.name, Check(rule.name, group, outcome, code))


def floor(rule: Rule, check: Check | None) -> Level:
    """Return the least level that PRODUCT asks for, whatever the policy says."""
    if check is not None and check.outcome is Outcome.SUCCESSFUL:
        return Level.GREEN
    if check is not None and check.outcome is Outcome.FAILED:
        return Level.RED if rule.name == "station.integrity" else Level.AMBER
    document_has_none = (
        check is not None
        and check.outcome is Outcome.NOT_PERFORMED
        and check.code in rule.optional_when
    )
    return Level.AMBER if rule.required and not document_has_none else Level.GREEN


def _levels(levels: Iterator[Level]) -> NDArray[np.int8]:
    return np.fromiter(levels, dtype=np.int8)


def _requires_enough(subject: Policy) -> None:
    for name in sorted(ALWAYS_REQUIRED):
        if not subject.rules[name].required:
            raise PolicyError("policy.requires_too_little", check=name)
        if subject.rules[name].optional_when and name not in _LIFTABLE:
            raise PolicyError("policy.lifts_too_much", check=name)


def _no_single_below(
    deviations: tuple[Deviation, ...], asked: NDArray[np.int8], floors: NDArray[np.int8]
) -> None:
    below = np.flatnonzero(asked < floors)
    if below.size:
        worst = deviations[int(below[0])]
        least = Level(int(floors[below[0]])).name.lower()
        raise PolicyError("policy.unsafe", deviation=worst.words, least=least)


def _no_machine_red(subject: Policy) -> None:
    """Keep a face or a finger that differs at amber until a person has compared."""
    for name in ALL_CHECKS:
        rule = subject.rules[name]
        if group_of(name) not in {Group.FACE, Group.FINGER}:
            continue
        codes = {} if name in _BY_EYE else rule.codes
        if Level.RED in {*rule.effects.values(), *codes.values()}:
            raise PolicyError("policy.machine_red", check=name)


def _whole_cube(
    deviations: tuple[Deviation, ...], asked: NDArray[np.int8], floors: NDArray[np.int8]
) -> None:
    """No deviation, one, two and three at once: never below a floor, never better by one more."""
    if policy.strictest(np.zeros(0, dtype=np.int8)) != Level.GREEN:
        raise PolicyError("policy.unsafe", deviation="nothing", least="green")
    count = len(asked)
    pairs = np.stack(np.broadcast_arrays(asked[:, None], asked[None, :]))
    of_two = policy.strictest(pairs)
    floor_of_two = np.maximum(floors[:, None], floors[None, :])
    triples = np.empty((3, count, count), dtype=np.int8)
    triples[:2] = pairs
    for third in range(count):
        triples[2] = asked[third]
        of_three = policy.strictest(triples)
        least = np.maximum(floor_of_two, floors[third])
        bad = (of_three < least) | (of_three < of_two)
        if bad.any():
            first, second = (int(place[0]) for place in np.nonzero(bad))
            words = "; ".join(deviations[at].words for at in (first, second, third))
            raise PolicyError("policy.unsafe", deviation=words, least="amber")


def _days(subject: Policy, today: date) -> None:
    """All successful is green on a good day and amber on every other."""
    fine = [Check(name, group_of(name), Outcome.SUCCESSFUL) for name in ALL_CHECKS]
    for day in {today, subject.issued, subject.expires}:
        advice = policy.advise(fine, subject, day)
        good = subject.issued <= day <= subject.expires
        if advice.level is not (Level.GREEN if good else Level.AMBER):
            raise PolicyError("policy.unsafe", deviation=f"the day {day}", least="amber")
