"""Ctrl+P: the traveller's receipt, with the appeal code and the way to contest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from client.judgement.advice import Action
from client.records import receipt_paper
from client.records.record import from_bytes
from client.records.register import statutory_fields
from client.ui.language import QT_TRANSLATE_NOOP, Speaker, translate
from client.ui.panel import Panel
from client.ui.scrolled_lines import ScrolledLines
from client.ui.widgets import column, describe, label
from client.ui.words import REASONS

if TYPE_CHECKING:
    from client.inspection.events import RecordPreview
    from client.records.record import Record
    from client.station.disclosure import Disclosure
    from client.ui.post import Post

_GAP = "\n\n"
REFUSED = QT_TRANSLATE_NOOP("Receipt", "Decision: entry refused, by two officers together.")
WHY = QT_TRANSLATE_NOOP("Receipt", "Reasons: {reasons}")
RIGHTS = QT_TRANSLATE_NOOP(
    "Receipt",
    "You may ask now for this decision in writing, for an interpreter, and for it to be reviewed."
    " If you fear to go back, say so: you must be heard.",
)


def refusal_lines(record: Record, speaker: Speaker) -> tuple[str, ...]:
    """Say in a language why entry was refused and what the traveller can do; else nothing."""
    if record.dec is not Action.REFUSE:
        return ()
    reasons = " · ".join(speaker.translate("Reasons", REASONS[code]) for code in record.rsn)
    why = speaker.translate("Receipt", WHY).format(reasons=reasons)
    return (speaker.translate("Receipt", REFUSED), why, speaker.translate("Receipt", RIGHTS))


class ReceiptPanel(Panel):
    """What is printed: the post, the day, what was kept and what never, the code, the way."""

    def __init__(self, post: Post, disclosure: Disclosure | None = None) -> None:
        """disclosure: tells where the State lets a decision be contested."""
        super().__init__("Ctrl+P", translate("Receipt", "Receipt for the traveller"))
        self._post = post
        self._disclosure = disclosure
        self._record: Record | None = None
        self.text = label("", "", wrap=True)
        self.law = label("", "amber", wrap=True)
        self.rest = label("", "", wrap=True)
        self.code = label("", "huge")
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        lines = column(8, 12)
        for part in (self.text, self.law, self.rest):
            lines.addWidget(part)
        lines.addStretch(1)
        held = QWidget()
        held.setLayout(lines)
        self.paper = ScrolledLines(held)
        describe(
            self.paper,
            translate("Receipt", "Receipt for the traveller"),
            translate("Receipt", "Up and down scroll."),
        )
        self.body.addWidget(self.paper, 1)
        # The code is in view however long the lines above it are.
        self.body.addWidget(self.code)

    def first_focus(self) -> QWidget:
        """Rest on the lines, which scroll with the arrow keys."""
        return self.paper

    def show_receipt(self, sent: RecordPreview | None, code: str) -> None:
        """Show the receipt of the record that was just sealed."""
        self._record = None
        if sent is not None:
            try:
                self._record = from_bytes(sent.text.encode())
            except ValueError:
                self._record = None
        lines = self._lines(code, self._post.language)
        named = bool(self._record is not None and statutory_fields(self._record))
        # The sentence that names the law's fields stands after the four that open every receipt.
        first, law = (lines[:4], lines[4:5]) if named else (lines, ())
        self.text.setText(_GAP.join(first))
        self.law.setText(_GAP.join(law))
        self.law.setVisible(bool(law))
        self.rest.setText(_GAP.join(lines[5:] if named else ()))
        self.rest.setVisible(named)
        self.code.setText(code)

    def show_printed(self, *, printed: bool) -> None:
        """Say whether the receipt went to a printer."""
        done = translate("Receipt", "Printed.")
        none = translate("Receipt", "This station has no printer: hand over the code as it stands.")
        self.explanation.setText(done if printed else none)
        self.explanation.show()

    def plain_text(self, language: str = "") -> str:
        """Return the receipt as it is printed, in a language or in the post's."""
        code = self.code.text()
        lines = self._lines(code, language or self._post.language)
        return _GAP.join(part for part in (*lines, code) if part)

    @property
    def refused(self) -> bool:
        """Whether the receipt is of a refusal, which is printed without being asked for."""
        return self._record is not None and self._record.dec is Action.REFUSE

    def _lines(self, code: str, language: str) -> tuple[str, ...]:
        """Write the lines above the appeal code; the way to contest stands last."""
        if self._record is None:
            return ()
        remedy = self._disclosure.remedy() if self._disclosure is not None else None
        *told, contest = receipt_paper.lines(self._record, code, language, remedy)[:-1]
        return (*told, *refusal_lines(self._record, Speaker(language)), contest)

    def clear(self) -> None:
        """Drop the code."""
        self._record = None
        for part in (self.text, self.law, self.rest, self.code):
            part.clear()
        self.law.hide()
        self.explanation.hide()
