"""Station settings without a text editor: the look of the window, and what the station does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from client.ui.announce import announce
from client.ui.language import LANGUAGES, QT_TRANSLATE_NOOP, available, message, number, translate
from client.ui.palette import PaletteName
from client.ui.preferences import SCALES, Preferences
from client.ui.station_form import StationForm
from client.ui.wedge_filter import calibrated
from client.ui.widgets import Choice, KeyButton, card, column, describe, label, row

if TYPE_CHECKING:
    from client.station.setup import Setup

PALETTE_WORDS: dict[PaletteName, str] = {
    PaletteName.LIGHT: QT_TRANSLATE_NOOP("Settings", "Light, for a room by day"),
    PaletteName.DARK: QT_TRANSLATE_NOOP("Settings", "Dark, for a dim room"),
    PaletteName.SUN: QT_TRANSLATE_NOOP("Settings", "Sun, strongest contrast"),
    PaletteName.NIGHT: QT_TRANSLATE_NOOP("Settings", "Night, keeps the eyes used to the dark"),
}


class SettingsPage(QWidget):
    """Two columns of choices, open only while the station is locked."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, present: Preferences, setup: Setup | None = None) -> None:
        """Show the present look; setup: what a technician may set beside it."""
        super().__init__()
        self.form = StationForm(setup) if setup is not None else None
        self.finding = label("", "", wrap=True)
        self.languages = Choice([(code, LANGUAGES.get(code, code)) for code in available()])
        self.palettes = Choice(
            [(str(name), translate("Settings", PALETTE_WORDS[name])) for name in PaletteName]
        )
        self.scales = Choice([(str(scale), f"{number(scale)} %") for scale in SCALES])
        self.displays = Choice(
            [
                ("0", translate("Settings", "No display for the traveller")),
                ("1", translate("Settings", "Second screen, or a window of its own")),
            ]
        )
        self.readers = Choice(
            [
                ("0", translate("Settings", "None")),
                ("1", translate("Settings", "One that types like a keyboard")),
            ]
        )
        self._reader_keys = ""
        self.take_over = KeyButton("Enter", translate("Settings", "Take over"))
        self.back = KeyButton("Esc", translate("Settings", "Back"))
        self.take_over.clicked.connect(self._take_over)
        self.back.clicked.connect(self.left)
        self._lay_out()
        self.show_preferences(present)

    def show_preferences(self, present: Preferences) -> None:
        """Show what is set now."""
        self.languages.choose(present.language)
        self.palettes.choose(str(present.palette))
        self.scales.choose(str(present.scale))
        self.displays.choose("1" if present.traveller_display else "0")
        self.readers.choose("1" if present.typing_reader else "0")
        self._reader_keys = present.reader_keys

    def preferences(self) -> Preferences:
        """Return what is chosen on the page."""
        return Preferences(
            language=self.languages.chosen(),
            palette=PaletteName(self.palettes.chosen()),
            scale=int(self.scales.chosen()),
            traveller_display=self.displays.chosen() == "1",
            typing_reader=self.readers.chosen() == "1",
            reader_keys=self._reader_keys,
        )

    def learn(self, typed: str) -> None:
        """Learn what a reader's keys mean from a swipe of the test card."""
        try:
            mapping = calibrated(typed).mapping
        except ValueError:
            words = translate("Settings", "Not the test card: swipe the specimen of ICAO 9303-4.")
        else:
            self._reader_keys = "".join(key + meant for key, meant in mapping)
            words = translate("Settings", "The reader's keys are known now. Enter takes over.")
        self.finding.setText(words)
        announce(self, words)

    def open(self) -> None:
        """Start in the first choice, with the devices of now."""
        self.finding.clear()
        if self.form is not None:
            self.form.fill()
        self.languages.setFocus()

    def refuse(self, code: str) -> None:
        """Say what stands against the choice."""
        self.finding.setText(" ".join(message(code)))
        announce(self, self.finding.text(), urgent=True)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take over on Enter and go back on Escape, from any field."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self.back if self.back.hasFocus() else self.take_over).click()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return False

    @Slot()
    def _take_over(self) -> None:
        refusal = self.form.keep() if self.form is not None else ""
        if refusal:
            # Nothing is taken over by halves.
            self.refuse(refusal)
            return
        self.chosen.emit(self.preferences())

    def _lay_out(self) -> None:
        choose = translate("Settings", "Up and down choose.")
        look = (
            (translate("Settings", "Language"), choose, self.languages),
            (translate("Settings", "Palette"), choose, self.palettes),
            (translate("Settings", "Size, from the next start on"), choose, self.scales),
            (translate("Settings", "Traveller's display"), choose, self.displays),
            (translate("Settings", "Line reader"), choose, self.readers),
        )
        columns = row(0, 34)
        columns.addLayout(self._column(translate("Settings", "This window"), look), 1)
        if self.form is not None:
            title = translate("Settings", "This station, from the next start on")
            columns.addLayout(self._column(title, self.form.lines()), 1)
        buttons = row(0, 10)
        for button in (self.back, self.take_over):
            button.setFixedHeight(42)
            button.installEventFilter(self)
            buttons.addWidget(button)
        inside = column(22, 10)
        inside.addWidget(label(translate("Settings", "Station settings"), "title"))
        inside.addLayout(columns)
        inside.addWidget(self.finding)
        inside.addLayout(buttons)
        framed = card(inside)
        framed.setFixedWidth(660 if self.form is None else 1220)
        across = row(0, 0)
        across.addStretch(1)
        down = column(0, 0)
        down.addStretch(1)
        down.addWidget(framed)
        down.addStretch(2)
        across.addLayout(down)
        across.addStretch(1)
        self.setLayout(across)

    def _column(self, title: str, lines: tuple[tuple[str, str, QWidget], ...]) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for place, (word, explanation, field) in enumerate(lines):
            describe(field, word, explanation)
            field.installEventFilter(self)
            field.setMinimumHeight(0)
            field.setFixedSize(330, 34)
            grid.addWidget(label(word, "muted", wrap=True), place, 0)
            grid.addWidget(field, place, 1)
        whole = column(0, 8)
        whole.addWidget(label(title, "head"))
        whole.addLayout(grid)
        whole.addStretch(1)
        return whole
