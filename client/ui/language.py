"""The languages of the window: Qt's own translations, one file a language."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator

from client.messages.lookup import fill, template

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).with_name("translations")
LANGUAGES: dict[str, str] = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "ar": "العربية",
}
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_RIGHT_TO_LEFT_MARK = "\u200f"
_COUNTS = frozenset({"days", "years", "percent", "count", "most", "least", "attempt", "limit"})
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_installed: list[QTranslator] = []


def translate(context: str, text: str, comment: str = "", count: int = -1) -> str:
    """Return the text in the present language; "%n" is filled from count by plural rules."""
    return rightward(QCoreApplication.translate(context, text, comment, count))


def rightward(text: str) -> str:
    """Have a line of a right-to-left alphabet start at the right, whatever it starts with.

    Qt takes a paragraph's direction from its first letter: "DG2: ..." in Arabic would run
    leftward with its stops at the wrong end. A text without such a letter stays as it is.
    """
    classes = [unicodedata.bidirectional(letter) for letter in text]
    if "AL" not in classes and "R" not in classes:
        return text
    first = next((each for each in classes if each in {"L", "AL", "R"}), "")
    return _RIGHT_TO_LEFT_MARK + text if first == "L" or text.startswith("{") else text


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for lupdate, which knows this function by its name; Qt's own is not typed."""
    return text


def number(value: float, decimals: int = 0) -> str:
    """Write a number in the digits of the present language."""
    place = QLocale()
    return place.toString(value, "f", decimals) if decimals else place.toString(round(value))


def message(code: str, detail: Iterable[tuple[str, str]] = ()) -> tuple[str, str]:
    """Return the sentence and the next step of a catalogue code in the present language."""
    found = template(code)
    values = tuple((name, local(name, value)) for name, value in detail)
    sentence = translate("Messages", found.sentence)
    step = translate("Messages", found.next_step) if found.next_step else ""
    return fill(sentence, values), fill(step, values)


def local(name: str, value: str) -> str:
    """Write a detail's count or ISO date as the present language does; everything else stays.

    What is compared with print (digits read and expected, places, numbers of lines) stays too.
    """
    if name in _COUNTS and value.isdecimal() and value.isascii():
        return number(int(value))
    if _DAY.fullmatch(value):
        day = QDate.fromString(value, Qt.DateFormat.ISODate)
        return QLocale().toString(day, "d MMM yyyy") if day.isValid() else value
    return value


class Speaker:
    """One language beside the window's own, for the traveller's display."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._translator = QTranslator()
        self._translator.load(f"halfdoor_{language}", str(FOLDER))

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction in which this language is laid out."""
        return direction_of(self.language)

    def translate(self, context: str, text: str) -> str:
        """Return the text in this language; as it is where there is no translation."""
        return self._translator.translate(context, text) or text

    def message(self, code: str) -> tuple[str, str]:
        """Return the sentence and the next step of a code in this language."""
        found = template(code)
        sentence = fill(self.translate("Messages", found.sentence), ())
        step = fill(self.translate("Messages", found.next_step), ()) if found.next_step else ""
        return sentence, step


def direction_of(language: str) -> Qt.LayoutDirection:
    """Return the direction in which a language is laid out."""
    right = language in _RIGHT_TO_LEFT
    return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight


def available() -> tuple[str, ...]:
    """Name the languages whose file is here, English first."""
    files = {path.stem.removeprefix("halfdoor_") for path in FOLDER.glob("halfdoor_*.qm")}
    return ("en", *sorted(files - {"en"}))


def use(application: QApplication, language: str) -> None:
    """Switch words, digits, dates and the direction of the layout to a language."""
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    translator = QTranslator()
    if translator.load(f"halfdoor_{language}", str(FOLDER)):
        application.installTranslator(translator)
        _installed.append(translator)
    QLocale.setDefault(QLocale(language))
    application.setLayoutDirection(direction_of(language))
