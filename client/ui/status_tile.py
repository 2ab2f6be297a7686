"""The tile that says where the inspection stands: a state, or the advice with its reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from client.judgement.advice import Advice, Level, Reason
from client.ui.announce import announce
from client.ui.language import message, number, translate
from client.ui.palette import LEVEL_OUTCOME, OUTCOME_COLOURS, OUTCOME_INK, Palette
from client.ui.shapes import OutcomeIcon
from client.ui.widgets import column, describe, label, row
from client.ui.words import check_word, level_word

if TYPE_CHECKING:
    from mrz.checks import Outcome

MOST_REASONS_SHOWN = 3


class ReasonLine(QWidget):
    """One reason as a sentence with its next step."""

    def __init__(self, palette: Palette, reason: Reason) -> None:
        super().__init__()
        icon = OutcomeIcon(palette, 20)
        icon.show_outcome(LEVEL_OUTCOME[reason.level])
        sentence, step = _reason_words(reason)
        words = column(0, 1)
        words.addWidget(label(sentence, wrap=True))
        if step:
            words.addWidget(label(step, "muted", wrap=True))
        inside = row(0, 10)
        inside.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)
        self.setLayout(inside)
        describe(self, sentence, step)


def _reason_words(reason: Reason) -> tuple[str, str]:
    if reason.code:
        return message(reason.code, reason.detail)
    text = translate("Advice", "{check}: please look at this yourself.")
    return text.format(check=check_word(reason.check)), ""


def _distinct(reasons: tuple[Reason, ...]) -> list[Reason]:
    """Leave out a reason that would say the sentence of one before it once more."""
    said: dict[tuple[str, str], Reason] = {}
    for reason in reasons:
        said.setdefault(_reason_words(reason), reason)
    return list(said.values())


class StatusTile(QFrame):
    """A symbol, a word, how complete the checks are, and up to three reasons."""

    seen = Signal()

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._palette = palette
        self._awaiting_paint = False
        self.icon = OutcomeIcon(palette, 46)
        self.word = label("", "title")
        self.completeness = label()
        self.sentence = label("", "", wrap=True)
        self.step = label("", "muted", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self._header = QFrame()
        self._body = column(0, 10)
        self._reasons: list[ReasonLine] = []
        self._lay_out()
        self.show_state("")

    def show_state(self, word: str, sentence: str = "", step: str = "") -> None:
        """Show a state of the booth without any advice."""
        self._drop_reasons()
        self._paint_header(None)
        self.icon.setVisible(False)
        self.word.setText(word)
        self.completeness.setText("")
        self._show_sentence(sentence, step)
        describe(self, word, sentence)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far reading or checking is; total 0 hides the bar."""
        self.progress.setVisible(total > 0)
        self.progress.setMaximum(max(total, 1))
        self.progress.setValue(min(done, total))
        self.progress.setAccessibleName(translate("Status", "Progress"))

    def show_advice(self, advice: Advice) -> None:
        """Show the advice: word, symbol, completeness, reasons as sentences."""
        self._drop_reasons()
        outcome = LEVEL_OUTCOME[advice.level]
        self._paint_header(outcome)
        self.icon.show_outcome(outcome, on_fill=True)
        self.icon.setVisible(True)
        self.word.setText(level_word(advice.level))
        complete = translate("Advice", "{done} of {required} checks").format(
            done=number(advice.done), required=number(advice.required)
        )
        self.completeness.setText(complete)
        self.show_progress(0, 0)
        whole = ""
        if not advice.reasons and advice.level is Level.GREEN:
            whole = translate("Advice", "Every required check was done and is in order.")
        self._show_sentence(whole, translate("Advice", "You decide.") if whole else "")
        for reason in _distinct(advice.reasons)[:MOST_REASONS_SHOWN]:
            line = ReasonLine(self._palette, reason)
            self._reasons.append(line)
            self._body.insertWidget(self._body.count() - 1, line)
        sentences = " ".join(line.accessibleName() for line in self._reasons)
        describe(self, f"{self.word.text()}, {complete}", sentences)
        announce(self, f"{self.word.text()}. {complete}. {sentences}", urgent=True)
        self._awaiting_paint = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell once that the advice has reached the screen."""
        super().paintEvent(event)
        if self._awaiting_paint:
            self._awaiting_paint = False
            self.seen.emit()

    def clear(self) -> None:
        """Drop what belongs to a person."""
        self._awaiting_paint = False
        self.show_state("")
        self.show_progress(0, 0)

    def _lay_out(self) -> None:
        head = row(0, 14)
        head.setContentsMargins(18, 10, 18, 10)
        head.addWidget(self.icon)
        head.addWidget(self.word, 1)
        head.addWidget(self.completeness)
        self._header.setLayout(head)
        self._header.setMinimumHeight(66)
        self._body.setContentsMargins(18, 12, 18, 14)
        self._body.addWidget(self.progress)
        self._body.addWidget(self.sentence)
        self._body.addWidget(self.step)
        self._body.addStretch(1)
        whole = column(0, 0)
        whole.addWidget(self._header)
        whole.addLayout(self._body, 1)
        self.setLayout(whole)

    def _show_sentence(self, sentence: str, step: str) -> None:
        for part, text in ((self.sentence, sentence), (self.step, step)):
            part.setText(text)
            part.setVisible(bool(text))

    def _paint_header(self, outcome: Outcome | None) -> None:
        fill, ink = self._palette.raised, self._palette.text
        if outcome is not None:
            fill, ink = OUTCOME_COLOURS[outcome], OUTCOME_INK[outcome]
        corners = "border-top-left-radius: 9px; border-top-right-radius: 9px;"
        self._header.setStyleSheet(
            f"QFrame {{ background: {fill}; {corners} }} QLabel {{ color: {ink}; }}"
        )

    def _drop_reasons(self) -> None:
        for line in self._reasons:
            self._body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._reasons.clear()
