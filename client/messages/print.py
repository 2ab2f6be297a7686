"""Sentences about the printed document and its zone."""

from __future__ import annotations

from client.messages.catalogue import Message

_COMPARE = "Compare with the document, F3 to correct."

MESSAGES: dict[str, Message] = {
    "print.no_zone": Message(
        "No machine readable zone was found on the document.",
        "Lay the page with the zone flat on the reader, or type the zone with F3.",
    ),
    "print.no_zone_scanned": Message(
        "No machine readable zone was found on the document.",
        "Lay the page with the zone flat on the scanner and press F2, or type the zone with F3.",
    ),
    "print.check_digit": Message(
        "MRZ line {line}, check digit of the {field}: read {read}, expected {expected}.",
        _COMPARE,
    ),
    "print.date": Message(
        "MRZ line {line}, {field}: {read} is no date of the calendar.",
        _COMPARE,
    ),
    "print.state_code": Message(
        "MRZ line {line}, {field}: {read} is not in the list of codes.",
        _COMPARE,
    ),
    "print.expired": Message(
        "The document's date of expiry is {date}.",
        "Look at the date on the page, and for a stamp that extends it.",
    ),
    "print.expiry_unknown": Message(
        "The date of expiry cannot be told from the zone.",
        "Look for it on the page.",
    ),
    "print.expiry_not_printed": Message(
        "This kind of document carries no date of expiry in its zone.",
        "Look for it on the page.",
    ),
    "print.specimen.training": Message(
        "In the training world every document is a specimen.", "Nothing needs to be done."
    ),
    "print.specimen": Message(
        "This is a specimen document (issuer {issuer}).",
        "Use it for training and tests only.",
    ),
    "print.low_confidence": Message(
        "A character without a check digit was hard to read (MRZ line {line}, column {column}).",
        "Compare it with the page, F3 to correct.",
    ),
    "print.picture_unreadable": Message(
        "The picture cannot be opened.",
        "Take it again, as JPEG, PNG, BMP or TIFF.",
    ),
    "print.picture_too_large": Message(
        "The picture is larger than a page needs.",
        "Take it again at 600 dots per inch or less.",
    ),
    "print.hint_closer": Message(
        "The letters of the zone are small in the picture.",
        "Bring the document closer to the camera.",
    ),
    "print.hint_glare": Message(
        "Light is mirrored on the zone.",
        "Tilt the document a little.",
    ),
    "print.hint_hold_still": Message(
        "The picture of the zone is not sharp.",
        "Hold the document still.",
    ),
    "print.hint_whole": Message(
        "A part of the zone lies outside the picture.",
        "Move the document until all of the zone is in the picture.",
    ),
    "print.hint_light": Message(
        "The zone is pale in the picture.",
        "Give more light.",
    ),
}
