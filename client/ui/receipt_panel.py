"""Ctrl+P: the traveller's receipt, with the appeal code and the way to contest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from client.records import receipt_paper
from client.records.record import from_bytes
from client.ui.language import translate
from client.ui.panel import Panel
from client.ui.widgets import label

if TYPE_CHECKING:
    from client.inspection.events import RecordPreview
    from client.ui.post import Post


class ReceiptPanel(Panel):
    """What is printed: the post, the day, what was kept and what never, the code, the way."""

    def __init__(self, post: Post) -> None:
        super().__init__("Ctrl+P", translate("Receipt", "Receipt for the traveller"))
        self._post = post
        self.text = label("", "", wrap=True)
        self.code = label("", "huge")
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.body.addWidget(self.text)
        self.body.addWidget(self.code)
        self.body.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def first_focus(self) -> QWidget:
        """Rest on the panel."""
        return self

    def show_receipt(self, sent: RecordPreview | None, code: str) -> None:
        """Show the receipt of the record that was just sealed."""
        lines: tuple[str, ...] = ()
        if sent is not None:
            try:
                record = from_bytes(sent.text.encode())
                lines = receipt_paper.lines(record, code, self._post.language)[:-1]
            except ValueError:
                lines = ()
        self.text.setText("\n\n".join(lines))
        self.code.setText(code)

    def show_printed(self, *, printed: bool) -> None:
        """Say whether the receipt went to a printer."""
        done = translate("Receipt", "Printed.")
        none = translate("Receipt", "This station has no printer: hand over the code as it stands.")
        self.explanation.setText(done if printed else none)
        self.explanation.show()

    def plain_text(self) -> str:
        """Return the receipt as it is printed."""
        return "\n\n".join(part for part in (self.text.text(), self.code.text()) if part)

    def clear(self) -> None:
        """Drop the code."""
        self.text.clear()
        self.code.clear()
        self.explanation.hide()
