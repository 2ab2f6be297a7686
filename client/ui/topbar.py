"""The top bar: post, purpose, lamps with shape, colour and word, ages, outbox, officer, clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QTimer, Slot
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from client.ui.language import message, translate
from client.ui.palette import LAMP_OUTCOME, Palette
from client.ui.shapes import OutcomeIcon
from client.ui.widgets import NOTHING, column, describe, label, row
from client.ui.words import kind_word, lamp_word

if TYPE_CHECKING:
    from client.inspection.events import Lamp, StationChanged
    from client.ui.post import Post


def purpose_word(purpose: str) -> str:
    """Name the purpose of this post."""
    if purpose == "border_crossing":
        return translate("Top bar", "Border check")
    return purpose.replace("_", " ").capitalize()


def direction_word(direction: str) -> str:
    """Name the direction of this post."""
    words = {
        "in": translate("Top bar", "entry"),
        "out": translate("Top bar", "exit"),
        "transit": translate("Top bar", "transit"),
    }
    return words.get(direction, direction)


class Fact(QWidget):
    """A small caption over a value."""

    def __init__(self, caption: str, value: str = "") -> None:
        super().__init__()
        inside = column(0, 0)
        self.caption = label(caption, "caption")
        self.value = label(value)
        inside.addWidget(self.caption)
        inside.addWidget(self.value)
        self.setLayout(inside)
        self.show_value(value)

    def show_value(self, value: str) -> None:
        """Change the value."""
        self.value.setText(value)
        self.setAccessibleName(f"{self.caption.text()}: {value}")


class LampView(QWidget):
    """One lamp: a shape, the device's kind, and the word for its condition."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.icon = OutcomeIcon(palette, 22)
        self.kind = label("", "caption")
        self.word = label()
        words = column(0, 0)
        words.addWidget(self.kind)
        words.addWidget(self.word)
        inside = row(0, 7)
        inside.addWidget(self.icon)
        inside.addLayout(words)
        self.setLayout(inside)

    def show_lamp(self, kind: str, text: str, lamp: Lamp, code: str) -> None:
        """Show a condition; the sentence of the code becomes the description."""
        self.icon.show_outcome(LAMP_OUTCOME[lamp])
        self.kind.setText(kind_word(kind, text))
        self.word.setText(lamp_word(lamp))
        sentence = " ".join(message(code)) if code else text
        self.setToolTip(sentence)
        describe(self, f"{self.kind.text()}: {self.word.text()}", sentence)


class TopBar(QFrame):
    """What an officer must know of the station at a glance."""

    def __init__(self, palette: Palette, post: Post, *, training: bool) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setFixedHeight(58)
        self._palette = palette
        title = translate("Top bar", "Training") if training else translate("Top bar", "Post")
        self.post = Fact(title, f"{post.name} · {direction_word(post.direction)}")
        self.purpose = Fact(translate("Top bar", "Purpose"), purpose_word(post.purpose))
        self.trust = Fact(translate("Top bar", "Trust list"), NOTHING)
        self.lists = Fact(translate("Top bar", "Lists"), NOTHING)
        self.outbox = Fact(translate("Top bar", "Outbox"), NOTHING)
        self.officer = Fact(translate("Top bar", "Officer"), NOTHING)
        self.clock = Fact("", "")
        self._lamps: list[LampView] = []
        self._lamp_row = row(0, 20)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()

    @property
    def lamps(self) -> tuple[LampView, ...]:
        """The lamps now shown."""
        return tuple(self._lamps)

    def show_station(self, station: StationChanged) -> None:
        """Show lamps, ages and the number of records that wait to leave."""
        while len(self._lamps) < len(station.lamps):
            lamp = LampView(self._palette)
            self._lamps.append(lamp)
            self._lamp_row.addWidget(lamp)
        for view in self._lamps[len(station.lamps) :]:
            self._lamp_row.removeWidget(view)
            view.deleteLater()
        del self._lamps[len(station.lamps) :]
        for view, (kind, text, condition, code) in zip(self._lamps, station.lamps, strict=True):
            view.show_lamp(kind, text, condition, code)
        self.trust.show_value(_days(station.trust_days))
        self.lists.show_value(_days(station.list_days))
        count = station.outbox
        self.outbox.show_value(translate("Top bar", "%Ln record(s)", "", count))

    def show_officer(self, name: str) -> None:
        """Show who is signed in."""
        self.officer.show_value(name or NOTHING)

    def _lay_out(self) -> None:
        inside = row(0, 22)
        inside.setContentsMargins(18, 6, 18, 6)
        inside.addWidget(self.post)
        inside.addWidget(self.purpose)
        inside.addWidget(_upright())
        inside.addLayout(self._lamp_row)
        inside.addStretch(1)
        for fact in (self.trust, self.lists, self.outbox):
            inside.addWidget(fact)
        inside.addWidget(_upright())
        inside.addWidget(self.officer)
        inside.addWidget(self.clock)
        self.setLayout(inside)

    @Slot()
    def _tick(self) -> None:
        now = QDateTime.currentDateTime()
        place = QLocale()
        self.clock.caption.setText(place.toString(now.date(), "ddd d MMM"))
        self.clock.show_value(place.toString(now.time(), "HH:mm"))


def _days(days: int) -> str:
    if days < 0:
        return translate("Top bar", "none")
    if days == 0:
        return translate("Top bar", "today")
    return translate("Top bar", "%Ln day(s) old", "", days)


def _upright() -> QLabel:
    line = label()
    line.setProperty("role", "upright")
    line.setFixedWidth(1)
    return line
