"""Sentences about the policy: why one is refused, and what its advice points at."""

from __future__ import annotations

from client.messages.catalogue import Message

_MEND = "Mend this line and check the file again with 'halfdoor policy check FILE'."
_LOOK = "Look at the document and the traveller yourself; F8 shows the check."

MESSAGES: dict[str, Message] = {
    "policy.expired": Message(
        "The policy of this station ended on {day}, so no advice can be green.",
        "Decide by what you see, and ask for the new policy file.",
    ),
    "policy.not_yet": Message(
        "The policy of this station begins on {day}, so no advice can be green.",
        "Compare the clock of this station with your own, and tell the technician.",
    ),
    "policy.check_missing": Message("The check {check} has not come in.", _LOOK),
    "policy.check_failed": Message("The check {check} found something that does not fit.", _LOOK),
    "policy.check_undetermined": Message("The check {check} came to no result.", _LOOK),
    "policy.check_not_performed": Message("The check {check} was not made.", _LOOK),
    "policy.check_aborted": Message("The check {check} stopped before its end.", _LOOK),
    "policy.check_unknown": Message(
        "This program has no rule for the check {check}.", "Look yourself, and tell the technician."
    ),
    "policy.too_large": Message(
        "The policy has {bytes} bytes; at most 65,536 are read.",
        "Shorten it: what is left out has the default effect.",
    ),
    "policy.not_toml": Message("The policy is not TOML: {detail}.", _MEND),
    "policy.unknown_key": Message("The policy has a key that no policy has: '{key}'.", _MEND),
    "policy.unknown_check": Message(
        "The policy names a check that is not known: '{check}'.", _MEND
    ),
    "policy.wrong_value": Message("The policy's '{key}' must be {wanted}.", _MEND),
    "policy.forbidden_word": Message(
        "The policy says '{word}', which speaks of {notion}: no policy can.",
        "Take the line out; advice rests on checks of the document alone.",
    ),
    "policy.successful_rule": Message(
        "The policy has a rule on a successful {check}.",
        "Take the rule out: what is in order never counts against a person.",
    ),
    "policy.too_many_codes": Message("The policy names {count} codes; at most {most} fit.", _MEND),
    "policy.life": Message(
        "The policy would live for {days} days; it may live for 0 to {most}.",
        "Choose dates at which somebody looks at it again.",
    ),
    "policy.requires_too_little": Message(
        "The policy does not require {check}, without which green means nothing.",
        "Add it to [required].",
    ),
    "policy.lifts_too_much": Message(
        "The policy lifts {check}, which every document and every station can have.",
        "Take it out of [optional_when].",
    ),
    "policy.machine_red": Message(
        "The policy makes {check} red by the machine's view alone.",
        "A face or a finger is amber until a person has compared: lower the effect.",
    ),
    "policy.unsafe": Message(
        "With '{deviation}' the advice would be better than {least}, the least that is safe.",
        "Raise the effect of that outcome.",
    ),
}
