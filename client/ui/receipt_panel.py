"""Ctrl+P: the traveller's receipt, with the appeal code and the way to contest."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QWidget

from client.inspection.advice import Action
from client.ui.language import translate
from client.ui.panel import Panel
from client.ui.post import Post
from client.ui.widgets import label
from client.ui.words import done_word


class ReceiptPanel(Panel):
    """What is printed: post, day, what was decided, the code, and how to use it."""

    def __init__(self, post: Post) -> None:
        super().__init__("Ctrl+P", translate("Receipt", "Receipt for the traveller"))
        self._post = post
        self.facts = label("", "", wrap=True)
        self.code = label("", "huge")
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.way = label(
            translate(
                "Receipt",
                "With this code you can contest the decision or ask what was recorded. You need"
                " not say who you are. Only this paper holds the code.",
            ),
            "muted",
            wrap=True,
        )
        self.body.addWidget(self.facts)
        self.body.addWidget(self.code)
        self.body.addWidget(self.way)
        self.body.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def first_focus(self) -> QWidget:
        """Rest on the panel."""
        return self

    def show_receipt(self, action: Action | None, code: str) -> None:
        """Show the receipt of the decision just taken."""
        day = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        decided = done_word(action) if action is not None else ""
        self.facts.setText(" · ".join(part for part in (self._post.name, day, decided) if part))
        self.code.setText(code)

    def plain_text(self) -> str:
        """Return the receipt as it is printed."""
        return "\n\n".join((self.facts.text(), self.code.text(), self.way.text()))

    def clear(self) -> None:
        """Drop the code."""
        self.facts.clear()
        self.code.clear()
