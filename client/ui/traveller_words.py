"""What the traveller reads: what happens, before it happens; never advice, never a score."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from client.ui.language import QT_TRANSLATE_NOOP
from client.ui.pictograms import Pictogram

if TYPE_CHECKING:
    from client.ui.language import Speaker


class Scene(StrEnum):
    """What the traveller's display shows."""

    CLOSED = "closed"
    WELCOME = "welcome"
    LOOK = "look"
    WAIT = "wait"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Words:
    """A pictogram, a line, and what it means for the traveller."""

    pictogram: Pictogram
    head: str
    body: str = ""


WORDS: dict[Scene, Words] = {
    Scene.CLOSED: Words(
        Pictogram.WAIT, QT_TRANSLATE_NOOP("Traveller", "This counter is closed for a moment.")
    ),
    Scene.WELCOME: Words(
        Pictogram.DOCUMENT,
        QT_TRANSLATE_NOOP("Traveller", "Welcome. Please give your document to the officer."),
        QT_TRANSLATE_NOOP(
            "Traveller",
            "Your document is read and your face is compared with its picture. An officer"
            " decides. The picture is deleted at once. You may refuse the picture.",
        ),
    ),
    Scene.LOOK: Words(
        Pictogram.FACE,
        QT_TRANSLATE_NOOP("Traveller", "Please look at the camera."),
        QT_TRANSLATE_NOOP(
            "Traveller",
            "A picture is taken, compared with your document, and deleted. If you do not want"
            " it, tell the officer.",
        ),
    ),
    Scene.WAIT: Words(
        Pictogram.WAIT,
        QT_TRANSLATE_NOOP("Traveller", "Thank you. Please wait for the officer."),
    ),
    Scene.DONE: Words(
        Pictogram.DELETED,
        QT_TRANSLATE_NOOP("Traveller", "Done. Your picture has been deleted."),
        QT_TRANSLATE_NOOP(
            "Traveller", "With this code you can ask or object later, without saying who you are:"
        ),
    ),
}


def words_of(scene: Scene, speaker: Speaker) -> tuple[Pictogram, str, str]:
    """Return the pictogram, the line and its meaning in the speaker's language."""
    found = WORDS[scene]
    body = speaker.translate("Traveller", found.body) if found.body else ""
    return found.pictogram, speaker.translate("Traveller", found.head), body
