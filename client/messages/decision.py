"""Sentences about a person's decision, and about what only people may do."""

from __future__ import annotations

from client.messages.catalogue import Message

MESSAGES: dict[str, Message] = {
    "decision.too_early": Message(
        "The advice has been on the screen for less than a second.",
        "Read it; then F10 admits.",
    ),
    "decision.compare_first": Message(
        "In this inspection your own view of the faces comes first.",
        "Press F6 and compare; then decide.",
    ),
    "decision.not_here": Message(
        "This decision cannot be taken here and now.",
        "Choose one of the decisions in the bar below; F9 hands over to second line.",
    ),
    "decision.reasons": Message(
        "A decision carries at most three reasons.",
        "Take one away with its number before choosing another.",
    ),
    "decision.two_people": Message(
        "A refusal needs a second person with their own sign-in, and at least one reason.",
        "Choose a reason with 1 to 9, then ask a colleague to sign in beside you.",
    ),
    "decision.no_page_picture": Message(
        "No picture of the page is here.",
        "Lay the document on the page reader, or look at it by hand.",
    ),
    "decision.one_light": Message(
        "This page reader delivers one light only.",
        "Use a lamp for ultraviolet and infrared features.",
    ),
}
