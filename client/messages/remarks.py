"""What lies behind a message: the manual's own words below a sentence, for whoever asks (F1)."""

from __future__ import annotations

NEXT = "Next:"
INTRODUCTION = (
    "Each section is one message: what the window says, what to do next, and what lies behind it."
    " F1 opens the section of the highlighted check."
)
TITLES: dict[str, str] = {
    "chip": "The chip",
    "chip_trust": "The chip's certificates",
    "decision": "The decision",
    "device": "Devices",
    "face": "Faces",
    "finger": "Fingers",
    "finger_sbi": "Finger scanners behind a service",
    "hint": "Signing in and comparing",
    "lists": "Lists",
    "policy": "The policy",
    "print": "The printed page",
    "protection": "Protection",
    "records": "Records and their way out",
    "seal": "Visible digital seals",
    "upstream": "What the State answers",
    "room": "The course of an inspection",
    "station": "The station",
}
REMARKS: dict[str, str] = {
    "chip.chain.unknown_csca": (
        "The chip's data are whole and signed. What is missing is the certificate with which "
        "the issuing State vouches for its signers; this station's list does not hold it. "
        "That is a gap of the list, never a mark against the document or the traveller: the "
        "check is *open*, not *failed*. A newer master list usually closes it (`halfdoor "
        "trust import FILE`)."
    ),
    "chip.clone.not_supported": (
        "Many documents have no such key at all. Nothing follows from that; the check is left grey."
    ),
    "chip.clone.refuted": (
        "The chip was asked to prove that it holds the secret key that its issuer put in. It "
        "could not. The data may be genuine and still lie on a copied chip."
    ),
    "chip.hashes.altered": (
        "Every file of the chip has a fingerprint in the signed list. Here a file no longer "
        "fits its own. Wear cannot do this; a changed portrait or changed data can. The "
        "advice is *refer*, and a person decides."
    ),
    "chip.paused": (
        "What was read so far is kept for half a minute. The reading resumes at the same byte."
    ),
    "decision.compare_first": (
        "In a small share of inspections, chosen by chance, the officer judges first and sees"
        " the machine's view afterwards. It keeps the eye in practice, and shows whether "
        "people follow the machine blindly."
    ),
    "decision.not_here": (
        "The first line admits, refers or stops. The second line also admits with a "
        "condition, defers, refuses or hands over."
    ),
    "decision.one_light": (
        "F7 changes between the lights that a page reader delivers. This one delivers one."
    ),
    "decision.reasons": (
        "Three reasons fit into the record. There is no free text, so that no personal remark"
        " can leave the machine."
    ),
    "decision.too_early": (
        "Admitting is armed one second after the advice reached the screen, so that no habit "
        "of the hand runs ahead of the eye. Referring and stopping are never delayed."
    ),
    "decision.two_people": (
        "Refusing is a second-line act. It takes two people who sign in separately, and a "
        "reason of the closed catalogue. The first line cannot refuse."
    ),
    "face.hint.face_free": (
        "Dark glasses, a hand, a mask or a scarf. Who wears a veil, a bandage or glasses for the "
        "eyes need not take them off for the machine: the officer compares by eye (F6), and that "
        "is a comparison like any other."
    ),
    "face.hint.few_details": (
        "The issuer packed the portrait into one or two kilobytes, or copied a small or blurred "
        "picture. It may still match; it never speaks against a person."
    ),
    "face.hint.more_light": (
        "A lamp in front of the traveller helps; a window behind the traveller makes it worse. "
        "No dark picture ever speaks against a person."
    ),
    "face.match.compare_by_eye": (
        "The model pack that came with the program may help but not count in production: its "
        "licence or its measured error rates do not carry a decision. In the training world "
        "it counts."
    ),
    "face.match.differs": (
        "Old portraits, children, injuries, veils and bad light do this too. It is never red "
        "by itself: a person compares first (F6)."
    ),
    "face.match.inconclusive": (
        "Between the two calibrated thresholds the machine says neither yes nor no, and shows"
        " no number. Compare by eye: ears, nose, chin and marks before the whole face."
    ),
    "print.check_digit": (
        "Check digits catch one misread character. Compare the character with the document; "
        "F3 opens the zone with what was read, so that only the wrong one is typed again."
    ),
    "room.lost": (
        "The process that held this traveller's data has ended before its time, and took everything"
        " with it. Nothing was recorded. A machine short of memory does so."
    ),
    "room.ended": (
        "The room is a process of its own that holds everything about one traveller. It ends "
        "at the decision or after two minutes; its end is the wipe."
    ),
    "station.integrity": (
        "The window's process must not be able to open a network connection, and the "
        "traveller's room must not be able to open anything. When that wall cannot be put up,"
        " the station locks itself."
    ),
    "station.sign_in": (
        "Names and secrets are kept hashed, and an attempt takes the same time for a known "
        "and an unknown name. Three people can help: the colleague who knows the spelling, "
        "the technician who renews a secret, the keyboard layout."
    ),
}
