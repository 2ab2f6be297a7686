"""F4: the Card Access Number, six digits, typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from client.ui.fonts import zone_font
from client.ui.language import translate
from client.ui.panel import Panel
from client.ui.western import Western
from client.ui.widgets import describe, label, row

LENGTH = 6


class CanEntry(Panel):
    """Six digits from the front of the card; the sixth does not send, Enter does."""

    entered = Signal(str)
    hints = ("Enter", "Esc")

    def __init__(self) -> None:
        super().__init__(
            "F4",
            translate("CAN", "Card Access Number"),
            translate("CAN", "Six digits, usually on the front, below the portrait."),
        )
        self.digits = QLineEdit()
        self.digits.setMaxLength(LENGTH)
        self.digits.setFixedWidth(230)
        self.digits.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.digits.setStyleSheet(
            f"font-family: '{zone_font().family()}'; font-size: 30px; letter-spacing: 6px;"
        )
        self.digits.setValidator(Western("[0-9]*", self.digits))
        describe(
            self.digits,
            translate("CAN", "Card Access Number"),
            translate("CAN", "Six digits, then Enter."),
        )
        self.finding = label("", "muted")
        self.digits.textChanged.connect(self._look)
        self.digits.returnPressed.connect(self._hand_over)
        # A field that runs from left to right would take its side of the panel from itself.
        side = row(0, 0)
        side.addWidget(self.digits)
        side.addStretch(1)
        self.body.addLayout(side)
        self.body.addWidget(self.finding)
        self.body.addStretch(1)
        self._look("")

    def first_focus(self) -> QWidget:
        """Start in the digits."""
        return self.digits

    def clear(self) -> None:
        """Drop the number."""
        # setText, unlike clear, also forgets the history of undo.
        self.digits.setText("")

    @Slot(str)
    def _look(self, text: str) -> None:
        left = LENGTH - len(text)
        ready = translate("CAN", "Enter: read the chip with this number.")
        self.finding.setText(translate("CAN", "%Ln digit(s) left", "", left) if left else ready)

    @Slot()
    def _hand_over(self) -> None:
        if len(self.digits.text()) == LENGTH:
            self.entered.emit(self.digits.text())
