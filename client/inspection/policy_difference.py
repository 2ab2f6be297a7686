"""What changes from one policy to another, as sentences that a person can sign for. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.judgement.advice import Level
from mrz.checks import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from client.judgement.policy import Policy, Rule


def differences(new: Policy, present: Policy) -> tuple[str, ...]:
    """Say every difference in what the two policies do; the empty tuple when they do the same."""
    return tuple(_all(new, present))


def _all(new: Policy, present: Policy) -> Iterator[str]:
    if new.id != present.id:
        yield f"This is another policy: {new.id} instead of {present.id}."
    if new.version != present.version:
        older = ", which is older" if new.version < present.version else ""
        yield f"Its version is {new.version}{older}; the present one is {present.version}."
    if new.expires != present.expires:
        yield f"It ends on {new.expires}; the present one ends on {present.expires}."
    for name, rule in new.rules.items():
        yield from _of_rule(rule, present.rules[name])
    yield from _limits(new.limits, present.limits)


def _of_rule(new: Rule, present: Rule) -> Iterator[str]:
    if new.required and not present.required:
        yield f"{new.name} becomes a condition of green."
    if present.required and not new.required:
        yield f"{new.name} is no longer a condition of green (weaker)."
    for outcome in Outcome:
        if outcome is not Outcome.SUCCESSFUL:
            before, after = present.effects[outcome], new.effects[outcome]
            yield from _level(f"{new.name} {outcome.value.replace('_', ' ')}", before, after)
    for code in sorted(new.codes.keys() | present.codes.keys()):
        before, after = (rule.codes.get(code, Level.GREEN) for rule in (present, new))
        yield from _level(f"{new.name} with the code {code}", before, after)
    for code in sorted(new.optional_when - present.optional_when):
        yield f"{new.name} is not asked of a document with the code {code} (weaker)."
    for code in sorted(present.optional_when - new.optional_when):
        yield f"{new.name} is now asked of a document with the code {code} too."


def _level(what: str, before: Level, after: Level) -> Iterator[str]:
    if before != after:
        weaker = " (weaker)" if after < before else ""
        yield f"{what} was {before.name.lower()} and becomes {after.name.lower()}{weaker}."


def _limits(new: Mapping[str, int], present: Mapping[str, int]) -> Iterator[str]:
    for name in sorted(new):
        if new[name] != present[name]:
            what, unit = name.rsplit("_", 1)
            yield f"The limit for {what} was {present[name]} {unit} and becomes {new[name]} {unit}."
