"""Replay the advice of a record from what it tells, for an auditor or a contested crossing. Pure.

A record has one letter a group, not each check, and hides possible records on lists. So a replay
bounds the advice: it proves a contradiction, and names what it cannot see.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from client.judgement.advice import Level
from client.judgement.catalogue import CHECKS, group_of
from mrz.checks import Group, Outcome

if TYPE_CHECKING:
    from client.judgement.policy import Policy, Rule
    from client.records.record import Record

_LEVELS = {"g": Level.GREEN, "a": Level.AMBER, "r": Level.RED}
# What a check of a group may have come to, when the group's worst outcome is the letter.
_WORST_FIRST = (
    ("f", Outcome.FAILED),
    ("a", Outcome.ABORTED),
    ("u", Outcome.UNDETERMINED),
    ("s", Outcome.SUCCESSFUL),
)


class Verdict(StrEnum):
    """What a replay shows."""

    AGREES = "agrees"
    UNTOLD = "untold"
    CONTRADICTS = "contradicts"
    OTHER_POLICY = "other_policy"


def _possible(letter: str) -> frozenset[Outcome]:
    """Outcomes that a group with this worst letter allows; not performed never hides."""
    letters = [each for each, _ in _WORST_FIRST]
    if letter not in letters:
        return frozenset({Outcome.NOT_PERFORMED})
    below = [outcome for _, outcome in _WORST_FIRST[letters.index(letter) :]]
    return frozenset({*below, Outcome.NOT_PERFORMED})


def _levels(rule: Rule, outcomes: frozenset[Outcome]) -> set[Level]:
    """Return the levels that one check can have asked for."""
    found = {Level.GREEN} if Outcome.SUCCESSFUL in outcomes else set()
    troubled = outcomes - {Outcome.SUCCESSFUL}
    found |= {rule.effects[outcome] for outcome in troubled}
    if troubled:
        found |= set(rule.codes.values())
    if rule.optional_when and Outcome.NOT_PERFORMED in outcomes:
        found.add(Level.GREEN)
    return found


def replay(record: Record, policy: Policy) -> Verdict:
    """Compare a record's advice with what its letters and reasons allow under its policy.

    UNTOLD: a level above green whose cause the record does not tell: a possible record on a list.
    """
    if record.pol != policy.reference:
        return Verdict.OTHER_POLICY
    told = _LEVELS[record.adv.value]
    low, high = _bounds(record, policy)
    if told < low:
        return Verdict.CONTRADICTS
    if told > high or (told > Level.GREEN and not record.why):
        return Verdict.UNTOLD if record.chk[5] != "n" else Verdict.CONTRADICTS
    return Verdict.AGREES


def _bounds(record: Record, policy: Policy) -> tuple[Level, Level]:
    """Return the lowest and highest advice that letters and reasons allow."""
    low = high = Level.GREEN
    day = date.fromisoformat(record.day)
    if not policy.issued <= day <= policy.expires:
        low = high = Level.AMBER
    for group, letter in zip(Group, record.chk, strict=True):
        if group is Group.LISTS:
            continue
        ranges = [_levels(policy.rules[name], _possible(letter)) for name in CHECKS[group]]
        # At least one check of the group came to the letter itself.
        low = max(low, min(_worst(policy, name, letter) for name in CHECKS[group]))
        high = max(high, *(max(each, default=Level.GREEN) for each in ranges))
    for name in record.why:
        low = max(low, _least(policy.rules[name], record.chk, group_of(name)))
        if name.startswith("lists."):
            high = max(high, Level.AMBER)
    return low, high


def _worst(policy: Policy, name: str, letter: str) -> Level:
    outcome = dict(_WORST_FIRST).get(letter, Outcome.NOT_PERFORMED)
    return min(_levels(policy.rules[name], frozenset({outcome})), default=Level.GREEN)


def _least(rule: Rule, letters: str, group: Group) -> Level:
    """Return the least that a check which is named as a reason can have asked for."""
    outcomes = _possible(letters[list(Group).index(group)]) - {Outcome.SUCCESSFUL}
    above = [level for level in _levels(rule, outcomes) if level > Level.GREEN]
    return min(above, default=Level.AMBER)
