"""Sentences of the flow itself, where no other topic fits."""

from __future__ import annotations

from client.messages.catalogue import Message

MESSAGES: dict[str, Message] = {
    "station.sign_in": Message(
        "Name and secret do not fit together.",
        "Type both again; the technician can renew a secret.",
    ),
    "document.unreadable": Message(
        "The document could not be read as it lies.",
        "Lay it flat and press F5, or type the zone with F3.",
    ),
    "face.match.officer_differs": Message(
        "The officer sees another person than the portrait shows.", "Refer to second line, F9."
    ),
    "face.match.officer_unsure": Message(
        "The officer cannot tell whether it is the same person.",
        "Ask for another document with a portrait, or refer, F9.",
    ),
    "face.differs_by_eye": Message(
        "The officer sees another person than the portrait shows.", "Refer to second line, F9."
    ),
}
