"""F12: what leaves this machine, byte for byte, and what each field means."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from client.ui.day_ledger import DayLedger
from client.ui.decision_bar import size_words
from client.ui.fonts import monospace_family
from client.ui.language import translate
from client.ui.panel import Panel
from client.ui.record_words import field_word
from client.ui.scrolled_lines import ScrolledLines
from client.ui.walls_line import WallsLine
from client.ui.widgets import describe, label

if TYPE_CHECKING:
    from client.inspection.events import RecordPreview
    from client.station.disclosure import Disclosure


class EgressPanel(Panel):
    """The exact bytes above, their meaning below; nothing else ever leaves."""

    hints = ("F12", "Esc")

    def __init__(self, disclosure: Disclosure | None = None) -> None:
        """disclosure: the register, the ledger and the walls of this station, if they are here."""
        super().__init__("F12", translate("Egress", "What leaves this machine"))
        self._disclosure = disclosure
        self._preview: RecordPreview | None = None
        self.explanation.setVisible(True)
        self.bytes_shown = QPlainTextEdit()
        self.bytes_shown.setReadOnly(True)
        self.bytes_shown.setMinimumHeight(54)
        self.bytes_shown.setMaximumHeight(104)
        self.bytes_shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.bytes_shown.setStyleSheet(f"font-family: '{monospace_family()}'; font-size: 12px;")
        describe(
            self.bytes_shown,
            translate("Egress", "The exact bytes"),
            translate("Egress", "The record as it leaves, character for character."),
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(2, 1)
        holder = QWidget()
        holder.setLayout(self._grid)
        self.fields = ScrolledLines(holder)
        describe(
            self.fields,
            translate("Egress", "Each field, and why it leaves"),
            translate("Egress", "Meaning, law, recipient and last day; up and down scroll."),
        )
        self.never = label("", "muted", wrap=True)
        self.ledger = DayLedger(disclosure)
        self.ledger.chosen.connect(self._show_entry)
        self.ledger.hide()
        self.body.addWidget(self.ledger)
        self.body.addWidget(self.bytes_shown)
        self.body.addWidget(self.fields, 1)
        self.body.addWidget(self.never)
        self.walls = WallsLine(disclosure)
        self.walls.setVisible(disclosure is not None)
        self.body.addWidget(self.walls)
        self._cells: list[QLabel] = []
        self.clear()

    def first_focus(self) -> QWidget:
        """Start in the bytes, which scroll with the arrow keys; or in the day's ledger."""
        return self.bytes_shown if self.ledger.isHidden() else self.ledger

    def turn(self) -> None:
        """Change between the record of now and the ledger of today (F12 once more)."""
        if self._disclosure is None:
            return
        if self.ledger.isHidden():
            self._drop_fields()
            self.bytes_shown.clear()
            self.walls.show_ledger()
            self.explanation.setText(self.walls.ledger.text())
            self.ledger.show()
            self.ledger.fill()
        else:
            self.show_now()
        self.first_focus().setFocus()

    def show_now(self) -> None:
        """Show the record of now, or that nothing leaves."""
        self.ledger.hide()
        self.walls.show_ledger()
        if self._preview is not None:
            self.show_record(self._preview)
        else:
            self.clear()

    @Slot(str)
    def _show_entry(self, text: str) -> None:
        gone = translate("Egress", "The key of that day is destroyed; nobody can read it.")
        self.bytes_shown.setPlainText(text or gone)
        self._show_fields(text)

    def show_record(self, preview: RecordPreview) -> None:
        """Show a record's bytes, before or after it left."""
        self._preview = preview
        if not self.ledger.isHidden():
            return
        self.bytes_shown.setPlainText(preview.text)
        size = size_words(len(preview.text.encode()))
        sent = translate("Egress", "This record, {size}, is sealed in the outbox.")
        will = translate("Egress", "If you decide now, this record leaves: {size}.")
        self.explanation.setText((sent if preview.sent else will).format(size=size))
        self._show_fields(preview.text)
        self.walls.show_ledger()

    def clear(self) -> None:
        """Show that nothing leaves."""
        self._preview = None
        self.ledger.hide()
        self.bytes_shown.clear()
        self.explanation.setText(
            translate("Egress", "Nothing leaves before a person decides about a traveller.")
        )
        self._drop_fields()

    def _show_fields(self, text: str) -> None:
        self._drop_fields()
        try:
            fields = json.loads(text)
        except ValueError:
            return
        if not isinstance(fields, dict):
            return
        law = fields.pop("law", None)
        identity = {f"law.{name}": value for name, value in law.items()} if law else {}
        self._say_never(by_law=bool(identity))
        # What only this State's law lets leave stands first, in amber.
        for place, (name, value) in enumerate((identity | fields).items()):
            shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            why = self._law(str(name))
            meaning = field_word(str(name)) + (f"\n{why}" if why else "")
            cells = (
                label(str(name), "amber" if name in identity else "key"),
                label(_short(shown)),
                label(meaning, "muted", wrap=True),
            )
            for across, cell in enumerate(cells):
                self._cells.append(cell)
                self._grid.addWidget(cell, place, across, Qt.AlignmentFlag.AlignTop)

    def _say_never(self, *, by_law: bool) -> None:
        nothing = translate(
            "Egress",
            "Never leaves: names, dates of birth, document numbers, the zone, portraits,"
            " fingers, templates, scores, exact times.",
        )
        identity = translate(
            "Egress",
            "This State's law lets the fields in amber leave until the day that is named."
            " Never leaves: portraits, fingers, templates, scores, exact times.",
        )
        self.never.setText(identity if by_law else nothing)

    def _law(self, name: str) -> str:
        why = self._disclosure.why(name) if self._disclosure is not None else None
        if why is None:
            return ""
        sunset = QDate(why.sunset.year, why.sunset.month, why.sunset.day)
        day = QLocale().toString(sunset, "d MMM yyyy")
        words = translate("Egress", "{law} · for {recipient} · lapses {day}")
        return words.format(law=why.law, recipient=why.recipient, day=day)

    def _drop_fields(self) -> None:
        self._say_never(by_law=False)
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []


def _short(value: str) -> str:
    return value if len(value) <= 40 else value[:37] + "…"
