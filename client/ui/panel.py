"""What opens in place over the portraits: a title, content, and the focus where it belongs."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from client.ui.widgets import column, describe, key_cap, label, row


class Panel(QFrame):
    """A card in place of the inspection view; no dialog ever covers the window."""

    hints: tuple[str, ...] = ("Esc",)

    def __init__(self, key: str, title: str, explanation: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        head = row(0, 12)
        head.addWidget(key_cap(key))
        self.title = label(title, "head")
        head.addWidget(self.title)
        head.addStretch(1)
        self.explanation = label(explanation, "muted", wrap=True)
        self.explanation.setVisible(bool(explanation))
        self.body: QVBoxLayout = column(0, 12)
        inside = column(22, 12)
        inside.addLayout(head)
        inside.addWidget(self.explanation)
        inside.addLayout(self.body, 1)
        self.setLayout(inside)
        describe(self, title, explanation or title)

    def first_focus(self) -> QWidget | None:
        """Return the control that takes the focus when the panel opens."""
        return None

    def clear(self) -> None:
        """Drop what belongs to a person."""
