"""F6: the officer compares the faces; the machine's view stays out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from client.inspection.events import PortraitSource
from client.ui.language import translate
from client.ui.panel import Panel
from client.ui.portraits import PortraitStrip, PortraitView
from client.ui.scrolled_lines import ScrolledLines
from client.ui.western import meant
from client.ui.widgets import KeyButton, label, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from client.ui.palette import Palette
    from client.ui.portraits import PortraitRow

ANSWERS: tuple[bool | None, ...] = (True, False, None)


class ComparePanel(Panel):
    """Two faces, large, and three answers; a veil, a child or an old portrait never fails."""

    answered = Signal(object)
    hints = ("1-3", "Esc")

    def __init__(self, palette: Palette) -> None:
        super().__init__(
            "F6",
            translate("Compare", "Compare by eye"),
            translate("Compare", "Look at ears, nose, chin and marks before the whole face."),
        )
        self.chip = PortraitView(PortraitSource.CHIP, palette)
        self.live = PortraitView(PortraitSource.LIVE, palette)
        self.faces = PortraitStrip((self.chip, self.live))
        words = (
            translate("Compare", "Same person"),
            translate("Compare", "Not the same"),
            translate("Compare", "Cannot tell"),
        )
        self.buttons = [KeyButton(str(n), word) for n, word in enumerate(words, start=1)]
        answers = row(0, 10)
        for button, answer in zip(self.buttons, ANSWERS, strict=True):
            button.setFixedHeight(48)
            button.clicked.connect(lambda _=False, same=answer: self.answered.emit(same))
            answers.addWidget(button)
        self.remarks = label("", "caption", wrap=True)
        self.remarks.setAlignment(Qt.AlignmentFlag.AlignTop)
        beside = row(0, 14)
        beside.addWidget(self.faces, 62)
        beside.addWidget(ScrolledLines(self.remarks), 38)
        self.body.addLayout(beside, 1)
        self.body.addLayout(answers)

    def show_faces(self, portraits: PortraitRow, remarks: tuple[str, ...] = ()) -> None:
        """Take over what the portraits show; the page stands in where there is no chip.

        remarks: what to keep in mind while looking; never an outcome.
        """
        self.remarks.setText("\n\n".join(remarks))
        reference = portraits.chip if portraits.chip.shows_picture else portraits.page
        reference.lend(self.chip)
        portraits.live.lend(self.live)

    def first_focus(self) -> QWidget:
        """Start on the panel itself, so that no answer is laid under the hand."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return self

    def clear(self) -> None:
        """Drop both faces, and what was said of them."""
        self.faces.clear()
        self.remarks.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with 1, 2 or 3."""
        place = meant(event) - Qt.Key.Key_1
        if 0 <= place < len(self.buttons):
            self.buttons[place].click()
        else:
            event.ignore()
