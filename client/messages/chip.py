"""Sentences about reading a chip and judging it."""

from __future__ import annotations

from client.messages.catalogue import Message

_BY_EYE = "Compare the document by eye, and refer if in doubt."
_REFER = "Refer to second line, and keep the document with the traveller."
_READ_AGAIN = "Lay the document down once more and let it rest."
_NOTHING = "Nothing needs to be done."
_RELATED = "See the check of the security object."

MESSAGES: dict[str, Message] = {
    "chip.answers.silent": Message(
        "No chip answers from this document.",
        "Move the document on the reader; some documents have no chip: look at the page closely.",
    ),
    "chip.lost": Message("Reading stopped: the document moved.", "Put it back: reading resumes."),
    "chip.reader_unplugged": Message(
        "The chip reader was unplugged.", "Plug it in: reading continues by itself."
    ),
    "chip.service_gone": Message(
        "The smart card service of this computer ended.", "It is started again: wait a moment."
    ),
    "chip.access_method": Message("The chip did not begin the access that it offers.", _READ_AGAIN),
    "chip.unreadable": Message("The chip gave an answer that ends the reading.", _READ_AGAIN),
    "chip.malformed": Message(
        "A file of the chip does not have the shape that the standard asks.", _READ_AGAIN
    ),
    "chip.unknown_algorithm": Message(
        "The document uses a cryptographic method that this program does not know.", _BY_EYE
    ),
    "chip.session_ended": Message(
        "The chip ended the protected session again and again.", _READ_AGAIN
    ),
    "chip.file_shortened": Message("The chip gave only a part of a file.", _READ_AGAIN),
    "chip.file_shape": Message("A file of the chip begins like another kind of file.", _READ_AGAIN),
    "chip.file_too_large": Message(
        "The chip announces a file larger than any document needs.", _BY_EYE
    ),
    "chip.no_application": Message(
        "The chip answers, and it is not the chip of a travel document.",
        "Lay only the travel document on the reader.",
    ),
    "chip.no_fingers": Message(
        "The chip's file of fingers holds no finger that can be read.", "Compare the face instead."
    ),
    "chip.no_portrait": Message("The chip holds no portrait that can be shown.", _BY_EYE),
    "chip.key_refused": Message(
        "The chip did not take the key from the printed zone.",
        "Compare the zone with the document, F3 to correct, or F4 for the card access number.",
    ),
    "chip.needs_zone": Message(
        "This chip opens with the printed zone, not with the card access number.",
        "Read the printed zone, or press F3 to type it.",
    ),
    "chip.no_key": Message(
        "This kind of document prints no key for a chip.", "Go on with the printed page alone."
    ),
    "chip.access.not_recorded": Message(
        "How the chip was opened is not recorded with these files.", _NOTHING
    ),
    "chip.access.open": Message("The chip gave its data without asking for a key.", _BY_EYE),
    "chip.downgrade.not_recorded": Message(
        "How the chip was opened is not recorded with these files.", _NOTHING
    ),
    "chip.downgrade.bac_used": Message(
        "The chip offers the stronger access (PACE) and was opened with the older one (BAC).",
        _READ_AGAIN,
    ),
    "chip.downgrade.offer_hidden": Message(
        "The signed data name the stronger access (PACE); the chip did not offer it.",
        _BY_EYE,
    ),
    "chip.downgrade.other_offer": Message(
        "What the chip offered at the door differs from what its issuer signed.", _REFER
    ),
    "chip.files.interrupted": Message(
        "Reading ended before all files were there; missing: {files}.", _READ_AGAIN
    ),
    "chip.files.missing": Message("The chip does not have or does not give: {files}.", _READ_AGAIN),
    "chip.files.no_portrait": Message("The chip holds no portrait that can be shown.", _BY_EYE),
    "chip.sod_signature.signature": Message(
        "The signature over the chip's data does not hold: the data were altered or replaced.",
        _REFER,
    ),
    "chip.sod_signature.unreadable": Message(
        "The chip's security object does not have the shape that the standard asks.", _REFER
    ),
    "chip.sod_signature.no_sod": Message(
        "Without the chip's security object its data cannot be proven.", _READ_AGAIN
    ),
    "chip.sod_signature.no_signer": Message(
        "The chip's security object does not carry its signer's certificate.", _BY_EYE
    ),
    "chip.sod_signature.unknown_algorithm": Message(
        "The document is signed with a method that this program does not know.", _BY_EYE
    ),
    "chip.hashes.altered": Message(
        "{groups}: the content differs from what the issuer signed.", _REFER
    ),
    "chip.hashes.unsigned": Message(
        "{groups}: stands on the chip, and the issuer did not sign it.", _BY_EYE
    ),
    "chip.hashes.no_groups": Message("No data group was read.", _READ_AGAIN),
    "chip.hashes.no_sod": Message(
        "Without the chip's security object its data cannot be proven.", _READ_AGAIN
    ),
    "chip.chain.unknown_csca": Message(
        "The chip's signature is correct; the country's root certificate is not in this station's "
        "list ({days} days old). Not a fault of the document.",
        "Compare the document by eye; the technician can import a newer list.",
    ),
    "chip.chain.unknown_root": Message(
        "The country's root certificate is not in this station's list ({days} days old).",
        _RELATED,
    ),
    "chip.chain.other_country": Message(
        "The data of a document of {country} were signed under another country's root.", _REFER
    ),
    "chip.chain.forged": Message(
        "The signer's certificate names a root of {country}, and that root did not sign it.", _REFER
    ),
    "chip.chain.no_signer": Message(
        "The chip's security object does not carry its signer's certificate.", _BY_EYE
    ),
    "chip.chain.no_sod": Message("There is no security object to follow to its root.", _RELATED),
    "chip.validity.no_signer": Message(
        "There is no signer whose validity could be looked at.", _RELATED
    ),
    "chip.validity.not_yet": Message(
        "The signer's certificate begins only on {from}.", "Check this station's clock, then refer."
    ),
    "chip.validity.signed_outside": Message(
        "The data were signed on {signed_at}, outside the certificate's time ({from} to {until}).",
        _BY_EYE,
    ),
    "chip.validity.root_outside": Message(
        "The signer's certificate was made outside the time of its root.", _BY_EYE
    ),
    "chip.validity.expired": Message(
        "The signer's certificate ended on {until}, and the signature carries no date.", _BY_EYE
    ),
    "chip.revocation.no_signer": Message("There is no signer that could be looked up.", _RELATED),
    "chip.revocation.no_list": Message(
        "This station has no revocation list of {country}. Not a fault of the document.",
        "The technician can import one.",
    ),
    "chip.revocation.stale": Message(
        "The revocation list of {country} is from {date} and no longer current.",
        "The technician can import a newer one.",
    ),
    "chip.revocation.revoked": Message(
        "{country} has revoked the signer of this document.", _REFER
    ),
    "chip.com_sod.no_sod": Message("There is no security object to compare with.", _RELATED),
    "chip.com_sod.no_com": Message("The chip has no list of contents to compare with.", _NOTHING),
    "chip.com_sod.differs": Message(
        "The chip's list of contents and the signed list differ: {groups}.", _BY_EYE
    ),
    "chip.clone.not_supported": Message(
        "This document's chip has no way to prove that it is the original one.", _NOTHING
    ),
    "chip.clone.not_recorded": Message(
        "The chip's own proof is not recorded with these files.", "Read the chip itself to know."
    ),
    "chip.clone.refuted": Message(
        "The chip could not prove that it is the original one ({method}): it may be a copy.", _REFER
    ),
    "chip.clone.refused": Message(
        "The chip did not give the proof that its issuer announces ({method}).", _REFER
    ),
    "chip.clone.key_hidden": Message(
        "The issuer signed a key for proving the chip, and the chip does not show it ({groups}).",
        _REFER,
    ),
    "chip.clone.key_unproven": Message(
        "The chip proved a key ({method}), and that key is not proven to be its issuer's.", _BY_EYE
    ),
    "chip.clone.unknown_algorithm": Message(
        "The chip proves itself with a method that this program does not know ({method}).", _BY_EYE
    ),
    "chip.defects.no_signer": Message("There is no signer that could be looked up.", _RELATED),
    "chip.defects.no_list": Message(
        "This station has no list of known document defects.", _NOTHING
    ),
    "chip.defects.listed": Message(
        "The issuer has published a known defect of such documents ({kind}). {text}",
        "Follow your instruction for known defects.",
    ),
    "agreement.dg1.no_zone": Message(
        "No printed zone was read to compare with the chip.", "Press F3 to type it."
    ),
    "agreement.dg1.no_dg1": Message("The chip's copy of the zone was not read.", _READ_AGAIN),
    "agreement.dg1.unreadable": Message(
        "The chip's copy of the zone has an unknown shape.", _BY_EYE
    ),
    "agreement.dg1.differs": Message(
        "The printed zone and the chip differ: {fields}.",
        "Compare the zone with the document, F3 to correct; refer if the page really differs.",
    ),
    "agreement.dg1.hard_to_read": Message(
        "The chip differs from the page only where the page was hard to read: {fields}.",
        "Compare these letters with the page, F3 to correct.",
    ),
    "agreement.issuer.no_signer": Message(
        "There is no signer whose country could be compared.", _RELATED
    ),
    "agreement.issuer.unknown_state": Message(
        "The issuer's code ({issuer}) cannot be compared with the signer's country ({country}).",
        _BY_EYE,
    ),
    "agreement.issuer.differs": Message(
        "The zone names {issuer} as issuer; the data were signed by {country}.", _REFER
    ),
}
