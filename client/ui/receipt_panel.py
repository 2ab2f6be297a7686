"""Ctrl+P: the traveller's receipt, with the appeal code and the way to contest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from client.records import receipt_paper
from client.records.record import from_bytes
from client.records.register import statutory_fields
from client.ui.language import translate
from client.ui.panel import Panel
from client.ui.widgets import label

if TYPE_CHECKING:
    from client.inspection.events import RecordPreview
    from client.station.disclosure import Disclosure
    from client.ui.post import Post

_GAP = "\n\n"


class ReceiptPanel(Panel):
    """What is printed: the post, the day, what was kept and what never, the code, the way."""

    def __init__(self, post: Post, disclosure: Disclosure | None = None) -> None:
        """disclosure: tells where the State lets a decision be contested."""
        super().__init__("Ctrl+P", translate("Receipt", "Receipt for the traveller"))
        self._post = post
        self._disclosure = disclosure
        self.text = label("", "", wrap=True)
        self.law = label("", "amber", wrap=True)
        self.rest = label("", "", wrap=True)
        self.code = label("", "huge")
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for part in (self.text, self.law, self.rest, self.code):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def first_focus(self) -> QWidget:
        """Rest on the panel."""
        return self

    def show_receipt(self, sent: RecordPreview | None, code: str) -> None:
        """Show the receipt of the record that was just sealed."""
        lines: tuple[str, ...] = ()
        named: tuple[str, ...] = ()
        remedy = self._disclosure.remedy() if self._disclosure is not None else None
        if sent is not None:
            try:
                record = from_bytes(sent.text.encode())
                lines = receipt_paper.lines(record, code, self._post.language, remedy)[:-1]
                named = statutory_fields(record)
            except ValueError:
                lines = ()
        # The sentence that names the law's fields stands after the four that open every receipt.
        first, law = (lines[:4], lines[4:5]) if named else (lines, ())
        self.text.setText(_GAP.join(first))
        self.law.setText(_GAP.join(law))
        self.law.setVisible(bool(law))
        self.rest.setText(_GAP.join(lines[5:] if named else ()))
        self.rest.setVisible(bool(named))
        self.code.setText(code)

    def show_printed(self, *, printed: bool) -> None:
        """Say whether the receipt went to a printer."""
        done = translate("Receipt", "Printed.")
        none = translate("Receipt", "This station has no printer: hand over the code as it stands.")
        self.explanation.setText(done if printed else none)
        self.explanation.show()

    def plain_text(self) -> str:
        """Return the receipt as it is printed."""
        parts = (self.text, self.law, self.rest, self.code)
        return _GAP.join(part.text() for part in parts if part.text())

    def clear(self) -> None:
        """Drop the code."""
        for part in (self.text, self.law, self.rest, self.code):
            part.clear()
        self.law.hide()
        self.explanation.hide()
