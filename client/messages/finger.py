"""Sentences about fingers: hints at the scanner, pictures, records, scanners behind a service."""

from __future__ import annotations

from client.messages.catalogue import Message

_AGAIN = "Lift the finger and place it again."

MESSAGES: dict[str, Message] = {
    "finger.place": Message("The scanner is waiting.", "Please place your finger on the glass."),
    "finger.lift": Message("Thank you.", "Please lift your finger."),
    "finger.keep": Message("The scanner is reading.", "Please keep your finger still."),
    "finger.hold_still": Message("The finger is moving.", "Please keep your finger still."),
    "finger.cover_more": Message(
        "Only a part of the finger is on the glass.", "Please lay the whole fingertip flat."
    ),
    "finger.centre": Message(
        "The middle of the fingertip is not on the glass.", "Please centre the fingertip."
    ),
    "finger.press_more": Message("The print is very light.", "Please press a little more."),
    "finger.press_less": Message("The print is very dark.", "Please press a little less."),
    "finger.clean_or_moisten": Message(
        "The ridges are hard to see.", "Wipe finger and glass; breathe on a dry finger."
    ),
    "finger.again": Message("The print is hard to read.", _AGAIN),
    "finger.straight": Message("The finger lies slanted.", "Please point the finger straight."),
    "finger.swipe_short": Message("The swipe was short.", "Swipe the whole fingertip again."),
    "finger.swipe_sideways": Message(
        "The finger moved sideways.", "Swipe straight down the sensor again."
    ),
    "finger.same_again": Message(
        "This finger was taken already.", "Please place the next finger: {finger}."
    ),
    "finger.slap.count": Message(
        "Another number of fingers lies on the glass than was asked for ({detail}).",
        "Please lay all fingers flat, a little apart; or note which are missing.",
    ),
    "finger.three_tries": Message(
        "Three tries gave no print that can be compared.",
        "Go on without the finger and note a reason; compare the face instead.",
    ),
    "finger.asked": Message(
        "The law asks for a finger (try {attempt} of 3).", "Please place the {finger} on the glass."
    ),
    "finger.none_given": Message(
        "No finger was placed in time.",
        "Ask again with F5, or go on without the finger and note a reason.",
    ),
    "finger.step": Message(
        "The comparison of the finger stopped.", "Compare the face instead; tell the technician."
    ),
    "finger.reference.unreadable": Message(
        "The finger that the traveller carries cannot be read.",
        "Compare the face instead; the traveller can ask the card's issuer for a new one.",
    ),
    "finger.exception": Message("This finger is left out.", "Go on with the next one."),
    "finger.attack.not_performed": Message(
        "This scanner cannot look for artificial fingers; attack detection was not performed.",
        "Look at the finger on the glass.",
    ),
    "finger.file": Message(
        "The file is neither a picture nor a finger record that is read here.",
        "Use PNG, BMP, TIFF, JPEG, JPEG 2000, PGM or WSQ, or a record of ISO/IEC 19794 or 39794.",
    ),
    "finger.scanner.absent": Message(
        "No scanner is plugged in at '{device}'.", "Plug it in; 'halfdoor devices' lists them all."
    ),
    "finger.scanner.not_one": Message(
        "'{device}' is not a fingerprint scanner.", "'halfdoor devices' lists what is plugged in."
    ),
    "finger.blank": Message("No print is in the picture.", "Take the finger again."),
    "finger.too_small": Message(
        "The picture is too small for a finger ({detail}).", "Use a picture of the whole fingertip."
    ),
    "finger.too_large": Message(
        "The picture is larger than a finger or a hand can be ({detail}).",
        "Check its resolution, or cut one finger out.",
    ),
    "finger.resolution": Message(
        "The picture's resolution is out of range ({detail}).",
        "Use a picture of 200 to 2000 pixels per inch, 500 if you can.",
    ),
    "finger.format": Message(
        "The picture is not one of grey values ({detail}).", "Use an 8-bit grey picture."
    ),
    "finger.record": Message(
        "The finger record cannot be read: {detail}.", "Ask its maker for a new one."
    ),
    "finger.wsq": Message("The WSQ picture cannot be read: {detail}.", "Copy or take it again."),
    "finger.quality.low": Message(
        "The print is of low quality; the comparison may be unsure.", "Take the finger again, F5."
    ),
    "finger.match.inconclusive": Message(
        "The likeness of the fingers is neither clear nor clearly absent.",
        "Take the finger again, F5, or compare the face.",
    ),
    "finger.match.differs": Message(
        "The live finger is not like the one that the document carries.",
        "Check which finger was placed, and take it again, F5.",
    ),
    "finger.match.no_reference": Message(
        "The document carries no finger that this station may read.", "Compare the face instead."
    ),
    "finger.match.dg3_closed": Message(
        "Fingerprints on the chip cannot be read here: they need a right that this station lacks.",
        "Compare the face instead.",
    ),
    "finger.match.exception": Message(
        "The traveller's finger is left out, with a reason.", "Compare the face instead."
    ),
}
