"""The first start: what this station found, what to do about the rest, and how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from client.inspection.events import Lamp
from client.ui.language import message, translate
from client.ui.palette import LAMP_OUTCOME
from client.ui.panel import Panel
from client.ui.shapes import OutcomeIcon
from client.ui.widgets import label
from client.ui.words import kind_word, lamp_word

if TYPE_CHECKING:
    from client.inspection.events import StationChanged
    from client.ui.palette import Palette


class FirstRunPanel(Panel):
    """A line for each device: found or not, by which name, and what to do."""

    hints = ("Space", "Esc")

    def __init__(self, palette: Palette) -> None:
        super().__init__(
            "Esc",
            translate("First start", "Welcome to this station"),
            translate(
                "First start",
                "These devices were found. Plug in what is missing: it appears by itself.",
            ),
        )
        self._palette = palette
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(2, 1)
        self._cells: list[QWidget] = []
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        words = translate(
            "First start",
            "Language, palette and size: lock with Ctrl+L, then Station settings. Every key that"
            " does something stands at the foot of the window. Space begins.",
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def first_focus(self) -> QWidget:
        """Rest on the panel."""
        return self

    def show_station(self, station: StationChanged) -> None:
        """Show what was found."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for place, (kind, text, lamp, code) in enumerate(station.lamps):
            icon = OutcomeIcon(self._palette, 24)
            icon.show_outcome(LAMP_OUTCOME[lamp])
            name = label(f"{kind_word(kind, text)}: {lamp_word(lamp)}", "value")
            said = text if lamp is Lamp.WORKING or not code else " ".join(message(code))
            parts = (icon, name, label(said, "muted", wrap=True))
            for across, part in enumerate(parts):
                self._cells.append(part)
                self._grid.addWidget(part, place, across)
