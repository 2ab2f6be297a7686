"""Sentences about the station itself: settings, trust, clock, age of what it carries."""

from __future__ import annotations

from client.messages.catalogue import Message

_TECHNICIAN = "Tell the technician; 'halfdoor doctor' says what to do."
_CLOCK = "Compare the clock of this station with your own, and tell the technician."
_IMPORT = "Decide by what you see; the technician can bring new ones with 'halfdoor trust import'."
_AGAIN = "Ask the office that sent the file to send it again."

MESSAGES: dict[str, Message] = {
    "settings.unreadable": Message("The settings file is not TOML.", _TECHNICIAN),
    "settings.closed": Message("The settings file cannot be opened.", _TECHNICIAN),
    "settings.unknown_key": Message("The settings file has a key that is not known.", _TECHNICIAN),
    "settings.not_written": Message(
        "The settings could not be written.",
        "Ask the technician whose file it is, and whether the disk is full.",
    ),
    "settings.out_of_range": Message("A setting has a value that it cannot have.", _TECHNICIAN),
    "station.clock": Message(
        "The clock of this station stands before {latest}, the date of something it holds.", _CLOCK
    ),
    "station.trust_age.unknown": Message("This station has no certificates of States.", _IMPORT),
    "station.trust_age.future": Message("The certificates are dated in the future.", _CLOCK),
    "station.trust_age.stale": Message("The certificates of States are {days} days old.", _IMPORT),
    "station.list_age.unknown": Message("This station has no lists.", _IMPORT),
    "station.list_age.future": Message("The lists are dated in the future.", _CLOCK),
    "station.list_age.stale": Message("The lists are {days} days old.", _IMPORT),
    "station.policy_age.expired": Message(
        "The policy of this station ended on {expired}.",
        "Decide by what you see, and ask for the new policy file.",
    ),
    "station.integrity": Message(
        "This station cannot wall itself off from the network.", "Lock it and call the technician."
    ),
    "trust.unsigned": Message("The file carries no signature.", _AGAIN),
    "trust.other_kind": Message("The file is a signed {found}, not a {kind}.", _AGAIN),
    "trust.key_unknown": Message(
        "The file is signed by the key {key}, which this station does not know.",
        "Ask the authority whether its key has changed.",
    ),
    "trust.signature_wrong": Message("The file was changed after it was signed.", _AGAIN),
    "trust.too_large": Message("The file has {bytes} bytes, more than a {kind} can have.", _AGAIN),
    "trust.rollback": Message(
        "The file has version {version}; this station has already used version {newest}.",
        "Use the newest file.",
    ),
    "trust.versions_unreadable": Message(
        "The station's memory of versions, {file}, is not readable.",
        "Call the technician; the station must be set up again.",
    ),
    "trust.no_authority": Message(
        "This station holds no key of the authority ({file}).",
        "Bring it from the authority on a medium that you trust.",
    ),
    "trust.site_unreadable": Message("The site's configuration cannot be read: {detail}.", _AGAIN),
    "trust.no_policy": Message(
        "This station has no policy ({file}).", "Bring one with 'halfdoor trust import FILE'."
    ),
    "trust.key_unreadable": Message(
        "A key file holds no P-256 key.", "Bring the key again from the authority."
    ),
}
