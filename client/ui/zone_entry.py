"""F3: the zone, typed, with every check digit computed while typing."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from client.ui.fonts import zone_font
from client.ui.language import translate
from client.ui.palette import Palette
from client.ui.panel import Panel
from client.ui.shapes import OutcomeIcon
from client.ui.western import Western
from client.ui.widgets import KeyButton, describe, label, row
from mrz import parse as zone_parser
from mrz.checks import Outcome
from mrz.errors import DocumentError
from mrz.zone import MRZ, CheckDigit

LONGEST = 44
DIGIT_NAMES = ("document_number", "date_of_birth", "date_of_expiry", "optional_data", "composite")


def digit_word(name: str) -> str:
    """Name what a check digit protects."""
    words = {
        "document_number": translate("Zone", "document number"),
        "date_of_birth": translate("Zone", "date of birth"),
        "date_of_expiry": translate("Zone", "date of expiry"),
        "optional_data": translate("Zone", "optional data"),
        "composite": translate("Zone", "whole zone"),
    }
    return words.get(name, name)


class DigitView(QWidget):
    """One check digit: shape, what it protects, read and expected."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.icon = OutcomeIcon(palette, 18)
        self.words = label("", "muted")
        inside = row(0, 6)
        inside.addWidget(self.icon)
        inside.addWidget(self.words)
        inside.addStretch(1)
        self.setLayout(inside)

    def show_digit(self, digit: CheckDigit) -> None:
        """Show whether a check digit holds."""
        self.icon.show_outcome(Outcome.SUCCESSFUL if digit.ok else Outcome.UNDETERMINED)
        text = digit_word(digit.name)
        if not digit.ok:
            words = translate("Zone", "{name}: read {read}, expected {expected}")
            text = words.format(name=text, read=digit.read, expected=digit.expected)
        self.words.setText(text)
        self.setAccessibleName(text)


class ZoneEntry(Panel):
    """Two or three lines in OCR-B; Enter hands them over when their lengths are a zone's."""

    entered = Signal(object)
    hints = ("Enter", "Esc")

    def __init__(self, palette: Palette) -> None:
        super().__init__(
            "F3",
            translate("Zone", "Type the zone"),
            translate("Zone", "Type the lines at the foot of the page. Space types the filler <."),
        )
        self.lines = [self._line(number) for number in range(3)]
        self.digits = [DigitView(palette) for _ in DIGIT_NAMES]
        self.finding = label("", "muted", wrap=True)
        self.accept = KeyButton("Enter", translate("Zone", "Take over"))
        self.accept.clicked.connect(self._hand_over)
        for line in self.lines:
            self.body.addWidget(line)
        self.body.addWidget(self.finding)
        found = QGridLayout()
        found.setVerticalSpacing(8)
        for place, view in enumerate(self.digits):
            found.addWidget(view, place // 2, place % 2)
        self.body.addLayout(found)
        self.body.addStretch(1)
        self.accept.setFixedHeight(44)
        self.body.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignTrailing)
        self.clear()

    def first_focus(self) -> QWidget:
        """Start in the first line."""
        return self.lines[0]

    def prefill(self, mrz: MRZ | None) -> None:
        """Start from the zone that was read, so that only what differs is typed."""
        if mrz is None:
            return
        for edit, text in zip(self.lines, mrz.lines, strict=False):
            edit.setText(text)

    def typed(self) -> tuple[str, ...]:
        """Return the typed lines, fillers as "<", without empty ones."""
        texts = (edit.text().upper().replace(" ", "<") for edit in self.lines)
        return tuple(text for text in texts if text)

    def clear(self) -> None:
        """Empty every line."""
        for edit in self.lines:
            # setText, unlike clear, also forgets the history of undo.
            edit.setText("")
        self._look()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move between the lines with the arrow keys."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            return False
        place = next((i for i, edit in enumerate(self.lines) if edit.hasFocus()), 0)
        self.lines[max(0, min(2, place + step))].setFocus()
        return True

    def _line(self, number: int) -> QLineEdit:
        made = QLineEdit()
        made.setFont(zone_font(17))
        made.setStyleSheet(f"font-family: '{zone_font().family()}'; font-size: 17px;")
        made.setMaxLength(LONGEST)
        made.setMinimumHeight(38)
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        made.setValidator(Western("[A-Za-z0-9< ]*", made))
        made.textEdited.connect(self._edited)
        made.textChanged.connect(self._look)
        made.returnPressed.connect(self._hand_over)
        made.installEventFilter(self)
        words = translate("Zone", "Line {number} of the zone").format(number=number + 1)
        describe(made, words, translate("Zone", "Letters, digits and the filler <."))
        return made

    @Slot(str)
    def _edited(self, text: str) -> None:
        edit = self.sender()
        if isinstance(edit, QLineEdit):
            place = edit.cursorPosition()
            edit.setText(text.upper().replace(" ", "<"))
            edit.setCursorPosition(place)

    def _parsed(self) -> MRZ | None:
        try:
            return zone_parser.parse(self.typed(), today=date.today())  # noqa: DTZ011 - local day
        except DocumentError:
            return None

    @Slot()
    def _look(self) -> None:
        mrz = self._parsed()
        self.accept.setEnabled(mrz is not None)
        for view in self.digits:
            view.hide()
        if mrz is None:
            lengths = " · ".join(str(len(text)) for text in self.typed()) or "0"
            words = translate(
                "Zone", "Typed so far: {lengths}. A zone has two lines of 44 or 36, or three of 30."
            )
            self.finding.setText(words.format(lengths=lengths))
            return
        for view, digit in zip(self.digits, mrz.check_digits, strict=False):
            view.show_digit(digit)
            view.show()
        good = translate("Zone", "Every check digit holds.")
        off = translate("Zone", "Compare the marked part with the document.")
        self.finding.setText(good if mrz.valid else off)

    @Slot()
    def _hand_over(self) -> None:
        if self._parsed() is not None:
            self.entered.emit(self.typed())
