"""Sentences about importing country certificates and lists."""

from __future__ import annotations

from client.messages.catalogue import Message

_SAFE = "Nothing was changed. Fetch the file again from its publisher."

MESSAGES: dict[str, Message] = {
    "trust.list_altered": Message("The list was altered after it was signed.", _SAFE),
    "trust.list_older": Message(
        "The list is from {stated}; this station already has the one from {newest}.",
        "Nothing was changed. Import a newer list.",
    ),
    "trust.list_other_root": Message(
        "The list is signed under a root of {country} that the earlier list does not know.",
        "Nothing was changed. Import the new root certificate from a medium that you trust, first.",
    ),
    "trust.list_without_root": Message(
        "The root of {country} that this file was signed under is not known here.",
        "Import that root certificate or a master list that holds it, first.",
    ),
    "trust.list_signer": Message(
        "The list is signed with a certificate of {country} that may not sign lists.", _SAFE
    ),
    "trust.list_unsigned": Message("The list carries no signer that could be looked at.", _SAFE),
    "trust.list_algorithm": Message(
        "The file is signed with a method that this program does not know.",
        "Ask for a newer version of the program.",
    ),
    "trust.list_unreadable": Message(
        "The file is no certificate, master list, revocation list or deviation list.", _SAFE
    ),
    "trust.list_from_the_future": Message(
        "The list begins on {stated}.", "Check this station's clock."
    ),
    "trust.certificate_refused": Message(
        "The certificate does not prove itself ({reason}).",
        "A link certificate needs its older root first; other certificates do not belong here.",
    ),
    "trust.store_damaged": Message(
        "The store of country certificates ({file}) is damaged.",
        "Remove the file and import the lists again.",
    ),
}
