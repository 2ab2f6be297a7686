"""The words for the closed lists: checks, groups, outcomes, states, actions, reasons, steps."""

from __future__ import annotations

from client.inspection.events import Lamp, PortraitSource, State
from client.judgement.advice import Action, Level, ReasonCode
from client.ui.language import QT_TRANSLATE_NOOP, translate
from mrz.checks import Check, Group, Outcome

GROUPS: dict[str, str] = {
    Group.PRINT: QT_TRANSLATE_NOOP("Groups", "Printed page"),
    Group.CHIP: QT_TRANSLATE_NOOP("Groups", "Chip"),
    Group.AGREEMENT: QT_TRANSLATE_NOOP("Groups", "Page and chip agree"),
    Group.FACE: QT_TRANSLATE_NOOP("Groups", "Face"),
    Group.FINGER: QT_TRANSLATE_NOOP("Groups", "Finger"),
    Group.LISTS: QT_TRANSLATE_NOOP("Groups", "Lists"),
    Group.STATION: QT_TRANSLATE_NOOP("Groups", "This station"),
}
CHECKS: dict[str, str] = {
    "print.document": QT_TRANSLATE_NOOP("Checks", "Document present and complete"),
    "print.readable": QT_TRANSLATE_NOOP("Checks", "Zone readable"),
    "print.consistency": QT_TRANSLATE_NOOP("Checks", "Zone consistent"),
    "print.expiry": QT_TRANSLATE_NOOP("Checks", "Date of expiry"),
    "print.infrared": QT_TRANSLATE_NOOP("Checks", "Infrared ink"),
    "print.ultraviolet": QT_TRANSLATE_NOOP("Checks", "Ultraviolet paper"),
    "print.specimen": QT_TRANSLATE_NOOP("Checks", "Not a specimen"),
    "chip.answers": QT_TRANSLATE_NOOP("Checks", "Chip answers"),
    "chip.access": QT_TRANSLATE_NOOP("Checks", "Access to the chip"),
    "chip.downgrade": QT_TRANSLATE_NOOP("Checks", "Strongest access used"),
    "chip.files": QT_TRANSLATE_NOOP("Checks", "Files read"),
    "chip.sod_signature": QT_TRANSLATE_NOOP("Checks", "Signature"),
    "chip.hashes": QT_TRANSLATE_NOOP("Checks", "Data unaltered"),
    "chip.chain": QT_TRANSLATE_NOOP("Checks", "Country certificate"),
    "chip.validity": QT_TRANSLATE_NOOP("Checks", "Certificate dates"),
    "chip.revocation": QT_TRANSLATE_NOOP("Checks", "Not revoked"),
    "chip.com_sod": QT_TRANSLATE_NOOP("Checks", "List of files"),
    "chip.clone": QT_TRANSLATE_NOOP("Checks", "Not a copied chip"),
    "chip.defects": QT_TRANSLATE_NOOP("Checks", "Known defects"),
    "agreement.dg1": QT_TRANSLATE_NOOP("Checks", "Printed zone and chip"),
    "agreement.issuer": QT_TRANSLATE_NOOP("Checks", "Issuer and certificate"),
    "agreement.portrait": QT_TRANSLATE_NOOP("Checks", "Page portrait and chip portrait"),
    "agreement.seal": QT_TRANSLATE_NOOP("Checks", "Visa or seal and passport"),
    "face.quality": QT_TRANSLATE_NOOP("Checks", "Picture quality"),
    "face.attack": QT_TRANSLATE_NOOP("Checks", "A live person"),
    "face.reference_age": QT_TRANSLATE_NOOP("Checks", "Age of the portrait"),
    "face.match": QT_TRANSLATE_NOOP("Checks", "Same person"),
    "finger.quality": QT_TRANSLATE_NOOP("Checks", "Finger quality"),
    "finger.attack": QT_TRANSLATE_NOOP("Checks", "A live finger"),
    "finger.match": QT_TRANSLATE_NOOP("Checks", "Same finger"),
    "lists.national": QT_TRANSLATE_NOOP("Checks", "National list"),
    "lists.documents": QT_TRANSLATE_NOOP("Checks", "Lost and stolen documents"),
    "lists.visa": QT_TRANSLATE_NOOP("Checks", "Visa or expected passenger"),
    "lists.notices": QT_TRANSLATE_NOOP("Checks", "Notices"),
    "station.clock": QT_TRANSLATE_NOOP("Checks", "Clock"),
    "station.trust_age": QT_TRANSLATE_NOOP("Checks", "Age of the trust list"),
    "station.list_age": QT_TRANSLATE_NOOP("Checks", "Age of the lists"),
    "station.policy_age": QT_TRANSLATE_NOOP("Checks", "Age of the policy"),
    "station.integrity": QT_TRANSLATE_NOOP("Checks", "Program unaltered"),
}
OUTCOMES: dict[str, str] = {
    Outcome.SUCCESSFUL: QT_TRANSLATE_NOOP("Outcomes", "in order"),
    Outcome.FAILED: QT_TRANSLATE_NOOP("Outcomes", "not in order"),
    Outcome.UNDETERMINED: QT_TRANSLATE_NOOP("Outcomes", "open"),
    Outcome.NOT_PERFORMED: QT_TRANSLATE_NOOP("Outcomes", "not done"),
    Outcome.ABORTED: QT_TRANSLATE_NOOP("Outcomes", "broken off"),
}
LEVELS: dict[int, str] = {
    Level.GREEN: QT_TRANSLATE_NOOP("Advice", "Looks in order"),
    Level.AMBER: QT_TRANSLATE_NOOP("Advice", "Please look"),
    Level.RED: QT_TRANSLATE_NOOP("Advice", "Refer"),
}
STATES: dict[str, str] = {
    State.LOCKED: QT_TRANSLATE_NOOP("States", "Locked"),
    State.READY: QT_TRANSLATE_NOOP("States", "Ready"),
    State.READING: QT_TRANSLATE_NOOP("States", "Reading"),
    State.CHECKING: QT_TRANSLATE_NOOP("States", "Checking"),
    State.PAUSED: QT_TRANSLATE_NOOP("States", "Paused"),
    State.ADVICE: QT_TRANSLATE_NOOP("States", "Advice"),
    State.DECIDED: QT_TRANSLATE_NOOP("States", "Decided"),
    State.SECOND_LINE: QT_TRANSLATE_NOOP("States", "Second line"),
    State.ABORTED: QT_TRANSLATE_NOOP("States", "Ended without a decision"),
    State.WIPED: QT_TRANSLATE_NOOP("States", "Wiped"),
}
ACTIONS: dict[str, str] = {
    Action.ADMIT: QT_TRANSLATE_NOOP("Actions", "Admit"),
    Action.REFER: QT_TRANSLATE_NOOP("Actions", "Refer"),
    Action.STOP: QT_TRANSLATE_NOOP("Actions", "Stop"),
    Action.ADMIT_CONDITIONAL: QT_TRANSLATE_NOOP("Actions", "Admit with a condition"),
    Action.DEFER: QT_TRANSLATE_NOOP("Actions", "Defer"),
    Action.REFUSE: QT_TRANSLATE_NOOP("Actions", "Refuse"),
    Action.HAND_OVER: QT_TRANSLATE_NOOP("Actions", "Hand over"),
}
DONE: dict[str, str] = {
    Action.ADMIT: QT_TRANSLATE_NOOP("Done", "Admitted"),
    Action.REFER: QT_TRANSLATE_NOOP("Done", "Referred to second line"),
    Action.STOP: QT_TRANSLATE_NOOP("Done", "Stopped"),
    Action.ADMIT_CONDITIONAL: QT_TRANSLATE_NOOP("Done", "Admitted with a condition"),
    Action.DEFER: QT_TRANSLATE_NOOP("Done", "Deferred"),
    Action.REFUSE: QT_TRANSLATE_NOOP("Done", "Refused"),
    Action.HAND_OVER: QT_TRANSLATE_NOOP("Done", "Handed over"),
}
REASONS: dict[str, str] = {
    ReasonCode.CHECKED_BY_EYE: QT_TRANSLATE_NOOP("Reasons", "Checked by eye"),
    ReasonCode.DOCUMENT_WORN: QT_TRANSLATE_NOOP("Reasons", "Document worn"),
    ReasonCode.READER_TROUBLE: QT_TRANSLATE_NOOP("Reasons", "Reader trouble"),
    ReasonCode.IMAGE_DIFFERS: QT_TRANSLATE_NOOP("Reasons", "Image differs"),
    ReasonCode.DOCUMENT_DOUBT: QT_TRANSLATE_NOOP("Reasons", "Document in doubt"),
    ReasonCode.LIST_QUESTION: QT_TRANSLATE_NOOP("Reasons", "Question from a list"),
    ReasonCode.TRAVELLER_NEEDS_HELP: QT_TRANSLATE_NOOP("Reasons", "Traveller needs help"),
    ReasonCode.TRAVELLER_WITHDREW: QT_TRANSLATE_NOOP("Reasons", "Traveller withdrew"),
    ReasonCode.OTHER_DUTY: QT_TRANSLATE_NOOP("Reasons", "Other duty"),
}
LAMPS: dict[str, str] = {
    Lamp.WORKING: QT_TRANSLATE_NOOP("Lamps", "working"),
    Lamp.STALE: QT_TRANSLATE_NOOP("Lamps", "stale"),
    Lamp.MISSING: QT_TRANSLATE_NOOP("Lamps", "missing"),
}
KINDS: dict[str, str] = {
    "document_reader": QT_TRANSLATE_NOOP("Kinds", "Page reader"),
    "chip_reader": QT_TRANSLATE_NOOP("Kinds", "Chip reader"),
    "camera": QT_TRANSLATE_NOOP("Kinds", "Camera"),
    "finger_scanner": QT_TRANSLATE_NOOP("Kinds", "Finger"),
    "lists": QT_TRANSLATE_NOOP("Kinds", "Lists"),
    "trust": QT_TRANSLATE_NOOP("Kinds", "Trust list"),
    "policy": QT_TRANSLATE_NOOP("Kinds", "Policy"),
    "clock": QT_TRANSLATE_NOOP("Kinds", "Clock"),
    "models": QT_TRANSLATE_NOOP("Kinds", "Face model"),
    "outbox": QT_TRANSLATE_NOOP("Kinds", "Outbox"),
}
SOURCES: dict[str, str] = {
    PortraitSource.PAGE: QT_TRANSLATE_NOOP("Portraits", "Printed page"),
    PortraitSource.CHIP: QT_TRANSLATE_NOOP("Portraits", "Chip"),
    PortraitSource.LIVE: QT_TRANSLATE_NOOP("Portraits", "Traveller, now"),
}


def group_word(group: Group) -> str:
    """Name a group of checks."""
    return translate("Groups", GROUPS[group])


def check_word(name: str) -> str:
    """Name a check; the catalogue's own name where there is no word."""
    return translate("Checks", CHECKS.get(name, name))


def outcome_word(outcome: Outcome | None) -> str:
    """Name an outcome; None is "waiting"."""
    if outcome is None:
        return translate("Outcomes", "waiting")
    return translate("Outcomes", OUTCOMES[outcome])


def check_and_outcome(check: Check) -> str:
    """Name a check with its outcome."""
    words = translate("Checks", "{check}: {outcome}")
    return words.format(check=check_word(check.name), outcome=outcome_word(check.outcome))


def level_word(level: Level) -> str:
    """Say the advice in a word or two."""
    return translate("Advice", LEVELS[level])


def state_word(state: State) -> str:
    """Name a state of the booth."""
    return translate("States", STATES[state])


def action_word(action: Action) -> str:
    """Name an action as the officer's choice."""
    return translate("Actions", ACTIONS[action])


def done_word(action: Action) -> str:
    """Name a decision that was taken."""
    return translate("Done", DONE[action])


def reason_word(reason: ReasonCode) -> str:
    """Name a reason of a decision."""
    return translate("Reasons", REASONS[reason])


def lamp_word(lamp: Lamp) -> str:
    """Name the condition of a device."""
    return translate("Lamps", LAMPS[lamp])


def kind_word(kind: str, label: str) -> str:
    """Name a kind of device; its own label where the kind is not ours."""
    return translate("Kinds", KINDS[kind]) if kind in KINDS else label


def source_word(source: PortraitSource) -> str:
    """Name where a portrait comes from."""
    return translate("Portraits", SOURCES[source])


FINGERS: dict[str, str] = {
    "right thumb": QT_TRANSLATE_NOOP("Fingers", "Right thumb"),
    "right index finger": QT_TRANSLATE_NOOP("Fingers", "Right index finger"),
    "right middle finger": QT_TRANSLATE_NOOP("Fingers", "Right middle finger"),
    "right ring finger": QT_TRANSLATE_NOOP("Fingers", "Right ring finger"),
    "right little finger": QT_TRANSLATE_NOOP("Fingers", "Right little finger"),
    "left thumb": QT_TRANSLATE_NOOP("Fingers", "Left thumb"),
    "left index finger": QT_TRANSLATE_NOOP("Fingers", "Left index finger"),
    "left middle finger": QT_TRANSLATE_NOOP("Fingers", "Left middle finger"),
    "left ring finger": QT_TRANSLATE_NOOP("Fingers", "Left ring finger"),
    "left little finger": QT_TRANSLATE_NOOP("Fingers", "Left little finger"),
}


def finger_word(name: str) -> str:
    """Name a finger; the finger on the card where the record does not say which."""
    if name in FINGERS:
        return translate("Fingers", FINGERS[name])
    return translate("Fingers", "The finger on the card")
