"""The policy: checks in, advice out. Pure; the day is an argument.

Advice is the maximum over the contributions of the checks (I7), so that the order of rules and
of checks is irrelevant and one more finding can never make the advice better.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from client.judgement.advice import Advice, Level, Reason
from client.judgement.catalogue import ALL_CHECKS
from mrz.checks import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from numpy.typing import NDArray

    from mrz.checks import Check

_PERFORMED = frozenset({Outcome.SUCCESSFUL, Outcome.FAILED})
_ORDER = {name: place for place, name in enumerate(ALL_CHECKS)}


@dataclass(frozen=True, slots=True)
class Rule:
    """What one check contributes to the advice.

    effects: the level of each outcome but successful. codes: levels that a code raises to.
    optional_when: codes of "not performed" with which the document itself lifts the requirement.
    """

    name: str
    required: bool
    effects: Mapping[Outcome, Level]
    codes: Mapping[str, Level]
    optional_when: frozenset[str]

    def lifted(self, check: Check | None) -> bool:
        """Whether the document is of a kind that cannot have this check."""
        return (
            check is not None
            and check.outcome is Outcome.NOT_PERFORMED
            and check.code in self.optional_when
        )

    def contribution(self, check: Check | None) -> Level:
        """Return the level that this check asks for; None is a check that nobody reported."""
        if check is None:
            return Level.AMBER if self.required else Level.GREEN
        if check.outcome is Outcome.SUCCESSFUL or self.lifted(check):
            return Level.GREEN
        return max(self.effects[check.outcome], self.codes.get(check.code, Level.GREEN))


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy whose invariants are proved; policy_loading.load() is the only way to one.

    rules: one for every check of the catalogue. limits: ages by name (policy_language.LIMITS).
    digest: the first 16 hex digits of SHA-256 over the policy's text.
    """

    id: str
    version: int
    issued: date
    expires: date
    rules: Mapping[str, Rule]
    limits: Mapping[str, int]
    digest: str

    @property
    def reference(self) -> str:
        """How the record names this policy: "id@version:hash"."""
        return f"{self.id}@{self.version}:{self.digest}"

    def expired(self, today: date) -> bool:
        """Whether the last good day is over."""
        return today > self.expires


def strictest(levels: NDArray[np.int8]) -> NDArray[np.int8]:
    """Take the maximum over the first axis: the one way in which contributions combine."""
    most: NDArray[np.int8] = levels.max(axis=0, initial=np.int8(Level.GREEN))
    return most


def advise(checks: Sequence[Check], policy: Policy, today: date) -> Advice:
    """Turn checks into advice; what was not reported, or is not in the catalogue, counts.

    Reasons stand worst first, then in the order of the catalogue. done counts the required
    checks that gave a result (successful or failed); required leaves out those that the document
    itself lifts.
    """
    reported = _worst_reported(checks, policy)
    reasons = [*_reasons(reported, policy), *_strangers(checks), *_age(policy, today)]
    reasons.sort(key=lambda reason: (-reason.level, _ORDER.get(reason.check, len(_ORDER))))
    levels = np.array([reason.level for reason in reasons], dtype=np.int8)
    needed = [
        name
        for name, rule in policy.rules.items()
        if rule.required and not rule.lifted(reported.get(name))
    ]
    done = sum(name in reported and reported[name].outcome in _PERFORMED for name in needed)
    level = Level(int(strictest(levels)))
    return Advice(level, tuple(reasons), done, len(needed), policy.reference)


def _worst_reported(checks: Sequence[Check], policy: Policy) -> dict[str, Check]:
    """One check a name: where a name was reported twice, the one that weighs more."""
    reported: dict[str, Check] = {}
    for check in checks:
        rule = policy.rules.get(check.name)
        if rule is None:
            continue
        earlier = reported.get(check.name)
        if earlier is None or rule.contribution(check) >= rule.contribution(earlier):
            reported[check.name] = check
    return reported


def _reasons(reported: Mapping[str, Check], policy: Policy) -> list[Reason]:
    reasons = []
    for name, rule in policy.rules.items():
        check = reported.get(name)
        level = rule.contribution(check)
        if level > Level.GREEN:
            reasons.append(_reason(name, check, level))
    return reasons


def _reason(name: str, check: Check | None, level: Level) -> Reason:
    if check is None:
        return Reason(name, "policy.check_missing", level, (("check", name),))
    code = check.code or f"policy.check_{check.outcome.value}"
    return Reason(name, code, level, check.detail or (("check", name),))


def _strangers(checks: Sequence[Check]) -> list[Reason]:
    """Give a reason for each check outside the catalogue: a person must look."""
    names = sorted({check.name for check in checks} - set(ALL_CHECKS))
    return [Reason(name, "policy.check_unknown", Level.AMBER, (("check", name),)) for name in names]


def _age(policy: Policy, today: date) -> list[Reason]:
    """Give the reason that makes every advice amber when the policy is out of its days."""
    if policy.issued <= today <= policy.expires:
        return []
    code = "policy.expired" if policy.expired(today) else "policy.not_yet"
    day = policy.expires if policy.expired(today) else policy.issued
    return [Reason("station.policy_age", code, Level.AMBER, (("day", day.isoformat()),))]
