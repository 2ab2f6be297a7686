"""halfdoor policy check: prove a policy's invariants and say what it would change."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from client import settings
from client.commands.refusals import content_of
from client.inspection.policy_difference import differences
from client.judgement import policy_loading, policy_proof
from client.judgement.policy_errors import PolicyError
from client.messages.lookup import sentence
from client.terminal import DONE, UNREADABLE, CommandRefusal, emit_json, say
from client.trust import policy_store
from client.trust.errors import TrustError
from client.trust.keys import authority_keys
from client.trust.signed import POLICY, open_signed, without_signature

if TYPE_CHECKING:
    import argparse
    from datetime import date

    from client.judgement.policy import Policy

SUMMARY = "Prove the invariants of a policy and say what it would change, before anybody signs it."
EXAMPLE = "halfdoor policy check new-policy.toml"
_UNREADABLE = frozenset({"policy.not_toml", "policy.too_large"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the check found. policy None: refused, and code and words say why."""

    policy: Policy | None
    combinations: int
    code: str
    words: str
    milliseconds: float


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("action", choices=["check"], help="prove the invariants")
    parser.add_argument("file", type=Path, help="a policy, signed or still a draft")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Check one file; exit 0 whatever the verdict."""
    data = content_of(arguments.file)
    today = datetime.now(UTC).astimezone().date()
    trust = settings.station().trust
    signature = _signature(data, trust)
    verdict = judge(without_signature(data), today)
    changes = _changes(verdict.policy, trust, today)
    (_print_json if arguments.json else _print)(verdict, signature, changes, today)
    return DONE


def judge(text: bytes, today: date) -> Verdict:
    """Load and prove a policy's text."""
    begun = time.perf_counter()
    try:
        loaded = policy_loading.load(text, today=today)
    except PolicyError as error:
        words = " ".join(sentence(error.code, error.detail)).strip()
        if error.code in _UNREADABLE:
            raise CommandRefusal(UNREADABLE, words) from error
        return Verdict(None, 0, error.code, words, _since(begun))
    return Verdict(loaded, policy_proof.combinations(loaded), "", "", _since(begun))


def _since(begun: float) -> float:
    return round((time.perf_counter() - begun) * 1000, 1)


def _signature(data: bytes, trust: Path) -> str:
    try:
        open_signed(data, authority_keys(trust), POLICY)
    except TrustError as error:
        return error.code
    return "trusted"


def _changes(new: Policy | None, trust: Path, today: date) -> tuple[str, ...] | None:
    """Return the differences to the present policy; None where either is not there."""
    if new is None:
        return None
    try:
        return differences(new, policy_loading.load(policy_store.read_text(trust), today=today))
    except (TrustError, PolicyError):
        return None


def _print_json(
    verdict: Verdict, signature: str, changes: tuple[str, ...] | None, today: date
) -> None:
    loaded = verdict.policy
    emit_json(
        {
            "policy": loaded.reference if loaded else None,
            "proved": loaded is not None,
            "code": verdict.code or None,
            "sentence": verdict.words or None,
            "combinations": verdict.combinations,
            "expires": loaded.expires.isoformat() if loaded else None,
            "expired": loaded.expired(today) if loaded else None,
            "signature": signature,
            "differences": list(changes) if changes is not None else None,
            "ms": verdict.milliseconds,
        }
    )


def _print(verdict: Verdict, signature: str, changes: tuple[str, ...] | None, today: date) -> None:
    loaded = verdict.policy
    if loaded is None:
        say(f"Refused: {verdict.words}")
        return
    say(f"Proved: {loaded.reference}, {verdict.combinations:,} combinations of outcomes,")
    say("  none of which makes the advice better than it may be.")
    say(f"It ends on {loaded.expires}{' and is over' if loaded.expired(today) else ''}.")
    if signature == "trusted":
        say("Signed by the authority that this station knows.")
    else:
        say(" ".join(sentence(signature, (("kind", POLICY),))).strip())
    if changes is None:
        say("This station has no policy to compare it with.")
    elif not changes:
        say("It does the same as the present policy.")
    else:
        say("Beside the present policy:")
        for change in changes:
            say(f"  - {change}")
