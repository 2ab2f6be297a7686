"""Sentences about visible digital seals (ICAO Doc 9303-13)."""

from __future__ import annotations

from client.messages.catalogue import Message

_BY_HAND = "Read what is printed, and compare it with the document yourself."
_SECOND_LINE = "Have the second line look at the document that carries it."

MESSAGES: dict[str, Message] = {
    "seal.valid": Message(
        "The seal is what its signer signed, and the signer's root is known here.",
        "Compare what it says with what is printed.",
    ),
    "seal.altered": Message("The seal is not what its signer signed.", _SECOND_LINE),
    "seal.forged": Message(
        "The certificate of the seal's signer was not issued by the root that it names.",
        _SECOND_LINE,
    ),
    "seal.other_country": Message(
        "The seal names {country} as its issuer; its signer belongs to another country.",
        _SECOND_LINE,
    ),
    "seal.revoked": Message(
        "The certificate of the seal's signer was revoked by its country.", _SECOND_LINE
    ),
    "seal.signed_outside": Message(
        "The seal was signed on {signed}; its signer's certificate holds from {from} to {until}.",
        _SECOND_LINE,
    ),
    "seal.future": Message(
        "The seal bears the date {signed}, which is still to come.",
        "Look at this station's clock, then at the date on the document.",
    ),
    "seal.signer_expired": Message(
        "The seal has no date, and its signer's certificate holds from {from} to {until}.",
        _BY_HAND,
    ),
    "seal.signer_unknown": Message(
        "The certificate of the seal's signer ({signer}) is not on this station. "
        "Not a fault of the document.",
        "Import it with 'halfdoor trust import FILE', or compare the document by eye.",
    ),
    "seal.root_unknown": Message(
        "The seal's signature is correct; the root certificate of its country ({country}) is not "
        "in this station's list. Not a fault of the document.",
        "Import the country's list with 'halfdoor trust import FILE'.",
    ),
    "seal.purpose": Message(
        "The seal's signature is correct; its signer's certificate was made for something else.",
        _BY_HAND,
    ),
    "seal.algorithm": Message(
        "The seal is signed in a way that this version does not know.", _BY_HAND
    ),
    "seal.version": Message("The seal is of a version that is not read here.", _BY_HAND),
    "seal.unreadable": Message("The seal's content breaks off or is out of shape.", _BY_HAND),
    "seal.too_large": Message("The seal is larger than any bar code holds.", _BY_HAND),
    "seal.none": Message(
        "No seal was found in the picture.",
        "Take it again, straight from above, with the whole bar code in it.",
    ),
    "seal.file": Message(
        "The file is neither a picture nor the content of a seal.",
        "Give a JPEG, PNG, BMP or TIFF, or the bar code's bytes.",
    ),
    "seal.other_document": Message(
        "The seal is correct and names another document than the one that was read.",
        "Ask for the document that it belongs to.",
    ),
    "seal.no_number": Message(
        "The seal is correct and names no document number.",
        "Compare its name and dates with the document yourself.",
    ),
}
