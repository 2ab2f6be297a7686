"""The holder's and the document's fields; only what is irregular is coloured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from client.ui.language import translate
from client.ui.palette import OUTCOME_COLOURS, OUTCOME_INK
from client.ui.shapes import OutcomeIcon
from client.ui.widgets import NOTHING, column, label, row
from client.ui.zone_view import ZoneView
from mrz.checks import Outcome

if TYPE_CHECKING:
    from client.ui.model import Inspection
    from client.ui.palette import Palette
    from mrz.zone import MRZ

_SEX = {"M": "M", "F": "F", "X": "X"}


def date_words(text: str) -> str:
    """Write a date of the zone in the present language; parts that are unknown stay as they are."""
    date = QDate.fromString(text, "yyyy-MM-dd")
    if not date.isValid():
        return text or NOTHING
    return QLocale().toString(date, "d MMM yyyy")


class FieldView(QWidget):
    """A caption over a value, marked with a shape when irregular."""

    def __init__(self, palette: Palette, caption: str) -> None:
        super().__init__()
        self._word = caption
        self.caption = label(caption, "caption")
        self.value = label(NOTHING, "value")
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.icon = OutcomeIcon(palette, 16)
        self.icon.hide()
        line = row(0, 6)
        line.addWidget(self.icon)
        line.addWidget(self.value, 1)
        inside = column(0, 0)
        inside.addWidget(self.caption)
        inside.addLayout(line)
        self.setLayout(inside)

    def ask(self, *, wanted: bool) -> None:
        """Ask the officer, beside the caption, to compare this value with the page."""
        asked = translate("Holder", "compare with the page")
        self.caption.setText(f"{self._word} · {asked}" if wanted else self._word)

    def show_value(self, value: str, outcome: Outcome | None = None) -> None:
        """Show a value; an outcome other than successful colours it."""
        self.value.setText(value or NOTHING)
        irregular = outcome not in {None, Outcome.SUCCESSFUL, Outcome.NOT_PERFORMED}
        self.icon.setVisible(irregular)
        self.value.setStyleSheet("")
        if irregular and outcome is not None:
            self.icon.show_outcome(outcome)
            self.value.setStyleSheet(
                f"background: {OUTCOME_COLOURS[outcome]}; color: {OUTCOME_INK[outcome]};"
                " border-radius: 4px; padding: 0 5px;"
            )
        self.setAccessibleName(f"{self.caption.text()}: {value or NOTHING}")


class HolderCard(QFrame):
    """Eight fields and the zone below them."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.setProperty("role", "card")
        words = {
            "surname": translate("Holder", "Surname"),
            "given": translate("Holder", "Given names"),
            "born": translate("Holder", "Born"),
            "sex": translate("Holder", "Sex"),
            "nationality": translate("Holder", "Nationality"),
            "document": translate("Holder", "Document"),
            "issuer": translate("Holder", "Issued by"),
            "expires": translate("Holder", "Expires"),
        }
        self.fields = {name: FieldView(palette, word) for name, word in words.items()}
        self.zone = ZoneView(palette)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        for place, view in enumerate(self.fields.values()):
            grid.addWidget(view, place // 4, place % 4)
        for place, stretch in enumerate((5, 5, 4, 3)):
            grid.setColumnStretch(place, stretch)
        inside = column(0, 6)
        inside.setContentsMargins(16, 10, 16, 6)
        inside.addLayout(grid)
        inside.addWidget(self.zone)
        self.setLayout(inside)

    def show_zone(self, mrz: MRZ) -> None:
        """Show what the zone says."""
        values = {
            "surname": mrz.primary_identifier,
            "given": mrz.secondary_identifier,
            "born": date_words(mrz.date_of_birth),
            "sex": _SEX.get(mrz.sex, mrz.sex),
            "nationality": mrz.nationality,
            "document": f"{mrz.document_number}",
            "issuer": mrz.issuing_state,
            "expires": date_words(mrz.date_of_expiry),
        }
        for name, value in values.items():
            self.fields[name].show_value(value)
        self.zone.show_zone(mrz)

    def show_checks(self, inspection: Inspection) -> None:
        """Colour the fields that a check found irregular."""
        if inspection.mrz is None:
            return
        self.show_zone(inspection.mrz)
        expiry = inspection.checks.get("print.expiry")
        if expiry is not None:
            self.fields["expires"].show_value(
                date_words(inspection.mrz.date_of_expiry), expiry.outcome
            )
        readable = inspection.checks.get("print.readable")
        doubtful = readable is not None and readable.code == "print.low_confidence"
        for name in ("surname", "given"):
            view = self.fields[name]
            view.ask(wanted=doubtful)
            if doubtful:
                view.show_value(view.value.text(), Outcome.UNDETERMINED)
        off = {digit.name for digit in inspection.mrz.check_digits if not digit.ok}
        pairs = {
            "document_number": "document",
            "date_of_birth": "born",
            "date_of_expiry": "expires",
        }
        for digit, name in pairs.items():
            if digit in off:
                view = self.fields[name]
                view.show_value(view.value.text(), Outcome.UNDETERMINED)

    def clear(self) -> None:
        """Drop every value."""
        for view in self.fields.values():
            view.show_value("")
            view.ask(wanted=False)
        self.zone.clear()
