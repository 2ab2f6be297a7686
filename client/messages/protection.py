"""Sentences of the silent protection referral; the traveller's display never shows them."""

from __future__ import annotations

from client.messages.catalogue import Message

MESSAGES: dict[str, Message] = {
    "protection.called": Message(
        "A colleague has been called, silently.", "Go on as usual until they come."
    ),
    "protection.no_bell": Message(
        "No silent bell answers at this station.",
        "Refer with F9 as for any other question, and tell your colleague in person.",
    ),
}
