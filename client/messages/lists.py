"""Sentences about lists; a possible record is a question, never a verdict."""

from __future__ import annotations

from client.messages.catalogue import Message

_CONFIRM = (
    "Refer, and have the second line confirm it with the office that keeps the list; "
    "ask first whether the person may need protection."
)
_UPDATE = (
    "Decide by the document; the technician can bring a new list with 'halfdoor trust import'."
)

MESSAGES: dict[str, Message] = {
    "lists.national.possible": Message("The national list may know this document.", _CONFIRM),
    "lists.national.no_list": Message("This station has no national list.", _UPDATE),
    "lists.national.no_number": Message(
        "The list was not asked, because the document number is not known.",
        "Type the zone with F3.",
    ),
    "lists.national.stale": Message(
        "The national list is {days} days old; nothing was found, and that may have changed.",
        _UPDATE,
    ),
    "lists.national.future": Message(
        "The national list is dated in the future.",
        "Compare the clock of this station with your own, and tell the technician.",
    ),
    "lists.documents.possible": Message(
        "This document may be registered as lost or stolen.", _CONFIRM
    ),
    "lists.documents.not_checked": Message(
        "The register of lost and stolen documents gave no answer within two seconds.",
        "Decide by the document, or ask the second line to check it again.",
    ),
    "lists.documents.stale": Message(
        "The register of lost and stolen documents answered from an old copy; nothing was found.",
        "Decide by the document, or ask the second line to check it again.",
    ),
    "lists.notices.refer": Message(
        "A notice asks that this document goes to the second line.",
        "Refer; what the notice says is shown there and not here.",
    ),
    "lists.notices.no_list": Message("This station has no list of notices.", _UPDATE),
    "lists.notices.no_number": Message(
        "The notices were not asked, because the document number is not known.",
        "Type the zone with F3.",
    ),
    "lists.notices.stale": Message(
        "The list of notices is old; nothing was found, and that may have changed.", _UPDATE
    ),
    "lists.notices.future": Message(
        "The list of notices is dated in the future.",
        "Compare the clock of this station with your own, and tell the technician.",
    ),
    "lists.notices.not_checked": Message(
        "The notices gave no answer within two seconds.",
        "Decide by the document, or ask the second line to check it again.",
    ),
    "lists.visa.expected": Message("A passenger list of today expects this document here."),
    "lists.visa.not_announced": Message(
        "No passenger list at this station names this document; nothing follows from that.",
        "Look for the visa in the document, if one is needed.",
    ),
    "lists.expected.unreadable": Message(
        "The passenger list breaks off or counts its own lines wrongly.",
        "Ask the sender for the file again; nothing of it was kept.",
    ),
    "lists.visa.no_source": Message(
        "This station has no source of visas.", "Look for the visa in the document."
    ),
    "lists.absent": Message("The list {file} is not there.", _UPDATE),
    "lists.damaged": Message(
        "The list {file} is not whole.", "Bring it again with 'halfdoor trust import'."
    ),
    "lists.other_key": Message(
        "The list {file} was made for another key than this station's.",
        "Ask the office that sent it for the list of this station.",
    ),
    "lists.no_key": Message(
        "This station has no key for its lists.", "Ask the office that keeps the lists for the key."
    ),
}
