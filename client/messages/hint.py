"""Sentences of the flow itself, where no other topic fits."""

from __future__ import annotations

from client.messages.catalogue import Message

MESSAGES: dict[str, Message] = {
    "station.sign_in": Message(
        "Name and secret do not fit together.",
        "Type both again; the technician can renew a secret.",
    ),
    "room.ended": Message(
        "The protected room of this inspection ended before its work was done.",
        "Nothing was kept. Press Space to begin again; 'halfdoor doctor' looks for the cause.",
    ),
    "chip.paused": Message(
        "Reading stopped at {percent} %: the document moved.",
        "Put it back: reading resumes.",
    ),
    "device.back": Message("The device is back.", "The inspection goes on by itself."),
    "device.no_camera": Message(
        "No camera is plugged in.", "Compare the face by eye, F6; or plug a camera in."
    ),
    "device.no_chip_reader": Message(
        "No chip reader is plugged in.",
        "Look at the page more closely; or plug the chip reader in.",
    ),
    "device.no_document_reader": Message(
        "No page reader is plugged in.", "Type the zone with F3; or plug the page reader in."
    ),
    "document.unreadable": Message(
        "The document could not be read as it lies.",
        "Lay it flat and press F5, or type the zone with F3.",
    ),
    "chip.access_method": Message(
        "The chip offers no way of access that this station knows.",
        "Go on with the printed page, and look at it more closely.",
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
    "room.step": Message(
        "One step of this inspection could not be finished.",
        "Look at that part of the document yourself; the rest goes on.",
    ),
}
