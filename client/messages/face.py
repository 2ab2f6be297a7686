"""Sentences about faces, pictures and model packs."""

from __future__ import annotations

from client.messages.catalogue import Message

MESSAGES: dict[str, Message] = {
    "face.hint.no_face": Message("No face is in the picture yet.", "Please look at the camera."),
    "face.hint.one_person": Message(
        "More than one face is in the picture.", "One person at a time, please."
    ),
    "face.hint.come_closer": Message("The face is small.", "Please come a little closer."),
    "face.hint.look_straight": Message(
        "The head is turned.", "Please look straight at the camera."
    ),
    "face.hint.head_upright": Message("The head is tilted.", "Please hold your head upright."),
    "face.hint.move_centre": Message(
        "The face is at the edge of the picture.", "Please move to the middle."
    ),
    "face.hint.more_light": Message("The face is dark.", "Please turn towards the light."),
    "face.hint.less_light": Message(
        "The face is very bright.", "Please step out of the strong light."
    ),
    "face.hint.light_even": Message("Part of the face is darker.", "Please face the light."),
    "face.hint.hold_still": Message("The picture is blurred.", "Please hold still for a moment."),
    "face.hint.face_free": Message(
        "Part of the face cannot be seen.", "Please keep your face free, if you can."
    ),
    "face.hint.few_details": Message("The portrait shows few details.", "Compare by eye, F6."),
    "face.hint.turn_left": Message(
        "A turn of the head is asked for.", "Please turn your head to your left, then look back."
    ),
    "face.hint.turn_right": Message(
        "A turn of the head is asked for.", "Please turn your head to your right, then look back."
    ),
    "face.hint.straight_again": Message("Thank you.", "Please look straight at the camera."),
    "face.none": Message("No face was found in the picture.", "Take another picture, F5."),
    "face.several": Message(
        "More than one face is in the picture.", "One person at a time; take it again, F5."
    ),
    "face.not_usable": Message(
        "No picture was good enough for a comparison.", "Take it again, F5; or by eye, F6."
    ),
    "face.landmarks": Message(
        "The eyes and the nose could not be placed.", "Take another picture, F5."
    ),
    "face.models": Message(
        "The two pictures were read with different model packs.", "Take the live picture again, F5."
    ),
    "face.quality.by_hand": Message(
        "The picture was taken by hand; it is not good enough to be relied on.",
        "Take it again, F5; or compare by eye, F6.",
    ),
    "face.match.compare_by_eye": Message(
        "The machine sees a likeness; this station's model may only assist.", "Compare by eye, F6."
    ),
    "face.match.inconclusive": Message(
        "The likeness is neither clear nor clearly absent.", "Compare by eye, F6."
    ),
    "face.match.differs": Message(
        "The live face is not like the portrait.", "Compare by eye, F6; a portrait may be old."
    ),
    "face.match.no_reference": Message(
        "There is no portrait to compare with.", "Compare with the page by eye, F6."
    ),
    "face.match.no_pack": Message(
        "No model pack can be used here.",
        "Compare by eye, F6; then 'halfdoor models install embedded'.",
    ),
    "face.match.by_officer": Message("The officer compares the faces."),
    "face.attack.not_performed": Message(
        "This station's model cannot look for masks, screens or prints.", "Look at the person."
    ),
    "face.attack.suspected": Message(
        "The picture looks like a print, a screen or a mask.",
        "Look at the person, not the screen; Ctrl+H asks for a turn of the head.",
    ),
    "face.attack.no_turn": Message(
        "The head was not seen to turn.", "Ask again, Ctrl+H, or look at the person."
    ),
    "face.reference_age.old": Message(
        "The portrait may be up to {years} years old.",
        "Compare by eye, F6, where the machine is unsure.",
    ),
    "face.reference_age.child": Message(
        "The portrait shows a child, whose face changes quickly.", "Compare by eye, F6."
    ),
    "face.reference_age.unknown": Message(
        "The age of the portrait is not known.", "Keep it in mind when comparing by eye."
    ),
    "face.morphing": Message(
        "A portrait can be a mix of two faces, which no comparison shows.",
        "Look at eyes, hairline and iris edges of the portrait for doubled outlines.",
    ),
    "face.limits.embedded": Message(
        "Compared with the model pack {pack} (licence {licence}), which may only assist.",
        "Known limits: it takes strangers of some groups of people for one person far more often; "
        "not tried on children or on aged portraits.",
    ),
    "face.limits.open": Message(
        "Compared with the model pack {pack} (licence {licence}).",
        "Known limits: not tried on children, on portraits years old or on real chips; "
        "its rates for single groups of people are rough.",
    ),
    "face.limits.other": Message(
        "Compared with the model pack {pack} (licence {licence}).",
        "What its maker says of its limits: F8.",
    ),
    "agreement.portrait.no_face": Message(
        "No portrait was found on the page.", "Compare page and chip by eye."
    ),
    "agreement.portrait.inconclusive": Message(
        "The page's portrait and the chip's are not clearly alike.", "Compare them by eye, F6."
    ),
    "agreement.portrait.differs": Message(
        "The page's portrait is not like the chip's.", "Compare them by eye, F6; feel the page."
    ),
    "image.too_large": Message(
        "The picture is larger than this program opens ({detail}).", "Use a smaller picture."
    ),
    "image.format": Message(
        "The picture is in a format that is not read here.",
        "Use JPEG, JPEG 2000, PNG, BMP or TIFF.",
    ),
    "image.unreadable": Message(
        "The picture is damaged and cannot be opened.", "Take it or copy it again."
    ),
    "face.another_pack": Message(
        "A face model pack of this station is not used; another one compares.",
        "Ask the technician to run 'halfdoor doctor'.",
    ),
    "model.missing": Message(
        "The model pack lacks {detail}.", "Install it again: halfdoor models install FILE."
    ),
    "model.hash": Message(
        "The file {detail} of the model pack is not the one that was signed for.",
        "Install the pack again from its source.",
    ),
    "model.manifest": Message(
        "The model pack's description cannot be read: {detail}.", "Ask its maker for a new one."
    ),
    "model.format": Message(
        "A model of the pack cannot be read: {detail}.", "Install it again from its source."
    ),
    "model.layout": Message(
        "The pack's detector and recogniser do not fit together ({detail}).",
        "Ask its maker for a new one.",
    ),
    "model.licence": Message(
        "The pack's licence does not cover its use at a post ({detail}).",
        "Use another pack, or add the maker's licence for operation to the pack's folder.",
    ),
    "model.none": Message(
        "No model pack is installed.", "Install one: halfdoor models install embedded."
    ),
    "model.telemetry": Message(
        "The model runtime would send telemetry from here.", "Start the program as 'halfdoor'."
    ),
}
