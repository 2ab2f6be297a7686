"""Station settings without a text editor: language, palette, size, the traveller's display."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from client.ui.language import LANGUAGES, QT_TRANSLATE_NOOP, available, number, translate
from client.ui.palette import PaletteName
from client.ui.preferences import SCALES, Preferences
from client.ui.widgets import Choice, KeyButton, card, column, describe, label, row

PALETTE_WORDS: dict[PaletteName, str] = {
    PaletteName.LIGHT: QT_TRANSLATE_NOOP("Settings", "Light, for a room by day"),
    PaletteName.DARK: QT_TRANSLATE_NOOP("Settings", "Dark, for a dim room"),
    PaletteName.SUN: QT_TRANSLATE_NOOP("Settings", "Sun, strongest contrast"),
    PaletteName.NIGHT: QT_TRANSLATE_NOOP("Settings", "Night, keeps the eyes used to the dark"),
}


class SettingsPage(QWidget):
    """Four choices, open only while the station is locked."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, present: Preferences) -> None:
        super().__init__()
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
        self.take_over = KeyButton("Enter", translate("Settings", "Take over"))
        self.back = KeyButton("Esc", translate("Settings", "Back"))
        self.take_over.clicked.connect(lambda: self.chosen.emit(self.preferences()))
        self.back.clicked.connect(self.left)
        self._lay_out()
        self.show_preferences(present)

    def show_preferences(self, present: Preferences) -> None:
        """Show what is set now."""
        pairs = (
            (self.languages, present.language),
            (self.palettes, str(present.palette)),
            (self.scales, str(present.scale)),
            (self.displays, "1" if present.traveller_display else "0"),
        )
        for box, value in pairs:
            box.setCurrentIndex(max(0, box.findData(value)))

    def preferences(self) -> Preferences:
        """Return what is chosen on the page."""
        return Preferences(
            language=str(self.languages.currentData()),
            palette=PaletteName(self.palettes.currentData()),
            scale=int(self.scales.currentData()),
            traveller_display=self.displays.currentData() == "1",
        )

    def open(self) -> None:
        """Start in the first choice."""
        self.languages.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take over on Enter and go back on Escape, from any choice."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take_over.click()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return False

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        lines = (
            (translate("Settings", "Language"), self.languages),
            (translate("Settings", "Palette"), self.palettes),
            (translate("Settings", "Size, from the next start on"), self.scales),
            (translate("Settings", "Traveller's display"), self.displays),
        )
        for place, (word, box) in enumerate(lines):
            describe(box, word, translate("Settings", "Up and down choose."))
            box.installEventFilter(self)
            grid.addWidget(label(word, "muted"), place, 0)
            grid.addWidget(box, place, 1)
        buttons = row(0, 10)
        for button in (self.back, self.take_over):
            button.setFixedHeight(46)
            button.installEventFilter(self)
            buttons.addWidget(button)
        inside = column(34, 18)
        inside.addWidget(label(translate("Settings", "Station settings"), "title"))
        inside.addLayout(grid)
        inside.addLayout(buttons)
        framed = card(inside)
        framed.setFixedWidth(640)
        across = row(0, 0)
        across.addStretch(1)
        down = column(0, 0)
        down.addStretch(1)
        down.addWidget(framed)
        down.addStretch(2)
        across.addLayout(down)
        across.addStretch(1)
        self.setLayout(across)
