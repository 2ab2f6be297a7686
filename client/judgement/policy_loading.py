"""From a policy's text to a policy whose invariants are proved: the only way to one."""

from __future__ import annotations

import hashlib
from types import MappingProxyType
from typing import TYPE_CHECKING

from client.judgement import policy_language, policy_proof
from client.judgement.advice import Level
from client.judgement.catalogue import ALL_CHECKS, group_of
from client.judgement.policy import Policy, Rule
from mrz.checks import Group, Outcome

if TYPE_CHECKING:
    from datetime import date

    from client.judgement.policy_language import PolicyText

# Findings that nobody can explain by wear, haste or a gap of ours (PRODUCT: check groups).
HARD_FINDINGS = frozenset(
    {
        "chip.sod_signature",
        "chip.hashes",
        "chip.chain",
        "chip.revocation",
        "chip.clone",
        "agreement.dg1",
        "agreement.issuer",
        "lists.notices",
        "station.integrity",
    }
)


def load(text: bytes, *, today: date) -> Policy:
    """Read a policy and prove I6 and I7; PolicyError with a code otherwise.

    text: the TOML, its signature already checked (client.trust.signed). An expired policy loads:
    it makes every advice amber.
    """
    written = policy_language.read(text)
    policy = Policy(
        written.id,
        written.version,
        written.issued,
        written.expires,
        MappingProxyType({name: _rule(name, written) for name in ALL_CHECKS}),
        MappingProxyType(dict(written.limits)),
        hashlib.sha256(text).hexdigest()[:16],
    )
    policy_proof.prove(policy, today)
    return policy


def default_effects(name: str, *, required: bool) -> dict[Outcome, Level]:
    """Return the effects of PRODUCT's table, for what a policy leaves out."""
    soft = Level.GREEN if group_of(name) is Group.FINGER and not required else Level.AMBER
    unmet = Level.AMBER if required else Level.GREEN
    return {
        Outcome.FAILED: Level.RED if name in HARD_FINDINGS else Level.AMBER,
        Outcome.UNDETERMINED: max(soft, unmet),
        Outcome.NOT_PERFORMED: unmet,
        Outcome.ABORTED: Level.AMBER,
    }


def _rule(name: str, written: PolicyText) -> Rule:
    required = name in written.required
    effects = default_effects(name, required=required) | dict(written.effects.get(name, {}))
    return Rule(
        name,
        required,
        MappingProxyType(effects),
        MappingProxyType(dict(written.codes.get(name, {}))),
        written.optional_when.get(name, frozenset()),
    )
