"""Sentences about the traveller's room and the course of an inspection."""

from __future__ import annotations

from client.messages.catalogue import Message

MESSAGES: dict[str, Message] = {
    "room.ended": Message(
        "The time for this traveller's data is over: everything was wiped.",
        "Press Space to begin again with the document.",
    ),
    "room.lost": Message(
        "The protected room for this traveller ended early: everything was wiped.",
        "Press Space to begin again with the document; if it happens twice, tell the technician.",
    ),
    "room.not_ready": Message(
        "The station cannot make a protected room for a traveller's data ({place}).",
        "Ask the technician to run 'halfdoor doctor'.",
    ),
    "room.step": Message(
        "One step of this inspection could not be done ({place}); the others go on.",
        "Look at the checks that are open, and compare by eye.",
    ),
    "booth.step": Message(
        "This inspection ended early ({place}); everything was wiped.",
        "Press Space to begin again; if it happens twice, tell the technician.",
    ),
    "print.page_step": Message(
        "The page's picture could not be read to its end ({place}).",
        "Lay the page down again, or type the zone with F3.",
    ),
    "face.step": Message(
        "The faces could not be compared by the machine ({place}).",
        "Compare by eye with F6.",
    ),
    "print.infrared.absent": Message(
        "The zone is not seen in infrared light, as it should be.",
        "Look at the printing under light, and compare the chip with the page.",
    ),
    "print.infrared.unread": Message(
        "The zone cannot be read in either light.",
        "Lay the page down again, or type the zone with F3.",
    ),
    "chip.paused": Message(
        "Reading stopped at {percent} %: the document moved.",
        "Put it back: reading resumes.",
    ),
    "device.back": Message("The {device} works again.", "Continues by itself."),
    "device.no_camera": Message(
        "This station has no camera.", "Compare the traveller with the document by eye, F6."
    ),
    "device.no_finger_scanner": Message(
        "This station has no fingerprint scanner.", "Compare the face instead."
    ),
    "device.no_chip_reader": Message(
        "This station has no chip reader.", "Look at the printed page; the chip stays unread."
    ),
    "device.no_document_reader": Message(
        "This station has no document reader.", "Type the zone with F3."
    ),
}
