"""The details of one group, in place: a line for each check, with its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from client.ui.face_remarks import of_model
from client.ui.language import message
from client.ui.shapes import OutcomeIcon
from client.ui.widgets import column, describe, label, row
from client.ui.words import check_and_outcome

if TYPE_CHECKING:
    from client.ui.palette import Palette
    from mrz.checks import Check


class CheckLine(QFrame):
    """One check: shape, name, outcome, sentence; for a technician also code and values."""

    def __init__(self, palette: Palette, check: Check, *, technical: bool) -> None:
        super().__init__()
        self.check = check
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        icon = OutcomeIcon(palette, 16)
        icon.show_outcome(check.outcome)
        title = check_and_outcome(check)
        words = column(0, 0)
        words.addWidget(label(title))
        sentence = " ".join(message(check.code, check.detail)).strip() if check.code else ""
        if sentence:
            words.addWidget(label(sentence, "muted", wrap=True))
        model = of_model(check)
        if model:
            words.addWidget(label(model, "caption", wrap=True))
        if technical:
            words.addWidget(label(_technical(check), "caption", wrap=True))
        inside = row(0, 10)
        inside.setContentsMargins(6, 2, 6, 2)
        inside.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)
        self.setLayout(inside)
        describe(self, title, f"{sentence} {model}".strip())


def _technical(check: Check) -> str:
    values = ", ".join(f"{name}={value}" for name, value in check.detail)
    return " · ".join(part for part in (check.name, check.code, values) if part)


class CheckDetails(QWidget):
    """The checks of one group."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self.lines: list[CheckLine] = []
        self._inside = column(0, 1)
        self._inside.setContentsMargins(30, 0, 4, 6)
        self.setLayout(self._inside)

    def show_checks(self, checks: tuple[Check, ...], *, technical: bool) -> None:
        """Show one line for each check."""
        focused = next((line.check.name for line in self.lines if line.hasFocus()), "")
        self.clear()
        for check in checks:
            line = CheckLine(self._palette, check, technical=technical)
            self.lines.append(line)
            self._inside.addWidget(line)
            if check.name == focused:
                line.setFocus()

    def highlighted(self) -> Check | None:
        """Return the check that has the focus."""
        return next((line.check for line in self.lines if line.hasFocus()), None)

    def clear(self) -> None:
        """Drop every line."""
        for line in self.lines:
            self._inside.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines.clear()
